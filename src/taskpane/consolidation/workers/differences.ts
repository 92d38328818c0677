import { cellDescriptions } from "../../../app/cellDescriptions";
import type { CheckedWorkbook } from "../../../app/checkWorkbook";
import { typedCells, type DeclaredCell } from "../../../rules/cells";
import { textOf } from "../../../spreadsheet/snapshot";
import { comparisonKey } from "../../../text/normalise";
import type { Difference } from "../shown";

/** More would not be read; a workbook of another unit differs everywhere. */
const MOST = 200;

/**
 * Cells that people fill in which two workbooks of one unit differ, in the order of the sheets. Rows
 * are matched by their place in the table. Of secrets it tells that they differ, not what they say.
 */
export function differencesBetween(one: CheckedWorkbook, other: CheckedWorkbook): Difference[] {
  const [mine, theirs] = [filledCells(one), filledCells(other)];
  const [describeMine, describeTheirs] = [cellDescriptions(one), cellDescriptions(other)];
  const keys = [...mine.keys(), ...[...theirs.keys()].filter((key) => !mine.has(key))];
  return keys
    .flatMap((key): Difference[] => {
      const [a, b] = [mine.get(key), theirs.get(key)];
      if (shownIn(a) === shownIn(b)) return [];
      const here = a === undefined ? null : describeMine(a.reading.place);
      const there = b === undefined ? null : describeTheirs(b.reading.place);
      const known = here ?? there;
      const cell = a ?? b;
      if (known === null || cell === undefined) return [];
      return [
        {
          sheet: cell.reading.place.sheet,
          row: known.row,
          column: known.column,
          one: here?.secret === true ? "•••" : (here?.value ?? null),
          other: there?.secret === true ? "•••" : (there?.value ?? null),
        },
      ];
    })
    .slice(0, MOST);
}

function filledCells({ report }: CheckedWorkbook): ReadonlyMap<string, DeclaredCell> {
  return new Map(typedCells(report).map((cell) => [keyOf(cell), cell]));
}

function keyOf({ name }: DeclaredCell): string {
  return [name.table ?? "", name.rowCode ?? name.rowIndex ?? "", name.key].join("|");
}

function shownIn(cell: DeclaredCell | undefined): string {
  return cell === undefined ? "" : comparisonKey(textOf(cell.reading.raw));
}
