import type { Finding } from "../rules/rule";
import { RULE_IDS } from "../rules/ruleIds";
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

/** Lines that explain nothing of a report: drafts of an earlier quarter among them. */
export function lapsedLines(findings: readonly Finding[], report: Report): readonly LapsedLine[] {
  const subjects = findings
    .filter(({ severity }) => severity !== "error")
    .map((finding) => subjectOf(finding, report));
  return explanationLines(report).flatMap((line): LapsedLine[] => {
    if (!RULE_IDS.some((id) => id === line.rule)) return [{ line, why: "ruleGone" }];
    const about = subjects.filter((subject) => isAbout(line, subject));
    if (about.some((subject) => holds(line, subject))) return [];
    return [{ line, why: about.length > 0 ? "figureChanged" : "settled" }];
  });
}
