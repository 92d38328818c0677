import { columnName, columnNumber, MAX_COLUMNS, MAX_ROWS } from "../spreadsheet/address";

/**
 * Texts, quoted sheet names, table columns and other workbooks, whatever they hold; cells, columns and
 * rows, unless the rest of a word follows, or what makes them a function or a sheet; names and
 * numbers, taken whole so that no reference is cut out of them.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.\\]+/gu;

const LOST = "#REF!";

/**
 * A formula as Excel would write it `rows` further down and `columns` further right: how the cells
 * of a shared formula are understood, which is stored in the first of them only.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed = "", text = "") => shiftRow(fixed, text, rows);
  const column = (fixed = "", text = "") => shiftColumn(fixed, text, columns);
  return formula.replace(PIECE, (piece, ...groups: (string | undefined)[]) => {
    const [fixedColumn, letters, fixedRow, digits, ...spans] = groups;
    if (letters !== undefined && digits !== undefined) {
      if (!isCell(letters, digits)) return piece;
      return joined([column(fixedColumn, letters), row(fixedRow, digits)], "");
    }
    const [fixedLeft, left, fixedRight, right, fixedTop, top, fixedBottom, bottom] = spans;
    if (left !== undefined)
      return joined([column(fixedLeft, left), column(fixedRight, right)], ":");
    if (top !== undefined) return joined([row(fixedTop, top), row(fixedBottom, bottom)], ":");
    return piece;
  });
}

function isCell(letters: string, digits: string): boolean {
  return columnNumber(letters) <= MAX_COLUMNS && Number(digits) >= 1 && Number(digits) <= MAX_ROWS;
}

function joined(parts: readonly (string | null)[], by: string): string {
  return parts.includes(null) ? LOST : parts.join(by);
}

function shiftRow(fixed: string, digits: string, by: number): string | null {
  const row = Number(digits) + (fixed === "" ? by : 0);
  return row >= 1 && row <= MAX_ROWS ? `${fixed}${row}` : null;
}

function shiftColumn(fixed: string, letters: string, by: number): string | null {
  const column = columnNumber(letters) + (fixed === "" ? by : 0);
  return column >= 1 && column <= MAX_COLUMNS ? `${fixed}${columnName(column)}` : null;
}
