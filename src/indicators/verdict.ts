import { indicator, type UnitIndicatorId } from "../catalogue/indicators";
import type { IndicatorDeclaration } from "../catalogue/indicatorDeclaration";
import type { CodeOf } from "../catalogue/lists";
import {
  either,
  equal,
  field,
  firstOf,
  here,
  spoiled,
  when,
  type Expression,
} from "../spreadsheet/expression";
import type { Measure } from "./measure";
import { MEASURES } from "./measures";
import { comparisonOf, gapTo, meets } from "./threshold";

/**
 * Code of a verdict. KHONG_AP_DUNG stands twice, because users see two words for it: by kind
 * ("Không thuộc đối tượng") and because nothing arose ("Không phát sinh").
 */
export type VerdictCode = CodeOf<"VERDICT">;
export const NOTHING_AROSE = "KHONG_PHAT_SINH";

/** Helper columns of the table of results, in the order in which a reader follows them. */
export const RESULT_COLUMNS = {
  excluded: "_ngoai",
  notYetDue: "_chua",
  faulty: "_loi",
  missing: "_thieu",
  numerator: "_tu",
  denominator: "_mau",
  met: "_dat",
  verdict: "_ma",
  shown: "_hien",
} as const;

const yearEnd = equal(field("tinh_quy"), 4);
const flag = (test: Expression | undefined): Expression =>
  test === undefined ? { kind: "constant", value: 0 } : when(test, 1, 0);

/** Never judged, whatever the figures (domain 0.5). */
export function isFollowed(id: UnitIndicatorId): boolean {
  return indicator(id).cadence === "followed";
}

/** The parts of one indicator, each in a column of its own so that a reader can follow the verdict. */
export function measureFormulas(id: UnitIndicatorId): Readonly<Record<string, Expression>> {
  const measure: Measure = MEASURES[id];
  const column = RESULT_COLUMNS;
  return {
    [column.excluded]: flag(measure.excluded),
    // Whether it is due cannot be told from a period in error.
    [column.notYetDue]:
      measure.notYetDue === undefined
        ? { kind: "constant", value: 0 }
        : when(either(spoiled(`${id}/nam`), spoiled(`${id}/quy`)), 0, flag(measure.notYetDue)),
    [column.faulty]: when(either(measure.faulty, spoiled(id)), 1, 0),
    [column.missing]: flag(measure.missing),
    [column.numerator]: measure.numerator,
    ...(measure.denominator === undefined ? {} : { [column.denominator]: measure.denominator }),
    [column.met]:
      measure.met ??
      (isFollowed(id) || measure.kind === "count"
        ? { kind: "constant", value: 0 }
        : meets("thisRow", here(column.numerator), here(column.denominator))),
    [column.verdict]: verdictFormula(id, measure),
    [column.shown]: shownFormula(measure),
  };
}

type Cadence = IndicatorDeclaration["cadence"];

/** Verdicts before and at year end (domain 0.6); those of the term are the measures' own. */
export const SEASON_VERDICTS: Readonly<
  Record<Cadence, { met: Expression | string; notMet: Expression | string }>
> = {
  once: { met: "DAT", notMet: when(yearEnd, "KHONG_DAT", "TAM_KHONG") },
  yearToDate: {
    met: when(yearEnd, "DAT", "TAM_DAT"),
    notMet: when(yearEnd, "KHONG_DAT", "TAM_KHONG"),
  },
  quarter: { met: "DAT", notMet: "KHONG_DAT" },
  graded: { met: "DAT", notMet: "KHONG_DAT" },
  term: { met: "DUNG_TIEN_DO", notMet: "CHAM_TIEN_DO" },
  followed: { met: "THEO_DOI", notMet: "THEO_DOI" },
};

/** Verdict of a met or missed target, by the season of the indicator. */
export function numericVerdict(id: UnitIndicatorId): {
  met: Expression | string;
  notMet: Expression | string;
} {
  return { ...SEASON_VERDICTS[indicator(id).cadence], ...MEASURES[id].verdict };
}

/** Precedence of domain 0.3, first that holds. */
function verdictFormula(id: UnitIndicatorId, measure: Measure): Expression {
  const column = RESULT_COLUMNS;
  const holds = (key: string): Expression => equal(here(key), 1);
  if (isFollowed(id)) {
    return measure.excluded === undefined
      ? { kind: "constant", value: "THEO_DOI" }
      : when(holds(column.excluded), "KHONG_AP_DUNG", "THEO_DOI");
  }
  const { met, notMet } = numericVerdict(id);
  const zero: readonly (readonly [Expression, string])[] =
    measure.denominator === undefined || measure.kind === "count"
      ? []
      : [[equal(here(column.denominator), 0), measure.zeroDenominator ?? NOTHING_AROSE]];
  return firstOf(
    [
      [holds(column.excluded), "KHONG_AP_DUNG"],
      [holds(column.notYetDue), "CHUA_DEN_KY"],
      [holds(column.faulty), "LOI_SO_LIEU"],
      [holds(column.missing), "CHUA_CO_SO_LIEU"],
      ...zero,
      ...(measure.kind === "ratio" || measure.kind === "parts"
        ? [[equal(comparisonOf("thisRow"), "none"), "THEO_DOI"] as const]
        : []),
      [holds(column.met), met],
    ],
    notMet,
  );
}

/** Whether numerator and denominator are shown (domain 0.8). */
function shownFormula(measure: Measure): Expression {
  const code = here(RESULT_COLUMNS.verdict);
  const faultless = equal(here(RESULT_COLUMNS.faulty), 0);
  const selfAssessed =
    measure.selfAssessed === undefined ? 0 : when(faultless, measure.selfAssessed, 0);
  return firstOf(
    [
      [either(equal(code, "KHONG_AP_DUNG"), equal(code, "LOI_SO_LIEU")), 0],
      [either(equal(code, "CHUA_DEN_KY"), equal(code, "CHUA_CO_SO_LIEU")), selfAssessed],
      [
        equal(code, "THEO_DOI"),
        when(faultless, when(equal(here(RESULT_COLUMNS.missing), 0), 1, 0), 0),
      ],
    ],
    1,
  );
}

/** Verdicts of a target met or missed. */
export const JUDGED_VERDICTS = [
  "DAT",
  "TAM_DAT",
  "DUNG_TIEN_DO",
  "KHONG_DAT",
  "TAM_KHONG",
  "CHAM_TIEN_DO",
];

/** Least number of further cases; 0 when met; nothing where there is no verdict (domain 0.4-6). */
export function gapFormula(id: UnitIndicatorId): Expression {
  const measure: Measure = MEASURES[id];
  const column = RESULT_COLUMNS;
  const { gap } = indicator(id);
  const code = here(column.verdict);
  if (gap === "none") return { kind: "constant", value: "" };
  const lacking =
    measure.gap ?? gapTo("thisRow", gap, here(column.numerator), here(column.denominator));
  return when(
    either(...JUDGED_VERDICTS.map((verdict) => equal(code, verdict))),
    when(equal(here(column.met), 1), 0, lacking),
    "",
  );
}

/** Whether the figures are final or provisional. */
export function standingFormula(): Expression {
  const code = here(RESULT_COLUMNS.verdict);
  return when(
    equal(here(RESULT_COLUMNS.shown), 0),
    "",
    firstOf(
      [
        [either(equal(code, "DAT"), equal(code, "KHONG_DAT")), "Chính thức"],
        [equal(code, "KHONG_PHAT_SINH"), ""],
        [equal(code, "THEO_DOI"), when(yearEnd, "Chính thức", "Tạm tính")],
      ],
      "Tạm tính",
    ),
  );
}
