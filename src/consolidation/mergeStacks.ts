import { formatPeriod, type Period } from "../catalogue/period";
import { SPOILED } from "../workbook/bloc/stackedSheet";
import { textInRow, unitKey } from "../workbook/rowValues";
import type { DataRow, WorkbookData } from "../workbook/workbookData";
import { STACKS } from "./stackedRows";
import type { JudgedUnit } from "./unitFile";

/**
 * The stacked tables with the rows of these units and this quarter replaced, sorted by unit and
 * quarter: doing it twice is doing it once, and no other row changes.
 */
export function mergeStacks(
  data: WorkbookData,
  units: readonly JudgedUnit[],
  period: Period,
): ReadonlyMap<string, readonly DataRow[]> {
  const replaced = new Set(units.map(({ unit }) => unit));
  const ky = formatPeriod(period);
  return new Map(
    STACKS.map(({ stacked: { name } }) => {
      const kept = (data.tables.get(name) ?? []).filter(
        (row) =>
          row.size > 0 &&
          !(textInRow(row, "ky") === ky && replaced.has(unitKey(row.get("ma_don_vi")))),
      );
      const fresh = units.flatMap((judged) => {
        const rows = judged.rows.get(name) ?? [];
        return name === "tblThThongTin" ? rows.map((row) => withSpoiled(row, judged)) : rows;
      });
      return [name, sorted([...kept, ...fresh])];
    }),
  );
}

function withSpoiled(row: DataRow, { spoiled }: JudgedUnit): DataRow {
  return spoiled.length === 0 ? row : new Map([...row, [SPOILED, spoiled.join(" ")] as const]);
}

/** By unit, then quarter; rows of one block stay in their order. */
function sorted(rows: readonly DataRow[]): DataRow[] {
  const keyed = rows.map((row) => ({
    row,
    key: `${unitKey(row.get("ma_don_vi"))}|${textInRow(row, "ky") ?? ""}`,
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}
