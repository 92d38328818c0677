import type { SheetCells } from "./cellGate";
import type { Report } from "./gateFault";
import { overlap, type Rectangle, rectangleOf } from "./references";
import type { SheetPart } from "./workbookParts";
import { childrenOf, storedText, type XmlElement } from "./xmlTree";

const LONGEST_HEADER = 255;

/** Tables of one sheet: place, columns, and header cells that say what the columns are called. */
export function checkTables(sheet: SheetPart, cells: SheetCells, report: Report): void {
  const taken: Rectangle[] = childrenOf(sheet.root, "mergeCell", "mergeCells").flatMap(
    ({ attributes }) => rectangleOf(attributes["ref"] ?? "") ?? [],
  );
  for (const { root } of sheet.tables) {
    const name = root.attributes["displayName"] ?? "";
    const area = rectangleOf(root.attributes["ref"] ?? "");
    if (area === null) {
      report("tableRows", name, `no area ${root.attributes["ref"] ?? ""}`);
      continue;
    }
    if (taken.some((other) => overlap(area, other))) {
      report("tableOverlap", name, "overlaps another table or merged cells");
    }
    taken.push(area);
    const extra = Number(root.attributes["totalsRowCount"] ?? 0);
    if (area.bottom - extra <= area.top) report("tableRows", name, "no row of data");
    if (root.attributes["headerRowCount"] === "0") report("tableHeader", name, "no header row");
    checkFilter(root, name, report);
    checkColumns(root, name, area, cells, report);
  }
}

function checkFilter(root: XmlElement, name: string, report: Report): void {
  for (const filter of childrenOf(root, "autoFilter")) {
    if (filter.attributes["ref"] !== root.attributes["ref"]) {
      report("tableRows", name, "the filter covers another area");
    }
  }
}

function checkColumns(
  root: XmlElement,
  name: string,
  area: Rectangle,
  cells: SheetCells,
  report: Report,
): void {
  const columns = childrenOf(root, "tableColumn", "tableColumns");
  if (columns.length !== area.right - area.left + 1) {
    report(
      "tableColumns",
      name,
      `${columns.length} columns do not fill ${root.attributes["ref"] ?? ""}`,
    );
  }
  const seen = new Set<string>();
  columns.forEach(({ attributes }, index) => {
    const column = storedText(attributes["name"] ?? "");
    const key = column.toLowerCase();
    if (column === "" || column.length > LONGEST_HEADER || /[\r\n]/.test(column)) {
      report("tableColumns", name, `"${column}" cannot be a column's name`);
    }
    if (seen.has(key)) report("tableColumns", name, `"${column}" twice`);
    seen.add(key);
    const header = cells.texts.get(`${area.top},${area.left + index}`);
    if (header !== column) {
      report("tableHeader", name, `"${column}" stands over "${header ?? "no text"}"`);
    }
  });
}
