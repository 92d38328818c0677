import type { RawValue } from "../spreadsheet/snapshot";
import type { DataRow } from "../workbook/workbookData";

export function rowOf(cells: Readonly<Record<string, RawValue>>): DataRow {
  return new Map(Object.entries(cells));
}

/** Rows of a fixed table from a list of columns and one line of values a row. */
export function fixedRows(
  columns: readonly string[],
  lines: Readonly<Record<string, readonly RawValue[]>>,
): DataRow[] {
  return Object.entries(lines).map(
    ([code, values]) =>
      new Map<string, RawValue>([
        ["ma_dong", code],
        ...columns.map((column, index) => [column, values[index] ?? null] as const),
      ]),
  );
}
