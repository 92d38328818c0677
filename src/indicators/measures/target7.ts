import { add, countRows, either, equal, greater, when } from "../../spreadsheet/expression";
import type { Measure } from "../measure";
import { thresholdFault } from "../threshold";
import { periodFault, periodMissing } from "./period";

/** Rounds that CT7B counts: D on time, Q not, K without a deadline. */
const limitations = (code: "D" | "Q" | "K") => countRows("tblKhacPhuc", { _han: code });
const rows = (code: "L" | "T") =>
  add(countRows("tblKetLuan", { _ct: code }), countRows("tblKhacPhuc", { _ct: code }));
const due = add(limitations("D"), limitations("Q"));

export const target7 = {
  /** Limitations whose last deadline has passed, and those remedied or reported by then (domain 1.7). */
  CT7B: {
    kind: "ratio",
    faulty: either(periodFault, greater(rows("L"), 0), equal(thresholdFault("CT7B"), 1)),
    missing: either(
      periodMissing,
      greater(rows("T"), 0),
      // Nothing is due, but one limitation has no deadline to be due by.
      when(equal(due, 0), greater(limitations("K"), 0), 0),
    ),
    numerator: limitations("D"),
    denominator: due,
  },
} as const satisfies Readonly<Record<string, Measure>>;
