import { cellCount, cellsOf, isEntireColumn, isEntireRow, type Rectangle } from "./area";
import type { CellStyle } from "./cellStyle";
import { replaceCell } from "./contents";
import { refuse } from "./excelError";
import { demandRight } from "./protection";
import type { Cell, Line, Worksheet } from "./worksheet";

export type Restyle = (style: CellStyle) => CellStyle;

const MOST_CELLS = 5_000_000;

/** Changes how the cells of areas look. Entire rows and columns keep the style for new cells too. */
export function restyle(sheet: Worksheet, areas: readonly Rectangle[], change: Restyle): void {
  demandRight(sheet, "allowFormatCells");
  const changed = remembering(change);
  for (const area of areas) {
    restyleArea(sheet, area, changed);
    sheet.workbook.changed({ type: "formatChanged", sheet, area });
  }
}

/** The same for each cell by its place in the area, from 0. */
export function restyleEach(
  sheet: Worksheet,
  area: Rectangle,
  change: (row: number, column: number) => Restyle,
): void {
  demandRight(sheet, "allowFormatCells");
  if (cellCount(area) > MOST_CELLS) refuse("RangeExceedsLimit");
  for (const [row, column] of cellsOf(area))
    restyleCell(sheet, row, column, change(row - area.top, column - area.left));
  sheet.workbook.changed({ type: "formatChanged", sheet, area });
}

function restyleArea(sheet: Worksheet, area: Rectangle, change: Restyle): void {
  if (isEntireRow(area) || isEntireColumn(area)) restyleLines(sheet, area, change);
  else if (cellCount(area) > MOST_CELLS) refuse("RangeExceedsLimit");
  else for (const [row, column] of cellsOf(area)) restyleCell(sheet, row, column, change);
}

function restyleLines(sheet: Worksheet, area: Rectangle, change: Restyle): void {
  const styled = [...sheet.cells.within(area)].filter(([, , { style }]) => style !== undefined);
  for (const [row, column] of styled) restyleCell(sheet, row, column, change);
  if (isEntireRow(area) && isEntireColumn(area)) {
    sheet.style = change(sheet.style);
    for (const lines of [sheet.rows, sheet.columns])
      for (const [number, line] of lines)
        if (line.style) lines.set(number, { ...line, style: change(line.style) });
    return;
  }
  const lines = isEntireRow(area) ? sheet.rows : sheet.columns;
  const [from, to] = isEntireRow(area) ? [area.top, area.bottom] : [area.left, area.right];
  for (let number = from; number <= to; number++) {
    const line = lines.get(number);
    lines.set(number, { ...line, style: change(line?.style ?? sheet.style) });
  }
}

function restyleCell(sheet: Worksheet, row: number, column: number, change: Restyle): void {
  const before = sheet.styleAt(row, column);
  const style = change(before);
  if (style !== before) setStyle(sheet, row, column, style);
}

/** Gives a cell a style without asking: copies. */
export function setStyle(sheet: Worksheet, row: number, column: number, style: CellStyle): void {
  keepCell(sheet, row, column, { content: null, ...sheet.cells.get(row, column), style });
}

/** The result of a formula stays when only its looks change. */
function keepCell(sheet: Worksheet, row: number, column: number, cell: Cell): void {
  const result = sheet.cells.get(row, column)?.result;
  replaceCell(sheet, row, column, cell);
  const kept = sheet.cells.get(row, column);
  if (result !== undefined && kept !== undefined) kept.result = result;
}

/** Cells that shared a style go on sharing one. */
function remembering(change: Restyle): Restyle {
  const made = new Map<CellStyle, CellStyle>();
  return (style) => {
    let changed = made.get(style);
    if (changed === undefined) made.set(style, (changed = change(style)));
    return changed;
  };
}

/** What all cells of the areas have in common, null where they differ. */
export function common<Feature extends string | number | boolean>(
  sheet: Worksheet,
  areas: readonly Rectangle[],
  feature: (style: CellStyle) => Feature,
): Feature | null {
  const seen = new Set<Feature>();
  for (const style of stylesIn(sheet, areas)) if (seen.add(feature(style)).size > 1) return null;
  const [only] = seen;
  return only ?? null;
}

function* stylesIn(sheet: Worksheet, areas: readonly Rectangle[]): Generator<CellStyle> {
  for (const area of areas) {
    if (cellCount(area) <= 100_000) {
      for (const [row, column] of cellsOf(area)) yield sheet.styleAt(row, column);
      continue;
    }
    yield sheet.style;
    for (const [row, column] of sheet.cells.within(area)) yield sheet.styleAt(row, column);
    for (const [column, { style }] of sheet.columns)
      if (style && column >= area.left && column <= area.right) yield style;
  }
}

/** Takes formats away: cells look as in a new workbook. */
export function clearFormats(sheet: Worksheet, area: Rectangle): void {
  demandRight(sheet, "allowFormatCells");
  if (isEntireRow(area) || isEntireColumn(area)) clearLines(sheet, area);
  const plain = sheet.workbook.defaultStyle;
  for (const [row, column, { content, link }] of [...sheet.cells.within(area)])
    keepCell(sheet, row, column, { content, ...(link === undefined ? {} : { link }) });
  // What rows, columns or the sheet would give the cells has to be outdone.
  const inherits = [sheet.style, ...lineStyles(sheet, area)].some((style) => style !== plain);
  if (inherits) restyleArea(sheet, area, () => plain);
  sheet.workbook.changed({ type: "formatChanged", sheet, area });
}

function clearLines(sheet: Worksheet, area: Rectangle): void {
  const rows = isEntireRow(area);
  const lines = rows ? sheet.rows : sheet.columns;
  const [from, to] = rows ? [area.top, area.bottom] : [area.left, area.right];
  for (const [number, { size, hidden }] of lines)
    if (number >= from && number <= to)
      lines.set(number, {
        ...(size === undefined ? {} : { size }),
        ...(hidden === undefined ? {} : { hidden }),
      });
  if (rows && isEntireColumn(area)) {
    sheet.style = sheet.workbook.defaultStyle;
    clearLines(sheet, { ...area, right: area.left });
  }
}

function lineStyles(sheet: Worksheet, area: Rectangle): CellStyle[] {
  const of = (lines: ReadonlyMap<number, Line>, from: number, to: number) =>
    [...lines].flatMap(([number, { style }]) =>
      style !== undefined && number >= from && number <= to ? [style] : [],
    );
  return [...of(sheet.rows, area.top, area.bottom), ...of(sheet.columns, area.left, area.right)];
}
