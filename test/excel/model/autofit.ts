import { displayedText } from "../display/displayedText";
import type { Rectangle } from "./area";
import { setColumnWidth, setRowHeight } from "./lines";
import type { Worksheet } from "./worksheet";

const MARGIN = 2;

/** Columns as wide as their longest text, roughly: a character is a character. */
export function autofitColumns(sheet: Worksheet, areas: readonly Rectangle[]): void {
  for (const area of areas) {
    for (const column of usedNumbers(sheet, area, "column")) {
      const lengths = [...sheet.cells.within({ ...area, left: column, right: column })].map(
        ([row]) => displayedText(sheet, row, column).length,
      );
      const longest = Math.max(0, ...lengths);
      if (longest > 0)
        setColumnWidth(sheet, { ...area, left: column, right: column }, longest + MARGIN);
    }
  }
}

export function autofitRows(sheet: Worksheet, areas: readonly Rectangle[]): void {
  for (const area of areas)
    for (const row of usedNumbers(sheet, area, "row"))
      setRowHeight(sheet, { ...area, top: row, bottom: row }, null);
}

function usedNumbers(sheet: Worksheet, area: Rectangle, which: "row" | "column"): Set<number> {
  const cells = [...sheet.cells.within(area)];
  return new Set(cells.map(([row, column]) => (which === "row" ? row : column)));
}
