import { GRADING_COUNTS, UNGRADED } from "../../catalogue/gradings";
import type { UnitIndicatorId } from "../../catalogue/indicators";
import {
  add,
  atLeast,
  atMost,
  both,
  either,
  equal,
  field,
  fixed,
  isNumber,
  not,
  notEqual,
  spoiled,
  subtract,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import { areNumbers, countFault } from "../../workbook/conditions";
import type { Measure } from "../measure";
import { thresholdFault } from "../threshold";
import { periodFault, periodMissing } from "./period";

/** One row of an annual grading: its table, its row, the counts it needs. */
export interface GradedRow {
  readonly table: string;
  readonly row: string;
  readonly counts: readonly string[];
  /** Row rules whose breach spoils the counts. */
  readonly faults: readonly string[];
}

/**
 * The seasons of a grading (domain 0.7): official figures are judged in any quarter; until the
 * deadline of the year graded the others are not yet due, later they are missing.
 */
export function gradedMeasure(
  id: UnitIndicatorId,
  row: GradedRow,
  figures: { readonly numerator: Expression; readonly denominator: Expression },
): Measure {
  const cell = (key: string): Expression => fixed(row.table, row.row, key);
  const year = field("tinh_nam");
  const gradedYear = when(isNumber(cell("nam_danh_gia")), cell("nam_danh_gia"), year);
  const official = equal(cell("_tt"), "CHINH_THUC");
  const complete = areNumbers(row.counts.length, ...row.counts.map(cell));
  return {
    kind: "ratio",
    notYetDue: when(
      either(
        official,
        periodMissing,
        equal(countFault(cell("nam_danh_gia")), 1),
        spoiled(`${id}/nam_danh_gia`),
      ),
      0,
      when(
        atLeast(gradedYear, year),
        1,
        when(
          both(
            equal(add(gradedYear, 1), year),
            atMost(field("tinh_chot"), field("tinh_han_xep_loai")),
          ),
          1,
          0,
        ),
      ),
    ),
    faulty: either(
      periodFault,
      equal(cell("_tt"), "!"),
      ...row.faults.map((key) => equal(cell(key), 1)),
      equal(thresholdFault(id), 1),
    ),
    missing: either(periodMissing, notEqual(cell("_tt"), "CHINH_THUC"), not(complete)),
    selfAssessed: when(equal(cell("_tt"), "TU_DG"), when(complete, 1, 0), 0),
    ...figures,
  };
}

export const membersGraded: GradedRow = {
  table: "tblXepLoai",
  row: "DANG_VIEN",
  counts: GRADING_COUNTS,
  faults: ["_loi_so", "_xf02", "_xf03"],
};

/** Graded = total − the four reasons not to be graded. */
export const graded = UNGRADED.map((key) =>
  fixed(membersGraded.table, membersGraded.row, key),
).reduce<Expression>(subtract, fixed(membersGraded.table, membersGraded.row, "tong_so"));
