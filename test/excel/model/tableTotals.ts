import { isProper } from "./area";
import { demandRight } from "./protection";
import { setContent } from "./contents";
import { insertCells } from "./structure";
import { bodyArea, type Table } from "./table";
import { fullText } from "./tableReferences";
import { writeHeader } from "./tableHeaders";

/** Shows or takes away the total row below the data; what stands there moves down. */
export function setTotals(table: Table, shown: boolean): void {
  const { sheet, area } = table;
  demandRight(sheet, null);
  if (table.showTotals === shown) return;
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (shown && sheet.usedArea(true, below) !== null) insertCells(sheet, below, "Down");
  table.area = { ...area, bottom: area.bottom + (shown ? 1 : -1) };
  table.showTotals = shown;
  if (shown) writeTotals(table);
  else
    for (let column = area.left; column <= area.right; column++)
      setContent(sheet, area.bottom, column, null);
  sheet.workbook.calculation.structureChanged();
  sheet.workbook.changed({ type: "other" });
}

/** "Total" below the first column; below the last its sum, of texts their number. */
function writeTotals(table: Table): void {
  const { sheet, area, columns } = table;
  const last = columns.at(-1);
  if (last === undefined) return;
  const body = { ...bodyArea(table), left: area.right };
  const cells = [...sheet.cells.within(body)].map(([row, column]) => sheet.valueAt(row, column));
  const isText = cells.some((value) => value !== null && typeof value !== "number");
  const formula = `SUBTOTAL(${isText ? 103 : 109},${fullText({ table, items: [], columns: [last, last] })})`;
  setContent(sheet, area.bottom, area.right, { formula });
  if (columns.length > 1) setContent(sheet, area.bottom, area.left, "Total");
}

/** Shows or takes away the header row; what stands where it comes moves down. */
export function setHeaders(table: Table, shown: boolean): void {
  const { sheet, area, columns } = table;
  demandRight(sheet, null);
  if (table.showHeaders === shown) return;
  const above = { ...area, top: area.top - 1, bottom: area.top - 1 };
  const isFree = isProper(above) && sheet.usedArea(true, above) === null;
  if (!shown) {
    table.showHeaders = false;
    table.area = { ...area, top: area.top + 1 };
    for (let column = area.left; column <= area.right; column++)
      setContent(sheet, area.top, column, null);
  } else {
    if (!isFree) insertCells(sheet, { ...area, bottom: area.top }, "Down");
    table.area = isFree ? { ...area, top: above.top } : { ...area, bottom: area.bottom + 1 };
    table.showHeaders = true;
    columns.forEach((_, index) => writeHeader(table, index));
  }
  sheet.workbook.calculation.structureChanged();
  sheet.workbook.changed({ type: "other" });
}
