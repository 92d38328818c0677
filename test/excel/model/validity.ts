import { shiftFormula } from "../../../src/xlsx/shiftFormula";
import { displayedText } from "../display/displayedText";
import { parseReference } from "../../../src/spreadsheet/address";
import { areaOf, cellArea, cellsOf, intersection, type Rectangle } from "./area";
import { refuse } from "./excelError";
import { notBuilt } from "./formulaText";
import { understand } from "./typedInput";
import type { Validation } from "./validation";
import { contentText, isErrorValue, isFormula, type Value } from "./values";
import type { Worksheet } from "./worksheet";

type Parts = Readonly<Record<string, unknown>>;

/** The cells of an area whose contents their validation would not take. */
export function invalidCells(sheet: Worksheet, areas: readonly Rectangle[]): Rectangle[] {
  return sheet.validations.flatMap((validation) =>
    validation.areas
      .flatMap((own) => areas.flatMap((area) => intersection(own, area) ?? []))
      .flatMap((area) => [...cellsOf(area)])
      .filter(([row, column]) => !isValid(sheet, row, column, validation))
      .map(([row, column]) => cellArea(row, column)),
  );
}

function isValid(
  sheet: Worksheet,
  row: number,
  column: number,
  { areas: [first], rule, ignoreBlanks }: Validation,
): boolean {
  const value = sheet.valueAt(row, column);
  if (value === null) return ignoreBlanks;
  const [kind, written = {}] = Object.entries(rule)[0] ?? [];
  // References are as the first cell sees them.
  const [down, across] = [row - (first?.top ?? row), column - (first?.left ?? column)];
  const parts = Object.fromEntries(
    Object.entries(written).map(([key, part]) => [
      key,
      typeof part === "string" && part.startsWith("=") ? shiftFormula(part, down, across) : part,
    ]),
  );
  switch (kind) {
    case undefined:
      return true;
    case "list":
      return listed(sheet, parts["source"]).includes(displayedText(sheet, row, column));
    case "textLength":
      return compare(plainText(value).length, parts, sheet);
    case "wholeNumber":
      return Number.isInteger(value) && compare(Number(value), parts, sheet);
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && compare(value, parts, sheet);
    default: {
      const allowed = calculated(sheet, String(parts["formula"]).replace(/^=/, ""));
      return allowed === true || (typeof allowed === "number" && allowed !== 0);
    }
  }
}

const plainText = (value: Exclude<Value, null>) =>
  isErrorValue(value) ? value.error : contentText(value);

function compare(number: number, parts: Parts, sheet: Worksheet): boolean {
  const [first, second] = [bound(parts["formula1"], sheet), bound(parts["formula2"], sheet)];
  switch (parts["operator"]) {
    case "Between":
      return number >= first && number <= second;
    case "NotBetween":
      return number < first || number > second;
    case "EqualTo":
      return number === first;
    case "NotEqualTo":
      return number !== first;
    case "GreaterThan":
      return number > first;
    case "LessThan":
      return number < first;
    case "GreaterThanOrEqualTo":
      return number >= first;
    default:
      return number <= first;
  }
}

/** A number, a date as text, or what a formula comes to. */
function bound(given: unknown, sheet: Worksheet): number {
  if (typeof given !== "string") return Number(given ?? 0);
  const { content } = understand(given, "General");
  return Number(isFormula(content) ? calculated(sheet, content.formula) : content);
}

function calculated(sheet: Worksheet, formula: string): Value {
  const missing = notBuilt(formula);
  if (missing !== null) refuse("UnsupportedOperation", missing);
  return sheet.workbook.calculation.evaluate(sheet, formula);
}

/** The texts a list offers: "Red,Green", or those of the cells that its formula leads to. */
function listed(sheet: Worksheet, source: unknown): readonly string[] {
  const text = typeof source === "string" ? source : "";
  if (!text.startsWith("=")) return text.split(",").map((each) => each.trim());
  const bare = text.slice(1);
  const reference = parseReference(bare);
  const home = reference === null ? sheet : sheet.workbook.sheetByName(reference.sheet);
  const area = reference ?? areaOf(bare);
  if (area === null || home === undefined)
    return refuse("UnsupportedOperation", "Lists of formulas are not built here.");
  return [...cellsOf(area)].map(([row, column]) => displayedText(home, row, column));
}
