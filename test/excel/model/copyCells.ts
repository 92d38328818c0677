import { shiftFormula } from "../../../src/xlsx/shiftFormula";
import { cellsOf, columnCount, isProper, rowCount, type Rectangle } from "./area";
import { setContent } from "./contents";
import { copyLooks, copyValidations } from "./copyFeatures";
import { refuse } from "./excelError";
import { setStyle } from "./formats";
import { demandRight, demandUnlocked } from "./protection";
import { isFormula, type Content } from "./values";
import type { Worksheet } from "./worksheet";

export interface CopySource {
  readonly sheet: Worksheet;
  readonly area: Rectangle;
}

export interface CopyOptions {
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  /** Empty cells of the source leave the target alone. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies cells; a target that is an exact multiple of the source is filled with it over and over,
 * any other one takes it once. Relative references move along.
 */
export function copyCells(
  source: CopySource,
  sheet: Worksheet,
  target: Rectangle,
  { what, skipBlanks, transpose }: CopyOptions,
): void {
  const [high, wide] = transpose
    ? [columnCount(source.area), rowCount(source.area)]
    : [rowCount(source.area), columnCount(source.area)];
  const isMultiple = rowCount(target) % high === 0 && columnCount(target) % wide === 0;
  const filled = isMultiple
    ? target
    : { ...target, bottom: target.top + high - 1, right: target.left + wide - 1 };
  if (!isProper(filled)) refuse("InvalidArgument");
  demandUnlocked(sheet, filled);
  if (what === "All" || what === "Formats") demandRight(sheet, "allowFormatCells");
  const copies = [...cellsOf(filled)].map(([row, column]) => {
    const [down, across] = [(row - filled.top) % high, (column - filled.left) % wide];
    const fromRow = source.area.top + (transpose ? across : down);
    const fromColumn = source.area.left + (transpose ? down : across);
    const cell = source.sheet.cells.get(fromRow, fromColumn);
    const content =
      what === "Values"
        ? source.sheet.valueAt(fromRow, fromColumn)
        : moved(cell?.content ?? null, row - fromRow, column - fromColumn);
    return { row, column, content, style: source.sheet.styleAt(fromRow, fromColumn) };
  });
  for (const { row, column, content, style } of copies) {
    if (skipBlanks && content === null) continue;
    if (what !== "Formats") setContent(sheet, row, column, content);
    if (what === "All" || what === "Formats") setStyle(sheet, row, column, style);
  }
  // Turned over, blocks of cells would lie otherwise: that is not built.
  const copy = { from: source, sheet, filled };
  if ((what === "All" || what === "Formats") && !transpose) copyLooks(copy);
  if (what === "All" && !transpose) copyValidations(copy);
  if (what === "Formats") sheet.workbook.changed({ type: "formatChanged", sheet, area: filled });
  else sheet.workbook.changed({ type: "changed", sheet, area: filled, changeType: "RangeEdited" });
}

function moved(content: Content, rows: number, columns: number): Content {
  if (!isFormula(content)) return content;
  return { ...content, formula: shiftFormula(content.formula, rows, columns) };
}
