import { displayedText } from "../display/displayedText";
import { intersection, type Rectangle } from "./area";
import { writeArea } from "./contents";
import { shownContent } from "./tableReferences";
import type { Worksheet } from "./worksheet";

export interface SearchCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

type Place = readonly [row: number, column: number];

/** The cells of an area that show a text, row by row. */
export function findCells(
  sheet: Worksheet,
  area: Rectangle,
  text: string,
  { completeMatch, matchCase }: SearchCriteria,
): readonly Place[] {
  const used = sheet.usedArea(true);
  const within = used === null ? null : intersection(area, used);
  if (within === null) return [];
  const folded = (shown: string) => (matchCase ? shown : shown.toLowerCase());
  const wanted = folded(text);
  return [...sheet.cells.within(within)]
    .filter(([row, column]) => {
      const shown = folded(displayedText(sheet, row, column));
      return completeMatch ? shown === wanted : shown.includes(wanted);
    })
    .map(([row, column]): Place => [row, column])
    .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
}

/** Replaces a text in constants and formulas; gives back how often. */
export function replaceAll(
  sheet: Worksheet,
  area: Rectangle,
  text: string,
  replacement: string,
  { completeMatch, matchCase }: SearchCriteria,
): number {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(completeMatch ? `^${escaped}$` : escaped, matchCase ? "g" : "gi");
  let count = 0;
  for (const [row, column, { content }] of [...sheet.cells.within(area)]) {
    const before = content === null ? "" : shownContent(sheet, row, column);
    const found = [...before.matchAll(pattern)].length;
    if (found === 0) continue;
    count += found;
    const cell = { top: row, left: column, bottom: row, right: column };
    writeArea(sheet, cell, () => before.replace(pattern, () => replacement));
  }
  return count;
}
