import type { RawValue } from "../spreadsheet/snapshot";
import { unitTable } from "../workbook/unit";
import { columnKeys } from "../workbook/sheetDeclaration";
import type { DataRow, WorkbookData } from "../workbook/workbookData";

type Cells = Readonly<Record<string, RawValue>>;

export function withField(data: WorkbookData, key: string, value: RawValue): WorkbookData {
  return { ...data, fields: new Map([...data.fields, [key, value]]) };
}

/** The data with some cells of a row changed; the row must be there. */
export function withCells(
  data: WorkbookData,
  table: string,
  row: string | number,
  cells: Cells | ((row: DataRow) => Cells),
): WorkbookData {
  const rows = data.tables.get(table) ?? [];
  const index = rowIndex(rows, table, row);
  const old = rows[index];
  if (old === undefined) throw new Error(`No row ${row} in ${table}`);
  const changed = typeof cells === "function" ? cells(old) : cells;
  return withRows(data, table, rows.with(index, new Map([...old, ...Object.entries(changed)])));
}

/** The data with one more row in a free table. */
export function withRow(data: WorkbookData, table: string, cells: Cells): WorkbookData {
  const rows = data.tables.get(table) ?? [];
  return withRows(data, table, [...rows, new Map(Object.entries(cells))]);
}

export function countIn(data: WorkbookData, table: string, row: string, key: string): number {
  const rows = data.tables.get(table) ?? [];
  return count(rows[rowIndex(rows, table, row)], key);
}

/** A count that the made-up data must hold. */
export function count(row: DataRow | undefined, key: string): number {
  const value = row?.get(key);
  if (typeof value !== "number") throw new Error(`No number in ${key}`);
  return value;
}

function withRows(data: WorkbookData, table: string, rows: readonly DataRow[]): WorkbookData {
  return { ...data, tables: new Map([...data.tables, [table, rows]]) };
}

function rowIndex(rows: readonly DataRow[], table: string, row: string | number): number {
  if (typeof row === "number") return row;
  const declaration = unitTable(table);
  const codeKey = declaration === undefined ? "" : columnKeys(declaration)[0];
  return rows.findIndex((candidate) => candidate.get(codeKey ?? "") === row);
}
