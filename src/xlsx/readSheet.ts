import { type Area, MAX_COLUMNS } from "../spreadsheet/address";
import type { SheetSnapshot } from "../spreadsheet/snapshot";
import { CellCollector } from "./cellCollector";
import { type CellContext, CellReader } from "./readCell";
import type { XmlScanner } from "./xmlScanner";

/** What the part of a worksheet says by itself; name, visibility and tables stand elsewhere. */
export type SheetContent = Omit<SheetSnapshot, "name" | "visibility" | "tables">;

/** Reads one worksheet part. */
export function readSheet(scanner: XmlScanner, context: CellContext): SheetContent {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merged: Omit<Area, "sheet">[] = [];
  const collector = new CellCollector(scanner);
  let isProtected = false;
  let filtered = false;
  scanner.each((section) => {
    if (section === "sheetPr") filtered ||= scanner.flag("filterMode");
    else if (section === "cols") readHiddenColumns(scanner, hiddenColumns);
    else if (section === "sheetProtection") isProtected = scanner.flag("sheet");
    else if (section === "autoFilter") filtered = hasFilterColumns(scanner) || filtered;
    else if (section === "mergeCells") {
      scanner.items("mergeCell", () => merged.push(scanner.area()));
    } else if (section === "sheetData") {
      readRows(scanner, new CellReader(scanner, context), collector, hiddenRows);
    }
  });
  const cells = collector.finish();
  return { cells, protected: isProtected, filtered, merged, hiddenRows, hiddenColumns };
}

/** Whether an `autoFilter` element, just opened, holds a condition: only then rows are hidden by it. */
export function hasFilterColumns(scanner: XmlScanner): boolean {
  let found = false;
  scanner.each((name) => {
    // A filter column without content only hides its button.
    if (name === "filterColumn") scanner.each(() => (found = true));
  });
  return found;
}

function readHiddenColumns(scanner: XmlScanner, hidden: Set<number>): void {
  let covered = 0;
  scanner.each((name) => {
    if (name !== "col") return;
    const first = Number(scanner.attribute("min"));
    const last = Math.min(Number(scanner.attribute("max")), MAX_COLUMNS);
    if (!(first >= 1) || !(last >= first)) scanner.damaged();
    covered += last - first + 1;
    if (covered > 2 * MAX_COLUMNS) scanner.damaged();
    if (!scanner.flag("hidden") && scanner.attribute("width") !== "0") return;
    for (let column = first; column <= last; column += 1) hidden.add(column);
  });
}

function readRows(
  scanner: XmlScanner,
  cell: CellReader,
  collector: CellCollector,
  hidden: Set<number>,
): void {
  let row = 0;
  scanner.each((name) => {
    if (name !== "row") return;
    const numbered = scanner.find("r");
    row = numbered ? scanner.count() : row + 1;
    const isHidden = scanner.flag("hidden");
    collector.startRow(row);
    cell.column = 0;
    const inside = scanner.depth;
    for (let first = true; cell.next(row, inside); first = false) {
      if (cell.row !== row) {
        // A row that does not tell its number is where its first cell is.
        if (numbered || !first || cell.row < row) scanner.damaged();
        row = cell.row;
        collector.startRow(row);
      }
      collector.add(cell);
    }
    if (!isHidden) return;
    scanner.spend("items");
    hidden.add(row);
  });
}
