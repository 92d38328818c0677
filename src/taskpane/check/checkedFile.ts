import { findingEntry, type FindingEntry } from "../../app/checkJson";
import type { CheckedWorkbook } from "../../app/checkWorkbook";
import { indicator } from "../../catalogue/indicators";
import type { Period } from "../../catalogue/period";
import type { FollowUp } from "../../followUps/evaluateFollowUps";
import type { IndicatorResult, PartResult } from "../../indicators/indicatorResult";
import type { Measure } from "../../indicators/measure";
import { MEASURES } from "../../indicators/measures";
import { isSerious, verdictWord } from "../../indicators/sheetFormulas";
import { NOTHING_AROSE, type VerdictCode } from "../../indicators/verdict";
import type { Severity } from "../../rules/rule";

/**
 * One checked workbook as plain data, ready to travel from the worker to the page. The words that
 * the workbook itself shows (messages, requirements, figures) come along in Vietnamese.
 */
export interface CheckedFile {
  readonly unit: string | null;
  readonly period: Period | null;
  /** Serial date. */
  readonly referenceDate: number | null;
  readonly findings: readonly ShownFinding[];
  readonly indicators: readonly ShownIndicator[];
  readonly followUps: readonly FollowUp[];
}

export interface ShownFinding extends FindingEntry {
  readonly severity: Severity;
}

export interface ShownIndicator {
  readonly id: string;
  readonly label: string;
  readonly english: string;
  readonly kind: Measure["kind"];
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly parts: readonly PartResult[] | null;
  /** As the sheet shows them; null where the verdict alone stands. */
  readonly figures: string | null;
  readonly requirement: Requirement;
  readonly verdict: VerdictCode;
  readonly nothingArose: boolean;
  /** A miss of a target or of a duty with a number; other misses are milder. */
  readonly serious: boolean;
  readonly gap: number | null;
  /** The gap counts cases too many, not cases lacking. */
  readonly upperLimit: boolean;
}

export interface Requirement {
  /** In the words of the sheet. */
  readonly sheetText: string;
  readonly followedOnly: boolean;
  /** Members to admit, where the unit was given a number. */
  readonly quota: number | null;
  readonly comparison: string;
  /** Basis points. */
  readonly threshold: number | null;
}

export function checkedFile(checked: CheckedWorkbook): CheckedFile {
  const { unit, period, referenceDate, findings, indicators, followUps } = checked;
  return {
    unit,
    period,
    referenceDate,
    findings: findings.map((finding) => ({
      ...findingEntry(finding),
      severity: finding.severity,
    })),
    indicators: indicators.map((result) => shownIndicator(result, checked)),
    followUps,
  };
}

function shownIndicator(result: IndicatorResult, checked: CheckedWorkbook): ShownIndicator {
  const { id, numerator, denominator, parts, verdict, nothingArose, display, gap } = result;
  const { label, english, gap: gapKind } = indicator(id);
  const word = verdictWord(nothingArose ? NOTHING_AROSE : verdict);
  const measure: Measure = MEASURES[id];
  return {
    ...{ id, label, english, numerator, denominator, parts, verdict, nothingArose, gap },
    kind: measure.kind,
    figures: display === word ? null : display,
    requirement: requirementOf(result, checked),
    serious: isSerious(id),
    upperLimit: gapKind === "limit",
  };
}

function requirementOf(
  { id, requirement, threshold }: IndicatorResult,
  { calculation }: CheckedWorkbook,
): Requirement {
  const comparison = calculation.fixedCell("tblNguong", id, "_phep");
  const quota = id === "CT6A" ? calculation.field("chi_tieu_ket_nap_nam") : null;
  return {
    sheetText: requirement,
    followedOnly: indicator(id).cadence === "followed" || (id === "CT6A" && quota === null),
    quota: typeof quota === "number" ? quota : null,
    comparison: typeof comparison === "string" ? comparison : "",
    threshold,
  };
}
