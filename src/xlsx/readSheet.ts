import { MAX_COLUMNS, parseArea } from "../spreadsheet/address";
import type { SheetSnapshot } from "../spreadsheet/snapshot";
import { CellCollector } from "./cellCollector";
import { type CellContext, CellReader } from "./readCell";
import type { ReadingBudget } from "./readingBudget";
import type { XmlScanner } from "./xmlScanner";

const LAST_COLUMN = MAX_COLUMNS;

/** What the part of a worksheet says by itself; name, visibility and tables stand elsewhere. */
export type SheetContent = Omit<SheetSnapshot, "name" | "visibility" | "tables">;

/** Reads one worksheet part. */
export function readSheet(
  scanner: XmlScanner,
  part: string,
  context: CellContext,
  budget: ReadingBudget,
): SheetContent {
  if (scanner.root !== "worksheet") scanner.damaged();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merged: SheetContent["merged"][number][] = [];
  const collector = new CellCollector(part, budget);
  const hide = (row: number): void => {
    budget.takeItem(part);
    hiddenRows.add(row);
  };
  let isProtected = false;
  let filtered = false;
  let section;
  while ((section = scanner.child(1)) !== null) {
    switch (section) {
      case "sheetPr":
        if (scanner.flag("filterMode")) filtered = true;
        break;
      case "cols":
        readHiddenColumns(scanner, hiddenColumns);
        break;
      case "sheetData":
        readRows(scanner, new CellReader(scanner, context), collector, hide);
        break;
      case "sheetProtection":
        isProtected = scanner.flag("sheet");
        break;
      case "autoFilter":
        if (hasFilterColumns(scanner)) filtered = true;
        break;
      case "mergeCells":
        readMerged(scanner, (area) => {
          budget.takeItem(part);
          merged.push(area);
        });
        break;
    }
  }
  const cells = collector.finish();
  return { cells, protected: isProtected, filtered, merged, hiddenRows, hiddenColumns };
}

/** Whether an `autoFilter` element, just opened, holds a condition: only then rows are hidden by it. */
export function hasFilterColumns(scanner: XmlScanner): boolean {
  let found = false;
  const inside = scanner.depth;
  let name;
  while ((name = scanner.child(inside)) !== null) {
    // A filter column without content only hides its button.
    const column = scanner.depth;
    while (name === "filterColumn" && scanner.child(column) !== null) found = true;
  }
  return found;
}

function readMerged(scanner: XmlScanner, take: (area: SheetContent["merged"][number]) => void) {
  const inside = scanner.depth;
  let name;
  while ((name = scanner.child(inside)) !== null) {
    if (name !== "mergeCell") continue;
    take(parseArea(scanner.attribute("ref") ?? "") ?? scanner.damaged());
  }
}

function readHiddenColumns(scanner: XmlScanner, hidden: Set<number>): void {
  let covered = 0;
  const inside = scanner.depth;
  let name;
  while ((name = scanner.child(inside)) !== null) {
    if (name !== "col") continue;
    const first = Number(scanner.attribute("min"));
    const last = Math.min(Number(scanner.attribute("max")), MAX_COLUMNS);
    if (!(first >= 1) || !(last >= first)) scanner.damaged();
    covered += last - first + 1;
    if (covered > 2 * MAX_COLUMNS) scanner.damaged();
    if (!scanner.flag("hidden") && scanner.attribute("width") !== "0") continue;
    for (let column = first; column <= last; column += 1) hidden.add(column);
  }
}

function readRows(
  scanner: XmlScanner,
  cell: CellReader,
  collector: CellCollector,
  hide: (row: number) => void,
): void {
  let row = 0;
  const inside = scanner.depth;
  let name;
  while ((name = scanner.child(inside)) !== null) {
    if (name !== "row") continue;
    const numbered = scanner.findAttribute("r");
    row = numbered ? scanner.count() : row + 1;
    if (row < 1) scanner.damaged();
    const hidden = scanner.flag("hidden");
    collector.startRow(row);
    let column = 0;
    const ofRow = scanner.depth;
    while ((name = scanner.child(ofRow)) !== null) {
      if (name !== "c") continue;
      cell.read(row, column + 1);
      if (cell.row !== row) {
        // A row that does not tell its number is where its first cell is.
        if (numbered || column > 0 || cell.row < row) scanner.damaged();
        row = cell.row;
        collector.startRow(row);
      }
      column = cell.column;
      if (column > LAST_COLUMN) scanner.damaged();
      collector.add(cell);
    }
    if (hidden) hide(row);
  }
}
