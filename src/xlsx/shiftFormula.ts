import { columnName, columnNumber, MAX_COLUMNS, MAX_ROWS } from "../spreadsheet/address";

/**
 * Pieces of a formula: texts, quoted sheet names and brackets (table columns, other workbooks) pass
 * untouched; then references, and names or numbers, which a reference must not be cut out of.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])|[\p{L}\p{N}_.\\]+/gu;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

const LOST = "#REF!";

/**
 * A formula as Excel would write it `rows` further down and `columns` further right: how the cells
 * of a shared formula are understood, which is stored in the first of them only.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, text: string) => shiftRow(fixed, text, rows);
  const column = (fixed: string, text: string) => shiftColumn(fixed, text, columns);
  return formula.replace(PIECE, (piece) => {
    const cell = CELL.exec(piece);
    if (cell !== null) {
      const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = cell;
      if (!isCell(letters, digits)) return piece;
      return joined([column(fixedColumn, letters), row(fixedRow, digits)], "");
    }
    const [, fixedFrom = "", from = "", fixedTo = "", to = ""] =
      COLUMNS.exec(piece) ?? ROWS.exec(piece) ?? [];
    if (from === "") return piece;
    const shift = /\d/.test(from) ? row : column;
    return joined([shift(fixedFrom, from), shift(fixedTo, to)], ":");
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
