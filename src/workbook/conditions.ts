import {
  call,
  either,
  equal,
  firstOf,
  greater,
  isError,
  isNumber,
  notEqual,
  sum,
  when,
  wholePart,
  type Expression,
} from "../spreadsheet/expression";

/**
 * Building blocks of row conditions. They hold for whatever stands in a cell: text and errors make
 * no formula fail.
 */

/** Nothing typed; an error value or a text counts as typed. */
export function isBlank(cell: Expression): Expression {
  return equal(call("COUNTA", cell), 0);
}

export function isFilled(cell: Expression): Expression {
  return greater(call("COUNTA", cell), 0);
}

/** Holds a number above zero. */
export function isPositive(cell: Expression): Expression {
  return greater(call("COUNTIFS", cell, ">0"), 0);
}

/** Every one of the cells or spans holds numbers: `size` is the number of cells in them. */
export function areNumbers(size: number, ...cells: readonly Expression[]): Expression {
  return equal(call("COUNT", ...cells), size);
}

/**
 * 1 when one of the cells holds an error value (STR06) or a number that is no whole number ≥ 0
 * (RNG01), else 0. SUM passes over text, so text is not seen here.
 */
export function countFault(...cells: readonly Expression[]): Expression {
  const wrong = cells.map((cell) => notEqual(sum(cell), call("ABS", wholePart(sum(cell)))));
  return firstOf([[isError(sum(...cells)), 1]], when(either(...wrong), 1, 0));
}

/** 1 when one of the cells holds an error value, whatever its type. */
export function errorFault(...cells: readonly Expression[]): Expression {
  return when(either(...cells.map(isError)), 1, 0);
}

/** The day of a date cell as a serial number, 0 when it holds no date. A time of day is dropped. */
export function dayOf(cell: Expression): Expression {
  return when(isNumber(cell), wholePart(cell), 0);
}
