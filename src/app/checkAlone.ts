import type { UnitIndicatorId } from "../catalogue/indicators";
import { periodOf, type Period } from "../catalogue/period";
import { explained } from "../explanations/explained";
import { evaluateFollowUps, type FollowUp } from "../followUps/evaluateFollowUps";
import type { Reconciled } from "../followUps/reconcile";
import { evaluateIndicators } from "../indicators/evaluateIndicators";
import type { IndicatorResult } from "../indicators/indicatorResult";
import { spoiledBy, spoiledIndicators } from "../indicators/spoiledIndicators";
import { receiptState, type ReceiptState } from "../receipt/receipt";
import { OWN_RULES } from "../rules/ownRules";
import { rankFindings } from "../rules/rankFindings";
import type { Finding, Material, Rule } from "../rules/rule";
import { trialsOf, withTrials } from "../rules/trial";
import type { Snapshot } from "../spreadsheet/snapshot";
import { calculate, type Calculation } from "../workbook/calculation";
import { completeReport } from "../workbook/completeReport";
import { readReport } from "../workbook/readReport";
import { fieldValue, type Report } from "../workbook/report";
import { UNIT_FORMULAS } from "./unitFormulas";

export interface WorkbookToCheck {
  readonly snapshot: Snapshot;
  /** The snapshot as read, where the caller has it already. */
  readonly report?: Report;
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
  /** Indicators that error-level findings spoil. */
  readonly spoiled: readonly UnitIndicatorId[];
  /** Computed when they are asked for: intake, which asks for none, saves most of what it computes. */
  readonly indicators: readonly IndicatorResult[];
  readonly followUps: readonly FollowUp[];
  /** The bloc's conclusions beside what the unit has entered; empty without the register. */
  readonly reconciled: readonly Reconciled[];
  /** Whether the report was finalised, and whether a figure changed since. */
  readonly receipt: ReceiptState;
  readonly report: Report;
  /** What was computed with: gaps filled, and the bloc's word over the unit's. */
  readonly complete: Report;
  readonly calculation: Calculation;
}

/** What is known besides the workbook, and the rules that look at it. */
export interface Company {
  readonly rules: readonly Rule[];
  /** The report with the word of others put over the unit's. */
  readonly overrule: (report: Report) => Report;
  /** @param period null while it is unknown. */
  readonly material: (
    report: Report,
    period: Period | null,
  ) => Pick<Material, "previous" | "bloc" | "rounds" | "judgedAt">;
  readonly reconcile: (report: Report, referenceDate: number) => readonly Reconciled[];
}

/** Nobody beside: the rules that need no more than the workbook. */
export const ALONE: Company = {
  rules: OWN_RULES,
  overrule: (report) => report,
  material: () => ({ rounds: [] }),
  reconcile: () => [],
};

/** Runs the rules, computes indicators and follow-ups, of a workbook alone or in company. */
export function checkAlone(request: WorkbookToCheck, company: Company = ALONE): CheckedWorkbook {
  const { snapshot, fileName, today } = request;
  const report = request.report ?? readReport(snapshot);
  const complete = company.overrule(completeReport(report));
  const plain = calculate(complete, UNIT_FORMULAS, { view: "core" });
  const unit = fieldValue(report, "ma_don_vi");
  const beside = company.material(report, periodOfCalculation(plain));
  const material: Material = { snapshot, report, calculation: plain, fileName, today, ...beside };
  const found = company.rules.flatMap((rule) => rule.check(material));
  const judgedOn = Number(plain.field("tinh_chot"));
  const ranked = rankFindings(withTrials(found, trialsOf(complete), judgedOn));
  const findings = explained(ranked, report);
  const spoiled = spoiledBy(spoilingCells(findings, company.rules), plain);
  const calculation =
    spoiled.size === 0 ? plain : calculate(complete, UNIT_FORMULAS, { view: "core", spoiled });
  const period = periodOfCalculation(calculation);
  const referenceDate = period === null ? null : Number(calculation.field("tinh_chot"));
  let indicators: readonly IndicatorResult[] | undefined;
  return {
    unit: unit === null || typeof unit === "object" ? null : String(unit),
    period,
    referenceDate,
    findings,
    spoiled: spoiledIndicators(spoiled, calculation),
    get indicators() {
      return (indicators ??= evaluateIndicators(complete, calculation));
    },
    followUps: evaluateFollowUps(complete, calculation),
    reconciled: referenceDate === null ? [] : company.reconcile(report, referenceDate),
    receipt: receiptState(report),
    report,
    complete,
    calculation,
  };
}

/** The cells that errors of spoiling rules name. */
function spoilingCells(findings: readonly Finding[], rules: readonly Rule[]) {
  const spoiling = new Set(rules.filter(({ spoils }) => spoils).map(({ id }) => id));
  return findings
    .filter(({ rule, severity }) => severity === "error" && spoiling.has(rule))
    .flatMap(({ names }) => names);
}

function periodOfCalculation(calculation: Calculation): Period | null {
  const year = Number(calculation.field("tinh_nam"));
  return year === 0 ? null : periodOf(year, Number(calculation.field("tinh_quy")));
}
