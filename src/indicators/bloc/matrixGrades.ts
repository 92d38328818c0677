import {
  both,
  call,
  either,
  equal,
  field,
  firstOf,
  greater,
  here,
  isNumber,
  listCode,
  listLabel,
  not,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import { GRADING_COUNTS } from "../../catalogue/gradings";
import { areNumbers } from "../../workbook/conditions";
import type { Formula } from "../../workbook/sheetDeclaration";
import { found, unitCell } from "./matrixCells";

const confirmedGrade = listCode(found("tblXacNhan", "xep_loai_tccsd", "_xn_g"), "XEP_LOAI_MUC");
const ownGrade = (key: string): Expression => unitCell("tblXepLoai", "TCCSD", key);
/** The unit's own row says how it is graded for the year judged. */
const ownGradeIs = (standing: "CHINH_THUC" | "TU_DG"): Expression =>
  when(
    equal(here("_nhan"), 0),
    0,
    when(
      either(
        equal(ownGrade("_loi_so"), 1),
        equal(ownGrade("_xf02"), 1),
        equal(ownGrade("_xf03"), 1),
        not(areNumbers(GRADING_COUNTS.length, ...GRADING_COUNTS.map(ownGrade))),
      ),
      0,
      when(
        both(
          equal(ownGrade("_tt"), standing),
          equal(
            when(isNumber(ownGrade("nam_danh_gia")), ownGrade("nam_danh_gia"), field("tinh_nam")),
            field("tinh_g"),
          ),
        ),
        1,
        0,
      ),
    ),
  );
const ownGradeCode = firstOf(
  [
    [greater(ownGrade("xs"), 0), "XS"],
    [greater(ownGrade("tot"), 0), "TOT"],
    [greater(ownGrade("ht"), 0), "HT"],
    [greater(ownGrade("kht"), 0), "KHT"],
  ],
  "KHONG_XL",
);

/** The unit's own grade for the year judged: the bloc's decision, else its official row. */
export const grades: Readonly<Record<string, Formula>> = {
  /** "CHUA" unknown, "KHONG_XL" not graded, for a reason. */
  _xl: firstOf(
    [
      [
        equal(confirmedGrade, "KHONG_XL"),
        when(equal(call("LEN", found("tblXacNhan", "ghi_chu", "_xn_g")), 0), "CHUA", "KHONG_XL"),
      ],
      [equal(confirmedGrade, "?"), "CHUA"],
      [equal(confirmedGrade, "!"), "CHUA"],
      [not(equal(confirmedGrade, "")), confirmedGrade],
      [equal(ownGradeIs("CHINH_THUC"), 1), ownGradeCode],
    ],
    "CHUA",
  ),
  _xl_tu: when(equal(ownGradeIs("TU_DG"), 1), ownGradeCode, ""),
  xep_loai: when(equal(here("_xl"), "CHUA"), "", listLabel(here("_xl"), "XEP_LOAI_MUC")),
};
