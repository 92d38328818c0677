import {
  areaAddress,
  columnName,
  columnNumber,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  type Area,
} from "../../../src/spreadsheet/address";

/** Cells of one sheet, both corners included, counted from 1. */
export type Rectangle = Omit<Area, "sheet">;

export const WHOLE_SHEET: Rectangle = { top: 1, left: 1, bottom: MAX_ROWS, right: MAX_COLUMNS };

export const cellArea = (row: number, column: number): Rectangle => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const rowCount = ({ top, bottom }: Rectangle) => bottom - top + 1;
export const columnCount = ({ left, right }: Rectangle) => right - left + 1;
export const cellCount = (area: Rectangle) => rowCount(area) * columnCount(area);
export const isCell = (area: Rectangle) => cellCount(area) === 1;
export const isEntireRow = (area: Rectangle) => area.left === 1 && area.right === MAX_COLUMNS;
export const isEntireColumn = (area: Rectangle) => area.top === 1 && area.bottom === MAX_ROWS;

export function sameArea(one: Rectangle, other: Rectangle): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

export function holds(area: Rectangle, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function covers(outer: Rectangle, inner: Rectangle): boolean {
  return holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);
}

export function intersection(one: Rectangle, other: Rectangle): Rectangle | null {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

export function bounding(one: Rectangle, other: Rectangle): Rectangle {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What is left of `area` without `hole`: at most four rectangles. */
export function without(area: Rectangle, hole: Rectangle): Rectangle[] {
  const common = intersection(area, hole);
  if (common === null) return [area];
  const { top, bottom } = common;
  return [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { ...area, top, bottom, right: common.left - 1 },
    { ...area, top, bottom, left: common.right + 1 },
  ].filter(isProper);
}

/** Whether the corners are in order and on the sheet. */
export function isProper({ top, left, bottom, right }: Rectangle): boolean {
  return top >= 1 && left >= 1 && top <= bottom && left <= right && fits(bottom, right);
}

const fits = (row: number, column: number) => row <= MAX_ROWS && column <= MAX_COLUMNS;

export function* cellsOf(area: Rectangle): Generator<readonly [row: number, column: number]> {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) yield [row, column];
}

/** "B3:D7", "3:7" for entire rows, "B:D" for entire columns. */
export function addressOf(area: Rectangle): string {
  if (isEntireRow(area)) return `${area.top}:${area.bottom}`;
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return areaAddress(area);
}

/** The inverse of `addressOf`, with or without "$"; null for what is no area. */
export function areaOf(address: string): Rectangle | null {
  const bare = address.replaceAll("$", "").trim();
  const rows = /^(\d+):(\d+)$/.exec(bare);
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(bare);
  const [from, to] = rows
    ? [Number(rows[1]), Number(rows[2])]
    : columns
      ? [columnNumber(columns[1]!), columnNumber(columns[2]!)]
      : [0, 0];
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  if (rows) return proper({ ...WHOLE_SHEET, top: first, bottom: last });
  if (columns) return proper({ ...WHOLE_SHEET, left: first, right: last });
  return parseArea(bare);
}

const proper = (area: Rectangle) => (isProper(area) ? area : null);
