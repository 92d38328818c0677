import { holds } from "./area";
import { contentText } from "./values";
import { replaceCell } from "./contents";
import { followColumnName } from "./tableCells";
import { headerArea, type Table, type TableColumn } from "./table";
import type { Worksheet } from "./worksheet";

/** The name of a column is the text of its header cell: written one, the other follows. */
export function headerCellWritten(sheet: Worksheet, row: number, column: number): void {
  const table = sheet.tables.find(
    (each) => each.showHeaders && holds(headerArea(each), row, column),
  );
  const entry = table?.columns[column - table.area.left];
  if (table === undefined || entry === undefined) return;
  const wanted = contentText(sheet.contentAt(row, column));
  call(table, entry, wanted ? freeColumnName(table, wanted, entry) : nextColumnName(table, entry));
  writeHeader(table, column - table.area.left);
}

function call(table: Table, column: TableColumn, name: string): void {
  if (name === column.name) return;
  followColumnName(table, column, name);
  column.name = name;
}

/** Puts the names of the columns into the header row, as texts. */
export function writeHeader(table: Table, index: number): void {
  const { sheet, area } = table;
  const content = table.columns[index]!.name;
  const cell = sheet.cells.get(area.top, area.left + index);
  if (cell?.content === content) return;
  replaceCell(sheet, area.top, area.left + index, { ...cell, content });
  sheet.workbook.calculation.contentChanged(sheet, area.top, area.left + index);
}

/** Names of columns differ in more than case: a second "Nam" becomes "Nam2". */
export function freeColumnName(
  { columns }: Pick<Table, "columns">,
  wanted: string,
  self?: Table["columns"][number],
): string {
  const taken = new Set(
    columns.filter((column) => column !== self).map(({ name }) => name.toLowerCase()),
  );
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The name of a column that was given none: the first of Column1, Column2 … that is free. */
export function nextColumnName({ columns }: Pick<Table, "columns">, self?: TableColumn): string {
  const taken = new Set(
    columns.filter((column) => column !== self).map(({ name }) => name.toLowerCase()),
  );
  for (let number = 1; ; number++) if (!taken.has(`column${number}`)) return `Column${number}`;
}

export function newColumn(table: Table, name?: string): TableColumn {
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  return { id, name: name === undefined ? nextColumnName(table) : freeColumnName(table, name) };
}

export function renameColumn(table: Table, column: Table["columns"][number], name: string): void {
  call(table, column, freeColumnName(table, name, column));
  writeHeader(table, table.columns.indexOf(column));
  table.sheet.workbook.changed({ type: "other" });
}
