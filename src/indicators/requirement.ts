import type { UnitIndicatorId } from "../catalogue/indicators";
import {
  call,
  divide,
  equal,
  field,
  firstOf,
  isNumber,
  join,
  less,
  when,
  wholePart,
  type Expression,
} from "../spreadsheet/expression";
import { comparisonOf, thresholdOf } from "./threshold";
import { isFollowed } from "./verdict";

/**
 * The threshold read back in words ("từ 95% trở lên", "dưới 0,4%"). Built from whole numbers: a
 * decimal joined to a text would follow the computer's locale.
 */
export function requirementFormula(id: UnitIndicatorId): Expression {
  if (id === "CT6A") {
    const quota = field("chi_tieu_ket_nap_nam");
    return when(
      isNumber(quota),
      join("từ ", quota, " đảng viên trở lên"),
      "không giao, chỉ theo dõi",
    );
  }
  if (isFollowed(id)) return { kind: "constant", value: "chỉ theo dõi" };
  return thresholdInWords(thresholdOf("thisRow"), comparisonOf("thisRow"));
}

/** A percentage and its comparison in words. */
export function thresholdInWords(threshold: Expression, comparison: Expression): Expression {
  const hundredths = call("MOD", threshold, 100);
  const whole = wholePart(divide(threshold, 100));
  const percent = firstOf(
    [
      [equal(hundredths, 0), join(whole, "%")],
      [
        equal(call("MOD", threshold, 10), 0),
        join(whole, ",", wholePart(divide(hundredths, 10)), "%"),
      ],
    ],
    join(whole, when(less(hundredths, 10), ",0", ","), hundredths, "%"),
  );
  return firstOf(
    [
      [equal(threshold, 10_000), "100%"],
      [equal(comparison, ">="), join("từ ", percent, " trở lên")],
      [equal(comparison, ">"), join("trên ", percent)],
      [equal(comparison, "<"), join("dưới ", percent)],
    ],
    "",
  );
}
