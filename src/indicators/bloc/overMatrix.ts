import { call, column, countRows, type Expression } from "../../spreadsheet/expression";
import { MATRIX } from "./unitColumns";

/** Rows of the matrix in which a code stands, of units that exist on the reference date. */
export function unitsWith(conditions: Readonly<Record<string, string | number>>): Expression {
  return countRows(MATRIX, [["_hd", 1], ...Object.entries(conditions)]);
}

/** Sum of a column over the units of which a condition holds. */
export function sumOver(
  key: string,
  conditions: Readonly<Record<string, string | number>>,
): Expression {
  return call(
    "SUMIFS",
    column(MATRIX, key),
    ...Object.entries(conditions).flatMap(([own, wanted]) => [column(MATRIX, own), wanted]),
  );
}
