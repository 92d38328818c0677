import type { BlockPlan, CellContent } from "./changes";

/** A cell with what is to stand in it. */
export interface ContentSpot {
  readonly row: number;
  readonly column: number;
  readonly content: Exclude<CellContent, null>;
}

/** So many cells that are left alone between two others cost less than a block more. */
const WIDEST_GAP = 8;

/** Few blocks for many cells: neighbouring rows together, and columns that are not far apart. */
export function contentBlocks(sheet: string, spots: readonly ContentSpot[]): BlockPlan[] {
  const rows = new Map<number, Map<number, ContentSpot["content"]>>();
  for (const { row, column, content } of spots) {
    const own = rows.get(row) ?? new Map<number, ContentSpot["content"]>();
    rows.set(row, own.set(column, content));
  }
  return runsOf([...rows.keys()], 1).flatMap(([top, bottom]) => {
    const lines = Array.from({ length: bottom - top + 1 }, (_, down) => rows.get(top + down));
    const columns = new Set(lines.flatMap((line) => [...(line?.keys() ?? [])]));
    return runsOf([...columns], WIDEST_GAP).map(([left, right]) => ({
      sheet,
      row: top,
      column: left,
      contents: lines.map((line) =>
        Array.from({ length: right - left + 1 }, (_, across) => line?.get(left + across) ?? null),
      ),
    }));
  });
}

/** First and last of the numbers that follow each other at a distance of `gap` or less. */
function runsOf(numbers: readonly number[], gap: number): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && number - last[1] <= gap) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
