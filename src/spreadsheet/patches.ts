import type { Area } from "./address";

export type Rectangle = Omit<Area, "sheet">;

/** A cell with something said of it. */
export interface Spot<Value> {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

export interface Patch<Value> {
  readonly area: Rectangle;
  readonly value: Value;
}

/**
 * Covers cells with rectangles of equal values: runs in each row, and a run grows downwards as long
 * as the row below has the same one. Equal means identical.
 */
export function patches<Value>(spots: readonly Spot<Value>[]): readonly Patch<Value>[] {
  const rows = new Map<number, Spot<Value>[]>();
  for (const spot of spots) {
    const row = rows.get(spot.row);
    if (row === undefined) rows.set(spot.row, [spot]);
    else row.push(spot);
  }
  const found: Writable<Patch<Value>>[] = [];
  let above: readonly Writable<Patch<Value>>[] = [];
  for (const [row, own] of [...rows].sort(([a], [b]) => a - b)) {
    above = runsOf(row, own).map((run) => {
      const grown = above.find((patch) => continues(patch, run));
      if (grown === undefined) {
        found.push(run);
        return run;
      }
      grown.area = { ...grown.area, bottom: row };
      return grown;
    });
  }
  return found;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function runsOf<Value>(row: number, spots: Spot<Value>[]): Writable<Patch<Value>>[] {
  const runs: Writable<Patch<Value>>[] = [];
  for (const { column, value } of spots.sort((one, other) => one.column - other.column)) {
    const last = runs.at(-1);
    if (last?.value === value && last.area.right === column - 1) {
      last.area = { ...last.area, right: column };
    } else {
      runs.push({ area: { top: row, bottom: row, left: column, right: column }, value });
    }
  }
  return runs;
}

function continues<Value>(patch: Patch<Value>, { area, value }: Patch<Value>): boolean {
  return (
    patch.value === value &&
    patch.area.bottom === area.top - 1 &&
    patch.area.left === area.left &&
    patch.area.right === area.right
  );
}
