import {
  add,
  both,
  call,
  column,
  divide,
  either,
  equal,
  firstOf,
  greater,
  here,
  isNumber,
  not,
  position,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import { indicator, INDICATOR_IDS, type IndicatorId } from "../../catalogue/indicators";
import type { Formula } from "../../workbook/sheetDeclaration";
import { decimalsFor, gapTo, meets } from "../threshold";
import { JUDGED_VERDICTS } from "../verdict";
import { BLOC, partColumns } from "./blocColumns";
import type { BlocMeasure } from "./blocMeasure";
import { BLOC_MEASURES, MOST_PARTS } from "./blocMeasures";
import {
  RESULT_TEXT,
  requirementOf,
  resultInWords,
  sentenceOf,
  standing,
  verdictInWords,
} from "./resultWords";

type PerIndicator = (id: IndicatorId, measure: BlocMeasure) => Expression | null;

function perIndicator(formula: PerIndicator): Formula {
  return {
    byRow: Object.fromEntries(
      INDICATOR_IDS.flatMap((id) => {
        const expression = formula(id, BLOC_MEASURES[id]);
        return expression === null ? [] : [[id, expression] as const];
      }),
    ),
  };
}

const code = here(BLOC.verdict);
const shown = equal(here(BLOC.shown), 1);
const target = "tblMucChiTieu";

/** The dated row that holds, else what the resolution asks. */
function dated(key: string, otherwise: string, usable: (cell: Expression) => Expression): Formula {
  const cell = call("INDEX", column(target, key), here("_muc"));
  return perIndicator(() =>
    when(
      greater(here("_muc"), 0),
      when(usable(cell), cell, here(otherwise)),
      when(equal(call("LEN", here(otherwise)), 0), "", here(otherwise)),
    ),
  );
}
const isCode = (cell: Expression): Expression =>
  not(either(equal(cell, ""), equal(cell, "?"), equal(cell, "!")));

const thresholds: Readonly<Record<string, Formula>> = {
  /** Row of the dated target that holds in the year of the report, 0 when there is none. */
  _muc: perIndicator((id) => position({ kind: "constant", value: id }, target, "_hl")),
  _nguong: dated("nguong_phan_van", "_md_nguong", isNumber),
  _so: dated("nguong_so", "_md_so", isNumber),
  _phep: dated("_phep", "_md_phep", isCode),
  _lop: dated("_lop", "_md_lop", isCode),
  /** 1 for classes with a number: only these turn red and count as failed (domain 0.5). */
  _nang: perIndicator(() =>
    when(either(equal(here("_lop"), "CT"), equal(here("_lop"), "NV100")), 1, 0),
  ),
};

/** Parts of AND-indicators: their figures, and how many cases each lacks. */
function parts(): Record<string, Formula> {
  const formulas: Record<string, Formula> = {};
  for (let number = 1; number <= MOST_PARTS; number += 1) {
    const columns = partColumns(number);
    const partOf = (measure: BlocMeasure) => measure.parts?.[number - 1];
    formulas[columns.numerator] = perIndicator((_, measure) => partOf(measure)?.numerator ?? null);
    formulas[columns.denominator] = perIndicator(
      (_, measure) => partOf(measure)?.denominator ?? null,
    );
    formulas[columns.gap] = perIndicator((_, measure) =>
      partOf(measure) === undefined ? null : partGap(columns, measure),
    );
  }
  return formulas;
}

function partGap(
  columns: { readonly numerator: string; readonly denominator: string },
  measure: BlocMeasure,
): Expression {
  const [n, d] = [here(columns.numerator), here(columns.denominator)];
  if (measure.partNoun === "điều kiện") return when(equal(d, 0), "", when(equal(n, d), 0, 1));
  return when(
    equal(d, 0),
    "",
    when(equal(meets("thisRow", n, d), 1), 0, gapTo("thisRow", "closed", n, d)),
  );
}

const hasFigures = (measure: BlocMeasure): boolean => measure.display !== "none";
const metOf = (id: IndicatorId, measure: BlocMeasure, n: Expression): Expression | null => {
  if (indicator(id).cadence === "followed" || measure.denominator === undefined) return null;
  return id === "CT1B"
    ? when(equal(n, here(BLOC.denominator)), 1, 0)
    : meets("thisRow", n, here(BLOC.denominator));
};

const measured: Readonly<Record<string, Formula>> = {
  [BLOC.known]: perIndicator((_, measure) => measure.known),
  [BLOC.unknown]: perIndicator((_, measure) => measure.unknown),
  [BLOC.numerator]: perIndicator((_, measure) => (hasFigures(measure) ? measure.numerator : null)),
  [BLOC.denominator]: perIndicator((_, measure) => measure.denominator ?? null),
  [BLOC.high]: perIndicator((_, measure) => measure.high ?? null),
  [BLOC.met]: perIndicator(
    (id, measure) => measure.met ?? metOf(id, measure, here(BLOC.numerator)),
  ),
  [BLOC.metAtHigh]: perIndicator((id, measure) =>
    measure.high === undefined ? null : metOf(id, measure, here(BLOC.high)),
  ),
  [BLOC.previousNumerator]: perIndicator((_, { previous }) => previous?.numerator ?? null),
  [BLOC.previousDenominator]: perIndicator((_, { previous }) => previous?.denominator ?? null),
  [BLOC.verdict]: perIndicator((_, measure) => measure.verdict),
  [BLOC.shown]: perIndicator((_, measure) => shownFormula(measure)),
};

/** Whether numerator and denominator are shown (domain 0.8). */
function shownFormula(measure: BlocMeasure): Expression {
  const own = measure.shown === undefined ? null : when(measure.shown, 1, 0);
  return firstOf(
    [
      [equal(code, "KHONG_AP_DUNG"), 0],
      [either(equal(code, "CHUA_DEN_KY"), equal(code, "CHUA_CO_SO_LIEU")), own ?? 0],
    ],
    own ?? 1,
  );
}

/** Least number of further cases (domain 0.4-6). */
function gapFormula(id: IndicatorId, measure: BlocMeasure): Expression {
  const kind = indicator(id).gap;
  if (kind === "none") return { kind: "constant", value: "" };
  const lacking =
    measure.gap ?? gapTo("thisRow", kind, here(BLOC.numerator), here(BLOC.denominator));
  return when(
    either(...JUDGED_VERDICTS.map((verdict) => equal(code, verdict))),
    when(equal(here(BLOC.met), 1), 0, lacking),
    "",
  );
}

/** Every column of the bloc's table of results. */
export function blocResultFormulas(): Readonly<Record<string, Formula>> {
  const figure = (key: string): Expression => when(shown, here(key), "");
  return {
    ...thresholds,
    ...parts(),
    ...measured,
    _le: perIndicator((_, { display }) =>
      display !== "ratio"
        ? null
        : when(
            both(isNumber(here("ty_le")), isNumber(here("_nguong"))),
            decimalsFor("thisRow", here("tu_so"), here("mau_so")),
            2,
          ),
    ),
    tu_so: perIndicator((_, measure) => (hasFigures(measure) ? figure(BLOC.numerator) : null)),
    mau_so: perIndicator((_, { denominator }) =>
      denominator === undefined ? null : figure(BLOC.denominator),
    ),
    ty_le: perIndicator((_, { display, denominator }) =>
      display !== "ratio" || denominator === undefined
        ? null
        : when(
            isNumber(here("mau_so")),
            when(greater(here("mau_so"), 0), divide(here("tu_so"), here("mau_so")), ""),
            "",
          ),
    ),
    nguong: perIndicator(requirementOf),
    ket_luan: perIndicator(verdictInWords),
    gap: perIndicator(gapFormula),
    can_duoi: perIndicator((_, { high }) => (high === undefined ? null : figure(BLOC.numerator))),
    can_tren: perIndicator((_, { high }) => (high === undefined ? null : figure(BLOC.high))),
    don_vi_da_nop: perIndicator(() => here(BLOC.known)),
    don_vi_phai_nop: perIndicator(() => add(here(BLOC.known), here(BLOC.unknown))),
    tinh_chat: perIndicator(() => standing),
    [RESULT_TEXT]: perIndicator((_, measure) => resultInWords(measure)),
    cau_van: perIndicator((_, measure) => sentenceOf(measure)),
  };
}
