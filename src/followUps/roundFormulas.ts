import { LISTS, type CodeOf, type ListItem } from "../catalogue/lists";
import {
  add,
  atLeast,
  atMost,
  both,
  call,
  column,
  countRows,
  either,
  equal,
  field,
  firstOf,
  greater,
  here,
  isError,
  isNumber,
  join,
  less,
  listCode,
  multiply,
  not,
  notEqual,
  subtract,
  when,
  wholePart,
  type Expression,
} from "../spreadsheet/expression";
import { countFault, dayOf, errorFault, isBlank } from "../workbook/conditions";
import type { Formula } from "../workbook/sheetDeclaration";

/**
 * State of each limitation at the reference date (domain 3.8), as columns of the table of remedies.
 * One row is one round of one limitation; the state stands on the last round that exists.
 */
export type FollowUpCode = Exclude<CodeOf<"FOLLOW_UP">, "THIEU_THEO_DOI">;

const REMEDIES = "tblKhacPhuc";
const reference = field("tinh_chot");
const ofConclusion = (key: string): Expression =>
  call("INDEX", column("tblKetLuan", key), here("_kl"));
const flag = (test: Expression): Expression => when(test, 1, 0);
const isOn = (key: string): Expression => equal(here(key), 1);

/** Whole number 1…999 in a cell, else 0. */
const smallNumber = (cell: Expression): Expression =>
  when(
    isNumber(cell),
    when(both(equal(cell, wholePart(cell)), atLeast(cell, 1), less(cell, 1000)), cell, 0),
    0,
  );

/** Where the round stands in the chain of rounds of its limitation. */
const chain: Readonly<Record<string, Expression>> = {
  /** The conclusion counts: dated by R, and it has limitations. */
  _goc: when(
    either(equal(reference, 0), equal(here("_kl"), 0)),
    0,
    flag(both(notEqual(ofConclusion("_hc"), "KHONG"), atMost(ofConclusion("_ngay"), reference))),
  ),
  _vong: smallNumber(here("vong")),
  /** Number of the limitation: conclusion · 1000 + ordinal. */
  _hc_so: when(
    equal(here("_kl"), 0),
    0,
    when(
      greater(smallNumber(here("stt_hc")), 0),
      add(multiply(here("_kl"), 1000), here("stt_hc")),
      0,
    ),
  ),
  /** Number of the round: limitation · 1000 + round. */
  _khoa: when(
    either(equal(here("_hc_so"), 0), equal(here("_vong"), 0)),
    0,
    add(multiply(here("_hc_so"), 1000), here("_vong")),
  ),
  /** First row of its key; a second one is a duplicate (DUP01). */
  _dau: when(
    equal(here("_khoa"), 0),
    0,
    flag(equal(call("MATCH", here("_khoa"), column(REMEDIES, "_khoa"), 0), here("_i"))),
  ),
  _han: dayOf(here("thoi_han")),
  /** Report by the reference date, else 0. */
  _bc: when(atMost(dayOf(here("ngay_bc")), reference), dayOf(here("ngay_bc")), 0),
  _kq: listCode(here("kq_hk"), "KET_QUA_HAU_KIEM"),
  /** Re-inspection by the reference date; it counts only together with its result. */
  _hk: when(
    both(
      atMost(dayOf(here("ngay_hk")), reference),
      either(...["XONG", "MOT_PHAN", "CHUA"].map((code) => equal(here("_kq"), code))),
    ),
    dayOf(here("ngay_hk")),
    0,
  ),
  /** Re-inspected and not finished: the next round may exist. */
  _tiep: flag(both(isOn("_dau"), greater(here("_hk"), 0), notEqual(here("_kq"), "XONG"))),
  /** Exists at R: every earlier round was re-inspected and not finished. */
  _co: when(
    both(isOn("_dau"), isOn("_goc")),
    flag(
      equal(
        countRows(REMEDIES, { _hc_so: here("_hc_so"), _vong: join("<", here("_vong")), _tiep: 1 }),
        subtract(here("_vong"), 1),
      ),
    ),
    0,
  ),
  _cuoi: when(
    isOn("_co"),
    when(isOn("_tiep"), flag(equal(countRows(REMEDIES, { _khoa: add(here("_khoa"), 1) }), 0)), 1),
    0,
  ),
};

/** First match wins. */
const STATES: readonly (readonly [Expression, FollowUpCode])[] = [
  [both(greater(here("_hk"), 0), equal(here("_kq"), "XONG")), "DA_KHAC_PHUC"],
  [greater(here("_hk"), 0), "THIEU_HAN_MOI"],
  [equal(here("_han"), 0), "CHUA_GIAO_HAN"],
  [
    both(
      greater(here("_bc"), 0),
      greater(subtract(reference, here("_bc")), field("tinh_cho_hau_kiem")),
    ),
    "CHO_HAU_KIEM_QUA_LAU",
  ],
  [greater(here("_bc"), 0), "CHO_HAU_KIEM"],
  [greater(reference, here("_han")), "QUA_HAN"],
  // Due on the reference date is not overdue.
  [atMost(subtract(here("_han"), reference), field("tinh_sap_den_han")), "SAP_DEN_HAN"],
];
const stateIs = (...codes: readonly FollowUpCode[]): Expression =>
  either(...codes.map((code) => equal(here("_ma"), code)));

const state: Readonly<Record<string, Expression>> = {
  _ma: when(isOn("_cuoi"), firstOf(STATES, "TRONG_HAN"), ""),
  so_ngay: when(
    isOn("_cuoi"),
    firstOf(
      [
        [stateIs("DA_KHAC_PHUC", "THIEU_HAN_MOI", "CHUA_GIAO_HAN"), 0],
        [stateIs("CHO_HAU_KIEM_QUA_LAU", "CHO_HAU_KIEM"), subtract(reference, here("_bc"))],
        [stateIs("QUA_HAN"), subtract(reference, here("_han"))],
      ],
      subtract(here("_han"), reference),
    ),
    "",
  ),
  trang_thai: when(isOn("_cuoi"), stateLabel(), ""),
  /** Days by which the report came after the deadline. */
  _tre: when(
    both(isOn("_cuoi"), greater(here("_bc"), 0), greater(here("_han"), 0)),
    when(greater(here("_bc"), here("_han")), subtract(here("_bc"), here("_han")), 0),
    0,
  ),
};

/** Words of the state; labels that hold a number show the one that applies. */
function stateLabel(): Expression {
  const items: readonly ListItem[] = LISTS.FOLLOW_UP;
  const withNumber = (label: string, number: Expression): Expression => {
    const [before = "", after = ""] = label.split(/\{[^}]*\}/);
    return join(before, number, after);
  };
  const cases = items.flatMap((item): (readonly [Expression, Expression | string])[] => {
    const isState = equal(here("_ma"), item.code);
    if (item.code === "CHO_HAU_KIEM_QUA_LAU") {
      return [[isState, withNumber(item.label, field("tinh_cho_hau_kiem"))]];
    }
    if (item.code === "QUA_HAN") return [[isState, withNumber(item.label, here("so_ngay"))]];
    if (item.code === "SAP_DEN_HAN") {
      const dueToday = item.labelDueToday ?? item.label;
      const label = withNumber(item.label, here("so_ngay"));
      return [[isState, when(equal(here("so_ngay"), 0), dueToday, label)]];
    }
    return item.code === "THIEU_THEO_DOI" ? [] : [[isState, item.label]];
  });
  return firstOf(cases, "");
}

const earliest = when(
  equal(here("_bc"), 0),
  here("_hk"),
  when(equal(here("_hk"), 0), here("_bc"), call("MIN", here("_bc"), here("_hk"))),
);

/** What CT7B adds up: only conclusions of the bloc's three bodies (domain 1.7). */
const remediedOnTime: Readonly<Record<string, Expression>> = {
  /** CT7B reads this row. */
  _ct7: when(
    equal(here("_dong"), 0),
    0,
    when(
      isError(here("ma_kl")),
      1,
      when(isBlank(here("ma_kl")), 1, when(greater(here("_kl"), 0), ofConclusion("_ct7"), 0)),
    ),
  ),
  _ct7_loi: when(
    isOn("_ct7"),
    flag(
      either(
        equal(countFault(here("stt_hc"), here("vong")), 1),
        equal(
          errorFault(
            here("ma_kl"),
            here("thoi_han"),
            here("ngay_bc"),
            here("ngay_hk"),
            here("kq_hk"),
          ),
          1,
        ),
      ),
    ),
    0,
  ),
  _ct7_thieu: when(
    isOn("_ct7"),
    flag(
      either(isBlank(here("ma_kl")), not(isNumber(here("stt_hc"))), not(isNumber(here("vong")))),
    ),
    0,
  ),
  /** Not closed before this year. */
  _mo: when(
    isOn("_cuoi"),
    when(
      equal(ofConclusion("_cua_khoi"), 1),
      flag(not(both(equal(here("_ma"), "DA_KHAC_PHUC"), less(here("_hk"), field("tinh_dau_nam"))))),
      0,
    ),
    0,
  ),
  _ct7_mau: when(
    isOn("_mo"),
    flag(both(greater(here("_han"), 0), atMost(here("_han"), reference))),
    0,
  ),
  _ct7_tu: when(
    isOn("_ct7_mau"),
    when(
      stateIs("DA_KHAC_PHUC", "CHO_HAU_KIEM_QUA_LAU", "CHO_HAU_KIEM"),
      flag(atMost(earliest, here("_han"))),
      0,
    ),
    0,
  ),
  _ct7_khong_han: when(isOn("_mo"), flag(equal(here("_han"), 0)), 0),
  _loi: flag(
    either(
      equal(countFault(here("stt_hc"), here("vong")), 1),
      equal(
        errorFault(
          ...[
            "ma_kl",
            "noi_dung",
            "trach_nhiem",
            "thoi_han",
            "so_bc",
            "ngay_bc",
            "tu_dg",
            "ngay_hk",
            "so_hk",
            "kq_hk",
          ].map((key) => here(key)),
        ),
        1,
      ),
    ),
  ),
};

export function remedyFormulas(): Readonly<Record<string, Formula>> {
  return { ...chain, ...state, ...remediedOnTime };
}

const body = (code: CodeOf<"CO_QUAN">): Expression => equal(here("_cq"), code);

export function conclusionFormulas(): Readonly<Record<string, Formula>> {
  return {
    _cua_khoi: flag(either(body("BCH"), body("BTV"), body("UBKT"))),
    /** CT7B reads this row: a body of the bloc, or one that cannot be told yet; dated by R. */
    _ct7: when(
      equal(here("_dong"), 0),
      0,
      when(
        either(isOn("_cua_khoi"), equal(here("_cq"), ""), equal(here("_cq"), "!")),
        flag(atMost(here("_ngay"), reference)),
        0,
      ),
    ),
    _ct7_loi: when(isOn("_ct7"), here("_loi_ct"), 0),
    _ct7_thieu: when(
      isOn("_ct7"),
      flag(
        either(
          isBlank(here("ma_kl")),
          equal(here("_ngay"), 0),
          equal(here("_cq"), ""),
          equal(here("_hc"), ""),
          equal(here("_hc"), "?"),
          not(isNumber(here("so_han_che"))),
        ),
      ),
      0,
    ),
  };
}
