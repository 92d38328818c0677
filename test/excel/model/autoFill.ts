import { shiftFormula } from "../../../src/xlsx/shiftFormula";
import { isDate } from "../display/displayedText";
import { cellsOf, columnCount, covers, holds, isProper, rowCount, type Rectangle } from "./area";
import { setContent } from "./contents";
import { refuse } from "./excelError";
import { continued, type FillKind } from "./fillSeries";
import { setStyle } from "./formats";
import { demandRight, demandUnlocked } from "./protection";
import { isFormula } from "./values";
import type { Worksheet } from "./worksheet";

export interface AutoFill {
  readonly kind: FillKind;
  readonly contents: boolean;
  readonly formats: boolean;
}

/**
 * Fills the cells beyond a source in one direction, in the way the source goes on. Formulas are
 * filled with their references moving along.
 */
export function autoFill(
  sheet: Worksheet,
  source: Rectangle,
  target: Rectangle,
  { kind, contents, formats }: AutoFill,
): void {
  const down = source.left === target.left && source.right === target.right;
  const across = source.top === target.top && source.bottom === target.bottom;
  if (!covers(target, source) || (!down && !across)) refuse("InvalidArgument");
  demandUnlocked(sheet, target);
  if (formats) demandRight(sheet, "allowFormatCells");
  const length = down ? rowCount(source) : columnCount(source);
  const lines = Array.from({ length: down ? columnCount(source) : rowCount(source) }, (_, line) =>
    Array.from({ length }, (_, at) => {
      const [row, column] = down
        ? [source.top + at, source.left + line]
        : [source.top + line, source.left + at];
      const style = sheet.styleAt(row, column);
      return { content: sheet.contentAt(row, column), style, isDate: isDate(style.format) };
    }),
  );
  const steps = lines.map((line) => continued(line, kind));
  for (const [row, column] of cellsOf(target)) {
    if (holds(source, row, column)) continue;
    const [line, at] = down
      ? [column - source.left, row - source.top]
      : [row - source.top, column - source.left];
    const place = at - Math.floor(at / length) * length;
    const from = lines[line]?.[place];
    if (from === undefined) continue;
    if (contents) {
      const moved = at - place;
      const content = isFormula(from.content)
        ? { formula: shiftFormula(from.content.formula, down ? moved : 0, down ? 0 : moved) }
        : (steps[line]?.(at) ?? null);
      setContent(sheet, row, column, content);
    }
    if (formats) setStyle(sheet, row, column, from.style);
  }
  sheet.workbook.changed({ type: "changed", sheet, area: target, changeType: "RangeEdited" });
}

/** Down as far as the column beside it is filled, as a double click on the corner fills. */
export function besideFilled(sheet: Worksheet, source: Rectangle): Rectangle {
  const isFilled = (row: number, column: number) =>
    column >= 1 && sheet.contentAt(row, column) !== null;
  const column = [source.left - 1, source.right + 1].find((each) =>
    isFilled(source.bottom + 1, each),
  );
  let { bottom } = source;
  while (column !== undefined && isFilled(bottom + 1, column)) bottom++;
  const target = { ...source, bottom };
  return isProper(target) ? target : source;
}
