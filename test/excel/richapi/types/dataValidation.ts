import { refuse } from "../../model/excelError";
import { clearValidation, setValidation, validationOf } from "../../model/validations";
import { NO_VALIDATION, type Validation } from "../../model/validation";
import { asFlag, asRecord } from "../arguments";
import { method, objectType, value } from "../members";
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
      (cells) => (of(cells)?.rule ?? null) as Json,
      ({ sheet, areas }, given) => setValidation(sheet, areas, { rule: asRule(asRecord(given)) }),
    ),
    Type: value("1.8", (cells) => {
      const validation = of(cells);
      if (validation === null) return "Inconsistent";
      return TYPES[Object.keys(validation.rule)[0] ?? ""] ?? "None";
    }),
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

const of = ({ sheet, areas }: Cells) => validationOf(sheet, areas);

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
  return { [kind]: rule };
}
