import { indicator, UNIT_INDICATOR_IDS, type UnitIndicatorId } from "../catalogue/indicators";
import { textOf, type RawValue } from "../spreadsheet/snapshot";
import type { Calculation } from "../workbook/calculation";
import type { Report } from "../workbook/report";
import { displayOf } from "./display";
import type { IndicatorResult, UnitPartResult } from "./indicatorResult";
import { PART_GAP, type Measure } from "./measure";
import { MEASURES } from "./measures";
import { NOTHING_AROSE, RESULT_COLUMNS, type VerdictCode } from "./verdict";

const RESULTS = "tblChiTieu";

/**
 * All indicators of a unit, in the catalogue's order, from the same expressions that the sheet
 * computes. `rows` are the rows of the table of results that the calculation knows.
 */
export function evaluateIndicators(report: Report, calculation: Calculation): IndicatorResult[] {
  return UNIT_INDICATOR_IDS.map((id) => evaluateIndicator(id, report, calculation));
}

function evaluateIndicator(
  id: UnitIndicatorId,
  report: Report,
  calculation: Calculation,
): IndicatorResult {
  const cell = (key: string): RawValue => calculation.fixedCell(RESULTS, id, key);
  const code = textOf(cell(RESULT_COLUMNS.verdict));
  const nothingArose = code === NOTHING_AROSE;
  const verdict = (nothingArose ? "KHONG_AP_DUNG" : code) as VerdictCode;
  const shown = cell(RESULT_COLUMNS.shown) === 1;
  const measure: Measure = MEASURES[id];
  const figures = {
    numerator: shown ? numberOrNull(cell("tu_so")) : null,
    denominator: shown ? numberOrNull(cell("mau_so")) : null,
  };
  const partial = {
    id,
    ...figures,
    parts:
      shown && !nothingArose && measure.parts !== undefined
        ? partsOf(id, report, calculation, verdict)
        : null,
    verdict,
    nothingArose,
    threshold: numberOrNull(calculation.fixedCell("tblNguong", id, "nguong_phan_van")),
    requirement: textOf(cell("nguong")),
    gap: indicator(id).gap === "none" ? null : numberOrNull(cell("gap")),
  };
  return { ...partial, display: displayOf(partial, measure) };
}

function numberOrNull(value: RawValue): number | null {
  return typeof value === "number" ? value : null;
}

function partsOf(
  id: UnitIndicatorId,
  report: Report,
  calculation: Calculation,
  whole: VerdictCode,
): UnitPartResult[] {
  const { parts }: Measure = MEASURES[id];
  const table = parts === undefined ? undefined : report.tables.get(parts.table);
  if (parts === undefined || table === undefined) return [];
  // Where the target is not judged, no part of it is.
  const seasons =
    whole === "THEO_DOI" ? { met: whole, notMet: whole } : seasonVerdicts(id, calculation);
  return table.rows.flatMap((row, index): UnitPartResult[] => {
    const isPart = parts.rows?.includes(row.code ?? "") ?? true;
    const cell = (key: string): RawValue => calculation.cell(table.name, index, key);
    const applies = cell(PART_GAP) !== "";
    // Free rows that do not apply are no parts; a fixed group of nobody is one that does not apply.
    if (!isPart || (!applies && parts.rows === undefined)) return [];
    return [
      {
        label: textOf(cell(parts.label)),
        numerator: numberOrNull(cell(parts.numerator)) ?? 0,
        denominator: numberOrNull(cell(parts.denominator)) ?? 0,
        gap: whole === "THEO_DOI" ? null : numberOrNull(cell(PART_GAP)),
        verdict: !applies ? "KHONG_AP_DUNG" : cell(PART_GAP) === 0 ? seasons.met : seasons.notMet,
      },
    ];
  });
}

/** Verdicts of a part that is met or not, in the season of the report. */
function seasonVerdicts(
  id: UnitIndicatorId,
  calculation: Calculation,
): { readonly met: VerdictCode; readonly notMet: VerdictCode } {
  const final = calculation.field("tinh_quy") === 4 || indicator(id).cadence !== "yearToDate";
  return final ? { met: "DAT", notMet: "KHONG_DAT" } : { met: "TAM_DAT", notMet: "TAM_KHONG" };
}
