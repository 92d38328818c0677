import type { Finding } from "./rule";
import type { RuleId } from "./ruleIds";

/** Findings to be told in one line: many cells of one slip, or one finding alone. */
export interface FindingGroup {
  /** Speaks for all. */
  readonly first: Finding;
  /** Every one of them, the first included, in their order. */
  readonly all: readonly Finding[];
}

/** As many findings of one slip are told one by one. */
const FEW = 3;

/** Rules about one cell, where a paste makes the same slip over and over. */
const OF_ONE_CELL = /^(?:HYG\d\d|STR0[567]|REQ04|RNG01|DAT0[34])$/;

/** Gathers the findings of one rule, sentence and severity on one sheet, where they are many. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  findings.forEach((finding, index) => {
    const key = slipKey(finding) ?? String(index);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  });
  return [...groups.values()].flatMap((all): FindingGroup[] => {
    const [first] = all;
    if (first === undefined) return [];
    return all.length > FEW
      ? [{ first, all }]
      : all.map((finding) => ({ first: finding, all: [finding] }));
  });
}

/** Null for a finding that is one of its kind. */
function slipKey({ rule, says, severity, places }: Finding): string | null {
  const [place] = places;
  const isAlone = place === undefined || !isOfOneCell(rule);
  return isAlone ? null : [rule, says ?? "", severity, place.sheet].join("/");
}

function isOfOneCell(rule: RuleId): boolean {
  return OF_ONE_CELL.test(rule);
}
