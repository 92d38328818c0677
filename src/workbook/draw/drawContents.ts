import { absoluteAddress, cellAddress, columnName, quoteSheet } from "../../spreadsheet/address";
import type { TableLayout } from "../layout";
import { FIRST_BLANK, HAS_BLANK, requiredColumns } from "../rowHelpers";
import type { SheetDeclaration } from "../sheetDeclaration";
import { SUMMARY_LINES } from "../workList";
import { LISTED_SHEETS } from "../unit/contents";
import type { Pen } from "./pen";
import { STYLES } from "./styles";

/** Lines above the work list that answer the first questions. */
export function drawSummary(pen: Pen, firstRow: number): void {
  SUMMARY_LINES.forEach((line, index) => {
    pen.compute(firstRow + index, 2, line, { font: STYLES.subtitle.font });
  });
}

/**
 * Each sheet's name leads to its first empty required cell, or to its top. HYPERLINK is the one
 * function outside the closed list: it computes no figure.
 */
export function drawSheetLinks(pen: Pen, contents: TableLayout): void {
  const column = contents.columns.get("trang") ?? 0;
  (LISTED_SHEETS as readonly SheetDeclaration[]).forEach((sheet, index) => {
    const target = `"#${quoteSheet(sheet.tab).replaceAll('"', '""')}!"&${firstBlankAddress(pen, sheet)}`;
    const formula = `HYPERLINK(${target},"${sheet.tab}")`;
    pen.putFormula(contents.firstRow + index, column, formula, sheet.tab, STYLES.link);
  });
}

/** Formula text of the address to go to, as seen from the contents page. */
function firstBlankAddress(pen: Pen, sheet: SheetDeclaration): string {
  const { fields, tables } = pen.drawing.layout;
  const table = sheet.table === undefined ? undefined : tables.get(sheet.table.name);
  const inTable =
    table === undefined || requiredColumns(table.declaration).length === 0
      ? '"A1"'
      : blankInTable(table);
  return Object.values(sheet.fields)
    .filter((field) => field.required === true)
    .reduceRight((otherwise, { key }) => {
      const place = fields.get(key);
      const address = place === undefined ? "A1" : cellAddress(place.row, place.column);
      return `IF(COUNTA(${key})=0,"${address}",${otherwise})`;
    }, inTable);
}

function blankInTable(table: TableLayout): string {
  const range = (key: string): string => {
    const column = table.columns.get(key) ?? 0;
    const first = absoluteAddress(table.firstRow, column);
    return `${quoteSheet(table.sheet)}!${first}:${absoluteAddress(table.firstRow + table.rowCount - 1, column)}`;
  };
  const row = `MATCH(1,${range(HAS_BLANK)},0)`;
  const ordinal = `INDEX(${range(FIRST_BLANK)},${row})`;
  const letter = requiredColumns(table.declaration).reduceRight(
    (otherwise, column, index) =>
      `IF(${ordinal}=${index + 1},"${columnName(table.columns.get(column.key) ?? 0)}",${otherwise})`,
    '"B"',
  );
  return `IF(COUNT(${row})=0,"A1",${letter}&(${table.firstRow - 1}+${row}))`;
}
