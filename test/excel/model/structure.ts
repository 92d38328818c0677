import {
  columnCount,
  covers,
  isEntireColumn,
  isEntireRow,
  isProper,
  rowCount,
  WHOLE_SHEET,
  type Rectangle,
} from "./area";
import type { ChangeType } from "./events";
import { refuse } from "./excelError";
import { areaAfter, tears, type Move } from "./moves";
import { demandRight, type ProtectionRight } from "./protection";
import { rewriteFormulas, rewriteReferences } from "./references";
import { forgetColumns, forgetTable } from "./tableCells";
import { bodyArea, type Table } from "./table";
import { newColumn, writeHeader } from "./tableHeaders";
import type { Cell, Line, Worksheet } from "./worksheet";

/** Makes room: what was in the area and beyond moves down or to the right. */
export function insertCells(sheet: Worksheet, area: Rectangle, shift: "Down" | "Right"): void {
  const entire = shift === "Down" ? isEntireRow(area) : isEntireColumn(area);
  const right = shift === "Down" ? "allowInsertRows" : "allowInsertColumns";
  demand(sheet, entire ? right : null);
  demandRoom(sheet, area, shift);
  const move: Move = {
    area,
    by: shift === "Down" ? rowCount(area) : columnCount(area),
    axis: shift === "Down" ? "rows" : "columns",
  };
  demandWhole(sheet, move);
  carryOut(sheet, move);
  const kind = shift === "Down" ? "RowInserted" : "ColumnInserted";
  tell(sheet, area, entire ? kind : "CellInserted", shift);
}

/** Takes cells away: what lies beyond moves up or to the left. */
export function deleteCells(sheet: Worksheet, area: Rectangle, shift: "Up" | "Left"): void {
  const entire = shift === "Up" ? isEntireRow(area) : isEntireColumn(area);
  const right = shift === "Up" ? "allowDeleteRows" : "allowDeleteColumns";
  demand(sheet, entire ? right : null);
  const move: Move = {
    area,
    by: shift === "Up" ? -rowCount(area) : -columnCount(area),
    axis: shift === "Up" ? "rows" : "columns",
  };
  demandWhole(sheet, move);
  carryOut(sheet, move);
  for (const table of sheet.tables) restoreBody(table);
  const kind = shift === "Up" ? "RowDeleted" : "ColumnDeleted";
  tell(sheet, area, entire ? kind : "CellDeleted", shift);
}

function demand(sheet: Worksheet, right: ProtectionRight | null): void {
  demandRight(sheet, right);
}

/** Excel pushes nothing off the end of the sheet. */
function demandRoom(sheet: Worksheet, area: Rectangle, shift: "Down" | "Right"): void {
  const edge =
    shift === "Down"
      ? { ...area, top: WHOLE_SHEET.bottom - rowCount(area) + 1, bottom: WHOLE_SHEET.bottom }
      : { ...area, left: WHOLE_SHEET.right - columnCount(area) + 1, right: WHOLE_SHEET.right };
  if (isProper(edge) && sheet.usedArea(true, edge) !== null) refuse("NonBlankCellOffSheet");
}

/** Tables and merged cells move with all their cells or not at all. */
function demandWhole(sheet: Worksheet, move: Move): void {
  const whole = [...sheet.tables.map(({ area }) => area), ...sheet.merged];
  if (whole.some((area) => tears(area, move))) refuse("InsertDeleteConflict");
}

/** A table that lost its last row keeps a blank one. */
function restoreBody(table: Table): void {
  if (isProper(bodyArea(table))) return;
  const { area } = table;
  const top = bodyArea(table).top;
  carryOut(table.sheet, { area: { ...area, top, bottom: top }, by: 1, axis: "rows" });
  table.area = { ...area, bottom: area.bottom + 1 };
  table.awaitsRow = true;
}

function carryOut(sheet: Worksheet, move: Move): void {
  moveCells(sheet, move);
  moveLines(sheet, move);
  moveTables(sheet, move);
  const moved = (area: Rectangle) => areaAfter(area, move);
  const keep = (areas: readonly Rectangle[]) => areas.flatMap((area) => moved(area) ?? []);
  for (const format of sheet.conditionalFormats) format.areas = keep(format.areas);
  replace(
    sheet.conditionalFormats,
    sheet.conditionalFormats.filter(({ areas }) => areas.length > 0),
  );
  replace(
    sheet.validations,
    sheet.validations
      .map((validation) => ({ ...validation, areas: keep(validation.areas) }))
      .filter(({ areas }) => areas.length > 0),
  );
  replace(sheet.merged, keep(sheet.merged));
  sheet.page.printArea = keep(sheet.page.printArea);
  if (sheet.filter !== null) {
    const area = moved(sheet.filter.area);
    sheet.filter = area === null ? null : { ...sheet.filter, area };
  }
  for (const place of sheet.tracked) place.area = place.area === null ? null : moved(place.area);
  const name = sheet.name.toLowerCase();
  // Most formulas stand on other sheets and do not name this one: they need not be taken apart.
  const named = name.replaceAll("'", "''");
  rewriteFormulas(sheet.workbook, (formula, home) => {
    const isHome = home?.toLowerCase() === name;
    if (!isHome && !formula.toLowerCase().includes(named)) return formula;
    return rewriteReferences(formula, (reference) => {
      if ((reference.tab ?? home)?.toLowerCase() !== name) return reference;
      const area = moved(reference.area);
      if (area === null) return null;
      return area === reference.area ? reference : { ...reference, area };
    });
  });
  sheet.workbook.calculation.structureChanged();
}

function moveCells(sheet: Worksheet, move: Move): void {
  const cells = [...sheet.cells.everything()] as (readonly [number, number, Cell])[];
  const touched = cells.flatMap(([row, column, cell]) => {
    const before = { top: row, left: column, bottom: row, right: column };
    const after = areaAfter(before, move);
    return after === before ? [] : [{ row, column, cell, after }];
  });
  for (const { row, column } of touched) sheet.cells.set(row, column, undefined);
  for (const { cell, after } of touched)
    if (after !== null) sheet.cells.set(after.top, after.left, cell);
}

/** Entire rows and columns take their heights, widths and hiding with them. */
function moveLines(sheet: Worksheet, { area, by, axis }: Move): void {
  if (axis === "rows" ? !isEntireRow(area) : !isEntireColumn(area)) return;
  const lines = sheet[axis];
  const at = axis === "rows" ? area.top : area.left;
  const moved: [number, Line][] = [...lines].flatMap(([number, line]) => {
    if (number < at) return [[number, line] as [number, Line]];
    if (by < 0 && number < at - by) return [];
    return [[number + by, line] as [number, Line]];
  });
  lines.clear();
  for (const [number, line] of moved) lines.set(number, line);
}

/** A table that loses all its cells is gone. */
function moveTables(sheet: Worksheet, move: Move): void {
  for (const table of [...sheet.tables]) {
    const after = areaAfter(table.area, move);
    if (after === null || covers(move.area, table.area)) {
      if (move.by < 0) {
        forgetTable(table);
        sheet.tables.splice(sheet.tables.indexOf(table), 1);
      } else if (after !== null) table.area = after;
      continue;
    }
    const change = columnCount(after) - columnCount(table.area);
    const at = Math.max(0, move.area.left - table.area.left);
    table.area = after;
    if (change < 0) {
      forgetColumns(table, table.columns.slice(at, at - change));
      table.columns.splice(at, -change);
    }
    for (let added = 0; added < change; added++)
      table.columns.splice(at + added, 0, newColumn(table));
    if (table.showHeaders) table.columns.forEach((_, index) => writeHeader(table, index));
  }
}

function replace<Item>(list: Item[], items: readonly Item[]): void {
  list.splice(0, Infinity, ...items);
}

function tell(
  sheet: Worksheet,
  area: Rectangle,
  changeType: ChangeType,
  shift: "Down" | "Right" | "Up" | "Left",
): void {
  sheet.workbook.changed({ type: "changed", sheet, area, changeType, shift });
}
