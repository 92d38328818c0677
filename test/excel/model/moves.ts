import { isProper, type Rectangle, isEntireColumn, isEntireRow } from "./area";

/** Cells inserted (by > 0) at an area, or deleted (by < 0), along rows or columns. */
export interface Move {
  readonly area: Rectangle;
  readonly by: number;
  readonly axis: "rows" | "columns";
}

/**
 * Where an area lies after the move: the very same object when the move does not touch it, null
 * when all of it was deleted. Only what lies wholly in the moved band follows.
 */
export function areaAfter(area: Rectangle, { area: moved, by, axis }: Move): Rectangle | null {
  const rows = axis === "rows";
  // Whole columns have all rows whatever happens among them, and the other way round.
  if (rows ? isEntireColumn(area) : isEntireRow(area)) return area;
  const inBand = rows
    ? area.left >= moved.left && area.right <= moved.right
    : area.top >= moved.top && area.bottom <= moved.bottom;
  if (!inBand) return area;
  const at = rows ? moved.top : moved.left;
  const [from, to] = rows ? [area.top, area.bottom] : [area.left, area.right];
  const span = by > 0 ? inserted(from, to, at, by) : deleted(from, to, at, -by);
  if (span === null) return null;
  const [first, last] = span;
  if (first === from && last === to) return area;
  const after = rows
    ? { ...area, top: first, bottom: last }
    : { ...area, left: first, right: last };
  return isProper(after) ? after : null;
}

/** Whether only some of the rows or columns of an area would move, or go. */
export function tears(area: Rectangle, { area: moved, axis }: Move): boolean {
  const rows = axis === "rows";
  const reached = rows ? area.bottom >= moved.top : area.right >= moved.left;
  const beside = rows
    ? area.right < moved.left || area.left > moved.right
    : area.bottom < moved.top || area.top > moved.bottom;
  const inBand = rows
    ? area.left >= moved.left && area.right <= moved.right
    : area.top >= moved.top && area.bottom <= moved.bottom;
  return reached && !beside && !inBand;
}

type Span = readonly [from: number, to: number];

function inserted(from: number, to: number, at: number, count: number): Span {
  if (at <= from) return [from + count, to + count];
  return at <= to ? [from, to + count] : [from, to];
}

function deleted(from: number, to: number, at: number, count: number): Span | null {
  const end = at + count - 1;
  if (to < at) return [from, to];
  if (from > end) return [from - count, to - count];
  const before = Math.max(0, at - from);
  const after = Math.max(0, to - end);
  if (before + after === 0) return null;
  const first = before > 0 ? from : at;
  return [first, first + before + after - 1];
}
