import type { BlockPlan } from "../spreadsheet/changes";
import { isError } from "../spreadsheet/snapshot";
import type { Report, TableReading } from "../workbook/report";
import type { DataRow } from "../workbook/workbookData";

export type Appending =
  | { readonly ok: true; readonly blocks: readonly BlockPlan[] }
  /** The sheet is gone, or full. */
  | { readonly ok: false; readonly reason: "noTable" | "noRoom" };

/** Rows of data below what stands in the tables of a report; rows that are there stay as they are. */
export function appendRows(
  report: Report,
  tables: readonly (readonly [name: string, rows: readonly DataRow[]])[],
): Appending {
  const blocks: BlockPlan[] = [];
  for (const [name, rows] of tables) {
    const table = report.tables.get(name);
    if (table === undefined) return { ok: false, reason: "noTable" };
    const first = table.headerRow + 1 + table.rows.length;
    if (first + rows.length - 1 > table.area.bottom) return { ok: false, reason: "noRoom" };
    blocks.push(...rows.flatMap((row, index) => blocksOf(row, table, first + index)));
  }
  return { ok: true, blocks };
}

function blocksOf(row: DataRow, table: TableReading, at: number): BlockPlan[] {
  return [...row].flatMap(([key, value]) => {
    const column = table.columns.get(key);
    if (column === undefined || value === null || isError(value)) return [];
    return [{ sheet: table.sheet, row: at, column, contents: [[value]] }];
  });
}
