import type { UnitIndicatorId } from "../catalogue/indicators";
import type { IndicatorDeclaration } from "../catalogue/indicatorDeclaration";
import {
  add,
  atLeast,
  either,
  equal,
  firstOf,
  fixed,
  greater,
  here,
  isNumber,
  less,
  multiply,
  notEqual,
  subtract,
  when,
  wholePart,
  divide,
  type Expression,
} from "../spreadsheet/expression";

const THRESHOLDS = "tblNguong";

/** Helper columns of the table of results that repeat the row's threshold and comparison. */
export const THRESHOLD_COLUMNS = { threshold: "_nguong", comparison: "_phep" } as const;

/** Whose threshold: an indicator's, or that of the row of results where the formula stands. */
export type ThresholdOwner = UnitIndicatorId | "thisRow";

/** The threshold that holds for the report's period, in basis points, as carried by the workbook. */
export function thresholdOf(owner: ThresholdOwner): Expression {
  return owner === "thisRow"
    ? here(THRESHOLD_COLUMNS.threshold)
    : fixed(THRESHOLDS, owner, "nguong_phan_van");
}

/** Code of the comparison: ">=", ">", "<", or "none". */
export function comparisonOf(owner: ThresholdOwner): Expression {
  return owner === "thisRow"
    ? here(THRESHOLD_COLUMNS.comparison)
    : fixed(THRESHOLDS, owner, "_phep");
}

/** A locked cell that somebody emptied must not let every unit pass. */
export function thresholdFault(id: UnitIndicatorId): Expression {
  return when(either(isNumber(thresholdOf(id)), equal(comparisonOf(id), "none")), 0, 1);
}

/** n·10000 ⊙ T·d in whole numbers, never a rounded percentage (domain 0.4-1). 1 or 0. */
export function meets(
  owner: ThresholdOwner,
  numerator: Expression,
  denominator: Expression,
): Expression {
  const reached = multiply(numerator, 10_000);
  const wanted = multiply(thresholdOf(owner), denominator);
  return firstOf(
    [
      [equal(comparisonOf(owner), ">="), when(atLeast(reached, wanted), 1, 0)],
      [equal(comparisonOf(owner), ">"), when(greater(reached, wanted), 1, 0)],
      [equal(comparisonOf(owner), "<"), when(less(reached, wanted), 1, 0)],
    ],
    0,
  );
}

/** Smallest whole number ≥ a/b (b > 0). */
function ceilingOf(dividend: Expression, divisor: Expression | number): Expression {
  return wholePart(divide(subtract(add(dividend, divisor), 1), divisor));
}

/**
 * Least number of further cases that meets the target when it is not met (domain 0.4-6).
 * closed: over the same denominator; open: a further case enlarges it too; limit: how many fewer.
 */
export function gapTo(
  owner: ThresholdOwner,
  kind: IndicatorDeclaration["gap"],
  numerator: Expression,
  denominator: Expression,
): Expression {
  const threshold = thresholdOf(owner);
  const strict = equal(comparisonOf(owner), ">");
  const wanted = multiply(threshold, denominator);
  switch (kind) {
    case "open": {
      const lacking = subtract(wanted, multiply(numerator, 10_000));
      const room = subtract(10_000, threshold);
      return when(
        greater(room, 0),
        when(strict, add(wholePart(divide(lacking, room)), 1), ceilingOf(lacking, room)),
        "",
      );
    }
    case "limit":
      return subtract(numerator, subtract(ceilingOf(wanted, 10_000), 1));
    case "closed":
      return subtract(
        when(strict, add(wholePart(divide(wanted, 10_000)), 1), ceilingOf(wanted, 10_000)),
        numerator,
      );
    case "count":
    case "parts":
    case "none":
      return subtract(denominator, numerator);
  }
}

/** round half up of n·scale/d, on whole numbers. */
function rounded(numerator: Expression, denominator: Expression, scale: number): Expression {
  return wholePart(
    divide(add(multiply(numerator, 2 * scale), denominator), multiply(denominator, 2)),
  );
}

/**
 * Decimals of a percentage, 2 to 5: as many as keep it from looking like the threshold that it
 * misses (1/251 is 0,398 %, not 0,40 %). The denominator is above 0.
 */
export function decimalsFor(
  owner: ThresholdOwner,
  numerator: Expression,
  denominator: Expression,
): Expression {
  const threshold = thresholdOf(owner);
  const exact = equal(multiply(numerator, 10_000), multiply(threshold, denominator));
  const differs = (decimals: number): Expression => {
    const scale = 10 ** (decimals + 2);
    return notEqual(rounded(numerator, denominator, scale), multiply(threshold, scale / 10_000));
  };
  return firstOf(
    [
      [exact, 2],
      [differs(2), 2],
      [differs(3), 3],
      [differs(4), 4],
    ],
    5,
  );
}
