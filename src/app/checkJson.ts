import { formatPeriod } from "../catalogue/period";
import { followUpsOf } from "../consolidation/chaseList";
import type { PartResult } from "../indicators/indicatorResult";
import { intakeReasons, type IntakeReason } from "../messages/intakeReasons";
import { findingMessage } from "../messages/render";
import type { Finding } from "../rules/rule";
import { cellAddress } from "../spreadsheet/address";
import { toIsoDate } from "../spreadsheet/serialDate";
import type { CheckedWorkbook } from "./checkWorkbook";

/** One file's entry in the JSON of `check` (design, "Commands of the project"; domain 0.8). */
export interface CheckEntry {
  readonly file: string;
  readonly unit: string | null;
  readonly period: string | null;
  readonly referenceDate: string | null;
  readonly status: "ready" | "notReady" | "unreadable";
  readonly reason: string | null;
  readonly findings: readonly FindingEntry[];
  readonly indicators: readonly object[];
  readonly followUps: readonly object[];
}

export interface FindingEntry {
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

export function checkedEntry(file: string, checked: CheckedWorkbook): CheckEntry {
  const { unit, period, referenceDate, findings, indicators } = checked;
  return {
    file,
    unit,
    period: period === null ? null : formatPeriod(period),
    referenceDate: referenceDate === null ? null : toIsoDate(referenceDate),
    status: findings.some(({ severity }) => severity === "error") ? "notReady" : "ready",
    reason: null,
    findings: findings.map(findingEntry),
    indicators: indicators.map(({ id, numerator, denominator, parts, verdict, display, gap }) => ({
      id,
      numerator,
      denominator,
      parts: parts?.map(partEntry) ?? null,
      verdict,
      display,
      gap,
    })),
    followUps: followUpEntries(checked),
  };
}

const partEntry = ({ label, numerator, denominator, verdict }: PartResult): PartResult => ({
  label,
  numerator,
  denominator,
  verdict,
});

/** One entry a limitation, and one a conclusion of the bloc's register that the unit lacks. */
function followUpEntries({
  unit,
  followUps,
  reconciled,
  referenceDate,
}: CheckedWorkbook): object[] {
  const judged = { unit: unit ?? "", followUps, reconciled };
  return followUpsOf([judged], referenceDate ?? 0).map(
    ({ conclusion, limitation, round, status, days, late }) => ({
      conclusion,
      limitation,
      round,
      status,
      days,
      late,
    }),
  );
}

export function unreadableEntry(file: string, reason: IntakeReason): CheckEntry {
  return {
    file,
    unit: null,
    period: null,
    referenceDate: null,
    status: "unreadable",
    reason: intakeReasons[reason],
    findings: [],
    indicators: [],
    followUps: [],
  };
}

export function findingEntry(finding: Finding): FindingEntry {
  const [place] = finding.places;
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: place?.sheet ?? null,
    cell: place === undefined || place.row === 0 ? null : cellAddress(place.row, place.column),
    message: findingMessage(finding),
  };
}
