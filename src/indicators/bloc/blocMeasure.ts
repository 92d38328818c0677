import { indicator, type IndicatorId } from "../../catalogue/indicators";
import {
  call,
  column,
  either,
  equal,
  field,
  firstOf,
  greater,
  here,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import { comparisonOf, meets } from "../threshold";
import { NOTHING_AROSE, SEASON_VERDICTS } from "../verdict";
import { BLOC } from "./blocColumns";
import { unitsWith } from "./overMatrix";

/**
 * How one indicator is measured at the bloc. The expressions stand in the indicator's row of the
 * table of results, each in a hidden column of its own.
 */
export interface BlocMeasure {
  /** Units whose figures count; unknown ones decide between final and provisional, or the bounds. */
  readonly known: Expression;
  readonly unknown: Expression;
  readonly numerator: Expression;
  readonly denominator?: Expression;
  /** For figures counted in units: the numerator if all unknown units met it. */
  readonly high?: Expression;
  /** 1 when the target is met; absent = by threshold. */
  readonly met?: Expression;
  /** Basis points to mark beside the figures, where the target's own threshold is of something else. */
  readonly mark?: number;
  readonly verdict: Expression;
  /** Whether figures are shown, beyond what the verdict says. */
  readonly shown?: Expression;
  readonly parts?: readonly BlocPart[];
  readonly partNoun?: string;
  readonly previous?: { readonly numerator: Expression; readonly denominator: Expression };
  readonly gap?: Expression;
  readonly display: "ratio" | "count" | "yesNo" | "parts" | "none";
}

export interface BlocPart {
  readonly label: string;
  readonly numerator: Expression;
  readonly denominator: Expression;
}

export type Verdict = Expression | string;
export const number = (value: number): Expression => ({ kind: "constant", value });
export const zero = number(0);
export const text = (value: string): Expression => ({ kind: "constant", value });

/** Units that exist on the reference date. */
export const activeUnits = unitsWith({});
export const noUnits = equal(activeUnits, 0);

const own = (key: string): Expression => here(key);
const denominator = own(BLOC.denominator);
const someUnknown = greater(own(BLOC.unknown), 0);
export const met = equal(own(BLOC.met), 1);

/** The bloc follows the figure without judging it: its dated target says "không chấm". */
export const followed = equal(comparisonOf("thisRow"), "none");

/** Verdict of a target met or missed, in the season of the report. */
export function seasonVerdicts(id: IndicatorId): { met: Verdict; notMet: Verdict } {
  return SEASON_VERDICTS[indicator(id).cadence];
}

/** Threshold reached by these figures: 1 or 0. */
export function reached(n: Expression, d: Expression): Expression {
  return meets("thisRow", n, d);
}

/**
 * Figures counted in units: the unknown ones stand in the denominator, and the comparison is made
 * at both ends (domain 0.4-5).
 */
export function verdictOfUnits(
  id: IndicatorId,
  whenNone: Verdict,
  verdicts = seasonVerdicts(id),
): Expression {
  return firstOf(
    [
      [noUnits, "CHUA_CO_SO_LIEU"],
      [equal(denominator, 0), whenNone],
      [followed, "THEO_DOI"],
      [equal(own(BLOC.met), own(BLOC.metAtHigh)), when(met, verdicts.met, verdicts.notMet)],
    ],
    "CHUA_DU_SO_LIEU",
  );
}

/** Figures counted in people, limitations, reports: provisional while units are unknown. */
export function verdictOfSums(id: IndicatorId, verdicts = seasonVerdicts(id)): Expression {
  return firstOf(
    [
      [equal(own(BLOC.known), 0), noneKnown],
      [equal(denominator, 0), when(someUnknown, "CHUA_DU_SO_LIEU", NOTHING_AROSE)],
      [followed, "THEO_DOI"],
      [met, when(someUnknown, "TAM_DAT", verdicts.met)],
    ],
    when(someUnknown, "TAM_KHONG", verdicts.notMet),
  );
}
/** Nobody is known: nobody has reported, or nobody is concerned. */
export const noneKnown = when(either(someUnknown, noUnits), "CHUA_CO_SO_LIEU", NOTHING_AROSE);

export const total = (table: string, key: string): Expression => call("SUM", column(table, key));
export const ofTerm = {
  before: either(
    equal(field("tinh_ky_thieu"), 1),
    greater(1, field("tinh_q")),
    greater(field("tinh_q"), field("tinh_so_quy")),
  ),
  last: equal(field("tinh_q"), field("tinh_so_quy")),
};

/** A grading that is not there: not yet due until the deadline of its year (domain 0.7). */
export const notGraded = when(equal(field("tinh_con_han"), 1), "CHUA_DEN_KY", "CHUA_CO_SO_LIEU");
