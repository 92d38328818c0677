import type { CfRule, TextOperator, ValueOperator } from "@ironcalc/wasm";

type Rule = Readonly<Record<string, unknown>>;
type Flag = "stop_if_true" | "format";

const OPERATORS: Readonly<Record<string, ValueOperator>> = {
  Between: "Between",
  NotBetween: "NotBetween",
  EqualTo: "Equal",
  NotEqualTo: "NotEqual",
  GreaterThan: "GreaterThan",
  LessThan: "LessThan",
  GreaterThanOrEqual: "GreaterThanOrEqual",
  LessThanOrEqual: "LessThanOrEqual",
};

const TEXTS: Readonly<Record<string, TextOperator>> = {
  Contains: "Contains",
  NotContains: "DoesNotContain",
  BeginsWith: "BeginsWith",
  EndsWith: "EndsWith",
};

/** A condition in the engine's words; null for one that it does not evaluate. */
export function engineRule(type: string, rule: Rule): Omit<CfRule, Flag> | null {
  const text = (key: string) => withEquals(rule[key]);
  switch (type) {
    case "Custom":
      return { type: "Formula", formula: text("formula") } as Omit<CfRule, Flag>;
    case "CellValue": {
      const operator = OPERATORS[String(rule["operator"])];
      if (operator === undefined) return null;
      const formula2 = rule["formula2"] === undefined ? null : text("formula2");
      return { type: "CellIs", operator, formula: text("formula1"), formula2 } as Omit<
        CfRule,
        Flag
      >;
    }
    case "ContainsText": {
      const operator = TEXTS[String(rule["operator"])];
      return operator === undefined
        ? null
        : ({ type: "Text", operator, value: String(rule["text"]) } as Omit<CfRule, Flag>);
    }
    case "TopBottom": {
      const kind = String(rule["type"]);
      return {
        type: kind.startsWith("Top") ? "Top10" : "Bottom10",
        rank: Number(rule["rank"]),
        percent: kind.endsWith("Percent"),
      } as Omit<CfRule, Flag>;
    }
    case "ColorScale": {
      const marks = [rule["minimum"], rule["midpoint"], rule["maximum"]];
      const thresholds = marks.flatMap((mark) =>
        mark === undefined ? [] : threshold(mark as Rule),
      );
      return thresholds.length < 2 ? null : ({ type: "ColorScale", thresholds } as CfRule);
    }
    default:
      return preset(String(rule["criterion"]));
  }
}

function threshold({ type, color, formula }: Rule) {
  const value = String(formula).replace(/^=/, "");
  const cfvo =
    type === "LowestValue"
      ? "Min"
      : type === "HighestValue"
        ? "Max"
        : { [String(type)]: type === "Formula" ? `=${value}` : Number(value) };
  return [{ cfvo, color }];
}

function preset(criterion: string): Omit<CfRule, Flag> | null {
  const types: Readonly<Record<string, string>> = {
    Blanks: "Blanks",
    NonBlanks: "NotBlanks",
    Errors: "Errors",
    NonErrors: "NoErrors",
    DuplicateValues: "DuplicateValues",
    UniqueValues: "UniqueValues",
    AboveAverage: "AboveAverage",
    BelowAverage: "BelowAverage",
  };
  const type = types[criterion];
  return type === undefined ? null : ({ type } as Omit<CfRule, Flag>);
}

function withEquals(formula: unknown): string {
  const text = String(formula);
  return text.startsWith("=") ? text : `=${text}`;
}
