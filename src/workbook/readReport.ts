import { parseReference, type Place } from "../spreadsheet/address";
import {
  cellAt,
  type CellSnapshot,
  type NameSnapshot,
  type RawValue,
  type Snapshot,
} from "../spreadsheet/snapshot";
import { comparisonKey } from "../text/normalise";
import { columnHolding, columnsByText, locateTable, type LocatedTable } from "./locate";
import { understand } from "./readValue";
import type { Reading, Report, RowReading, TableReading } from "./report";
import {
  columnKeys,
  type CellType,
  type FieldDeclaration,
  type SheetDeclaration,
  type TableDeclaration,
} from "./sheetDeclaration";
import { UNIT_SHEETS } from "./unit";
import { guide } from "./unit/guide";
import { indicatorResults } from "./unit/indicatorResults";

/** Reads the unit workbook that a snapshot holds; what is missing is listed, never guessed. */
export function readReport(snapshot: Snapshot): Report {
  return readSheets(snapshot, UNIT_SHEETS);
}

/** Reads what the declared sheets hold, wherever a snapshot has it. */
export function readSheets(snapshot: Snapshot, sheets: readonly SheetDeclaration[]): Report {
  const fields = new Map<string, Reading>();
  const tables = new Map<string, TableReading>();
  const missingFields: string[] = [];
  const names = new Map(
    // A workbook-level name wins over one of a single sheet.
    [...snapshot.names]
      .sort((a, b) => Number(a.scope === null) - Number(b.scope === null))
      .map((name) => [name.name.toLowerCase(), name] as const),
  );
  const tabs = snapshot.sheets.map(({ name }) => comparisonKey(name));
  for (const sheet of sheets) {
    const searched = ownTabFirst(snapshot, tabs, sheet);
    for (const field of Object.values(sheet.fields)) {
      const place = placeOfField(searched, names, field);
      if (place === null) missingFields.push(field.key);
      else fields.set(field.key, readCell(snapshot, place, field.type, field.list));
    }
    for (const key of carriedKeys(sheet)) {
      const place = placeOfName(snapshot, names.get(key));
      if (place !== null) fields.set(key, readCell(snapshot, place, "int", undefined));
    }
    if (sheet.table === undefined) continue;
    const found = locateTable(searched, sheet.table);
    if (found !== null) tables.set(sheet.table.name, readTable(snapshot, found, sheet.table));
  }
  return { fields, tables, missingFields };
}

/**
 * Tab names identify nothing, but a copy or a draft in front of a sheet repeats its keys and labels:
 * where only those are left, the tab that still has its name is meant.
 * @param tabs names of the sheets, as compared.
 */
function ownTabFirst(
  snapshot: Snapshot,
  tabs: readonly string[],
  { tab }: SheetDeclaration,
): Snapshot {
  const own = comparisonKey(tab);
  const part = (wanted: boolean) =>
    snapshot.sheets.filter((_, at) => (tabs[at] === own) === wanted);
  return { ...snapshot, sheets: [...part(true), ...part(false)] };
}

function carriedKeys(sheet: SheetDeclaration): string[] {
  return Object.values(sheet.shared ?? {})
    .filter(({ formula }) => formula === undefined)
    .map(({ key }) => key);
}

function placeOfName(snapshot: Snapshot, name: NameSnapshot | undefined): Place | null {
  if (name === undefined) return null;
  const area = parseReference(name.refersTo);
  if (area === null || !snapshot.sheets.some((sheet) => sheet.name === area.sheet)) return null;
  return { sheet: area.sheet, row: area.top, column: area.left };
}

/** By defined name; a workbook whose names were lost is read by the label beside the cell. */
function placeOfField(
  snapshot: Snapshot,
  names: ReadonlyMap<string, NameSnapshot>,
  field: FieldDeclaration,
): Place | null {
  return (
    placeOfName(snapshot, names.get(field.key.toLowerCase())) ?? placeByLabel(snapshot, field.label)
  );
}

/** Sheets that repeat labels of forms for people to read. */
const REPEATING: readonly (string | undefined)[] = [guide.title, indicatorResults.title];

/** Labels stand in the first columns of a form. */
function placeByLabel(snapshot: Snapshot, label: string): Place | null {
  const wanted = comparisonKey(label);
  for (const sheet of snapshot.sheets) {
    const title = cellAt(sheet, 1, 1)?.value;
    if (typeof title === "string" && REPEATING.includes(title)) continue;
    for (const [row, cells] of sheet.cells) {
      const column = columnsByText(cells)
        .get(wanted)
        ?.find((of) => of <= 3);
      if (column !== undefined) return { sheet: sheet.name, row, column: column + 1 };
    }
  }
  return null;
}

function readCell(
  snapshot: Snapshot,
  place: Place,
  type: CellType,
  list: string | undefined,
): Reading {
  const sheet = snapshot.sheets.find(({ name }) => name === place.sheet);
  const cell = sheet === undefined ? undefined : cellAt(sheet, place.row, place.column);
  return reading(place, cell, type, list, snapshot.date1904);
}

/** Days between the two date systems. */
const OFFSET_1904 = 1462;

function reading(
  place: Place,
  cell: CellSnapshot | undefined,
  type: CellType,
  list: string | undefined,
  date1904: boolean,
): Reading {
  const stored = cell?.value ?? null;
  const raw: RawValue =
    date1904 && type === "date" && typeof stored === "number" ? stored + OFFSET_1904 : stored;
  const understood = understand(raw, type, list, cell?.format);
  return { place, raw, ...understood, ...(cell === undefined ? {} : { cell }) };
}

function readTable(
  snapshot: Snapshot,
  located: LocatedTable,
  table: TableDeclaration,
): TableReading {
  const { sheet, headerRow, columns, missingColumns, foundBy } = located;
  const lastRow = lastRowOf(located, table);
  const carried = (table.carried ?? []).flatMap((key) => {
    const column = columnHolding(sheet.cells, headerRow - 1, key);
    return column === null ? [] : [[key, column] as const];
  });
  const rows: RowReading[] = [];
  for (let row = headerRow + 1; row <= lastRow; row += 1) {
    const cells = new Map<string, Reading>();
    for (const { key, type, list } of Object.values(table.columns)) {
      const column = columns.get(key);
      if (column === undefined) continue;
      const place = { sheet: sheet.name, row, column };
      cells.set(key, reading(place, cellAt(sheet, row, column), type, list, snapshot.date1904));
    }
    for (const [key, column] of carried) {
      const place = { sheet: sheet.name, row, column };
      const cell = cellAt(sheet, row, column);
      cells.set(key, reading(place, cell, "text", undefined, snapshot.date1904));
    }
    rows.push({ row, code: codeOf(cells, table), cells });
  }
  const kept = table.rows === undefined ? rows : fixedRows(rows, table);
  return {
    name: table.name,
    sheet: sheet.name,
    foundBy,
    headerRow,
    columns,
    order: columnKeys(table),
    missingColumns,
    rows: kept,
    missingRows: (table.rows ?? [])
      .map(({ code }) => code)
      .filter((code) => !kept.some((row) => row.code === code)),
    area: {
      top: headerRow,
      left: Math.min(...columns.values()),
      bottom: lastRowOfArea(located, table),
      right: Math.max(...columns.values()),
    },
  };
}

/**
 * Last row of a free table in which somebody typed something. Rows drawn for it that a shortened table
 * no longer covers are its rows too, since the sheet's formulas count them; their helpers tell them from
 * notes. Of a fixed table as far as its rows may have been pushed, by programs that insert a row without
 * telling the table.
 */
function lastRowOf(located: LocatedTable, table: TableDeclaration): number {
  const last = lastRowOfArea(located, table);
  if (table.rows !== undefined) {
    return Math.max(last, lastRowOfArea({ ...located, area: null }, table));
  }
  const typed = Object.values(table.columns)
    .filter(({ filledBy }) => filledBy !== "formula")
    .flatMap(({ key }) => located.columns.get(key) ?? []);
  for (let row = lastRowWithHelpers(located, last); row > located.headerRow; row -= 1) {
    const cells = located.sheet.cells.get(row);
    if (typed.some((column) => (cells?.get(column)?.value ?? null) !== null)) return row;
  }
  return located.headerRow;
}

/** As far below a row as every row has cells in the hidden columns right of the table. */
function lastRowWithHelpers({ sheet: { cells }, headerRow }: LocatedTable, from: number): number {
  const helpers = [...(cells.get(headerRow - 1) ?? [])].flatMap(([column, { value }]) =>
    typeof value === "string" && value.startsWith("_") ? [column] : [],
  );
  let last = from;
  while (helpers.some((column) => cells.get(last + 1)?.has(column))) last += 1;
  return last;
}

/** The Excel table says where it ends; without one, the sheet's last filled row does. */
function lastRowOfArea(located: LocatedTable, table: TableDeclaration): number {
  if (located.area !== null) return located.area.bottom;
  let last = located.headerRow;
  for (const row of located.sheet.cells.keys()) last = Math.max(last, row);
  const fixed = table.rows === undefined ? last : located.headerRow + table.rows.length * 3;
  return Math.min(last, fixed);
}

function codeOf(cells: ReadonlyMap<string, Reading>, table: TableDeclaration): string | null {
  const [codeKey = ""] = columnKeys(table);
  const value = cells.get(codeKey)?.value;
  return table.rows === undefined || typeof value !== "string" ? null : value.toUpperCase();
}

/** Rows of a fixed table are those with a known code; notes that people wrote between them are none. */
function fixedRows(rows: readonly RowReading[], table: TableDeclaration): RowReading[] {
  const codes = new Set(table.rows?.map(({ code }) => code));
  return rows.filter(({ code }) => code !== null && codes.has(code));
}
