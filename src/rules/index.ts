import { crossFieldRules } from "./crossField";
import { crossSheetRules } from "./crossSheet";
import { dateRules } from "./dates";
import { duplicateRules } from "./duplicates";
import { followUpRules } from "./followUps";
import { hygieneRules } from "./hygiene";
import { rangeRules } from "./range";
import { requiredRules } from "./required";
import type { Rule } from "./rule";
import type { RuleId } from "./ruleIds";
import { structureRules } from "./structure";

/** Every rule, family by family. A new rule is one file and one line in its family. */
export const ALL_RULES: readonly Rule[] = [
  ...structureRules,
  ...hygieneRules,
  ...requiredRules,
  ...rangeRules,
  ...crossFieldRules,
  ...crossSheetRules,
  ...dateRules,
  ...duplicateRules,
  ...followUpRules,
];

const BY_ID = new Map<RuleId, Rule>(ALL_RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: RuleId): Rule | undefined {
  return BY_ID.get(id);
}
