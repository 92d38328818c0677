import { parseArea } from "../spreadsheet/address";
import type { TableSnapshot } from "../spreadsheet/snapshot";
import { hasFilterColumns } from "./readSheet";
import type { XmlScanner } from "./xmlScanner";
import { unescapeSpreadsheetText } from "./xmlText";

export interface TablePart {
  readonly table: TableSnapshot;
  readonly filtered: boolean;
}

/** Reads one table part. A row of totals does not belong to the area: it is no row of data. */
export function readTable(scanner: XmlScanner): TablePart {
  const name = scanner.attribute("displayName") ?? scanner.attribute("name") ?? scanner.damaged();
  const area = parseArea(scanner.attribute("ref") ?? "") ?? scanner.damaged();
  const totals = Number(scanner.attribute("totalsRowCount") ?? 0);
  if (!(totals >= 0 && totals <= area.bottom - area.top)) scanner.damaged();
  const columns: string[] = [];
  let filtered = false;
  scanner.eachChildOfRoot((child) => {
    if (child === "autoFilter") filtered = hasFilterColumns(scanner);
    else if (child === "tableColumns") {
      scanner.eachChild(() =>
        columns.push(unescapeSpreadsheetText(scanner.attribute("name") ?? scanner.damaged())),
      );
    }
  });
  const table = {
    name: unescapeSpreadsheetText(name),
    area: { ...area, bottom: area.bottom - totals },
    columns,
  };
  return { table, filtered };
}
