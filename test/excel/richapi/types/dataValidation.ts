import { cellCount } from "../../model/area";
import { refuse } from "../../model/excelError";
import { understand } from "../../model/typedInput";
import { invalidCells } from "../../model/validity";
import { clearValidation, setValidation, validationOf } from "../../model/validations";
import { NO_VALIDATION, type Validation } from "../../model/validation";
import { asFlag, asRecord } from "../arguments";
import { factory, method, objectType, value } from "../members";
import type { Cells } from "../objects";
import type { Json, JsonObject } from "../protocol";

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** A literal list of more than 255 characters makes a file that Excel must repair. */
const LONGEST_LIST = 255;

export const dataValidationType = objectType("DataValidation", {
  members: {
    Rule: value(
      "1.8",
      (cells) => {
        const validation = of(cells);
        return validation === null ? null : readRule(validation.rule);
      },
      ({ sheet, areas }, given) => setValidation(sheet, areas, { rule: asRule(asRecord(given)) }),
    ),
    Type: value("1.8", ({ sheet, areas }) => {
      const validation = validationOf(sheet, areas);
      if (typeof validation === "string") return validation;
      return TYPES[Object.keys(validation.rule)[0] ?? ""] ?? "None";
    }),
    Valid: value("1.8", ({ sheet, areas }) => {
      const invalid = invalidCells(sheet, areas).length;
      if (invalid === 0) return true;
      return invalid === areas.reduce((sum, area) => sum + cellCount(area), 0) ? false : null;
    }),
    GetInvalidCells: factory(
      "1.9",
      "RangeAreas",
      (cells) => invalid(cells) ?? refuse("ItemNotFound"),
    ),
    GetInvalidCellsOrNullObject: factory("1.9", "RangeAreas", invalid),
    IgnoreBlanks: value(
      "1.8",
      (cells) => of(cells)?.ignoreBlanks ?? null,
      ({ sheet, areas }, given) => setValidation(sheet, areas, { ignoreBlanks: asFlag(given) }),
    ),
    Prompt: value(
      "1.8",
      (cells) => (of(cells)?.prompt ?? null) as Json,
      ({ sheet, areas }, given) => {
        const prompt = { ...NO_VALIDATION.prompt, ...asRecord(given) };
        setValidation(sheet, areas, { prompt });
      },
    ),
    ErrorAlert: value(
      "1.8",
      (cells) => (of(cells)?.errorAlert ?? null) as Json,
      ({ sheet, areas }, given) => {
        const errorAlert = { ...NO_VALIDATION.errorAlert, ...asRecord(given) };
        setValidation(sheet, areas, { errorAlert });
      },
    ),
    Clear: method("1.8", ({ sheet, areas }) => clearValidation(sheet, areas)),
  },
});

/** null where the cells have not all the same. */
function of({ sheet, areas }: Cells) {
  const found = validationOf(sheet, areas);
  return typeof found === "string" ? null : found;
}

function invalid({ sheet, areas }: Cells): Cells | null {
  const found = invalidCells(sheet, areas);
  return found.length === 0 ? null : { sheet, areas: found };
}

/** Bounds read as formulas, however they were given: 10 as "=10". */
function readRule(rule: Validation["rule"]): Json {
  return Object.fromEntries(
    Object.entries(rule).map(([kind, parts]) => [
      kind,
      Object.fromEntries(
        Object.entries(parts).map(([key, part]) => [
          key,
          /^formula[12]$/.test(key) ? asFormula(part) : (part as Json),
        ]),
      ),
    ]),
  );
}

function asFormula(bound: unknown): string {
  if (typeof bound !== "string") return `=${String(bound)}`;
  if (bound.startsWith("=")) return bound;
  const { content } = understand(bound, "General");
  return `=${typeof content === "number" ? String(content) : bound}`;
}

/** One kind with its parts; a range given as the source of a list stays its address. */
function asRule(given: JsonObject): Validation["rule"] {
  const kinds = Object.entries(given).filter(([, parts]) => parts !== undefined && parts !== null);
  const [kind, parts] = kinds[0] ?? [];
  if (kind === undefined) return {};
  if (kinds.length > 1 || TYPES[kind] === undefined) refuse("InvalidArgument");
  const rule = asRecord(parts ?? null);
  const source = rule["source"];
  if (typeof source === "string" && !source.startsWith("=") && source.length > LONGEST_LIST)
    refuse("InvalidArgument");
  if (kind === "list" && source === undefined) refuse("InvalidArgument");
  if (kind === "custom" && rule["formula"] === undefined) refuse("InvalidArgument");
  if (kind !== "list" && kind !== "custom") demandBounds(rule);
  return { [kind]: rule };
}

const OPERATORS = [
  ...["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan"],
  ...["GreaterThanOrEqualTo", "LessThanOrEqualTo"],
];

/** An operator and its bounds: two for what lies between them. */
function demandBounds({ operator, formula1, formula2 }: JsonObject): void {
  if (typeof operator !== "string" || !OPERATORS.includes(operator)) refuse("InvalidArgument");
  const isThere = (bound: Json | undefined) =>
    bound !== undefined && bound !== null && bound !== "";
  if (!isThere(formula1)) refuse("InvalidArgument");
  if (operator.endsWith("etween") && !isThere(formula2)) refuse("InvalidArgument");
}
