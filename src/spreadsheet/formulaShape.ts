/**
 * Texts; cells, unless the rest of a word follows, or what makes them a function or a sheet; words,
 * taken whole so that no cell is cut out of them; quotes of tabs and spaces, which mean nothing.
 */
const PIECE =
  /"(?:[^"]|"")*"|(\$?[A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.\\]+|['\s]+/gu;

/**
 * What a formula says wherever it is filled down to, and however many rows its ranges have grown by:
 * rows that move with the formula count from its own, fixed rows are left out.
 */
export function formulaShape(formula: string, ownRow: number): string {
  return formula.replace(
    PIECE,
    (piece: string, column?: string, fixed?: string, row?: string): string => {
      if (row !== undefined && column !== undefined)
        return `${column}${fixed === "$" ? "$" : `[${Number(row) - ownRow}]`}`;
      return /^['\s]/.test(piece) ? "" : piece;
    },
  );
}
