import { shiftFormula } from "../../../src/xlsx/shiftFormula";
import { cellsOf, columnCount, rowCount, type Rectangle } from "./area";
import { setContent } from "./contents";
import { demandUnlocked } from "./protection";
import { isFormula, type Content } from "./values";
import type { Worksheet } from "./worksheet";

interface Source {
  readonly sheet: Worksheet;
  readonly area: Rectangle;
}

/**
 * Copies formulas and constants; a target larger than the source is filled with it over and over.
 * Relative references move along.
 */
export function copyFormulas(source: Source, sheet: Worksheet, target: Rectangle): void {
  const { area } = source;
  const wide = Math.max(columnCount(target), columnCount(area));
  const high = Math.max(rowCount(target), rowCount(area));
  const { top, left } = target;
  const filled = { top, left, bottom: top + high - 1, right: left + wide - 1 };
  demandUnlocked(sheet, filled);
  for (const [row, column] of [...cellsOf(filled)]) {
    const fromRow = area.top + ((row - top) % rowCount(area));
    const fromColumn = area.left + ((column - left) % columnCount(area));
    const content = source.sheet.contentAt(fromRow, fromColumn);
    setContent(sheet, row, column, moved(content, row - fromRow, column - fromColumn));
  }
  sheet.workbook.changed({ type: "changed", sheet, area: filled, changeType: "RangeEdited" });
}

function moved(content: Content, rows: number, columns: number): Content {
  if (!isFormula(content)) return content;
  return { ...content, formula: shiftFormula(content.formula, rows, columns) };
}
