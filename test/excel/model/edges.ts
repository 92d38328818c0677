import { MAX_COLUMNS, MAX_ROWS } from "../../../src/spreadsheet/address";
import type { Worksheet } from "./worksheet";

export const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;
export type Direction = (typeof DIRECTIONS)[number];

const STEPS: Readonly<Record<Direction, readonly [down: number, across: number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** Where Ctrl and an arrow lead: the end of a filled stretch, else the next filled cell or the edge. */
export function edgeOf(
  sheet: Worksheet,
  row: number,
  column: number,
  direction: Direction,
): readonly [row: number, column: number] {
  const [down, across] = STEPS[direction];
  const used = sheet.usedArea(true);
  const edge = [
    down === 0 ? row : down > 0 ? MAX_ROWS : 1,
    across === 0 ? column : across > 0 ? MAX_COLUMNS : 1,
  ] as const;
  if (used === null) return edge;
  const isFilled = (at: number) => sheet.contentAt(row + down * at, column + across * at) !== null;
  const farthest = Math.abs(edge[0] - row) + Math.abs(edge[1] - column);
  // Beyond what is used nothing is filled.
  const last = Math.min(farthest, Math.max(used.bottom, used.right, row, column));
  let at = 0;
  if (isFilled(0) && last > 0 && isFilled(1)) while (at < last && isFilled(at + 1)) at++;
  else {
    do at++;
    while (at <= last && !isFilled(at));
    if (at > last) return edge;
  }
  return [row + down * at, column + across * at];
}
