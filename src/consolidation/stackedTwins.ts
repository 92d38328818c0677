import { formatPeriod, type Period } from "../catalogue/period";
import { textOf } from "../spreadsheet/snapshot";
import type { BlocRecords } from "../workbook/blocIndex";
import { isInput } from "../workbook/rowHelpers";
import type { DataRow } from "../workbook/workbookData";
import { CONTENT_SHEETS } from "./contentKey";
import type { StackedQuarters } from "./stackedQuarters";
import { STACKS } from "./stackedRows";
import type { JudgedUnit } from "./unitFile";

/** Fields that stand on a table's sheet. */
const FIELDS = CONTENT_SHEETS.flatMap(({ fields }) => Object.values(fields).filter(isInput)).map(
  ({ key }) => key,
);

/**
 * The unit whose rows, received in a run before this one, hold the very content of a file; null when
 * there is none. A file that comes late is seldom in one folder with the one it was copied from.
 */
export function stackedTwins(
  bloc: BlocRecords,
  stacked: StackedQuarters,
  period: Period,
): (rows: JudgedUnit["rows"]) => string | null {
  const ky = formatPeriod(period);
  const twins = new Map(
    [...bloc.units.keys()]
      .filter((unit) => bloc.periodsOf(unit).some((known) => formatPeriod(known) === ky))
      .flatMap((unit) => {
        const key = rowsKey(stacked.rowsOf(unit, period));
        return key === null ? [] : [[key, unit] as const];
      }),
  );
  return (rows) => {
    const key = twins.size === 0 ? null : rowsKey(rows);
    return key === null ? null : (twins.get(key) ?? null);
  };
}

/** As `contentKey` tells workbooks apart, over the rows that are kept of one. */
function rowsKey(rows: JudgedUnit["rows"]): string | null {
  const parts: string[] = [];
  let hasFreeRow = false;
  for (const { stacked, source } of STACKS) {
    const keys =
      source === null
        ? FIELDS
        : Object.values(source.columns)
            .filter(isInput)
            .map(({ key }) => key);
    for (const row of rows.get(stacked.name) ?? []) {
      const values = keys.map((key) => textOf(row.get(key)));
      if (values.every((value) => value === "")) continue;
      if (source !== null && source.rows === undefined) hasFreeRow = true;
      parts.push([stacked.name, codeOf(row), ...values].join("\u0001"));
    }
  }
  return hasFreeRow ? parts.join("\u0002") : null;
}

const codeOf = (row: DataRow): string => textOf(row.get("ma_dong"));
