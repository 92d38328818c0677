import type { CheckedWorkbook } from "../../app/checkAlone";
import { repairsOf } from "../../app/repairs";
import { writtenReport } from "../../app/writtenReport";
import { explanationLines, isAbout } from "../../explanations/explained";
import { lapsedLines } from "../../explanations/lapsed";
import { subjectOf } from "../../explanations/subject";
import type { Explanation, Finding } from "../../rules/rule";
import { ruleById } from "../../rules";
import type { RuleId } from "../../rules/ruleIds";
import type { Snapshot } from "../../spreadsheet/snapshot";
import { checkedFile } from "../check/checkedFile";
import type { MendingLook, ShownWarning } from "./protocol";

/** Findings that a drawing around the figures mends. */
const STRUCTURE: readonly string[] = [
  "STR01",
  "STR02",
  "STR03",
  "STR03.blank",
  "STR06.formula",
  "STR09",
];

export const errorsIn = ({ findings }: CheckedWorkbook): number =>
  findings.filter(({ severity }) => severity === "error").length;

/** @param hasPrevious whether last quarter's workbook lay beside this one. */
export function lookOf(
  snapshot: Snapshot,
  checked: CheckedWorkbook,
  hasPrevious: boolean,
): MendingLook {
  const { unit, period, findings, report } = checked;
  const { findings: shown, receipt, dueOn } = checkedFile(checked);
  return {
    unit,
    period,
    errors: errorsIn(checked),
    proposals: repairsOf(snapshot, checked),
    warnings: findings.flatMap((finding, at): ShownWarning[] => {
      const told = shown[at];
      if (finding.severity !== "warning" || told === undefined) return [];
      const { explanation = null } = finding;
      const draft = explanation === null ? draftFor(finding, checked) : null;
      return [{ at, finding: told, explanation, draft }];
    }),
    lapsed: lapsedLines(findings, report, (rule) => isSilent(rule, hasPrevious)).map(
      ({ line: { rule }, why }) => ({ rule, why }),
    ),
    receipt,
    dueOn,
    damaged: findings.some(
      ({ rule, severity, says = rule }) => severity === "error" && STRUCTURE.includes(says),
    ),
    report: writtenReport(checked),
  };
}

/** Whether a rule had nothing to look at; the bloc's workbook is not beside this one. */
function isSilent(rule: RuleId, hasPrevious: boolean): boolean {
  const needs = ruleById(rule)?.needs;
  return needs !== "workbook" && !(needs === "previous" && hasPrevious);
}

/** Words about the same cell that hold no longer: the figure is another one, or the quarter. */
function draftFor(finding: Finding, { report }: CheckedWorkbook): Explanation | null {
  const subject = subjectOf(finding, report);
  const lines = explanationLines(report).filter((line) => isAbout(line, subject));
  return lines.flatMap(({ explanation }) => explanation ?? [])[0] ?? null;
}
