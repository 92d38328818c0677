import type { Finding, Severity } from "./rule";
import { RULE_IDS, type RuleId } from "./ruleIds";

/**
 * Rules about one cell, the first that applies wins (domain 3). HYG06 stands last: a text that reads
 * as a number is told only when that number is possible.
 */
const CELL_RULES: readonly RuleId[] = [
  "STR06",
  "HYG03",
  "HYG04",
  "HYG05",
  "HYG16",
  "HYG09",
  "HYG08",
  "HYG07",
  "HYG15",
  "HYG10",
  "HYG11",
  "HYG12",
  "HYG13",
  "REQ04",
  "RNG01",
  "HYG06",
];
/**
 * A date that looks swapped, or lies in the future, does not merely lie after R besides. Between the
 * two none is the root: only DAT03 depends on today (domain 0.2).
 */
const DATE_RULES: readonly (readonly RuleId[])[] = [
  ["HYG12", "DAT04"],
  ["DAT03", "DAT04"],
];
/** What follows from a year that is in no term (RNG03): everything that looks at the period. */
const FOLLOWS_FROM_YEAR: readonly RuleId[] = ["HYG12", "REQ04", "XS06", "DAT04", "DAT06"];
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Root causes only, most serious first, then in the order of the rules and of the sheet. */
export function rankFindings(findings: readonly Finding[]): Finding[] {
  const told = [CELL_RULES, ...DATE_RULES].reduce(firstOnEachCell, findings);
  const roots = told.some(({ rule }) => rule === "RNG03") ? told.filter(isNotOfYear) : told;
  return roots
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
        RULE_IDS.indexOf(a.finding.rule) - RULE_IDS.indexOf(b.finding.rule) ||
        a.index - b.index,
    )
    .map(({ finding }) => finding);
}

/** A label that is in no list is wrong in any year. */
function isNotOfYear({ rule, says }: Finding): boolean {
  return !FOLLOWS_FROM_YEAR.includes(rule) || (rule === "REQ04" && says !== "REQ04.year");
}

/** Of the findings of some rules on one cell, only those of the first rule that has any. */
function firstOnEachCell(findings: readonly Finding[], rules: readonly RuleId[]): Finding[] {
  const first = new Map<string, number>();
  for (const finding of findings) {
    const rank = rules.indexOf(finding.rule);
    const cell = placeKey(finding);
    if (rank >= 0 && cell !== null) first.set(cell, Math.min(rank, first.get(cell) ?? rank));
  }
  return findings.filter((finding) => {
    const rank = rules.indexOf(finding.rule);
    const cell = placeKey(finding);
    return rank < 0 || cell === null || first.get(cell) === rank;
  });
}

function placeKey({ places }: Finding): string | null {
  const [place] = places;
  return place === undefined ? null : `${place.sheet}/${place.row}/${place.column}`;
}
