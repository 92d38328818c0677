import { column, either, equal, greater, sum, when } from "../../spreadsheet/expression";
import type { Measure } from "../measure";
import { thresholdFault } from "../threshold";
import { periodFault, periodMissing } from "./period";

const rounds = (key: string) => sum(column("tblKhacPhuc", key));
const conclusions = (key: string) => sum(column("tblKetLuan", key));

export const target7 = {
  /** Limitations whose last deadline has passed, and those remedied or reported by then (domain 1.7). */
  CT7B: {
    kind: "ratio",
    faulty: either(
      periodFault,
      greater(conclusions("_ct7_loi"), 0),
      greater(rounds("_ct7_loi"), 0),
      equal(thresholdFault("CT7B"), 1),
    ),
    missing: either(
      periodMissing,
      greater(conclusions("_ct7_thieu"), 0),
      greater(rounds("_ct7_thieu"), 0),
      // Nothing is due, but one limitation has no deadline to be due by.
      when(equal(rounds("_ct7_mau"), 0), greater(rounds("_ct7_khong_han"), 0), 0),
    ),
    numerator: rounds("_ct7_tu"),
    denominator: rounds("_ct7_mau"),
  },
} as const satisfies Readonly<Record<string, Measure>>;
