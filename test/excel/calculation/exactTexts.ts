import type { Model } from "@ironcalc/wasm";
import { absoluteAddress, quoteSheet } from "../../../src/spreadsheet/address";
import { WHOLE_SHEET } from "../model/area";
import { Grid } from "../model/grid";

/**
 * The engine shows numbers with nine digits. Beside each tab stands a second one in which every
 * result of a formula stands as a text, at the same place, with all its digits. Runs of cells in a
 * column are one formula there.
 */
export class ExactTexts {
  private readonly covered: Grid<true>[];

  constructor(private readonly tabs: number) {
    this.covered = Array.from({ length: tabs }, () => new Grid());
  }

  tabName(index: number): string {
    return `exact ${index}`;
  }

  /** Makes sure that there is a text for each of the formulas of a tab. */
  cover(model: Model, tab: string, index: number, formulas: Grid<true>): void {
    const covered = this.covered[index]!;
    const columns = new Map<number, number[]>();
    for (const [row, column] of formulas.within(WHOLE_SHEET)) {
      if (covered.get(row, column)) continue;
      covered.set(row, column, true);
      columns.set(column, [...(columns.get(column) ?? []), row]);
    }
    for (const [column, rows] of columns)
      for (const [first, last] of runsOf(rows)) {
        const from = absoluteAddress(first, column);
        const formula = `=""&${quoteSheet(tab)}!${from}:${absoluteAddress(last, column)}`;
        model.setUserArrayFormula(this.tabs + index, first, column, 1, last - first + 1, formula);
      }
  }
}

/** Ascending numbers → their runs without gaps. */
function runsOf(numbers: readonly number[]): (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
