import { intersection, WHOLE_SHEET, type Rectangle } from "./area";
import type { Worksheet } from "./worksheet";

/** The block of filled cells around an area, up to empty rows and columns (Ctrl+*). */
export function surroundingArea(sheet: Worksheet, area: Rectangle): Rectangle {
  let block = area;
  for (;;) {
    const margin = {
      top: block.top - 1,
      left: block.left - 1,
      bottom: block.bottom + 1,
      right: block.right + 1,
    };
    const around = intersection(margin, WHOLE_SHEET)!;
    const filled = sheet.usedArea(true, around);
    const grown = {
      top: Math.min(block.top, filled?.top ?? block.top),
      left: Math.min(block.left, filled?.left ?? block.left),
      bottom: Math.max(block.bottom, filled?.bottom ?? block.bottom),
      right: Math.max(block.right, filled?.right ?? block.right),
    };
    if (JSON.stringify(grown) === JSON.stringify(block)) return block;
    block = grown;
  }
}
