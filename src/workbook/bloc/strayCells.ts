import { cellAddress, type Place } from "../../spreadsheet/address";
import { textOf, type SheetSnapshot, type Snapshot } from "../../spreadsheet/snapshot";
import type { Report, TableReading } from "../report";
import { firstCells } from "./firstCells";

/** Title, quarter and guide stand in the first column, above the keys. */
const HEAD_ROWS = 3;

/**
 * What somebody wrote beside, above and below the tables of the contract, in words: columns with a
 * heading by it, other cells by their addresses.
 */
export function strayInTables(snapshot: Snapshot, report: Report): string[] {
  return [...report.tables.values()].flatMap((table) => {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    return sheet === undefined ? [] : strayInWords(sheet, table);
  });
}

function strayInWords(sheet: SheetSnapshot, table: TableReading): string[] {
  const stray = strayCells(sheet, table);
  const heading = ({ column }: Place): string =>
    [...table.columns.values()].includes(column)
      ? ""
      : textOf(sheet.cells.get(table.headerRow)?.get(column)?.value).trim();
  const headings = new Set(stray.map(heading).filter((text) => text !== ""));
  const single = stray.filter((place) => heading(place) === "");
  const cells = firstCells(single.map(({ row, column }) => cellAddress(row, column)));
  return [
    ...[...headings].map((text) => `cột "${text}" của trang "${sheet.name}"`),
    ...(single.length === 0 ? [] : [`ô ${cells} của trang "${sheet.name}"`]),
  ];
}

function strayCells(sheet: SheetSnapshot, table: TableReading): Place[] {
  const { headerRow, area, rows } = table;
  const own = new Set(table.columns.values());
  const keys = sheet.cells.get(headerRow - 1);
  const isHelper = (column: number): boolean => textOf(keys?.get(column)?.value).startsWith("_");
  const last = Math.max(area.bottom, rows.at(-1)?.row ?? 0);
  const isStray = (row: number, column: number): boolean => {
    if (row === headerRow - 1) return false;
    if (row < headerRow) return column > 1 || row > HEAD_ROWS;
    if (own.has(column)) return row > last;
    // A table has a heading over every column, empty ones included.
    const isHeading = row === headerRow && column > area.left && column < area.right;
    return !isHelper(column) && !isHeading;
  };
  const found: Place[] = [];
  for (const [row, cells] of sheet.cells) {
    for (const [column, { value }] of cells) {
      if (isStray(row, column) && textOf(value).trim() !== "") {
        found.push({ sheet: sheet.name, row, column });
      }
    }
  }
  return found;
}
