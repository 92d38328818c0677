/** What a cell shows or a formula gives. Dates are numbers; null is an empty cell. */
export type Value = string | number | boolean | null | ErrorValue;

/** "#N/A", "#DIV/0!" … */
export interface ErrorValue {
  readonly error: string;
}

/** Without the leading "=", in English, with commas. */
export interface Formula {
  readonly formula: string;
}

/** What somebody put into a cell. */
export type Content = Value | Formula;

export function isFormula(content: Content | undefined): content is Formula {
  return typeof content === "object" && content !== null && "formula" in content;
}

export function isErrorValue(value: Content | undefined): value is ErrorValue {
  return typeof value === "object" && value !== null && "error" in value;
}

export function sameContent(one: Content, other: Content): boolean {
  if (isFormula(one) || isFormula(other))
    return isFormula(one) && isFormula(other) && one.formula === other.formula;
  return sameValue(one, other);
}

export function sameValue(one: Value, other: Value): boolean {
  if (isErrorValue(one) || isErrorValue(other))
    return isErrorValue(one) && isErrorValue(other) && one.error === other.error;
  return one === other;
}

/** A content as one sees it in the formula bar. */
export function contentText(content: Content): string {
  if (content === null) return "";
  if (isFormula(content)) return `=${content.formula}`;
  if (isErrorValue(content)) return content.error;
  return typeof content === "boolean" ? (content ? "TRUE" : "FALSE") : String(content);
}
