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
  fixed,
  greater,
  here,
  isNumber,
  join,
  listCode,
  multiply,
  not,
  position,
  subtract,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import type { IndicatorId } from "../../catalogue/indicators";
import { comparisonOf } from "../threshold";
import { NOTHING_AROSE } from "../verdict";
import { BLOC, partColumns, RESULTS } from "./blocColumns";
import {
  activeUnits,
  met,
  noneKnown,
  noUnits,
  number,
  ofTerm,
  text,
  total,
  verdictOfUnits,
  zero,
  type BlocMeasure,
} from "./blocMeasure";
import { unitsWith } from "./matrixFormulas";
import { COUNTED, MATRIX, unitColumns } from "./unitColumns";

const none = equal(here(BLOC.known), 0);
const open = equal(field("tinh_con_han"), 1);
const notGraded = when(open, "CHUA_DEN_KY", "CHUA_CO_SO_LIEU");
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
    high: add(here(BLOC.numerator), here(BLOC.unknown)),
    verdict: when(
      either(noUnits, not(early)),
      verdictOfUnits(id, "CHUA_CO_SO_LIEU"),
      when(equal(here(BLOC.unknown), 0), "CHUA_CO_SO_LIEU", "CHUA_DEN_KY"),
    ),
    shown: when(early, greater(here(BLOC.denominator), 0), 1),
    display: "ratio",
  };
}

/** Whether a ratio has risen or fallen since the year before, on exact fractions (CT4B). */
function trend(base: "CT4A" | "CT4C" | "CT5A" | "CT5C", direction: "rise" | "fall"): BlocMeasure {
  const of = (key: string): Expression => fixed(RESULTS, base, key);
  const [n, d] = [here(BLOC.numerator), here(BLOC.denominator)];
  const [n0, d0] = [here(BLOC.previousNumerator), here(BLOC.previousDenominator)];
  const [now, before] = [multiply(n, d0), multiply(n0, d)];
  const row = position(join(subtract(field("tinh_g"), 1), `|${base}`), "tblLichSuNam", "_namma");
  const history = (key: string): Expression =>
    when(
      equal(row, 0),
      "",
      when(
        isNumber(call("INDEX", column("tblLichSuNam", key), row)),
        call("INDEX", column("tblLichSuNam", key), row),
        "",
      ),
    );
  const hasHistory = when(both(isNumber(n0), isNumber(d0)), greater(d0, 0), 0);
  const ratioIs = (...codes: readonly string[]): Expression =>
    either(...codes.map((code) => equal(of(BLOC.verdict), code)));
  const better = direction === "rise" ? greater(now, before) : greater(before, now);
  const bestKept =
    direction === "rise"
      ? ([both(equal(n, d), equal(n0, d0)), "GIU_TOI_DA"] as const)
      : ([both(equal(n, 0), equal(n0, 0)), "GIU_TOI_THIEU"] as const);
  return {
    known: of(BLOC.known),
    unknown: of(BLOC.unknown),
    numerator: of(BLOC.numerator),
    denominator: of(BLOC.denominator),
    ...(base.startsWith("CT4") ? { high: of(BLOC.high) } : {}),
    previous: { numerator: history("tu_so"), denominator: history("mau_so") },
    met: when(hasHistory, when(either(better, bestKept[0]), 1, 0), 0),
    verdict: firstOf(
      [
        [
          ratioIs("CHUA_DEN_KY", "CHUA_CO_SO_LIEU", "LOI_SO_LIEU", "CHUA_DU_SO_LIEU"),
          of(BLOC.verdict),
        ],
        [
          either(ratioIs("TAM_DAT", "TAM_KHONG"), greater(here(BLOC.unknown), 0)),
          "CHUA_DU_SO_LIEU",
        ],
        [ratioIs(NOTHING_AROSE, "KHONG_AP_DUNG"), NOTHING_AROSE],
        [not(hasHistory), NOTHING_AROSE],
        [better, "DAT"],
        bestKept,
        [equal(now, before), "KHONG_DOI"],
      ],
      "KHONG_DAT",
    ),
    shown: of(BLOC.shown),
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

const member = (code: string): Expression => countRows("tblUyVien", { _dem: 1, _kq: code });
const membersUnknown = subtract(countRows("tblUyVien", { _nguoi: 1 }), here(BLOC.known));

/** Row of a register by its key. */
const registerCell = (
  table: string,
  key: string,
  wanted: Expression,
  column0: string,
): Expression =>
  when(
    equal(position(wanted, table, key), 0),
    "",
    call("INDEX", column(table, column0), position(wanted, table, key)),
  );

/** Both gradings of an organisation; one of them missing, nothing is judged (domain 1.9). */
function organisation(code: "DTN" | "CD" | "CCB"): BlocMeasure {
  const cell = (key: string): Expression =>
    registerCell("tblDoanThe", "_khoa", join(`${code}|`, field("tinh_g")), key);
  const given = (value: Expression, ...codes: readonly string[]): Expression =>
    when(either(...codes.map((one) => equal(value, one))), 1, 0);
  const both1 = partColumns(1);
  const both2 = partColumns(2);
  return {
    known: when(
      both(
        equal(given(cell("_nd"), "XS", "TOT", "KHA", "TB"), 1),
        equal(given(cell("_btv"), "XS", "TOT", "HT", "KHT"), 1),
      ),
      1,
      0,
    ),
    unknown: subtract(1, here(BLOC.known)),
    parts: [
      {
        label: "Ngành dọc xếp loại xuất sắc",
        numerator: given(cell("_nd"), "XS"),
        denominator: here(BLOC.known),
      },
      {
        label: "BTV Đảng ủy Khối xếp loại tốt trở lên",
        numerator: given(cell("_btv"), "XS", "TOT"),
        denominator: here(BLOC.known),
      },
    ],
    numerator: add(here(both1.numerator), here(both2.numerator)),
    denominator: number(2),
    met: when(equal(here(BLOC.numerator), 2), 1, 0),
    verdict: when(equal(here(BLOC.known), 0), notGraded, when(met, "DAT", "KHONG_DAT")),
    gap: subtract(2, here(BLOC.numerator)),
    partNoun: "điều kiện",
    display: "parts",
  };
}

const duty = (id: "NV3A" | "NV4E", key: string): Expression =>
  registerCell("tblNhiemVuKhoi", "_khoa", join(`${id}|`, field("tinh_nam")), key);
const reviewed = listCode(duty("NV3A", "tra_loi"), "CO_KHONG");

/** The indicators that only the bloc can tell. */
export const ofBloc = {
  CT3A: {
    known: add(member("CO"), member("KHONG")),
    unknown: membersUnknown,
    numerator: member("CO"),
    denominator: here(BLOC.known),
    verdict: firstOf(
      [
        [equal(countRows("tblUyVien", { _nguoi: 1 }), 0), "CHUA_CO_SO_LIEU"],
        [someUnknown, notGraded],
        [equal(comparisonOf("thisRow"), "none"), "THEO_DOI"],
        [met, "DAT"],
      ],
      "KHONG_DAT",
    ),
    display: "ratio",
  },
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
      add(total(MATRIX, unitColumns.denominator("CT6B")), total("tblThKetNap", "_cu_kn")),
      openings("CT6B", "mau_so"),
    ),
    verdict: firstOf(
      [
        [ofTerm.before, "KHONG_AP_DUNG"],
        [none, noneKnown],
        [equal(here(BLOC.denominator), 0), when(someUnknown, "CHUA_DU_SO_LIEU", NOTHING_AROSE)],
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
  CT9A: organisation("DTN"),
  CT9B: organisation("CD"),
  CT9C: organisation("CCB"),
  NV3A: {
    known: when(either(equal(reviewed, "CO"), equal(reviewed, "KHONG")), 1, 0),
    unknown: subtract(1, here(BLOC.known)),
    numerator: when(equal(reviewed, "CO"), 1, 0),
    denominator: number(1),
    met: here(BLOC.numerator),
    verdict: when(
      none,
      "CHUA_CO_SO_LIEU",
      when(met, "DAT", when(equal(field("tinh_quy"), 4), "KHONG_DAT", "TAM_KHONG")),
    ),
    display: "yesNo",
  },
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
  NV4E: {
    known: when(both(isNumber(duty("NV4E", "tu_so")), isNumber(duty("NV4E", "mau_so"))), 1, 0),
    unknown: subtract(1, here(BLOC.known)),
    numerator: when(none, "", duty("NV4E", "tu_so")),
    denominator: when(none, "", duty("NV4E", "mau_so")),
    verdict: text("THEO_DOI"),
    shown: here(BLOC.known),
    display: "ratio",
  },
} as const satisfies Partial<Readonly<Record<IndicatorId, BlocMeasure>>>;
