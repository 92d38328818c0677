import type { CellStyle } from "../model/cellStyle";
import type { Worksheet } from "../model/worksheet";

/** How a cell looks: its own style, with what conditional formats lay over it. */
export function effectiveStyle(sheet: Worksheet, row: number, column: number): CellStyle {
  const { borders, ...over } = sheet.workbook.calculation.conditionalLook(sheet, row, column);
  const own = sheet.styleAt(row, column);
  return { ...own, ...over, borders: { ...own.borders, ...borders } };
}
