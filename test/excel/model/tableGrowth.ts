import type { Rectangle } from "./area";
import { fillRows } from "./calculatedColumns";
import { clearContents } from "./contents";
import { demandRight } from "./protection";
import { deleteCells, insertCells } from "./structure";
import { bodyArea, type Table, type TableColumn } from "./table";
import { bodyRowCount } from "./tables";
import { newColumn, writeHeader } from "./tableHeaders";
import { refuse } from "./excelError";

/** Makes room for rows before a row of the body; what lies below the table moves down. */
export function addRows(table: Table, at: number, count: number): Rectangle {
  demandRight(table.sheet, null);
  const rows = bodyRowCount(table);
  if (at < 0 || at > rows) refuse("InvalidArgument");
  const top = bodyArea(table).top + at;
  const room = { ...table.area, top, bottom: top + count - 1 };
  // The first row takes the place of the blank one.
  const taken = rows === 0 ? 1 : 0;
  table.awaitsRow = false;
  if (count === taken) return room;
  const { area } = table;
  insertCells(table.sheet, { ...room, top: top + taken }, "Down");
  table.area = { ...area, bottom: area.bottom + count - taken };
  fillRows(table, room);
  return room;
}

export function deleteRows(table: Table, at: number, count: number): void {
  demandRight(table.sheet, null);
  const { area } = table;
  const top = bodyArea(table).top + at;
  if (count === bodyRowCount(table)) {
    clearContents(table.sheet, { ...area, top, bottom: top });
    table.awaitsRow = true;
    if (count > 1) deleteRows(table, 1, count - 1);
    return;
  }
  deleteCells(table.sheet, { ...area, top, bottom: top + count - 1 }, "Up");
  table.area = { ...area, bottom: area.bottom - count };
}

export function addColumn(table: Table, at: number | null, name: string | null): TableColumn {
  demandRight(table.sheet, null);
  const index = at === null || at === -1 ? table.columns.length : at;
  if (index < 0 || index > table.columns.length) refuse("InvalidArgument");
  const { area } = table;
  const before = table.columns.length;
  const column = newColumn(table, name ?? undefined);
  insertCells(table.sheet, { ...area, left: area.left + index, right: area.left + index }, "Right");
  table.area = { ...area, right: area.right + 1 };
  // Cells inserted inside a table have made a column of it already.
  table.columns.splice(index, table.columns.length - before, column);
  writeHeader(table, index);
  return column;
}

export function deleteColumn(table: Table, column: TableColumn): void {
  demandRight(table.sheet, null);
  if (table.columns.length === 1) refuse("InvalidOperation");
  const { area } = table;
  const place = area.left + table.columns.indexOf(column);
  deleteCells(table.sheet, { ...area, left: place, right: place }, "Left");
}
