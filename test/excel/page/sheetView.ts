import { cellAddress, columnName, parseCell } from "../../../src/spreadsheet/address";
import { displayedText } from "../display/displayedText";
import { bounding, cellArea, holds, type Rectangle } from "../model/area";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { cellCss } from "./cellLook";

/** Rows and columns drawn beyond what is used, so that there is room to go on. */
const ROOM = { rows: 12, columns: 3 };
const FEWEST: Rectangle = { top: 1, left: 1, bottom: 30, right: 12 };
/** In pixels. */
const HEADER = { width: 44, height: 22 };

export interface SheetView {
  /** The drawn cell, e.g. to lay the input of an edit over it. */
  readonly cell: (row: number, column: number) => HTMLTableCellElement | undefined;
  /** Draws what changed; the whole sheet anew when another one is active or its shape changed. */
  readonly paint: () => void;
  /** Scrolls the first selected cell into sight. */
  readonly reveal: () => void;
}

interface DrawnCell {
  readonly row: number;
  readonly column: number;
  /** Columns to the right that are drawn, with their widths in pixels. */
  readonly beside: readonly (readonly [column: number, width: number])[];
  readonly element: HTMLTableCellElement;
  readonly text: HTMLElement;
  readonly fixed: Fixed;
  css: string;
}

/** Where a cell is frozen. */
interface Fixed {
  readonly css: string;
  readonly layer: number;
}

/** The active sheet as an HTML table: `data-cell="B7"` on each cell, roles of a grid. */
export function sheetView(container: HTMLElement, workbook: Workbook): SheetView {
  let drawn: { sheet: Worksheet; shape: string } | null = null;
  let cells = new Map<string, DrawnCell>();
  const cell = (row: number, column: number) => cells.get(cellAddress(row, column))?.element;
  return {
    cell,
    paint() {
      const sheet = workbook.activeSheet;
      const area = drawnArea(sheet);
      const shape = shapeOf(sheet, area);
      if (drawn?.sheet !== sheet || drawn.shape !== shape) {
        cells = new Map();
        const table = tableOf(sheet, area, cells);
        if (drawn?.sheet !== sheet) container.scrollTo(0, 0);
        container.replaceChildren(table);
        drawn = { sheet, shape };
      }
      for (const each of cells.values()) paintCell(sheet, each);
    },
    reveal() {
      const { top, left } = workbook.activeSheet.selection;
      cell(top, left)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    },
  };
}

/** The cell under a pointer; null beside the cells. */
export function cellUnder(target: EventTarget | null): Rectangle | null {
  const found = target instanceof Element ? target.closest("[data-cell]") : null;
  const place = parseCell(found?.getAttribute("data-cell") ?? "");
  return place === null ? null : cellArea(place.row, place.column);
}

function drawnArea(sheet: Worksheet): Rectangle {
  const used = bounding(FEWEST, sheet.usedArea(false) ?? FEWEST);
  const { bottom, right } = bounding(used, { ...sheet.selection });
  return { top: 1, left: 1, bottom: bottom + ROOM.rows, right: right + ROOM.columns };
}

/** What decides how the table is built, contents of cells aside. */
function shapeOf(sheet: Worksheet, area: Rectangle): string {
  const lines = [sheet.rows, sheet.columns].map((each) =>
    [...each].map(([at, { size, hidden }]) => [at, size, hidden]),
  );
  return JSON.stringify([area, sheet.frozen, lines, sheet.showGridlines]);
}

function tableOf(sheet: Worksheet, area: Rectangle, cells: Map<string, DrawnCell>): HTMLElement {
  const columns = upTo(area.right).filter((column) => !sheet.isColumnHidden(column));
  const rows = upTo(area.bottom).filter((row) => !sheet.isRowHidden(row));
  const table = document.createElement("table");
  table.setAttribute("role", "grid");
  table.setAttribute("aria-label", sheet.name);
  table.setAttribute("aria-multiselectable", "true");
  table.classList.toggle("gridlines", sheet.showGridlines);

  const head = table.createTHead().insertRow();
  head.append(header("", "presentation", HEADER.width));
  const lefts = new Map<number, number>();
  const widths = columns.map((column) => [column, columnWidth(sheet, column)] as const);
  let left = HEADER.width;
  for (const [column, width] of widths) {
    const cell = header(columnName(column), "columnheader", width);
    if (column <= sheet.frozen.columns) {
      lefts.set(column, left);
      cell.style.left = `${left}px`;
      cell.classList.add("corner");
    }
    head.append(cell);
    left += width;
  }
  table.style.width = `${left}px`;

  const body = table.createTBody();
  let top = HEADER.height;
  for (const row of rows) {
    const line = body.insertRow();
    const height = rowHeight(sheet, row);
    const frozenTop = row <= sheet.frozen.rows ? top : null;
    line.style.height = `${height}px`;
    const rowHeader = header(String(row), "rowheader", HEADER.width);
    if (frozenTop !== null) {
      rowHeader.style.top = `${frozenTop}px`;
      rowHeader.classList.add("corner");
    }
    line.append(rowHeader);
    for (const column of columns) {
      const element = line.insertCell();
      element.setAttribute("role", "gridcell");
      element.dataset["cell"] = cellAddress(row, column);
      const text = element.appendChild(document.createElement("div"));
      text.style.maxHeight = `${height - 1}px`;
      const fixed = fixedAt(frozenTop, lefts.get(column) ?? null);
      const beside = widths.slice(columns.indexOf(column) + 1);
      cells.set(cellAddress(row, column), { row, column, beside, element, text, fixed, css: "" });
    }
    top += height;
  }
  return table;
}

function header(text: string, role: string, width: number): HTMLElement {
  const cell = document.createElement("th");
  cell.textContent = text;
  cell.setAttribute("role", role);
  cell.style.width = `${width}px`;
  return cell;
}

/** Frozen cells lie above the others, and a text that runs on lies above its neighbours. */
const LAYER = { loose: 0, frozen: 2, corner: 4 };

function fixedAt(top: number | null, left: number | null): Fixed {
  if (top === null && left === null) return { css: "", layer: LAYER.loose };
  const edges = [top === null ? "" : `top:${top}px;`, left === null ? "" : `left:${left}px;`];
  return {
    css: `position:sticky;${edges.join("")}`,
    layer: top !== null && left !== null ? LAYER.corner : LAYER.frozen,
  };
}

function paintCell(sheet: Worksheet, cell: DrawnCell): void {
  const { row, column, element, text, fixed } = cell;
  const shown = displayedText(sheet, row, column);
  if (text.textContent !== shown) text.textContent = shown;
  const style = sheet.styleAt(row, column);
  const look = sheet.workbook.calculation.conditionalLook(sheet, row, column);
  const value = sheet.valueAt(row, column);
  const spill = typeof value === "string" && !style.wrap ? roomBeside(sheet, cell) : 0;
  const css = cellCss(style, look, value) + placing(fixed, spill);
  if (cell.css !== css) {
    cell.css = css;
    element.style.cssText = css;
    // The colour that conditional formats lay over the cell, for tests.
    element.dataset["mark"] = look.fill ?? "";
  }
  const { selection } = sheet;
  set(element, "aria-selected", String(holds(selection, row, column)));
  set(element, "aria-readonly", String(sheet.protection !== null && style.locked));
  element.classList.toggle("active", row === selection.top && column === selection.left);
}

/** A text that is not wrapped runs on over the empty cells to its right. */
function roomBeside(sheet: Worksheet, { row, beside }: DrawnCell): number {
  let room = 0;
  for (const [column, width] of beside) {
    if (sheet.contentAt(row, column) !== null) break;
    room += width;
  }
  return room;
}

function placing({ css, layer }: Fixed, room: number): string {
  if (room === 0) return layer === LAYER.loose ? css : `${css}z-index:${layer};`;
  return `${css}z-index:${layer + 1};--room:${room}px;overflow:visible;`;
}

function set(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

/** Widths are in characters of the default font. */
function columnWidth(sheet: Worksheet, column: number): number {
  return Math.round((sheet.columns.get(column)?.size ?? sheet.standardWidth) * 7 + 5);
}

/** Heights are in points. */
function rowHeight(sheet: Worksheet, row: number): number {
  return Math.round(((sheet.rows.get(row)?.size ?? sheet.standardHeight) * 4) / 3);
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
