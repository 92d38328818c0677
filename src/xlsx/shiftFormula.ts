import { columnName, columnNumber, MAX_COLUMNS, MAX_ROWS } from "../spreadsheet/address";

/**
 * Texts, quoted sheet names, table columns and other workbooks, whatever they hold; cells, columns and
 * rows, unless the rest of a word follows, or what makes them a function or a sheet; names and
 * numbers, taken whole so that no reference is cut out of them.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?[A-Za-z]{1,3}(?:\$?\d{1,7}|:\$?[A-Za-z]{1,3})|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.\\]+/gu;

/** A column or a row in a reference. */
const LINE = /(\$?)([A-Za-z]+|\d+)/g;

/**
 * A formula as Excel would write it `rows` further down and `columns` further right: how the cells
 * of a shared formula are understood, which is stored in the first of them only.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECE, (piece, reference?: string) => {
    if (reference === undefined) return piece;
    let isName = false as boolean;
    let isLost = false as boolean;
    const shifted = reference.replace(LINE, (as: string, fixed: string, line: string) => {
      const isRow = line < "A";
      const most = isRow ? MAX_ROWS : MAX_COLUMNS;
      const number = isRow ? Number(line) : columnNumber(line);
      const there = number + (fixed === "" ? (isRow ? rows : columns) : 0);
      isName ||= number < 1 || number > most;
      isLost ||= there < 1 || there > most;
      return there === number ? as : isRow ? `${there}` : columnName(there);
    });
    return isName ? piece : isLost ? "#REF!" : shifted;
  });
}
