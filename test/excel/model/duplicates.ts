import { displayedText } from "../display/displayedText";
import { rowCount, type Rectangle } from "./area";
import { setContent } from "./contents";
import { demandUnlocked } from "./protection";
import type { Worksheet } from "./worksheet";

export interface DuplicatesRemoved {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/**
 * Keeps the first of rows that show the same in some columns of an area, counted from 0; the rows
 * below move up within the area.
 */
export function removeDuplicates(
  sheet: Worksheet,
  area: Rectangle,
  columns: readonly number[],
): DuplicatesRemoved {
  demandUnlocked(sheet, area);
  const seen = new Set<string>();
  const kept = Array.from({ length: rowCount(area) }, (_, index) => area.top + index).filter(
    (row) => {
      const shown = columns.map((column) => displayedText(sheet, row, area.left + column));
      const key = JSON.stringify(shown).toLowerCase();
      return !seen.has(key) && seen.add(key);
    },
  );
  for (let column = area.left; column <= area.right; column++) {
    const contents = kept.map((row) => sheet.contentAt(row, column));
    for (let row = area.top; row <= area.bottom; row++)
      setContent(sheet, row, column, contents[row - area.top] ?? null);
  }
  sheet.workbook.changed({ type: "changed", sheet, area, changeType: "RangeEdited" });
  return { removed: rowCount(area) - kept.length, uniqueRemaining: kept.length };
}
