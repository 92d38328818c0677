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
    const seen = { name: false, lost: false };
    const shifted = reference.replace(LINE, (_, fixed: string, line: string) => {
      const isRow = line < "A";
      const most = isRow ? MAX_ROWS : MAX_COLUMNS;
      const number = isRow ? Number(line) : columnNumber(line);
      const there = fixed === "" ? number + (isRow ? rows : columns) : number;
      seen.name ||= number < 1 || number > most;
      seen.lost ||= there < 1 || there > most;
      return `${fixed}${isRow ? there : columnName(there)}`;
    });
    if (seen.name) return piece;
    return seen.lost ? "#REF!" : shifted;
  });
}
