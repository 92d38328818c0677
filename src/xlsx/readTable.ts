import type { TableSnapshot } from "../spreadsheet/snapshot";
import { hasFilterColumns } from "./readSheet";
import type { XmlScanner } from "./xmlScanner";

export interface TablePart {
  readonly table: TableSnapshot;
  readonly filtered: boolean;
}

/** Reads one table part. A row of totals does not belong to the area: it is no row of data. */
export function readTable(scanner: XmlScanner): TablePart {
  const name = scanner.label(scanner.find("displayName") ? "displayName" : "name");
  const area = scanner.area();
  const totals = Number(scanner.attribute("totalsRowCount") ?? 0);
  if (!(totals >= 0 && totals <= area.bottom - area.top)) scanner.damaged();
  const columns: string[] = [];
  let filtered = false;
  scanner.each((section) => {
    if (section === "autoFilter") filtered = hasFilterColumns(scanner);
    else if (section === "tableColumns") {
      scanner.items("tableColumn", () => columns.push(scanner.label("name")));
    }
  });
  const table = { name, area: { ...area, bottom: area.bottom - totals }, columns };
  return { table, filtered };
}
