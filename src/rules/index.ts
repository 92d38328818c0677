import { crossFieldRules } from "./crossField";
import { rangeRules } from "./range";
import type { Rule } from "./rule";
import type { RuleId } from "./ruleIds";
import { structureRules } from "./structure";

/** Every rule, family by family. A new rule is one file and one line in its family. */
export const ALL_RULES: readonly Rule[] = [...structureRules, ...rangeRules, ...crossFieldRules];

export function ruleById(id: RuleId): Rule | undefined {
  return ALL_RULES.find((rule) => rule.id === id);
}
