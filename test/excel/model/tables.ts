import { columnCount, intersection, isProper, rowCount, type Rectangle } from "./area";
import { clearContents } from "./contents";
import { contentText } from "./values";
import { refuse } from "./excelError";
import { findName, isProperName } from "./names";
import { demandRight } from "./protection";
import { insertCells } from "./structure";
import { followTableName, forgetColumns, forgetTable, nameCellsOf } from "./tableCells";
import { bodyArea, type Table } from "./table";
import { freeColumnName, newColumn, nextColumnName, writeHeader } from "./tableHeaders";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/**
 * Makes a table of an area. Without headers the data moves down by a row to make room for them;
 * under headers alone comes a blank row.
 */
export function addTable(sheet: Worksheet, area: Rectangle, hasHeaders: boolean): Table {
  demandRight(sheet, null);
  const full = hasHeaders && rowCount(area) > 1 ? area : { ...area, bottom: area.bottom + 1 };
  if (!isProper(full)) refuse("InvalidArgument");
  demandFree(sheet, full);
  const blank = { ...full, top: full.bottom };
  if (!hasHeaders) insertCells(sheet, { ...area, bottom: area.top }, "Down");
  else if (full !== area && sheet.usedArea(true, blank) !== null) insertCells(sheet, blank, "Down");
  const table = newTable(sheet, full, freeTableName(sheet.workbook));
  table.awaitsRow = hasHeaders && full !== area;
  const columns = columnCount(full);
  for (let index = 0; index < columns; index++) {
    const header = hasHeaders ? contentText(sheet.contentAt(full.top, full.left + index)) : "";
    const name = header ? freeColumnName(table, header) : nextColumnName(table);
    table.columns.push({ id: index + 1, name });
  }
  table.columns.forEach((_, index) => writeHeader(table, index));
  sheet.tables.push(table);
  sheet.workbook.changed({ type: "tableAdded", table });
  return table;
}

export function newTable(sheet: Worksheet, area: Rectangle, name: string): Table {
  return {
    id: sheet.workbook.newId(),
    ...{ sheet, area, name },
    columns: [],
    criteria: new Map(),
    style: "TableStyleMedium2",
    awaitsRow: false,
    sort: null,
    ...{ showHeaders: true, showTotals: false, showFilterButton: true },
    ...{ showBandedRows: true, showBandedColumns: false },
    ...{ highlightFirstColumn: false, highlightLastColumn: false },
  };
}

/** Takes the table away with its contents. */
export function deleteTable(table: Table): void {
  demandRight(table.sheet, null);
  forgetTable(table);
  convertToRange(table);
  clearContents(table.sheet, table.area);
}

/** Takes the table away, its cells stay. */
export function convertToRange(table: Table): void {
  const { tables, workbook } = table.sheet;
  demandRight(table.sheet, null);
  nameCellsOf(table);
  tables.splice(tables.indexOf(table), 1);
  workbook.changed({ type: "tableDeleted", table });
}

export function renameTable(table: Table, name: string): void {
  const { workbook } = table.sheet;
  if (!isProperName(name)) refuse("InvalidArgument");
  const other = findTable(workbook, null, name);
  if ((other !== null && other !== table) || findName(workbook.names, name) !== undefined)
    refuse("ItemAlreadyExists");
  followTableName(table, name);
  table.name = name;
  workbook.changed({ type: "other" });
}

/** By id or name, in the whole workbook or on one sheet. */
export function findTable(workbook: Workbook, sheet: Worksheet | null, key: string): Table | null {
  return findIn(tablesOf(workbook, sheet), key);
}

export function findIn(tables: readonly Table[], key: string): Table | null {
  const wanted = key.toLowerCase();
  return tables.find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
}

export function tablesOf(workbook: Workbook, sheet: Worksheet | null): readonly Table[] {
  return sheet === null ? workbook.sheets.flatMap(({ tables }) => tables) : sheet.tables;
}

/** The header row must stay where it is, and old and new area must touch. */
export function resizeTable(table: Table, area: Rectangle): void {
  demandRight(table.sheet, null);
  const headerStays = area.top === table.area.top && rowCount(area) >= 2;
  if (!headerStays || intersection(area, table.area) === null) refuse("InvalidArgument");
  demandFree(table.sheet, area, table);
  const before = table.columns.length;
  const first = area.left - table.area.left;
  const kept = Array.from(
    { length: columnCount(area) },
    (_, index) => table.columns[index + first],
  );
  forgetColumns(
    table,
    table.columns.filter((column) => !kept.includes(column)),
  );
  table.area = area;
  // Names are free beside those of all columns that stay.
  const staying = { ...table, columns: kept.filter((column) => column !== undefined) };
  table.columns.splice(0, before);
  for (const column of kept) {
    const entry = column ?? newColumn(staying);
    if (column === undefined) staying.columns.push(entry);
    table.columns.push(entry);
  }
  table.columns.forEach((_, index) => writeHeader(table, index));
  table.sheet.workbook.calculation.structureChanged();
  table.sheet.workbook.changed({ type: "other" });
}

/** Tables overlap neither each other nor merged cells. */
function demandFree(sheet: Worksheet, area: Rectangle, self?: Table): void {
  const overlaps = sheet.tables.some(
    (other) => other !== self && intersection(other.area, area) !== null,
  );
  if (overlaps || sheet.merged.some((block) => intersection(block, area) !== null))
    refuse("InvalidArgument");
}

export function freeTableName(workbook: Workbook): string {
  for (let number = 1; ; number++) {
    const name = `Table${number}`;
    if (findTable(workbook, null, name) === null && findName(workbook.names, name) === undefined)
      return name;
  }
}

/** The blank row of a table without data is none, until something stands in it. */
export function bodyRowCount(table: Table): number {
  const body = bodyArea(table);
  const count = rowCount(body);
  const isBlank = table.awaitsRow && count === 1 && table.sheet.usedArea(true, body) === null;
  return isBlank ? 0 : count;
}
