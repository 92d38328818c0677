import { areaAddress } from "../../../spreadsheet/address";
import type { SheetPlan } from "../../../spreadsheet/plan";
import { TABLE_STYLE } from "../../../spreadsheet/planDefaults";
import { write, type Write } from "../writes";

/**
 * Tables around cells that hold their contents already: Excel fills a formula that is typed into a
 * table down its whole column by itself.
 */
export function drawTables({ name: sheet, tables }: SheetPlan): readonly Write[] {
  return tables.map(({ name, area, filter }) => {
    const address = areaAddress(area);
    return write((context) => {
      const table = context.workbook.worksheets.getItem(sheet).tables.add(address, true);
      table.name = name;
      table.style = TABLE_STYLE;
      table.showBandedRows = false;
      table.showFilterButton = filter;
    });
  });
}
