import { formatPeriod, type Period } from "../catalogue/period";
import { textOf } from "../spreadsheet/snapshot";
import type { BlocRecords } from "../workbook/blocIndex";
import { CONTENT_SHEETS, inputsOf, keyOfContent } from "./contentKey";
import type { StackedQuarters } from "./stackedQuarters";
import { STACKS } from "./stackedRows";
import type { JudgedUnit } from "./unitFile";

/** Fields that stand on a table's sheet. */
const FIELDS = CONTENT_SHEETS.flatMap(({ fields }) => inputsOf(fields));

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
  return keyOfContent(
    STACKS.flatMap(({ stacked, source }) => {
      const keys = source === null ? FIELDS : inputsOf(source.columns);
      return (rows.get(stacked.name) ?? []).map((row) => ({
        of: stacked.name,
        code: textOf(row.get("ma_dong")),
        texts: keys.map((key) => textOf(row.get(key))),
        isFree: source !== null && source.rows === undefined,
      }));
    }),
  );
}
