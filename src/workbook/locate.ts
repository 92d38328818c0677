import type { Area } from "../spreadsheet/address";
import type { CellGrid, CellSnapshot, SheetSnapshot, Snapshot } from "../spreadsheet/snapshot";
import { comparisonKey } from "../text/normalise";
import type { TableDeclaration } from "./sheetDeclaration";

/** Where a table of the contract stands in a workbook, however it was moved. */
export interface LocatedTable {
  readonly sheet: SheetSnapshot;
  readonly foundBy: "name" | "keys" | "headers";
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly missingColumns: readonly string[];
  /** The Excel table's area when it still is one. */
  readonly area: Omit<Area, "sheet"> | null;
}

/** A row of keys or headers is taken for the table's when it holds this share of them. */
const ENOUGH = 0.6;

/** Lookup order: table name → key row → header row (file contract). Null when all three are gone. */
export function locateTable(snapshot: Snapshot, table: TableDeclaration): LocatedTable | null {
  return byTableName(snapshot, table) ?? byKeyRow(snapshot, table) ?? byHeaderRow(snapshot, table);
}

function byTableName(snapshot: Snapshot, table: TableDeclaration): LocatedTable | null {
  for (const sheet of snapshot.sheets) {
    const found = sheet.tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
    if (found === undefined) continue;
    const { top, left, right } = found.area;
    const named = located(sheet, "name", top, table, { left, right }, found.area);
    // Where neither a key nor a header is left, the name alone is no table.
    if (named.columns.size > 0) return named;
  }
  return null;
}

function byKeyRow(snapshot: Snapshot, table: TableDeclaration): LocatedTable | null {
  for (const sheet of snapshot.sheets) {
    for (const [row, cells] of sheet.cells) {
      const named = [...cells.values()].some(({ value }) => value === table.name);
      if (!named) continue;
      const keys = Object.values(table.columns).map(({ key }) => key);
      const present = keys.filter((key) => columnHolding(sheet.cells, row, key) !== null);
      if (present.length >= keys.length * ENOUGH) {
        return located(sheet, "keys", row + 1, table, null, null);
      }
    }
  }
  return null;
}

function byHeaderRow(snapshot: Snapshot, table: TableDeclaration): LocatedTable | null {
  const headers = Object.values(table.columns).map(({ header }) => comparisonKey(header));
  for (const sheet of snapshot.sheets) {
    for (const [row, cells] of sheet.cells) {
      if (cells.size < headers.length * ENOUGH) continue;
      const texts = columnsByText(cells);
      const present = headers.filter((header) => texts.has(header));
      if (present.length >= headers.length * ENOUGH) {
        return located(sheet, "headers", row, table, null, null);
      }
    }
  }
  return null;
}

/** Columns by their key in the row above the headers, else by header text. */
function located(
  sheet: SheetSnapshot,
  foundBy: LocatedTable["foundBy"],
  headerRow: number,
  table: TableDeclaration,
  within: { readonly left: number; readonly right: number } | null,
  area: LocatedTable["area"],
): LocatedTable {
  const columns = new Map<string, number>();
  const missingColumns: string[] = [];
  for (const { key, header } of Object.values(table.columns)) {
    const column =
      columnHolding(sheet.cells, headerRow - 1, key, within) ??
      columnHolding(sheet.cells, headerRow, header, within) ??
      // Programs that insert a column without telling the table push its last one out of it.
      columnHolding(sheet.cells, headerRow - 1, key);
    if (column === null) missingColumns.push(key);
    else columns.set(key, column);
  }
  return { sheet, foundBy, headerRow, columns, missingColumns, area };
}

export function columnHolding(
  cells: CellGrid,
  row: number,
  text: string,
  within: { readonly left: number; readonly right: number } | null = null,
): number | null {
  const cellsOfRow = cells.get(row);
  const columns = cellsOfRow && columnsByText(cellsOfRow).get(comparisonKey(text));
  const inside = (column: number): boolean =>
    within === null || (column >= within.left && column <= within.right);
  return columns?.find(inside) ?? null;
}

type Row = ReadonlyMap<number, CellSnapshot>;
/** Rows of headers are asked about once for every column there could be. */
const known = new WeakMap<Row, ReadonlyMap<string, readonly number[]>>();

/** The columns of a row in which a text stands, by the text as it compares. */
export function columnsByText(cells: Row): ReadonlyMap<string, readonly number[]> {
  const before = known.get(cells);
  if (before !== undefined) return before;
  const columns = new Map<string, number[]>();
  for (const [column, { value }] of cells) {
    if (typeof value !== "string") continue;
    const key = comparisonKey(value);
    const same = columns.get(key);
    if (same === undefined) columns.set(key, [column]);
    else same.push(column);
  }
  known.set(cells, columns);
  return columns;
}
