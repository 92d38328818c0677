import type { CellReference, Expression, Operator, RangeReference } from "./expression";

/** Where the cells of a workbook stand: turns symbolic references into A1 text as seen from one cell. */
export interface FormulaContext {
  readonly cell: (reference: CellReference) => string;
  readonly range: (reference: RangeReference) => string;
  /** The two ranges of a list: what users see, and the codes beside it. */
  readonly list: (list: string) => { readonly labels: string; readonly codes: string };
}

const PRECEDENCE: Readonly<Record<Operator, number>> = {
  "*": 4,
  "/": 4,
  "+": 3,
  "-": 3,
  "&": 2,
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
};

/** What only the core knows is false to the sheet. */
function isCoreOnly(node: Expression): boolean {
  return (
    node.kind === "spoiled" ||
    node.kind === "rowSpoiled" ||
    (node.kind === "call" && node.name === "OR" && node.parameters.every(isCoreOnly))
  );
}

/** Excel takes no longer text within a formula. */
const LONGEST_TEXT = 255;

/** A text in quotes; a long one in pieces put together. */
function writeText(text: string, inBrackets: boolean): string {
  const quoted = (piece: string): string => `"${piece.replaceAll('"', '""')}"`;
  if (text.length <= LONGEST_TEXT) return quoted(text);
  // By characters: half of one would be no text.
  const pieces = text.match(/.{1,120}/gsu) ?? [];
  const joined = pieces.map(quoted).join("&");
  return inBrackets ? `(${joined})` : joined;
}

/** The formula of an expression, without the leading "=". */
export function writeFormula(expression: Expression, context: FormulaContext): string {
  const write = (node: Expression, outer = 0, rightOperand = false): string => {
    switch (node.kind) {
      case "constant":
        return typeof node.value === "number"
          ? String(node.value)
          : writeText(node.value, PRECEDENCE["&"] < outer);
      case "reference":
        return context.cell(node.to);
      case "range":
        return context.range(node.of);
      case "operation": {
        const own = PRECEDENCE[node.operator];
        const text = `${write(node.left, own)}${node.operator}${write(node.right, own, true)}`;
        return own < outer || (own === outer && rightOperand) ? `(${text})` : text;
      }
      case "call": {
        const [test, , otherwise] = node.parameters;
        if (node.name === "IF" && test !== undefined && isCoreOnly(test)) {
          return otherwise === undefined ? "0" : write(otherwise, outer, rightOperand);
        }
        const seen =
          node.name === "OR" ? node.parameters.filter((one) => !isCoreOnly(one)) : node.parameters;
        const [only] = seen;
        return seen.length === 1 && seen.length < node.parameters.length && only !== undefined
          ? write(only, outer, rightOperand)
          : `${node.name}(${seen.map((parameter) => write(parameter)).join(",")})`;
      }
      case "position": {
        // MATCH takes wildcards, "=" does not: the row found must really hold the value.
        const wanted = write(node.of);
        const range = context.range(node.within);
        const match = `MATCH(${wanted},${range},0)`;
        return `IF(COUNT(${match})=0,0,IF(INDEX(${range},${match})=${wanted},${match},0))`;
      }
      case "listCode": {
        const typed = write(node.of);
        const { labels, codes } = context.list(node.list);
        const match = `MATCH(${typed},${labels},0)`;
        return (
          `IF(ISERROR(${typed}),"!",IF(LEN(${typed})=0,"",IF(COUNT(${match})=0,"?",` +
          `IF(INDEX(${labels},${match})=${typed},INDEX(${codes},${match}),"?"))))`
        );
      }
      case "listLabel": {
        const { labels, codes } = context.list(node.list);
        return `INDEX(${labels},MATCH(${write(node.of)},${codes},0))`;
      }
      case "spoiled":
      case "rowSpoiled":
        return "0";
    }
  };
  return write(expression);
}
