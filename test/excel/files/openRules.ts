import type { ConditionalRule, DataValidation, Sheet } from "hucre";
import { areaOf, type Rectangle } from "../model/area";
import type { ConditionalFormat, ConditionalLook } from "../model/conditionalFormat";
import { NO_VALIDATION, type Validation } from "../model/validation";
import type { Workbook } from "../model/workbook";
import { openScale } from "./scales";
import { openBorder, openColor } from "./openStyles";

export const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** Validations and conditional formats differ in two of the words. */
export const VALIDATION_OPERATORS: Readonly<Record<string, string>> = {
  ...OPERATORS,
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

/** "A1:B2 D4" → its areas. */
export function areasOf(range: string): readonly Rectangle[] {
  return range.split(/\s+/).flatMap((address) => areaOf(address) ?? []);
}

/** Highest priority first. */
export function openConditionalFormats(
  { conditionalRules = [] }: Sheet,
  workbook: Workbook,
): ConditionalFormat[] {
  const sorted = [...conditionalRules].sort((one, other) => one.priority - other.priority);
  return sorted.flatMap((rule) => {
    const opened = openRule(rule);
    if (opened === null) return [];
    const look = openLook(rule);
    const stopIfTrue = rule.stopIfTrue === true;
    return [{ id: workbook.newId(), ...opened, areas: [...areasOf(rule.range)], stopIfTrue, look }];
  });
}

/** What the stand-in knows. */
function openRule(rule: ConditionalRule): Pick<ConditionalFormat, "type" | "rule"> | null {
  const [first, second] = typeof rule.formula === "string" ? [rule.formula] : (rule.formula ?? []);
  const equals = (formula: string | undefined) => `=${formula ?? ""}`;
  switch (rule.type) {
    case "expression":
      return { type: "Custom", rule: { formula: equals(first) } };
    case "cellIs":
      return {
        type: "CellValue",
        rule: {
          operator: OPERATORS[rule.operator ?? "equal"],
          formula1: equals(first),
          ...(second === undefined ? {} : { formula2: equals(second) }),
        },
      };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith": {
      const operator = rule.type.charAt(0).toUpperCase() + rule.type.slice(1).replace("Text", "");
      return { type: "ContainsText", rule: { operator, text: rule.text ?? "" } };
    }
    case "containsBlanks":
    case "notContainsBlanks":
    case "duplicateValues":
    case "uniqueValues": {
      const criterion = PRESETS[rule.type];
      return { type: "PresetCriteria", rule: { criterion } };
    }
    default:
      return openScale(rule);
  }
}

const PRESETS = {
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  duplicateValues: "DuplicateValues",
  uniqueValues: "UniqueValues",
} as const;

function openLook({ style }: ConditionalRule): ConditionalLook {
  const fill =
    style?.fill?.type === "pattern"
      ? openColor(style.fill.bgColor ?? style.fill.fgColor)
      : undefined;
  const fontColor = openColor(style?.font?.color);
  const { bold, italic, strikethrough } = style?.font ?? {};
  const { top, bottom, left, right } = style?.border ?? {};
  const sides = { EdgeTop: top, EdgeBottom: bottom, EdgeLeft: left, EdgeRight: right };
  const borders = Object.entries(sides).flatMap(([side, line]) =>
    line === undefined ? [] : [[side, openBorder(line)] as const],
  );
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(style?.numFmt === undefined ? {} : { format: style.numFmt }),
    ...(borders.length === 0 ? {} : { borders: Object.fromEntries(borders) }),
  };
}

export function openValidations({ dataValidations = [] }: Sheet): Validation[] {
  return dataValidations.map((file) => ({
    areas: areasOf(file.range),
    rule: openValidationRule(file),
    ignoreBlanks: file.allowBlank ?? false,
    prompt: {
      showPrompt: file.showInputMessage ?? false,
      title: file.inputTitle ?? "",
      message: file.inputMessage ?? "",
    },
    errorAlert: {
      showAlert: file.showErrorMessage ?? false,
      style: { stop: "Stop", warning: "Warning", information: "Information" }[
        file.errorStyle ?? "stop"
      ],
      title: file.errorTitle ?? "",
      message: file.errorMessage ?? "",
    },
  }));
}

export const VALIDATION_KINDS: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

function openValidationRule(file: DataValidation): Validation["rule"] {
  if (file.type === "list") {
    const literal = file.values?.join(",");
    return { list: { inCellDropDown: true, source: literal ?? `=${file.formula1 ?? ""}` } };
  }
  if (file.type === "custom") return { custom: { formula: `=${file.formula1 ?? ""}` } };
  const kind = VALIDATION_KINDS[file.type];
  if (kind === undefined) return NO_VALIDATION.rule;
  const parts = {
    operator: VALIDATION_OPERATORS[file.operator ?? "between"],
    formula1: bound(file.formula1),
    ...(file.formula2 === undefined ? {} : { formula2: bound(file.formula2) }),
  };
  return { [kind]: parts };
}

/** A number stays a number, everything else is a formula. */
function bound(text = ""): string | number {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : `=${text}`;
}
