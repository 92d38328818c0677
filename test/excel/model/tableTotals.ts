import { demandRight } from "./protection";
import { setContent } from "./contents";
import type { Table } from "./table";

/** Shows or takes away the total row below the data. */
export function setTotals(table: Table, shown: boolean): void {
  const { sheet, area } = table;
  demandRight(sheet, null);
  if (table.showTotals === shown) return;
  table.area = { ...area, bottom: area.bottom + (shown ? 1 : -1) };
  table.showTotals = shown;
  if (shown) setContent(sheet, table.area.bottom, area.left, "Total");
  else
    for (let column = area.left; column <= area.right; column++)
      setContent(sheet, area.bottom, column, null);
  sheet.workbook.changed({ type: "other" });
}
