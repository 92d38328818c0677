import { spoiledBy } from "../indicators/spoiledIndicators";
import { underBloc } from "../consolidation/underBloc";
import { evaluateFollowUps, type FollowUp } from "../followUps/evaluateFollowUps";
import { reconcile, type Reconciled } from "../followUps/reconcile";
import { evaluateIndicators } from "../indicators/evaluateIndicators";
import type { IndicatorResult } from "../indicators/indicatorResult";
import { UNIT_INDICATOR_IDS, type UnitIndicatorId } from "../catalogue/indicators";
import { periodOf, type Period } from "../catalogue/period";
import { ruleById, WORKBOOK_RULES } from "../rules";
import type { EarlierQuarter, Finding, Material } from "../rules/rule";
import { rankFindings } from "../rules/rankFindings";
import type { Snapshot } from "../spreadsheet/snapshot";
import type { BlocRecords } from "../workbook/blocIndex";
import { calculate, type Calculation } from "../workbook/calculation";
import { completeReport } from "../workbook/completeReport";
import { readReport } from "../workbook/readReport";
import { fieldValue, type Report } from "../workbook/report";
import { unitKey } from "../workbook/rowValues";
import { UNIT_FORMULAS } from "./unitFormulas";

export interface CheckRequest {
  readonly snapshot: Snapshot;
  /** The snapshot as read, where the caller has it already. */
  readonly report?: Report;
  /** As it arrived, without folders; null inside Excel. */
  readonly fileName: string | null;
  /** Serial date of today, from the face that asks. */
  readonly today: number;
  /**
   * The unit's newest earlier workbook, null when there is none. Absent, or undefined for a unit,
   * when nobody has looked for one: then the check says so.
   */
  readonly previousOf?: (unit: string, before: Period) => EarlierQuarter | null | undefined;
  /** The bloc's roster, registers and settings, when they are at hand. */
  readonly bloc?: BlocRecords;
  /** The bloc's own reference date (serial), where the bloc judges; absent in a unit's check. */
  readonly blocReference?: number;
}

/** Everything a check has to say about one unit workbook. */
export interface CheckedWorkbook {
  readonly unit: string | null;
  readonly period: Period | null;
  /** Serial date at which everything was judged; null while the period is unknown. */
  readonly referenceDate: number | null;
  readonly findings: readonly Finding[];
  /** Indicators that error-level findings spoil. */
  readonly spoiled: readonly UnitIndicatorId[];
  readonly indicators: readonly IndicatorResult[];
  readonly followUps: readonly FollowUp[];
  /** The bloc's conclusions beside what the unit has entered; empty without the register. */
  readonly reconciled: readonly Reconciled[];
  readonly report: Report;
  /** What was computed with: gaps filled, and the bloc's word over the unit's. */
  readonly complete: Report;
  readonly calculation: Calculation;
}

/** Reads a workbook, runs every rule whose material is at hand, computes indicators and follow-ups. */
export function checkWorkbook(request: CheckRequest): CheckedWorkbook {
  const { bloc, blocReference } = request;
  const report = request.report ?? readReport(request.snapshot);
  const filled = completeReport(report);
  const complete = bloc === undefined ? filled : underBloc(filled, bloc, blocReference ?? null);
  const plain = calculate(complete, UNIT_FORMULAS, { view: "core" });
  const material = materialOf(request, report, plain);
  const findings = rankFindings(WORKBOOK_RULES.flatMap((rule) => rule.check(material)));
  const spoiling = findings.filter(
    ({ rule, severity }) => severity === "error" && ruleById(rule)?.spoils === true,
  );
  const spoiled = spoiledBy(
    spoiling.flatMap(({ names }) => names),
    plain,
  );
  const calculation =
    spoiled.size === 0 ? plain : calculate(complete, UNIT_FORMULAS, { view: "core", spoiled });
  const period = periodOfCalculation(calculation);
  const unit = fieldValue(report, "ma_don_vi");
  const referenceDate = period === null ? null : Number(calculation.field("tinh_chot"));
  return {
    unit: unit === null || typeof unit === "object" ? null : String(unit),
    period,
    referenceDate,
    findings,
    spoiled: UNIT_INDICATOR_IDS.filter((id) => spoiled.has(id)),
    indicators: evaluateIndicators(complete, calculation),
    followUps: evaluateFollowUps(complete, calculation),
    reconciled:
      bloc === undefined || referenceDate === null
        ? []
        : reconcile(bloc.conclusionsOf(unitKey(unit)), report, referenceDate),
    report,
    complete,
    calculation,
  };
}

function materialOf(request: CheckRequest, report: Report, calculation: Calculation): Material {
  const { snapshot, fileName, today, previousOf, bloc, blocReference } = request;
  const period = periodOfCalculation(calculation);
  const unit = unitKey(fieldValue(report, "ma_don_vi"));
  const previous = period === null ? null : previousOf?.(unit, period);
  return {
    snapshot,
    report,
    calculation,
    fileName,
    today,
    ...(previous === undefined ? {} : { previous }),
    ...(bloc === undefined ? {} : { bloc }),
    ...(blocReference === undefined ? {} : { judgedAt: "bloc" }),
  };
}

function periodOfCalculation(calculation: Calculation): Period | null {
  const year = Number(calculation.field("tinh_nam"));
  return year === 0 ? null : periodOf(year, Number(calculation.field("tinh_quy")));
}
