import { MAX_COLUMNS, parseArea } from "../spreadsheet/address";
import type { SheetSnapshot } from "../spreadsheet/snapshot";
import { type CellBudget, CellCollector } from "./cellCollector";
import { type CellContext, readCell } from "./readCell";
import type { XmlScanner } from "./xmlScanner";

/** What the part of a worksheet says by itself; name, visibility and tables stand elsewhere. */
export type SheetContent = Omit<SheetSnapshot, "name" | "visibility" | "tables">;

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads one worksheet part. */
export function readSheet(
  scanner: XmlScanner,
  part: string,
  context: CellContext,
  budget: CellBudget,
): SheetContent {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merged: SheetContent["merged"][number][] = [];
  const sheet: Writable<SheetContent> = {
    cells: new Map(),
    protected: false,
    filtered: false,
    merged,
    hiddenRows,
    hiddenColumns,
  };
  scanner.eachChildOfRoot((name) => {
    switch (name) {
      case "sheetPr":
        if (scanner.flag("filterMode")) sheet.filtered = true;
        break;
      case "cols":
        readHiddenColumns(scanner, hiddenColumns);
        break;
      case "sheetData":
        sheet.cells = readRows(scanner, new CellCollector(part, budget), context, hiddenRows);
        break;
      case "sheetProtection":
        sheet.protected = scanner.flag("sheet");
        break;
      case "autoFilter":
        if (hasFilterColumns(scanner)) sheet.filtered = true;
        break;
      case "mergeCells":
        scanner.eachChild(() => {
          merged.push(parseArea(scanner.attribute("ref") ?? "") ?? scanner.damaged());
        });
        break;
    }
  });
  return sheet;
}

/** Whether an `autoFilter` element, just opened, holds a condition: only then rows are hidden by it. */
export function hasFilterColumns(scanner: XmlScanner): boolean {
  let found = false;
  scanner.eachChild((name) => {
    // A filter column without content only hides its button.
    if (name === "filterColumn") scanner.eachChild(() => (found = true));
  });
  return found;
}

function readHiddenColumns(scanner: XmlScanner, hidden: Set<number>): void {
  let covered = 0;
  scanner.eachChild(() => {
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
  collector: CellCollector,
  context: CellContext,
  hidden: Set<number>,
): SheetContent["cells"] {
  let row = 0;
  scanner.eachChild((name) => {
    if (name !== "row") return;
    const number = scanner.attribute("r");
    row = number === undefined ? row + 1 : readRowNumber(scanner, number);
    collector.startRow(row);
    if (scanner.flag("hidden")) hidden.add(row);
    let column = 0;
    scanner.eachChild((child) => {
      if (child !== "c") return;
      const element = readCell(scanner, context, { row, column: column + 1 });
      column = element.column;
      collector.add(element);
    });
  });
  return collector.finish();
}

function readRowNumber(scanner: XmlScanner, text: string): number {
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : scanner.damaged();
}
