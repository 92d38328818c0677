import { displayedText } from "../display/displayedText";
import { contentsOf, clearContents, setContent, writeArea } from "../model/contents";
import { cellArea, type Rectangle } from "../model/area";
import { toLocal } from "../model/localFormulas";
import { shownContent } from "../model/tableReferences";
import { contentText, isFormula } from "../model/values";
import type { Worksheet } from "../model/worksheet";

/** What somebody typed into a cell; the first selected one as a rule. Refusals are thrown. */
export function typeInto(sheet: Worksheet, row: number, column: number, text: string): void {
  undoably(sheet, cellArea(row, column), (area) =>
    writeArea(sheet, area, () => text, sheet.workbook.locale),
  );
}

export function empty(sheet: Worksheet, area: Rectangle): void {
  const used = sheet.usedArea(true, area);
  if (used !== null) undoably(sheet, used, (each) => clearContents(sheet, each));
}

/** Pastes rows of texts with their first cell at the top left of the selection. */
export function paste(sheet: Worksheet, text: string): void {
  const rows = text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
  const { top, left } = sheet.selection;
  const widest = Math.max(...rows.map((cells) => cells.length));
  const area = { top, left, bottom: top + rows.length - 1, right: left + widest - 1 };
  undoably(sheet, area, () =>
    writeArea(sheet, area, (row, column) => rows[row]?.[column] ?? null, sheet.workbook.locale),
  );
}

/** Takes back what was done last by hand. */
export function undo(sheet: Worksheet): void {
  sheet.workbook.undoable.pop()?.();
}

/** What the formula bar shows of a cell, and what editing it begins with. */
export function editText(sheet: Worksheet, row: number, column: number): string {
  const content = sheet.contentAt(row, column);
  if (isFormula(content)) return toLocal(shownContent(sheet, row, column), sheet.workbook.locale);
  if (typeof content !== "number") return contentText(content);
  const shown = displayedText(sheet, row, column);
  // A date is typed as one.
  if (/^\d+\/\d+\/\d+$/.test(shown)) return shown;
  return contentText(content).replace(".", sheet.workbook.locale.decimal);
}

function undoably(sheet: Worksheet, area: Rectangle, change: (area: Rectangle) => void): void {
  const before = contentsOf(sheet, area);
  change(area);
  sheet.workbook.undoable.push(() => {
    for (const [key, content] of before) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      setContent(sheet, row, column, content);
    }
    sheet.workbook.changed({ type: "changed", sheet, area, changeType: "RangeEdited" });
  });
}
