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
  isNumber,
  join,
  less,
  listCode,
  multiply,
  notEqual,
  subtract,
  when,
  wholePart,
  type Expression,
} from "../spreadsheet/expression";
import { dayOf } from "../workbook/conditions";
import type { Formula } from "../workbook/sheetDeclaration";

/**
 * State of each limitation at the reference date (domain 3.8), as columns of the table of remedies.
 * One row is one round of one limitation; the state stands on the last round that exists.
 */
export type FollowUpCode = Exclude<CodeOf<"FOLLOW_UP">, "THIEU_THEO_DOI">;

const REMEDIES = "tblKhacPhuc";
export const reference = field("tinh_chot");
export const ofConclusion = (key: string): Expression =>
  call("INDEX", column("tblKetLuan", key), here("_kl"));
const flag = (test: Expression): Expression => when(test, 1, 0);

/** Whole number 1…999 in a cell, else 0. */
const smallNumber = (cell: Expression): Expression =>
  when(
    isNumber(cell),
    when(both(equal(cell, wholePart(cell)), atLeast(cell, 1), less(cell, 1000)), cell, 0),
    0,
  );

export const deadline = dayOf(here("thoi_han"));
/** Report by the reference date, else 0. */
export const report = when(atMost(dayOf(here("ngay_bc")), reference), dayOf(here("ngay_bc")), 0);
const result = listCode(here("kq_hk"), "KET_QUA_HAU_KIEM");
/** Day of the re-inspection by the reference date, else 0; `_hk` is negative while unfinished. */
export const reinspection = call("ABS", here("_hk"));
export const isFinished = greater(here("_hk"), 0);
const isUnfinished = less(here("_hk"), 0);

/** The conclusion counts: dated by R, and it has limitations. */
const conclusionCounts = when(
  either(equal(reference, 0), equal(here("_kl"), 0)),
  0,
  both(
    notEqual(listCode(ofConclusion("co_han_che"), "CO_KHONG"), "KHONG"),
    atMost(dayOf(ofConclusion("ngay_kl")), reference),
  ),
);

/** Exists at R: every earlier round was re-inspected and not finished. */
const roundExists = equal(
  countRows(REMEDIES, [
    ["_khoa", join(">", subtract(here("_khoa"), here("vong")))],
    ["_khoa", join("<", here("_khoa"))],
    ["_dau", 1],
    ["_hk", "<0"],
  ]),
  subtract(here("vong"), 1),
);

/** Last round that exists at R. */
const isLastRound = when(
  equal(here("_dau"), 1),
  when(
    conclusionCounts,
    when(
      roundExists,
      when(isUnfinished, equal(countRows(REMEDIES, { _khoa: add(here("_khoa"), 1) }), 0), 1),
      0,
    ),
    0,
  ),
  0,
);

/** Where the round stands in the chain of rounds of its limitation. */
const chain: Readonly<Record<string, Expression>> = {
  /** Number of the round: (conclusion · 1000 + limitation) · 1000 + round. */
  _khoa: when(
    either(
      equal(here("_kl"), 0),
      equal(smallNumber(here("stt_hc")), 0),
      equal(smallNumber(here("vong")), 0),
    ),
    0,
    add(multiply(add(multiply(here("_kl"), 1000), here("stt_hc")), 1000), here("vong")),
  ),
  /** First row of its key; a second one is a duplicate (DUP01). */
  _dau: when(
    equal(here("_khoa"), 0),
    0,
    flag(equal(call("MATCH", here("_khoa"), column(REMEDIES, "_khoa"), 0), here("_i"))),
  ),
  /**
   * Day of the re-inspection, if by the reference date and together with its result: above 0 when
   * finished, below 0 when not, so that the next round may exist.
   */
  _hk: when(
    atMost(dayOf(here("ngay_hk")), reference),
    firstOf(
      [
        [equal(result, "XONG"), dayOf(here("ngay_hk"))],
        [
          either(equal(result, "MOT_PHAN"), equal(result, "CHUA")),
          subtract(0, dayOf(here("ngay_hk"))),
        ],
      ],
      0,
    ),
    0,
  ),
};

/** First match wins. */
const STATES: readonly (readonly [Expression, FollowUpCode])[] = [
  [isFinished, "DA_KHAC_PHUC"],
  [isUnfinished, "THIEU_HAN_MOI"],
  [equal(deadline, 0), "CHUA_GIAO_HAN"],
  [
    both(greater(report, 0), greater(subtract(reference, report), field("tinh_cho_hau_kiem"))),
    "CHO_HAU_KIEM_QUA_LAU",
  ],
  [greater(report, 0), "CHO_HAU_KIEM"],
  [greater(reference, deadline), "QUA_HAN"],
  // Due on the reference date is not overdue.
  [atMost(subtract(deadline, reference), field("tinh_sap_den_han")), "SAP_DEN_HAN"],
];
export const stateIs = (...codes: readonly FollowUpCode[]): Expression =>
  either(...codes.map((code) => equal(here("_ma"), code)));

export const hasState = notEqual(here("_ma"), "");

const state: Readonly<Record<string, Expression>> = {
  _ma: when(isLastRound, firstOf(STATES, "TRONG_HAN"), ""),
  so_ngay: when(
    hasState,
    firstOf(
      [
        [stateIs("DA_KHAC_PHUC", "THIEU_HAN_MOI", "CHUA_GIAO_HAN"), 0],
        [stateIs("CHO_HAU_KIEM_QUA_LAU", "CHO_HAU_KIEM"), subtract(reference, report)],
        [stateIs("QUA_HAN"), subtract(reference, deadline)],
      ],
      subtract(deadline, reference),
    ),
    "",
  ),
  trang_thai: when(hasState, stateLabel(), ""),
};

/** Days by which the report came after the deadline, for the last round; 0 when on time. */
export const DAYS_LATE: Expression = when(
  both(greater(report, 0), greater(deadline, 0)),
  when(greater(report, deadline), subtract(report, deadline), 0),
  0,
);

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

/** Columns of the chain of rounds and of the state. */
export function stateFormulas(): Readonly<Record<string, Formula>> {
  return { ...chain, ...state };
}
