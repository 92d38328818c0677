import {
  add,
  atLeast,
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
  multiply,
  not,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import type { IndicatorId } from "../../catalogue/indicators";
import { NOTHING_AROSE } from "../verdict";
import { BLOC } from "./blocColumns";
import {
  activeUnits,
  followed,
  met,
  noneKnown,
  noUnits,
  ofTerm,
  text,
  total,
  verdictOfUnits,
  zero,
  type BlocMeasure,
} from "./blocMeasure";
import { unitsWith } from "./overMatrix";
import { trend } from "./trend";
import { COUNTED, MATRIX, unitColumns } from "./unitColumns";
import { ofRegisters } from "./ofRegisters";

const none = equal(here(BLOC.known), 0);
const open = equal(field("tinh_con_han"), 1);
const unitsGraded = (...grades: readonly string[]): Expression =>
  grades.map((grade) => unitsWith({ _xl: grade })).reduce(add);
const unitsAssessed = (...grades: readonly string[]): Expression =>
  grades.map((grade) => unitsWith({ _xl_tu: grade })).reduce(add);
const ALL_GRADES = ["XS", "TOT", "HT", "KHT"];

/** Grades of the units, as the bloc has signed them (domain 1.4). */
function unitGrades(id: "CT4A" | "CT4C", ...grades: readonly string[]): BlocMeasure {
  const early = both(none, open);
  return {
    known: unitsGraded(...ALL_GRADES),
    unknown: unitsWith({ _xl: "CHUA" }),
    numerator: when(early, unitsAssessed(...grades), unitsGraded(...grades)),
    denominator: when(
      early,
      unitsAssessed(...ALL_GRADES),
      add(here(BLOC.known), here(BLOC.unknown)),
    ),
    // Nobody is unknown before the first grading is official: self-assessments stand for themselves.
    high: when(early, here(BLOC.numerator), add(here(BLOC.numerator), here(BLOC.unknown))),
    verdict: when(
      either(noUnits, not(early)),
      verdictOfUnits(id, "CHUA_CO_SO_LIEU"),
      when(equal(here(BLOC.unknown), 0), "CHUA_CO_SO_LIEU", "CHUA_DEN_KY"),
    ),
    shown: when(early, greater(here(BLOC.denominator), 0), 1),
    display: "ratio",
  };
}

const counted = (id: "CT6A" | "CT6B") => ({
  known: unitsWith({ [unitColumns.state(id)]: COUNTED }),
  unknown: add(
    unitsWith({ [unitColumns.state(id)]: "CHUA_CO_SO_LIEU" }),
    unitsWith({ [unitColumns.state(id)]: "LOI_SO_LIEU" }),
  ),
});
const openings = (id: "CT6A" | "CT6B", key: string): Expression =>
  call("SUMIFS", column("tblSoDuDau", key), column("tblSoDuDau", "_cong"), id);
const admitted = add(
  add(total(MATRIX, "_kn"), total("tblThKetNap", "_cu_kn")),
  openings("CT6A", "tu_so"),
);
const someUnknown = greater(here(BLOC.unknown), 0);

/** Pace of the term: a yearly plan of the bloc where there is one, else in a straight line. */
const onPace = when(
  isNumber(field("tinh_ke_hoach_4")),
  atLeast(multiply(4, here(BLOC.numerator)), field("tinh_ke_hoach_4")),
  atLeast(
    multiply(here(BLOC.numerator), field("tinh_so_quy")),
    multiply(here(BLOC.denominator), field("tinh_q")),
  ),
);

/** Conclusions re-checked by the bloc: its registers decide, nobody is unknown (domain 1.7). */
function recheckedUnits(id: "CT7A" | "NV4B"): BlocMeasure {
  const due = call("COUNTIFS", column(MATRIX, "_hd"), 1, column(MATRIX, "_7a_con"), ">0");
  const done = countRows(MATRIX, [
    ["_hd", 1],
    ["_7a_con", 0],
    ["_7a_du", ">0"],
  ]);
  return {
    known: add(due, done),
    unknown: zero,
    numerator: done,
    denominator: here(BLOC.known),
    high: here(BLOC.numerator),
    verdict: verdictOfUnits(id, NOTHING_AROSE),
    display: "ratio",
  };
}

/** The indicators that only the bloc can tell. */
export const ofBloc = {
  ...ofRegisters,
  CT4A: unitGrades("CT4A", "XS", "TOT"),
  CT4B: trend("CT4A", "rise"),
  CT4C: unitGrades("CT4C", "KHT"),
  CT4D: trend("CT4C", "fall"),
  CT5B: trend("CT5A", "rise"),
  CT5D: trend("CT5C", "fall"),
  CT6A: {
    ...counted("CT6A"),
    numerator: admitted,
    denominator: here("_so"),
    met: when(atLeast(here(BLOC.numerator), here(BLOC.denominator)), 1, 0),
    verdict: firstOf(
      [
        [ofTerm.before, "KHONG_AP_DUNG"],
        [none, noneKnown],
        [followed, "THEO_DOI"],
        [met, "DAT"],
        [ofTerm.last, when(someUnknown, "CHUA_DU_SO_LIEU", "KHONG_DAT")],
        [onPace, "DUNG_TIEN_DO"],
      ],
      "CHAM_TIEN_DO",
    ),
    display: "count",
  },
  CT6B: {
    ...counted("CT6B"),
    numerator: add(
      add(total(MATRIX, unitColumns.numerator("CT6B")), total("tblThKetNap", "_cu_ut")),
      openings("CT6B", "tu_so"),
    ),
    denominator: add(
      add(total(MATRIX, unitColumns.denominator("CT6B")), total("tblThKetNap", "_cu_mau")),
      openings("CT6B", "mau_so"),
    ),
    verdict: firstOf(
      [
        [ofTerm.before, "KHONG_AP_DUNG"],
        [none, noneKnown],
        [equal(here(BLOC.denominator), 0), when(someUnknown, "CHUA_DU_SO_LIEU", NOTHING_AROSE)],
        [followed, "THEO_DOI"],
        [ofTerm.last, when(someUnknown, "CHUA_DU_SO_LIEU", when(met, "DAT", "KHONG_DAT"))],
        [met, "DUNG_TIEN_DO"],
      ],
      "CHAM_TIEN_DO",
    ),
    display: "ratio",
  },
  CT6C: {
    known: zero,
    unknown: zero,
    numerator: text(""),
    verdict: text("THEO_DOI"),
    shown: zero,
    display: "none",
  },
  CT7A: recheckedUnits("CT7A"),
  NV4B: recheckedUnits("NV4B"),
  NV4C: {
    known: activeUnits,
    unknown: zero,
    numerator: unitsWith({ _ma_nv4c: "DAT" }),
    denominator: here(BLOC.known),
    high: here(BLOC.numerator),
    verdict: when(
      isNumber(field("han_nop")),
      verdictOfUnits("NV4C", "CHUA_CO_SO_LIEU"),
      "CHUA_CO_SO_LIEU",
    ),
    display: "ratio",
  },
} as const satisfies Partial<Readonly<Record<IndicatorId, BlocMeasure>>>;
