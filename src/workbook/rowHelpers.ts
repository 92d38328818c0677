import {
  call,
  greater,
  here,
  subtract,
  sum,
  when,
  type Expression,
} from "../spreadsheet/expression";
import { isBlank } from "./conditions";
import type {
  ColumnDeclaration,
  FieldDeclaration,
  Formula,
  TableDeclaration,
} from "./sheetDeclaration";

/** Helper column that numbers the rows of a table from 1: a constant, written when it is drawn. */
export const ORDINAL = "_i";
/** Helper column: number of required cells still empty. */
export const MISSING = "_thieu";
/** Helper column: the row holds a figure that cannot be read or cannot be true. */
export const FAULT = "_loi";

export function isInput(cell: ColumnDeclaration | FieldDeclaration): boolean {
  return cell.filledBy === "unit" || cell.filledBy === "bloc";
}

/** A person types here, be it only what a command may write as well. */
export function isTypable(cell: ColumnDeclaration | FieldDeclaration): boolean {
  return isInput(cell) || cell.typable === true;
}

/** Holds when somebody typed something in the row: given the keys of the columns typed in. */
export function hasInput(...keys: readonly string[]): Expression {
  return greater(call("COUNTA", ...keys.map((key) => here(key))), 0);
}

/** Columns that the unit must fill, always or under a condition. */
export function requiredColumns(table: TableDeclaration): readonly ColumnDeclaration[] {
  return Object.values(table.columns).filter(
    (column) => column.filledBy === "unit" && column.required !== undefined,
  );
}

/** Helpers that every table with required cells has, made from the marks of its columns. */
export function generalHelpers(table: TableDeclaration): Readonly<Record<string, Formula>> {
  const asked = requiredColumns(table);
  if (asked.length === 0) return {};
  const missing = missingCells(asked);
  if (table.rows !== undefined) {
    return { [MISSING]: exceptRows(missing, table.rows, table.lenientRows ?? []) };
  }
  const typed = Object.values(table.columns).filter(isInput);
  return { [MISSING]: when(hasInput(...typed.map(({ key }) => key)), missing, 0) };
}

/** Number of required cells of a row that are empty. */
function missingCells(columns: readonly ColumnDeclaration[]): Expression {
  const always = columns.filter((column) => column.required === true).map(({ key }) => here(key));
  const conditional = columns.flatMap(({ key, required }) =>
    typeof required === "object" ? [when(required.when, when(isBlank(here(key)), 1, 0), 0)] : [],
  );
  const counted = subtract(always.length, call("COUNTA", ...always));
  return sum(...(always.length > 0 ? [counted] : []), ...conditional, 0);
}

function exceptRows(
  missing: Expression,
  rows: readonly { readonly code: string }[],
  lenient: readonly string[],
): Formula {
  if (lenient.length === 0) return missing;
  return {
    byRow: Object.fromEntries(
      rows.filter(({ code }) => !lenient.includes(code)).map(({ code }) => [code, missing]),
    ),
  };
}
