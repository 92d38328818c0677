import { demandRight } from "./protection";
import { setContent } from "./contents";
import { insertCells } from "./structure";
import type { Table } from "./table";

/** Shows or takes away the total row below the data; what stands there moves down. */
export function setTotals(table: Table, shown: boolean): void {
  const { sheet, area } = table;
  demandRight(sheet, null);
  if (table.showTotals === shown) return;
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (shown && sheet.usedArea(true, below) !== null) insertCells(sheet, below, "Down");
  table.area = { ...area, bottom: area.bottom + (shown ? 1 : -1) };
  table.showTotals = shown;
  if (shown) setContent(sheet, table.area.bottom, area.left, "Total");
  else
    for (let column = area.left; column <= area.right; column++)
      setContent(sheet, area.bottom, column, null);
  sheet.workbook.changed({ type: "other" });
}
