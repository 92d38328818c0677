import { cellsOf, columnCount, intersection, rowCount, type Rectangle } from "./area";
import { setContent } from "./contents";
import { refuse } from "./excelError";
import { demandRight } from "./protection";
import type { Worksheet } from "./worksheet";

/** Joins cells to one, or to one a row; only the first one keeps its content. */
export function mergeCells(sheet: Worksheet, area: Rectangle, across: boolean): void {
  demandRight(sheet, null);
  if (sheet.tables.some((table) => intersection(table.area, area) !== null))
    refuse("InvalidOperation");
  const blocks = across
    ? Array.from({ length: rowCount(area) }, (_, index) => {
        const row = area.top + index;
        return { ...area, top: row, bottom: row };
      })
    : [area];
  for (const block of blocks) {
    if (rowCount(block) * columnCount(block) === 1) continue;
    takeApart(sheet, block);
    for (const [row, column] of cellsOf(block))
      if (row !== block.top || column !== block.left) setContent(sheet, row, column, null);
    sheet.merged.push(block);
  }
  sheet.workbook.changed({ type: "formatChanged", sheet, area });
}

export function unmergeCells(sheet: Worksheet, area: Rectangle): void {
  demandRight(sheet, null);
  takeApart(sheet, area);
  sheet.workbook.changed({ type: "formatChanged", sheet, area });
}

function takeApart(sheet: Worksheet, area: Rectangle): void {
  const left = sheet.merged.filter((block) => intersection(block, area) === null);
  sheet.merged.splice(0, Infinity, ...left);
}
