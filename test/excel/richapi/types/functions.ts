import { absoluteReference } from "../addresses";
import { refuse } from "../../model/excelError";
import { notBuilt } from "../../model/formulaText";
import { isErrorValue } from "../../model/values";
import type { Workbook } from "../../model/workbook";
import type { Argument, Arguments } from "../arguments";
import { FUNCTION_NAMES } from "../functionNames";
import { factory, objectType, value } from "../members";
import type { ObjectTypes, Range } from "../objects";

type Result = ObjectTypes["FunctionResult"];

/** `workbook.functions.sum(range, 5)`: a formula that stands in no cell. */
export const functionsType = objectType("Functions", {
  members: Object.fromEntries(
    FUNCTION_NAMES.map((name) => [
      name,
      factory("1.2", "FunctionResult", (workbook: Workbook, args) => ({
        workbook,
        formula: `${name.toUpperCase().replaceAll("_", ".")}(${written(args)})`,
      })),
    ]),
  ),
});

export const functionResultType = objectType("FunctionResult", {
  members: {
    Value: value("1.2", (result) => {
      const given = calculated(result);
      return isErrorValue(given) ? null : given;
    }),
    Error: value("1.2", (result) => {
      const given = calculated(result);
      return isErrorValue(given) ? given.error : null;
    }),
  },
});

function calculated({ workbook, formula }: Result) {
  const missing = notBuilt(formula);
  if (missing !== null) return refuse("UnsupportedOperation", missing);
  return workbook.calculation.evaluate(workbook.activeSheet, formula) ?? 0;
}

/** What is left out at the end is not written. */
function written(args: Arguments): string {
  const all = args.all();
  const last = all.reduce<number>((at, each, index) => (each === null ? at : index), -1);
  return all
    .slice(0, last + 1)
    .map(argument)
    .join(",");
}

function argument(given: Argument): string {
  if (typeof given === "string") return `"${given.replaceAll('"', '""')}"`;
  if (typeof given === "boolean") return given ? "TRUE" : "FALSE";
  if (typeof given === "number") return String(given);
  if (given === null) return "";
  if (!("target" in given)) return refuse("InvalidArgument");
  if (given.type === "Range") return absoluteReference(given.target as Range);
  return given.type === "FunctionResult"
    ? (given.target as Result).formula
    : refuse("InvalidArgument");
}
