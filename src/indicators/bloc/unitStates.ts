import { indicator, UNIT_INDICATOR_IDS, type UnitIndicatorId } from "../../catalogue/indicators";
import {
  divide,
  either,
  equal,
  field,
  firstOf,
  greater,
  here,
  isNumber,
  listLabel,
  spoiled,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import { standingColumn } from "../../workbook/bloc/matrix";
import type { Formula } from "../../workbook/sheetDeclaration";
import type { Measure } from "../measure";
import { MEASURES } from "../measures";
import { verdictWord } from "../sheetFormulas";
import { comparisonOf, meets } from "../threshold";
import { isFollowed, NOTHING_AROSE, numericVerdict } from "../verdict";
import { inMatrixOf } from "./restackMeasure";
import { ANSWERED_OUT, COUNTED, unitColumns } from "./unitColumns";

type Case = readonly [test: Expression, value: Expression | string];

/** Rows of the gradings whose year a unit's figures belong to. */
const GRADED_ROWS: Partial<Record<UnitIndicatorId, Expression>> = {
  CT3B: gradedYearOf("tblNeuGuong", "NG1"),
  CT3C: gradedYearOf("tblNeuGuong", "NG2"),
  CT5A: gradedYearOf("tblXepLoai", "DANG_VIEN"),
  CT5C: gradedYearOf("tblXepLoai", "DANG_VIEN"),
};

function gradedYearOf(table: string, row: string): Expression {
  const cell: Expression = {
    kind: "reference",
    to: { kind: "fixed", table, row, column: "nam_danh_gia" },
  };
  return when(isNumber(cell), cell, field("tinh_nam"));
}

/** The hidden and visible columns of the matrix for every indicator that units report. */
export function unitStateFormulas(): Readonly<Record<string, Formula>> {
  return Object.assign({}, ...UNIT_INDICATOR_IDS.map(columnsOf)) as Record<string, Formula>;
}

/** The ratio behind a verdict, for the columns right of the matrix. */
const RATIO = (id: UnitIndicatorId): string => `_tl_${id.toLowerCase()}`;
export function unitRatioFormulas(): Readonly<Record<string, Formula>> {
  const judged = UNIT_INDICATOR_IDS.filter((id) => {
    const { kind }: Measure = MEASURES[id];
    return !isFollowed(id) && (kind === "ratio" || kind === "parts");
  });
  return Object.fromEntries(
    judged.map((id) => {
      const [n, d] = [here(unitColumns.numerator(id)), here(unitColumns.denominator(id))];
      return [RATIO(id), when(isNumber(d), when(greater(d, 0), divide(n, d), ""), "")] as const;
    }),
  );
}

function columnsOf(id: UnitIndicatorId): Record<string, Formula> {
  const column = unitColumns;
  const measure: Measure = MEASURES[id];
  const own = (expression: Expression): Expression => inMatrixOf(id, expression);
  const counted = equal(here(column.state(id)), COUNTED);
  const figure = (expression: Expression): Expression => when(counted, own(expression), "");
  const numerator = figure(measure.numerator);
  const code = here(column.verdict(id));
  return {
    [column.state(id)]: stateFormula(id, measure),
    [column.numerator(id)]:
      id === "CT8A" ? when(confirmed, when(equal(here("_8a"), "CO"), 1, 0), numerator) : numerator,
    ...(measure.denominator === undefined
      ? {}
      : { [column.denominator(id)]: figure(measure.denominator) }),
    ...partColumns(id, measure, counted),
    [column.verdict(id)]: verdictFormula(id, measure),
    ...gradedColumns(id, measure, counted),
    [column.shown(id)]: when(
      equal(code, NOTHING_AROSE),
      verdictWord(NOTHING_AROSE),
      listLabel(code, "VERDICT"),
    ),
  };
}

/** Precedence of domain 0.3 up to the figures; a unit not received has none. */
function stateFormula(id: UnitIndicatorId, measure: Measure): Expression {
  const own = (expression: Expression): Expression => inMatrixOf(id, expression);
  const holds = (test: Expression | undefined, value: string): Case[] =>
    test === undefined ? [] : [[own(test), value]];
  // Whether a unit is outside by what it is can be told without its report, but not by its answer.
  const outside = holds(measure.excluded, "KHONG_AP_DUNG");
  const byAnswer = id === "NV1A";
  return firstOf(
    [
      [equal(here(standingColumn(id)), "N"), "KHONG_AP_DUNG"],
      ...(byAnswer ? [] : outside),
      ...confirmedState(id),
      [equal(here("_nhan"), 0), notReceived(id)],
      ...(byAnswer ? outside : []),
      ...(id === "NV3B" ? [[own(ANSWERED_NOT_APPLICABLE), ANSWERED_OUT] as Case] : []),
      ...holds(measure.notYetDue, "CHUA_DEN_KY"),
      [own(either(measure.faulty, spoiled(id))), "LOI_SO_LIEU"],
      ...holds(measure.missing, "CHUA_CO_SO_LIEU"),
      ...(measure.zeroDenominator === undefined || measure.denominator === undefined
        ? []
        : holds(equal(measure.denominator, 0), measure.zeroDenominator)),
    ],
    COUNTED,
  );
}

const ANSWERED_NOT_APPLICABLE = equal(
  { kind: "reference", to: { kind: "fixed", table: "tblNhiemVu", row: "NV3B", column: "_tl" } },
  "KAD",
);

function notReceived(id: UnitIndicatorId): Expression | string {
  return indicator(id).cadence === "graded"
    ? when(equal(field("tinh_con_han"), 1), "CHUA_DEN_KY", "CHUA_CO_SO_LIEU")
    : "CHUA_CO_SO_LIEU";
}

/** What the bloc has confirmed wins over what the unit declares, and needs no report. */
function confirmedState(id: UnitIndicatorId): Case[] {
  return id === "CT8A" ? [[confirmed, COUNTED]] : [];
}
const confirmed = either(equal(here("_8a"), "CO"), equal(here("_8a"), "KHONG"));

function verdictFormula(id: UnitIndicatorId, measure: Measure): Expression {
  const own = (expression: Expression | string): Expression | string =>
    typeof expression === "string" ? expression : inMatrixOf(id, expression);
  const state = here(unitColumns.state(id));
  if (isFollowed(id)) return when(equal(state, "KHONG_AP_DUNG"), state, "THEO_DOI");
  const { met, notMet } = numericVerdict(id);
  const numerator = here(unitColumns.numerator(id));
  const denominator = here(unitColumns.denominator(id));
  const hasRatio = measure.kind === "ratio" || measure.kind === "parts";
  const reached = reachedBy(id, measure, numerator, denominator);
  const judged = firstOf(
    [
      ...(measure.denominator === undefined || measure.kind === "count"
        ? []
        : [[equal(denominator, 0), NOTHING_AROSE] as Case]),
      ...(hasRatio ? [[equal(inMatrixOf(id, comparisonOf(id)), "none"), "THEO_DOI"] as Case] : []),
      [reached, own(met)],
    ],
    own(notMet),
  );
  return when(equal(state, COUNTED), judged, state);
}

function reachedBy(
  id: UnitIndicatorId,
  measure: Measure,
  numerator: Expression,
  denominator: Expression,
): Expression {
  switch (measure.kind) {
    case "existence":
    case "yesNo":
      return equal(numerator, 1);
    case "parts":
      return equal(numerator, denominator);
    case "ratio":
    case "count":
      return equal(inMatrixOf(id, measure.met ?? meets(id, numerator, denominator)), 1);
  }
}

function partColumns(
  id: UnitIndicatorId,
  { parts }: Measure,
  counted: Expression,
): Record<string, Formula> {
  if (parts?.rows === undefined) return {};
  const cell = (row: string, column: string): Expression =>
    inMatrixOf(id, { kind: "reference", to: { kind: "fixed", table: parts.table, row, column } });
  return Object.fromEntries(
    parts.rows.flatMap((row) => [
      [unitColumns.partNumerator(id, row), when(counted, cell(row, parts.numerator), "")],
      [unitColumns.partDenominator(id, row), when(counted, cell(row, parts.denominator), "")],
    ]),
  );
}

/** Official figures of the year judged, and those of a self-assessment (domain 0.7). */
function gradedColumns(
  id: UnitIndicatorId,
  measure: Measure,
  counted: Expression,
): Record<string, Formula> {
  const gradedYear = GRADED_ROWS[id];
  if (gradedYear === undefined || measure.selfAssessed === undefined) return {};
  const own = (expression: Expression): Expression => inMatrixOf(id, expression);
  const ofYear = equal(own(gradedYear), field("tinh_g"));
  const assessed = (figure: Expression | undefined): Expression =>
    when(
      equal(here("_nhan"), 0),
      "",
      when(
        own(either(measure.faulty, spoiled(id))),
        "",
        when(
          ofYear,
          when(equal(own(measure.selfAssessed ?? NONE), 1), own(figure ?? NONE), ""),
          "",
        ),
      ),
    );
  return {
    [unitColumns.official(id)]: when(counted, when(ofYear, 1, 0), 0),
    [unitColumns.assessedNumerator(id)]: assessed(measure.numerator),
    [unitColumns.assessedDenominator(id)]: assessed(measure.denominator),
  };
}
const NONE: Expression = { kind: "constant", value: "" };
