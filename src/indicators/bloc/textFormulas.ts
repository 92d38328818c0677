import {
  add,
  call,
  divide,
  equal,
  firstOf,
  join,
  less,
  multiply,
  when,
  wholePart,
  type Expression,
} from "../../spreadsheet/expression";

/**
 * Numbers as Vietnamese text. FIXED and joining a decimal follow the computer's locale, so digits
 * are put together from whole numbers.
 */
const remainder = (of: Expression, by: number): Expression => call("MOD", of, by);

/** 7 → "007": digits after a separator. */
function padded(digits: number, number: Expression): Expression {
  const cases = Array.from({ length: digits - 1 }, (_, index) => {
    const zeros = digits - 1 - index;
    return [less(number, 10 ** (index + 1)), join("0".repeat(zeros), number)] as const;
  });
  return firstOf(cases, join(number, ""));
}

/** 7500 → "7.500", up to 999.999.999. */
export function countText(count: Expression): Expression {
  const thousands = wholePart(divide(count, 1000));
  const millions = wholePart(divide(count, 1_000_000));
  return firstOf(
    [
      [less(count, 1000), join(count, "")],
      [less(count, 1_000_000), join(thousands, ".", padded(3, remainder(count, 1000)))],
    ],
    join(
      millions,
      ".",
      padded(3, remainder(thousands, 1000)),
      ".",
      padded(3, remainder(count, 1000)),
    ),
  );
}

/** "94,96%": n/d rounded half up, with two to five decimals; d is above 0. */
export function percentText(
  numerator: Expression,
  denominator: Expression,
  decimals: Expression,
): Expression {
  const text = (places: number): Expression => {
    const scale = 10 ** (places + 2);
    const scaled = wholePart(
      divide(add(multiply(numerator, 2 * scale), denominator), multiply(denominator, 2)),
    );
    const unit = 10 ** places;
    return join(wholePart(divide(scaled, unit)), ",", padded(places, remainder(scaled, unit)), "%");
  };
  return firstOf(
    [3, 4, 5].map((places) => [equal(decimals, places), text(places)] as const),
    text(2),
  );
}

/** "94,96% (113/119)". */
export function ratioText(
  numerator: Expression,
  denominator: Expression,
  decimals: Expression,
): Expression {
  const fraction = join(countText(numerator), "/", countText(denominator));
  return when(
    equal(denominator, 0),
    fraction,
    join(percentText(numerator, denominator, decimals), " (", fraction, ")"),
  );
}
