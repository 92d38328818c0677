import { spoiledBy } from "../indicators/spoiledIndicators";
import { evaluateFollowUps, type FollowUp } from "../followUps/evaluateFollowUps";
import { evaluateIndicators } from "../indicators/evaluateIndicators";
import type { IndicatorResult } from "../indicators/indicatorResult";
import { periodOf, type Period } from "../catalogue/period";
import { ALL_RULES } from "../rules";
import type { Finding } from "../rules/rule";
import { ruleById } from "../rules";
import { rankFindings } from "../rules/rankFindings";
import type { Snapshot } from "../spreadsheet/snapshot";
import { calculate, type Calculation } from "../workbook/calculation";
import { completeReport } from "../workbook/completeReport";
import { readReport } from "../workbook/readReport";
import { fieldValue, type Report } from "../workbook/report";
import { UNIT_FORMULAS } from "./unitFormulas";

export interface CheckRequest {
  readonly snapshot: Snapshot;
  /** As it arrived, without folders; null inside Excel. */
  readonly fileName: string | null;
  /** Serial date of today, from the face that asks. */
  readonly today: number;
}

/** Everything a check has to say about one unit workbook. */
export interface CheckedWorkbook {
  readonly unit: string | null;
  readonly period: Period | null;
  /** Serial date at which everything was judged; null while the period is unknown. */
  readonly referenceDate: number | null;
  readonly findings: readonly Finding[];
  readonly indicators: readonly IndicatorResult[];
  readonly followUps: readonly FollowUp[];
  readonly report: Report;
  readonly calculation: Calculation;
}

/** Reads a workbook, runs every rule that needs it alone, and computes indicators and follow-ups. */
export function checkWorkbook(request: CheckRequest): CheckedWorkbook {
  const report = readReport(request.snapshot);
  const complete = completeReport(report);
  const plain = calculate(complete, UNIT_FORMULAS, { view: "core" });
  const findings = rankFindings(
    ALL_RULES.flatMap((rule) => rule.check({ ...request, report, calculation: plain })),
  );
  const spoiling = findings.filter(
    ({ rule, severity }) => severity === "error" && ruleById(rule)?.spoils === true,
  );
  const spoiled = spoiledBy(
    spoiling.flatMap(({ names }) => names),
    plain,
  );
  const calculation = calculate(complete, UNIT_FORMULAS, { view: "core", spoiled });
  const year = Number(calculation.field("tinh_nam"));
  const period = year === 0 ? null : periodOf(year, Number(calculation.field("tinh_quy")));
  const unit = fieldValue(report, "ma_don_vi");
  return {
    unit: unit === null || typeof unit === "object" ? null : String(unit),
    period,
    referenceDate: period === null ? null : Number(calculation.field("tinh_chot")),
    findings,
    indicators: evaluateIndicators(complete, calculation),
    followUps: evaluateFollowUps(complete, calculation),
    report,
    calculation,
  };
}
