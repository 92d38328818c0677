import {
  call,
  equal,
  firstOf,
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
/** Helper column: the row holds some input. */
export const STARTED = "_dong";
/** Helper column: number of required cells still empty. */
export const MISSING = "_thieu";
/** Helper column: the row holds a figure that cannot be read or cannot be true. */
export const FAULT = "_loi";

/** Helper column: 1 when a required cell is empty. */
export const HAS_BLANK = "_o";
/** Helper column: which of the required columns is the first empty one, counted from 1. */
export const FIRST_BLANK = "_o_dau";

export function isInput(cell: ColumnDeclaration | FieldDeclaration): boolean {
  return cell.filledBy === "unit" || cell.filledBy === "bloc";
}

/** Helpers that every table with input has, made from the required marks of its columns. */
export function generalHelpers(table: TableDeclaration): Readonly<Record<string, Formula>> {
  const inputs = Object.values(table.columns).filter(isInput);
  if (inputs.length === 0) return {};
  const free = table.rows === undefined;
  const cells = inputs.map((column) => here(column.key));
  const asked = requiredColumns(table);
  if (asked.length === 0) {
    return free ? { [STARTED]: when(greater(call("COUNTA", ...cells), 0), 1, 0) } : {};
  }
  const missing = missingCells(asked);
  return {
    ...(free ? { [STARTED]: when(greater(call("COUNTA", ...cells), 0), 1, 0) } : {}),
    [MISSING]: free
      ? when(equal(here(STARTED), 0), 0, missing)
      : exceptRows(missing, table.rows, table.lenientRows ?? []),
    [HAS_BLANK]: when(greater(sum(here(MISSING)), 0), 1, 0),
    [FIRST_BLANK]: when(
      equal(here(HAS_BLANK), 0),
      0,
      firstOf(
        asked.map((column, index) => [isAskedAndBlank(column), index + 1] as const),
        0,
      ),
    ),
  };
}

/** Columns that the unit must fill, always or under a condition. */
export function requiredColumns(table: TableDeclaration): readonly ColumnDeclaration[] {
  return Object.values(table.columns).filter(
    (column) => column.filledBy === "unit" && column.required !== undefined,
  );
}

function isAskedAndBlank({ key, required }: ColumnDeclaration): Expression {
  return typeof required === "object"
    ? when(required.when, isBlank(here(key)), 0)
    : isBlank(here(key));
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
  rows: readonly { readonly code: string }[] | undefined,
  lenient: readonly string[],
): Formula {
  if (lenient.length === 0) return missing;
  return {
    byRow: Object.fromEntries(
      (rows ?? []).filter(({ code }) => !lenient.includes(code)).map(({ code }) => [code, missing]),
    ),
  };
}
