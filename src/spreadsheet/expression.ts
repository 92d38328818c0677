/**
 * A small expression tree with two interpreters: `writeFormula` turns it into an Excel formula,
 * `evaluate` computes it from a Report. One definition, so the sheet and the core cannot drift apart.
 */
export type Expression =
  | { readonly kind: "constant"; readonly value: number | string }
  | { readonly kind: "reference"; readonly to: CellReference }
  | { readonly kind: "range"; readonly of: RangeReference }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "call";
      readonly name: FunctionName;
      readonly parameters: readonly Expression[];
    }
  /** Row of the first cell of a column that equals a typed value; 0 when there is none. */
  | { readonly kind: "position"; readonly of: Expression; readonly within: RangeReference }
  /** Code of a typed list label: "" for an empty cell, "?" for a label not in the list, "!" for an error value. */
  | { readonly kind: "listCode"; readonly of: Expression; readonly list: string }
  /** Label of a code that a formula has worked out, so always one of the list's. */
  | { readonly kind: "listLabel"; readonly of: Expression; readonly list: string }
  /**
   * Whether a finding that the sheet cannot compute spoils this indicator: a fact that only the
   * core knows, so the formula writes 0 for it.
   */
  | { readonly kind: "spoiled"; readonly indicator: string }
  /** Likewise: whether such a finding names an input cell of the row where the formula stands. */
  | { readonly kind: "rowSpoiled" };

export type Operator = "+" | "-" | "*" | "/" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** The closed list: Excel 2013, WPS and LibreOffice compute these alike, in every locale. */
export const FUNCTION_NAMES = [
  "IF",
  "AND",
  "OR",
  "NOT",
  "SUM",
  "SUMIFS",
  "COUNT",
  "COUNTA",
  "COUNTIFS",
  "INDEX",
  "MATCH",
  "MAX",
  "MIN",
  "ROUND",
  "INT",
  "MOD",
  "ABS",
  "FIXED",
  "EXACT",
  "LEN",
  "ISNUMBER",
  "ISTEXT",
  "ISERROR",
] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

export type CellReference =
  /** A form field or a derived figure, by its defined name. */
  | { readonly kind: "field"; readonly key: string }
  /** One cell of a fixed row. */
  | {
      readonly kind: "fixed";
      readonly table: string;
      readonly row: string;
      readonly column: string;
    }
  /** The cell of this column in the row where the formula stands. */
  | { readonly kind: "here"; readonly column: string }
  /** A cell of the block of a stacked table, so many rows below the block's first. */
  | {
      readonly kind: "blockCell";
      readonly table: string;
      readonly offset: number;
      readonly column: string;
    };

export type RangeReference =
  | { readonly kind: "column"; readonly table: string; readonly column: string }
  /**
   * The block of a stacked table that belongs to the unit and period of the row where the formula
   * stands; that row knows where the block begins and ends.
   */
  | { readonly kind: "block"; readonly table: string; readonly column: string }
  /** Neighbouring cells of the row where the formula stands, first to last column. */
  | { readonly kind: "hereSpan"; readonly from: string; readonly to: string }
  /** Neighbouring cells of a fixed row. */
  | {
      readonly kind: "fixedSpan";
      readonly table: string;
      readonly row: string;
      readonly from: string;
      readonly to: string;
    };

type Operand = Expression | number | string;

function toExpression(operand: Operand): Expression {
  return typeof operand === "object" ? operand : { kind: "constant", value: operand };
}

function operation(operator: Operator, left: Operand, right: Operand): Expression {
  return { kind: "operation", operator, left: toExpression(left), right: toExpression(right) };
}

export function call(name: FunctionName, ...parameters: readonly Operand[]): Expression {
  return { kind: "call", name, parameters: parameters.map(toExpression) };
}

export const field = (key: string): Expression => ({
  kind: "reference",
  to: { kind: "field", key },
});
export const fixed = (table: string, row: string, column: string): Expression => ({
  kind: "reference",
  to: { kind: "fixed", table, row, column },
});
export const here = (column: string): Expression => ({
  kind: "reference",
  to: { kind: "here", column },
});
export const column = (table: string, key: string): Expression => ({
  kind: "range",
  of: { kind: "column", table, column: key },
});
export const block = (table: string, key: string): Expression => ({
  kind: "range",
  of: { kind: "block", table, column: key },
});
export const blockCell = (table: string, offset: number, key: string): Expression => ({
  kind: "reference",
  to: { kind: "blockCell", table, offset, column: key },
});
export const hereSpan = (from: string, to: string): Expression => ({
  kind: "range",
  of: { kind: "hereSpan", from, to },
});
export const fixedSpan = (table: string, row: string, from: string, to: string): Expression => ({
  kind: "range",
  of: { kind: "fixedSpan", table, row, from, to },
});
export const position = (of: Expression, table: string, key: string): Expression => ({
  kind: "position",
  of,
  within: { kind: "column", table, column: key },
});
export const listCode = (of: Expression, list: string): Expression => ({
  kind: "listCode",
  of,
  list,
});
export const listLabel = (of: Expression, list: string): Expression => ({
  kind: "listLabel",
  of,
  list,
});
export const rowSpoiled: Expression = { kind: "rowSpoiled" };
export const spoiled = (indicator: string): Expression => ({ kind: "spoiled", indicator });

export const add = (left: Operand, right: Operand): Expression => operation("+", left, right);
export const subtract = (left: Operand, right: Operand): Expression => operation("-", left, right);
export const multiply = (left: Operand, right: Operand): Expression => operation("*", left, right);
export const divide = (left: Operand, right: Operand): Expression => operation("/", left, right);
export const equal = (left: Operand, right: Operand): Expression => operation("=", left, right);
export const notEqual = (left: Operand, right: Operand): Expression => operation("<>", left, right);
export const less = (left: Operand, right: Operand): Expression => operation("<", left, right);
export const atMost = (left: Operand, right: Operand): Expression => operation("<=", left, right);
export const greater = (left: Operand, right: Operand): Expression => operation(">", left, right);
export const atLeast = (left: Operand, right: Operand): Expression => operation(">=", left, right);
export const join = (...parts: readonly Operand[]): Expression =>
  parts.map(toExpression).reduce((left, right) => operation("&", left, right));

export const when = (test: Operand, then: Operand, otherwise: Operand): Expression =>
  call("IF", test, then, otherwise);
export const both = (...tests: readonly Operand[]): Expression =>
  tests.length === 1 ? toExpression(tests[0] ?? 1) : call("AND", ...tests);
export const either = (...tests: readonly Operand[]): Expression =>
  tests.length === 1 ? toExpression(tests[0] ?? 0) : call("OR", ...tests);
export const not = (test: Operand): Expression => call("NOT", test);
export const sum = (...terms: readonly Operand[]): Expression => call("SUM", ...terms);
export const count = (...terms: readonly Operand[]): Expression => call("COUNT", ...terms);
export const isNumber = (of: Operand): Expression => call("ISNUMBER", of);
export const isError = (of: Operand): Expression => call("ISERROR", of);
export const wholePart = (of: Operand): Expression => call("INT", of);

/** First case whose test holds, else the last value: nested IFs read as a table. */
export function firstOf(
  cases: readonly (readonly [test: Operand, value: Operand])[],
  otherwise: Operand,
): Expression {
  return cases.reduceRight<Expression>(
    (rest, [test, value]) => when(test, value, rest),
    toExpression(otherwise),
  );
}

/** Conditions on the columns of a row: key → what the cell must equal, or "<n", ">=n" and the like. */
export type RowConditions =
  Readonly<Record<string, Operand>> | readonly (readonly [key: string, wanted: Operand])[];

/** COUNTIFS over columns of one table: rows in which numbers or ASCII codes are as wanted. */
export function countRows(table: string, conditions: RowConditions): Expression {
  return countIn(column, table, conditions);
}

/** The same over the block of a stacked table. */
export function countInBlock(table: string, conditions: RowConditions): Expression {
  return countIn(block, table, conditions);
}

function countIn(
  rangeOf: (table: string, key: string) => Expression,
  table: string,
  conditions: RowConditions,
): Expression {
  const pairs = Array.isArray(conditions)
    ? (conditions as readonly (readonly [string, Operand])[])
    : Object.entries(conditions as Readonly<Record<string, Operand>>);
  return call("COUNTIFS", ...pairs.flatMap(([key, wanted]) => [rangeOf(table, key), wanted]));
}
