import {
  add,
  atLeast,
  atMost,
  both,
  call,
  column,
  countInBlock,
  countRows,
  either,
  equal,
  field,
  firstOf,
  greater,
  here,
  isNumber,
  join,
  less,
  listCode,
  not,
  notEqual,
  position,
  subtract,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import { dayOf, isBlank } from "../../workbook/conditions";
import { type Formulas, reference, flag, firstWith } from "./rowTests";

const reinspectionCode = listCode(here("kq_hk"), "KET_QUA_HAU_KIEM");
const reinspected = both(
  greater(here("_kl"), 0),
  greater(dayOf(here("ngay_hk")), 0),
  atMost(dayOf(here("ngay_hk")), reference),
);
const reinspections: Formulas = {
  _hk: when(
    reinspected,
    flag(either(...["XONG", "MOT_PHAN", "CHUA"].map((code) => equal(reinspectionCode, code)))),
    0,
  ),
  _het: when(equal(here("_hk"), 1), flag(equal(reinspectionCode, "XONG")), 0),
  _dem: firstWith("tblHauKiem", "_hk", [
    ["_kl", here("_kl")],
    ["stt_hc", here("stt_hc")],
  ]),
  _dem_het: firstWith("tblHauKiem", "_het", [
    ["_kl", here("_kl")],
    ["stt_hc", here("stt_hc")],
  ]),
};

const waiting = field("tinh_de_hau_kiem");
/** Day from which the bloc should have re-checked. */
const recheckFrom = (deadline: Expression): Expression =>
  when(greater(deadline, 0), add(deadline, waiting), 0);
const inTime = (day: Expression): Expression => both(greater(day, 0), atMost(day, reference));

const commonDay = recheckFrom(dayOf(here("han_chung")));
const bodyCode = listCode(here("co_quan"), "CO_QUAN");
const reconciliation = listCode(here("trang_thai_doi_chieu"), "DOI_CHIEU");
const conclusions: Formulas = {
  /** Row of the matrix: of the unit it was issued to, unless another follows it now, or nobody. */
  _dv: position(
    when(equal(here("_cua"), ""), here("ma_don_vi"), here("_cua")),
    "tblMaTran",
    "ma_don_vi",
  ),
  /** The unit does not follow it. */
  _thieu: flag(either(equal(reconciliation, "CHUA_GHI"), equal(reconciliation, "LECH_SO"))),
  /** What CT7A makes of a conclusion that only the register has: D re-checked, C not yet, else "". */
  _7a: when(
    both(
      either(equal(reconciliation, ""), equal(reconciliation, "CHUA_GHI")),
      either(...["BCH", "BTV", "UBKT"].map((code) => equal(bodyCode, code))),
      greater(dayOf(here("ngay_kl")), 0),
      atMost(dayOf(here("ngay_kl")), reference),
      isNumber(here("so_han_che")),
      inTime(commonDay),
    ),
    when(
      less(here("so_han_che"), 1),
      "",
      when(
        either(
          atLeast(commonDay, field("tinh_dau_nam")),
          both(
            notEqual(here("_xong"), 1),
            less(countRows("tblHauKiem", { _kl: here("_i"), _dem_het: 1 }), here("so_han_che")),
          ),
        ),
        when(
          either(
            equal(here("_xong"), 1),
            atLeast(countRows("tblHauKiem", { _kl: here("_i"), _dem: 1 }), here("so_han_che")),
          ),
          "D",
          "C",
        ),
        "",
      ),
    ),
    "",
  ),
};

const firstDeadline = recheckFrom(dayOf(here("thoi_han")));
/** What CT7A makes of the first round of a limitation. */
const limitations: Formulas = {
  _7a: when(
    equal(here("_dau"), 1),
    when(
      equal(here("vong"), 1),
      when(
        both(
          equal(call("INDEX", column("tblThKetLuan", "_cq"), here("_kl")), 2),
          inTime(firstDeadline),
        ),
        when(
          greater(
            countInBlock("tblThKhacPhuc", [
              ["_khoa", join(">=", here("_khoa"))],
              ["_khoa", join("<", add(here("_khoa"), 999))],
              ["_hk", "<>0"],
            ]),
            0,
          ),
          "D",
          "C",
        ),
        "",
      ),
      "",
    ),
    "",
  ),
  /** 1 due this year. */
  _7n: when(equal(here("_7a"), ""), 0, flag(atLeast(firstDeadline, field("tinh_dau_nam")))),
  /** 1 still open. */
  _mo: when(equal(here("_ma"), ""), 0, flag(notEqual(here("_ma"), "DA_KHAC_PHUC"))),
};

const ofThis = (conditions: Readonly<Record<string, string | number>>): Expression =>
  greater(
    countInBlock("tblThKhacPhuc", [
      ["_kl", subtract(add(here("_bd"), here("_thu")), 1)],
      ...Object.entries(conditions),
    ]),
    0,
  );
/** A conclusion is due by its limitations: this year, or earlier and still open. */
const unitConclusions: Formulas = {
  _7a: when(
    isBlank(here("ma_don_vi")),
    "",
    firstOf(
      [
        [not(either(ofThis({ _7a: "C" }), ofThis({ _7a: "D" }))), ""],
        [not(either(ofThis({ _7n: 1 }), ofThis({ _mo: 1 }))), ""],
        [ofThis({ _7a: "C" }), "C"],
      ],
      "D",
    ),
  ),
};

/** What CT7A needs in the registers and in the stacked rows of limitations and conclusions. */
export const recheckFormulas: Readonly<Record<string, Formulas>> = {
  tblHauKiem: reinspections,
  tblSoKetLuan: conclusions,
  tblThKhacPhuc: limitations,
  tblThKetLuan: unitConclusions,
};
