import { absoluteAddress, cellAddress, columnName, quoteSheet } from "../../spreadsheet/address";
import type { TableLayout } from "../layout";
import { requiredColumns } from "../rowHelpers";
import type { SheetDeclaration } from "../sheetDeclaration";
import { NO_ROW, SUMMARY_LINES } from "../workList";
import { LISTED_SHEETS } from "../unit/contents";
import type { Pen } from "./pen";
import { STYLES } from "./styles";

/** Lines above the work list that answer the first questions. */
export function drawSummary(pen: Pen, firstRow: number): void {
  SUMMARY_LINES.forEach((line, index) => {
    pen.compute(firstRow + index, 3, line, STYLES.summary);
  });
}

/**
 * Each sheet's name leads to its first empty required cell, or to its top. HYPERLINK is the one
 * function outside the closed list: it computes no figure.
 */
export function drawSheetLinks(pen: Pen, contents: TableLayout): void {
  const column = contents.columns.get("trang") ?? 0;
  (LISTED_SHEETS as readonly SheetDeclaration[]).forEach((sheet, index) => {
    const row = contents.firstRow + index;
    const incompleteRow = cellAddress(row, contents.columns.get("_dong_trong") ?? 0);
    const address = firstBlankAddress(pen, sheet, incompleteRow);
    const target = `"#${quoteSheet(sheet.tab).replaceAll('"', '""')}!"&${address}`;
    const formula = `HYPERLINK(${target},"${sheet.tab}")`;
    pen.putFormula(row, column, formula, sheet.tab, STYLES.link);
  });
}

/** Formula text of the address to go to, as seen from the contents page. */
function firstBlankAddress(pen: Pen, sheet: SheetDeclaration, incompleteRow: string): string {
  const { fields, tables } = pen.drawing.layout;
  const table = sheet.table === undefined ? undefined : tables.get(sheet.table.name);
  const inTable =
    table === undefined || requiredColumns(table.declaration).length === 0
      ? '"A1"'
      : blankInTable(table, incompleteRow);
  return Object.values(sheet.fields)
    .filter((field) => field.required === true)
    .reduceRight((otherwise, { key }) => {
      const place = fields.get(key);
      const address = place === undefined ? "A1" : cellAddress(place.row, place.column);
      return `IF(COUNTA(${key})=0,"${address}",${otherwise})`;
    }, inTable);
}

/** In the first row with an empty required cell, the first required column that is empty. */
function blankInTable(table: TableLayout, row: string): string {
  const range = (key: string): string => {
    const column = table.columns.get(key) ?? 0;
    const first = absoluteAddress(table.firstRow, column);
    const last = absoluteAddress(table.firstRow + table.rowCount - 1, column);
    return `${quoteSheet(table.sheet)}!${first}:${last}`;
  };
  const asked = requiredColumns(table.declaration);
  const always = asked.filter(({ required }) => required === true);
  const sometimes = asked.filter(({ required }) => required !== true);
  const letter = [...always, ...sometimes].reduceRight((otherwise, { key }) => {
    const name = columnName(table.columns.get(key) ?? 0);
    return `IF(COUNTA(INDEX(${range(key)},${row}))=0,"${name}",${otherwise})`;
  }, '"B"');
  return `IF(${row}=${NO_ROW},"A1",${letter}&(${table.firstRow - 1}+${row}))`;
}
