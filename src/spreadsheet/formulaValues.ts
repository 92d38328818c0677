/** Excel's rules for the values inside a formula. */
import type { Operator } from "./expression";
import { isError, type CellError, type ErrorCode, type RawValue } from "./snapshot";

/** Thrown inside an evaluation only; `evaluate` turns it into an error value, as Excel does. */
export class FormulaError extends Error {
  constructor(readonly code: ErrorCode) {
    super(code);
  }
}

export function fail(code: ErrorCode): never {
  throw new FormulaError(code);
}

/** A value that is no error: errors travel through every operation but ISERROR and COUNT. */
export type Plain = Exclude<RawValue, CellError>;

export function plain(value: RawValue): Plain {
  return isError(value) ? fail(value.error) : value;
}

export function toNumber(value: Plain): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return value === null ? 0 : fail("#VALUE!");
}

export function toText(value: Plain): string {
  if (value === null) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

export function toBoolean(value: Plain): boolean {
  return typeof value === "string" ? fail("#VALUE!") : Boolean(value);
}

const OPERATORS: Readonly<Record<Operator, (left: Plain, right: Plain) => Plain>> = {
  "+": (left, right) => toNumber(left) + toNumber(right),
  "-": (left, right) => toNumber(left) - toNumber(right),
  "*": (left, right) => toNumber(left) * toNumber(right),
  "/": (left, right) => {
    const divisor = toNumber(right);
    return divisor === 0 ? fail("#DIV/0!") : toNumber(left) / divisor;
  },
  "&": (left, right) => toText(left) + toText(right),
  "=": (left, right) => compare(left, right) === 0,
  "<>": (left, right) => compare(left, right) !== 0,
  "<": (left, right) => compare(left, right) < 0,
  "<=": (left, right) => compare(left, right) <= 0,
  ">": (left, right) => compare(left, right) > 0,
  ">=": (left, right) => compare(left, right) >= 0,
};

export function operate(operator: Operator, left: Plain, right: Plain): Plain {
  return OPERATORS[operator](left, right);
}

/** Excel orders numbers before texts before booleans; a blank takes the kind of its partner. */
export function compare(left: Plain, right: Plain): number {
  if (left === right) return 0;
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") {
    const x = a.toLowerCase();
    const y = b.toLowerCase();
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(a) - Number(b);
}

function rank(value: string | number | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function blankLike(partner: Plain): string | number | boolean {
  return typeof partner === "string" ? "" : typeof partner === "boolean" ? false : 0;
}

export function criterionTest(criterion: Plain): (value: RawValue) => boolean {
  const bound = typeof criterion === "string" ? /^(<=|>=|<>|<|>)(-?\d+)$/.exec(criterion) : null;
  if (bound !== null) {
    const operator = bound[1] as Operator;
    const limit = Number(bound[2]);
    return (value) => typeof value === "number" && operate(operator, value, limit) === true;
  }
  return isEqualTo(criterion);
}

/** Whether a cell holds the same: a blank, a number, or a text whatever its capitals. */
export function isEqualTo(wanted: Plain): (value: RawValue) => boolean {
  if (typeof wanted !== "string") return (value) => value === wanted;
  const small = wanted.toLowerCase();
  return (value) =>
    typeof value === "string" && (value === wanted || value.toLowerCase() === small);
}
