import type { Finding } from "../rules/rule";
import { RULE_IDS, type RuleId } from "../rules/ruleIds";
import type { Report } from "../workbook/report";
import { explanationLines, holds, isAbout, type ExplanationLine } from "./explained";
import { subjectOf } from "./subject";

/** Why a line explains nothing any more. */
export type Lapse =
  /** The rule no longer exists, or never did. */
  | "ruleGone"
  /** The figure changed: the warning is open again. */
  | "figureChanged"
  /** There is nothing left to explain. */
  | "settled";

export interface LapsedLine {
  readonly line: ExplanationLine;
  readonly why: Lapse;
}

/**
 * Lines that explain nothing of a report: drafts of an earlier quarter among them.
 * @param isSilent whether a rule could not look for want of another workbook: what it would have
 * said is not settled.
 */
export function lapsedLines(
  findings: readonly Finding[],
  report: Report,
  isSilent: (rule: RuleId) => boolean,
): readonly LapsedLine[] {
  const subjects = findings
    .filter(({ severity }) => severity !== "error")
    .map((finding) => subjectOf(finding, report));
  return explanationLines(report).flatMap((line): LapsedLine[] => {
    const rule = RULE_IDS.find((id) => id === line.rule);
    if (rule === undefined) return [{ line, why: "ruleGone" }];
    const about = subjects.filter((subject) => isAbout(line, subject));
    if (about.some((subject) => holds(line, subject))) return [];
    if (about.length > 0) return [{ line, why: "figureChanged" }];
    return isSilent(rule) ? [] : [{ line, why: "settled" }];
  });
}
