import { ruleText } from "../messages/render";
import { ALL_RULES } from "../rules";
import type { RuleDeclaration } from "../rules/rule";
import { RULE_IDS } from "../rules/ruleIds";
import { fileContract } from "../workbook/contract";

/** The whole file contract, rules included, as `npm run contract` prints it. */
export function contract(): object {
  const declared = new Map(ALL_RULES.map((rule) => [rule.id, rule]));
  return fileContract(
    RULE_IDS.map((id) => {
      const rule = declared.get(id);
      return rule === undefined ? retired(id) : ruleContract(rule);
    }),
  );
}

/** A retired rule keeps its number. */
function retired(id: string): object {
  return {
    id,
    severity: null,
    retired: true,
    needs: null,
    inSheet: false,
    spoils: false,
    touches: [],
  };
}

function ruleContract(rule: RuleDeclaration): object {
  const { id, severity, severityWhen, needs, inSheet, spoils, touches } = rule;
  return {
    id,
    severity,
    ...(severityWhen === undefined ? {} : { severityWhen }),
    needs,
    inSheet,
    spoils,
    touches,
    message: id === "DAT07" || id === "AGG03" ? "" : ruleText(id),
  };
}
