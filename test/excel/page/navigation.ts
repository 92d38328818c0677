import { cellArea } from "../model/area";
import { select } from "../model/selection";
import type { Worksheet } from "../model/worksheet";

/** Steps from cell to cell that a key stands for, hidden rows and columns left out. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

/** Moves or, with Shift, stretches the selection. Tells whether the key was one of those. */
export function moveByKey(sheet: Worksheet, { key, shiftKey, ctrlKey }: KeyboardEvent): boolean {
  if (key === "Home") {
    const { top } = sheet.selection;
    select(sheet, ctrlKey ? cellArea(1, 1) : cellArea(top, visible(sheet, 1, "column", 1)));
    return true;
  }
  const step = STEPS[key];
  if (step === undefined) return false;
  const [rows, columns] = step;
  if (shiftKey) stretch(sheet, rows, columns);
  else moveBy(sheet, rows, columns);
  return true;
}

/** From the first selected cell. */
export function moveBy(sheet: Worksheet, rows: number, columns: number): void {
  const { top, left } = sheet.selection;
  select(
    sheet,
    cellArea(
      visible(sheet, top + rows, "row", Math.sign(rows)),
      visible(sheet, left + columns, "column", Math.sign(columns)),
    ),
  );
}

function stretch(sheet: Worksheet, rows: number, columns: number): void {
  const { top, left, bottom, right } = sheet.selection;
  select(sheet, {
    top,
    left,
    bottom: Math.max(top, visible(sheet, bottom + rows, "row", Math.sign(rows))),
    right: Math.max(left, visible(sheet, right + columns, "column", Math.sign(columns))),
  });
}

/** The next row or column that is to be seen, in a direction; the sheet ends at 1. */
function visible(
  sheet: Worksheet,
  from: number,
  line: "row" | "column",
  direction: number,
): number {
  const hidden = (at: number): boolean =>
    line === "row" ? sheet.isRowHidden(at) : sheet.isColumnHidden(at);
  let at = Math.max(1, from);
  while (at > 1 && hidden(at)) at += direction < 0 ? -1 : 1;
  while (hidden(at)) at += 1;
  return at;
}
