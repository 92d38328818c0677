import type { UnitIndicatorId } from "../../catalogue/indicators";
import {
  add,
  countRows,
  either,
  equal,
  field,
  fixed,
  greater,
  isNumber,
  less,
  not,
  sum,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import type { Measure } from "../measure";
import { thresholdFault } from "../threshold";
import {
  documentExists,
  documentOfTerm,
  documentOfYear,
  documentSpoiled,
  foundedLate,
  foundingFault,
} from "./documents";
import { periodFault, periodMissing } from "./period";

const INTERNAL_RULES = [
  "QC_PHOI_HOP",
  "QC_LAM_VIEC",
  "QC_DAN_CHU",
  "QC_CHI_TIEU",
  "QC_TAI_SAN",
] as const;
const rulesInForce = INTERNAL_RULES.map((kind) => documentExists(kind, [])).reduce<Expression>(
  add,
  { kind: "constant", value: 0 },
);
const one: Expression = { kind: "constant", value: 1 };
const duty = (row: UnitIndicatorId, key: string): Expression => fixed("tblNhiemVu", row, key);

/** Yes or no; "Không áp dụng" gives no figure. */
function answered(row: UnitIndicatorId): Measure {
  const answer = duty(row, "_tl");
  return {
    kind: "yesNo",
    faulty: either(periodFault, equal(answer, "!")),
    missing: either(periodMissing, not(either(equal(answer, "CO"), equal(answer, "KHONG")))),
    numerator: when(equal(answer, "CO"), 1, 0),
    denominator: one,
    met: when(equal(answer, "CO"), 1, 0),
  };
}

function counted(row: UnitIndicatorId): Measure {
  return {
    kind: "count",
    faulty: either(periodFault, equal(duty(row, "_loi_so"), 1)),
    missing: either(periodMissing, not(isNumber(duty(row, "so_luong")))),
    numerator: duty(row, "so_luong"),
  };
}

/** Planned inspections: X done, C due and not done, L in error, T incomplete (LD, TD: and due). */
const inspections = (...codes: readonly ("X" | "C" | "L" | "LD" | "T" | "TD")[]): Expression =>
  sum(...codes.map((code) => countRows("tblCuoc", { _ct: code })));
const noneDue = equal(inspections("X", "C", "LD", "TD"), 0);

export const duties = {
  NV1A: { ...answered("NV1A"), excluded: when(equal(duty("NV1A", "_tl"), "KAD"), 1, 0) },
  NV1B: documentOfYear("NV1B", "BC_827"),
  /** Number of kinds of internal rules in force, whatever year they apply from. */
  NV1C: {
    kind: "count",
    faulty: either(
      periodFault,
      when(
        equal(rulesInForce, INTERNAL_RULES.length),
        0,
        either(
          ...INTERNAL_RULES.map((kind) => documentSpoiled("NV1C", kind, documentExists(kind, []))),
        ),
      ),
    ),
    missing: periodMissing,
    numerator: rulesInForce,
    denominator: { kind: "constant", value: INTERNAL_RULES.length },
  },
  NV3B: answered("NV3B"),
  NV3C: counted("NV3C"),
  NV3D: counted("NV3D"),
  NV4A1: { ...documentOfYear("NV4A1", "CT_KTGS", foundingFault), excluded: foundedLate },
  /** Planned inspections of the year due by R; before Quý IV with none due, it is too early. */
  NV4A2: {
    kind: "ratio",
    notYetDue: when(periodMissing, 0, when(noneDue, when(less(field("tinh_quy"), 4), 1, 0), 0)),
    faulty: either(
      periodFault,
      greater(inspections("L", "LD"), 0),
      equal(thresholdFault("NV4A2"), 1),
    ),
    missing: either(periodMissing, greater(inspections("T", "TD"), 0)),
    numerator: inspections("X"),
    denominator: inspections("X", "C"),
    zeroDenominator: "CHUA_CO_SO_LIEU",
  },
  NVTT1: documentOfTerm("NVTT1", "CTTT1"),
  NVTT2: documentOfTerm("NVTT2", "CTTT2"),
  NVCTHD: documentOfTerm("NVCTHD", "CTHD"),
} as const satisfies Readonly<Record<string, Measure>>;
