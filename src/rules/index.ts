import { BLOC_RULES } from "./bloc";
import { crossPeriodRules } from "./crossPeriod";
import { OWN_RULES } from "./ownRules";
import { rosterRules } from "./roster";
import type { Rule, RuleDeclaration } from "./rule";
import { RULE_IDS, type RuleId } from "./ruleIds";

/**
 * Rules about one workbook, with last quarter's and the bloc's beside it where they are at hand. A
 * new rule is one file and one line in its family.
 */
export const WORKBOOK_RULES: readonly Rule[] = [
  ...new Set([...OWN_RULES, ...crossPeriodRules, ...rosterRules]),
];

/** Every rule, in the model's order. */
export const ALL_RULES: readonly RuleDeclaration[] = [...WORKBOOK_RULES, ...BLOC_RULES].sort(
  (a, b) => RULE_IDS.indexOf(a.id) - RULE_IDS.indexOf(b.id),
);

const BY_ID = new Map<RuleId, RuleDeclaration>(ALL_RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: RuleId): RuleDeclaration | undefined {
  return BY_ID.get(id);
}
