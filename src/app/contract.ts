import { ruleMessages } from "../messages/vi";
import { ALL_RULES } from "../rules";
import type { Rule } from "../rules/rule";
import { fileContract } from "../workbook/contract";

/** The whole file contract, rules included, as `npm run contract` prints it. */
export function contract(): object {
  return fileContract(ALL_RULES.map(ruleContract));
}

function ruleContract(rule: Rule): object {
  const { id, severity, severityWhen, needs, inSheet, spoils, touches } = rule;
  return {
    id,
    severity,
    ...(severityWhen === undefined ? {} : { severityWhen }),
    needs,
    inSheet,
    spoils,
    touches,
    message: id === "DAT07" || id === "AGG03" ? "" : ruleMessages[id],
  };
}
