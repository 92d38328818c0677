import { areaAddress } from "../../../spreadsheet/address";
import type { SheetPlan, ValidationPlan } from "../../../spreadsheet/plan";
import { bytesOf, rangeAt, write, type Write } from "../writes";

export function drawValidations({ name, validations }: SheetPlan): readonly Write[] {
  return validations.map((plan) => {
    const address = areaAddress(plan.area);
    const settings = settingsOf(plan);
    return write((context) => {
      const { dataValidation } = rangeAt(context, name, address);
      dataValidation.rule = settings.rule;
      dataValidation.errorAlert = settings.errorAlert;
      if (settings.prompt !== null) dataValidation.prompt = settings.prompt;
    }, bytesOf(settings));
  });
}

interface Settings {
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt | null;
}

function settingsOf(plan: ValidationPlan): Settings {
  const { rule, inputTitle, inputMessage, errorTitle, errorMessage } = plan;
  const silent = inputTitle === undefined && inputMessage === undefined;
  return {
    rule: ruleOf(rule),
    errorAlert: {
      showAlert: rule.kind !== "any",
      style: "Stop",
      title: errorTitle ?? "",
      message: errorMessage ?? "",
    },
    prompt: silent
      ? null
      : { showPrompt: true, title: inputTitle ?? "", message: inputMessage ?? "" },
  };
}

function ruleOf(rule: ValidationPlan["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case "wholeNumber":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "date":
      // Serial numbers as formulas: a date as text would be read in the user's own format.
      return {
        date: { formula1: `=${rule.min}`, formula2: `=${rule.max}`, operator: "Between" },
      };
    case "any":
      // Excel shows a message on a cell that takes anything, Office.js only on one with a rule.
      return { custom: { formula: "=TRUE" } };
  }
}
