import { parseArea } from "../spreadsheet/address";
import type { TableSnapshot } from "../spreadsheet/snapshot";
import type { ReadingBudget } from "./readingBudget";
import { hasFilterColumns } from "./readSheet";
import type { XmlScanner } from "./xmlScanner";
import { unescapeSpreadsheetText } from "./xmlText";

export interface TablePart {
  readonly table: TableSnapshot;
  readonly filtered: boolean;
}

/** Reads one table part. A row of totals does not belong to the area: it is no row of data. */
export function readTable(scanner: XmlScanner, part: string, budget: ReadingBudget): TablePart {
  if (scanner.root !== "table") scanner.damaged();
  const tableName =
    scanner.attribute("displayName") ?? scanner.attribute("name") ?? scanner.damaged();
  const area = parseArea(scanner.attribute("ref") ?? "") ?? scanner.damaged();
  const totals = Number(scanner.attribute("totalsRowCount") ?? 0);
  if (!(totals >= 0 && totals <= area.bottom - area.top)) scanner.damaged();
  const columns: string[] = [];
  let filtered = false;
  let name;
  while ((name = scanner.child(1)) !== null) {
    if (name === "autoFilter") filtered = hasFilterColumns(scanner);
    else if (name === "tableColumns") {
      const inside = scanner.depth;
      while ((name = scanner.child(inside)) !== null) {
        if (name !== "tableColumn") continue;
        budget.takeItem(part);
        columns.push(unescapeSpreadsheetText(scanner.attribute("name") ?? scanner.damaged()));
      }
    }
  }
  const table = {
    name: unescapeSpreadsheetText(tableName),
    area: { ...area, bottom: area.bottom - totals },
    columns,
  };
  return { table, filtered };
}
