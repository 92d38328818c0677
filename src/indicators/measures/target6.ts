import {
  atLeast,
  both,
  either,
  equal,
  field,
  firstOf,
  fixed,
  greater,
  isNumber,
  less,
  multiply,
  not,
  notEqual,
  spoiled,
  sum,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import { areNumbers, countFault } from "../../workbook/conditions";
import type { Measure } from "../measure";
import { thresholdFault } from "../threshold";
import { periodFault, periodMissing, yearEnd } from "./period";

const MONTHS = ["T1", "T2", "T3"];
const admissions = (row: string, key: string): Expression => fixed("tblKetNap", row, key);
const months = (key: string): Expression[] => MONTHS.map((row) => admissions(row, key));
const termQuarter = field("tinh_q");

/** A quarter outside the term has no term verdict; a year in error is another matter (RNG03). */
const outsideTerm = (id: "CT6A" | "CT6B"): Expression =>
  when(
    either(periodMissing, spoiled(`${id}/nam`)),
    0,
    when(either(less(termQuarter, 1), greater(termQuarter, field("tinh_so_quy"))), 1, 0),
  );

/** Months of the quarter, and the term so far; in its first quarter nothing came before. */
const admissionsMissing = (key: string): Expression =>
  either(
    not(areNumbers(3, ...months(key))),
    both(notEqual(termQuarter, 1), not(isNumber(admissions("LK", key)))),
  );
const admissionsFault = (helper: string): Expression[] =>
  [...MONTHS, "LK"].map((row) => equal(admissions(row, helper), 1));
const termToDate = (key: string): Expression => sum(...months(key), admissions("LK", key));

const quota = field("chi_tieu_ket_nap_nam");
const hasQuota = isNumber(quota);
const members = (key: string): Expression => fixed("tblDangVien", "DV02", key);
const thisYear = members("luy_ke_nam");

export const target6 = {
  /** The resolution gives no unit quota: without one the figure is only followed (domain 1.6). */
  CT6A: {
    kind: "count",
    excluded: outsideTerm("CT6A"),
    faulty: either(
      periodFault,
      ...admissionsFault("_loi_kn"),
      equal(countFault(quota), 1),
      equal(countFault(members("trong_quy"), members("ky_truoc")), 1),
    ),
    missing: either(
      periodMissing,
      admissionsMissing("ket_nap"),
      not(isNumber(members("trong_quy"))),
      both(hasQuota, notEqual(field("tinh_quy"), 1), not(isNumber(members("ky_truoc")))),
    ),
    numerator: when(hasQuota, thisYear, termToDate("ket_nap")),
    denominator: when(hasQuota, quota, ""),
    met: when(hasQuota, when(atLeast(thisYear, quota), 1, 0), 0),
    verdict: {
      met: "DAT",
      notMet: firstOf(
        [
          [not(hasQuota), "THEO_DOI"],
          [yearEnd, "KHONG_DAT"],
          [atLeast(multiply(thisYear, 4), multiply(quota, field("tinh_quy"))), "DUNG_TIEN_DO"],
        ],
        "CHAM_TIEN_DO",
      ),
    },
  },
  CT6B: {
    kind: "ratio",
    excluded: outsideTerm("CT6B"),
    faulty: either(
      periodFault,
      ...admissionsFault("_loi_kn"),
      ...admissionsFault("_loi_ut"),
      equal(thresholdFault("CT6B"), 1),
    ),
    missing: either(
      periodMissing,
      admissionsMissing("ket_nap"),
      admissionsMissing("doan_vien_uu_tu"),
    ),
    numerator: termToDate("doan_vien_uu_tu"),
    denominator: termToDate("ket_nap"),
    verdict: {
      met: when(equal(termQuarter, field("tinh_so_quy")), "DAT", "DUNG_TIEN_DO"),
      notMet: "THEO_DOI",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
