import type { ConditionalRule, DataValidation } from "hucre";
import { areaAddress } from "../spreadsheet/address";
import type { ConditionalFormatPlan, ValidationPlan } from "../spreadsheet/plan";
import { writeConditionalStyle } from "./writeStyle";
import { escapeSpreadsheetText } from "./xmlText";

/** The file format also knows "none", a validation that only shows its message. */
type WrittenRule = Pick<DataValidation, "operator" | "formula1" | "formula2"> & {
  type: DataValidation["type"] | "none";
};

export function writeValidations(plans: readonly ValidationPlan[]): DataValidation[] {
  return plans.map((plan) => {
    const written = {
      ...writeRule(plan.rule),
      ...writeMessages(plan),
      range: areaAddress(plan.area),
      allowBlank: true,
    };
    return written as DataValidation;
  });
}

function writeRule(rule: ValidationPlan["rule"]): WrittenRule {
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: rule.source };
    case "wholeNumber":
    case "date":
      return {
        type: rule.kind === "date" ? "date" : "whole",
        operator: "between",
        formula1: String(rule.min),
        formula2: String(rule.max),
      };
    case "any":
      return { type: "none" };
  }
}

function writeMessages(plan: ValidationPlan): Partial<DataValidation> {
  const { inputTitle, inputMessage, errorTitle, errorMessage } = plan;
  const text = escapeSpreadsheetText;
  return {
    showInputMessage: inputTitle !== undefined || inputMessage !== undefined,
    showErrorMessage: plan.rule.kind !== "any",
    ...(inputTitle === undefined ? {} : { inputTitle: text(inputTitle) }),
    ...(inputMessage === undefined ? {} : { inputMessage: text(inputMessage) }),
    ...(errorTitle === undefined ? {} : { errorTitle: text(errorTitle) }),
    ...(errorMessage === undefined ? {} : { errorMessage: text(errorMessage) }),
  };
}

/** Rules apply in the order of the plan: the first has the highest priority. */
export function writeConditionalRules(plans: readonly ConditionalFormatPlan[]): ConditionalRule[] {
  return plans.map((plan, index) => ({
    type: "expression",
    priority: index + 1,
    formula: plan.formula,
    range: areaAddress(plan.area),
    style: writeConditionalStyle(plan.style),
    stopIfTrue: plan.stopIfTrue === true,
  }));
}
