import { LISTS } from "../../catalogue/lists";
import type { CellPlan, RowPlan } from "../../spreadsheet/plan";
import type { RawValue } from "../../spreadsheet/snapshot";
import { FIRST_COLUMN, type TableLayout } from "../layout";
import { isListId } from "../readValue";
import type { ColumnDeclaration, TableDeclaration } from "../sheetDeclaration";
import { extentOf, heightOf, linesOf } from "./lines";
import type { Pen } from "./pen";
import { FONT, WIDTHS } from "./styles";

const ROW_HEIGHT = 18;
const WIDEST_LABEL = 52;

/** Labels of fixed rows and of lists fit on one line; other columns go by their type. */
export function widthOf(column: ColumnDeclaration, { rows, columns }: TableDeclaration): number {
  if (column.width !== undefined) return column.width;
  if (column.list !== undefined && isListId(column.list)) {
    const labels = LISTS[column.list].map(({ label }) => label);
    return widthOfLabels(labels, WIDTHS[column.type]);
  }
  const isLabel =
    rows !== undefined &&
    column ===
      Object.values(columns).find(({ type, filledBy }) => type === "text" && filledBy === "addin");
  if (!isLabel) return WIDTHS[column.type];
  const labels = rows.map(({ label }) => label);
  return widthOfLabels(labels, WIDTHS.text);
}

function widthOfLabels(labels: readonly string[], least: number): number {
  const longest = Math.max(...labels.map(extentOf));
  return Math.min(WIDEST_LABEL, Math.max(least, Math.ceil(longest * 0.95) + 2));
}

/** Rows that hold something are as high as their longest text; programs do not grow them. */
export function rowHeights(pen: Pen, table: TableLayout): { row: number; height: number }[] {
  const { name, rows } = table.declaration;
  const filled = pen.drawing.report.tables.get(name)?.rows ?? [];
  // The blank row at the end of a free table stands for all that nobody has filled.
  const count = rows === undefined ? filled.length - 1 : filled.length;
  const computed = new Set(
    Object.values(table.declaration.columns).flatMap(({ key, filledBy }) =>
      filledBy === "formula" ? [key] : [],
    ),
  );
  return filled.slice(0, count).map(({ cells }, index) => ({
    row: table.firstRow + index,
    height: rowHeight(table.declaration, (key) =>
      computed.has(key)
        ? pen.drawing.calculation.cell(name, index, key)
        : (cells.get(key)?.raw ?? null),
    ),
  }));
}

/**
 * Heights of the rows of a table of formulas, by what the cells drawn show.
 * @param least lines that every row has room for, whatever its formulas come to.
 */
export function shownHeights(
  cells: readonly CellPlan[],
  table: TableLayout,
  { fontSize, least }: { readonly fontSize: number; readonly least: number },
): RowPlan[] {
  const columns = Object.values(table.declaration.columns);
  const lines = new Map<number, number>();
  for (const { row, column, value } of cells) {
    const shown = columns[column - FIRST_COLUMN];
    if (shown === undefined || row < table.firstRow || typeof value !== "string") continue;
    const width = (widthOf(shown, table.declaration) * FONT.size) / fontSize;
    lines.set(row, Math.max(lines.get(row) ?? least, linesOf(value, width)));
  }
  return Array.from({ length: table.rowCount }, (_, index) => {
    const row = table.firstRow + index;
    return { row, height: (heightOf(lines.get(row) ?? least) * fontSize) / FONT.size };
  });
}

/** Height of a row of a table, in points, by what stands in its columns. */
export function rowHeight(table: TableDeclaration, valueOf: (key: string) => RawValue): number {
  const shown = Object.values(table.columns).filter((column) => column.hidden !== true);
  const lines = shown.map((column) => linesOf(valueOf(column.key), widthOf(column, table)));
  return Math.max(ROW_HEIGHT, heightOf(Math.max(...lines)));
}

/** Headers wrap: as high as the one with the most lines. */
export function headerHeight(table: TableDeclaration): number {
  const lines = Object.values(table.columns).map((column) =>
    Math.ceil((column.header.length * 1.2) / widthOf(column, table)),
  );
  return heightOf(Math.max(2, ...lines), 4);
}
