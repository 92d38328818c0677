import type { CellReference, Expression, FunctionName, RangeReference } from "./expression";
import {
  compare,
  criterionTest,
  fail,
  FormulaError,
  operate,
  plain,
  toBoolean,
  toNumber,
  toText,
  type Plain,
} from "./formulaValues";
import { isError, type RawValue } from "./snapshot";

/** Where the values come from when an expression is computed instead of written. */
export interface EvaluationContext {
  readonly cell: (reference: CellReference) => RawValue;
  readonly range: (reference: RangeReference) => readonly RawValue[];
  /** Row (from 1) of the first equal value, 0 when none: how typed codes are compared is the caller's. */
  readonly position: (wanted: RawValue, within: RangeReference) => number;
  readonly listCode: (typed: RawValue, list: string) => string;
  readonly listLabel: (code: string, list: string) => string | null;
  readonly spoiled: (indicator: string) => boolean;
  readonly rowSpoiled: () => boolean;
}

/** The value of an expression, by Excel's rules for blanks, text, booleans and errors. */
export function evaluate(expression: Expression, context: EvaluationContext): RawValue {
  try {
    return compute(expression, context);
  } catch (failure) {
    if (failure instanceof FormulaError) return { error: failure.code };
    throw failure;
  }
}

function compute(node: Expression, context: EvaluationContext): Plain {
  switch (node.kind) {
    case "constant":
      return node.value;
    case "reference":
      return plain(context.cell(node.to));
    case "range":
      return fail("#VALUE!");
    case "operation":
      return operate(node.operator, compute(node.left, context), compute(node.right, context));
    case "call":
      return callFunction(node.name, node.parameters, context);
    case "position":
      return context.position(evaluate(node.of, context), node.within);
    case "listCode":
      return context.listCode(evaluate(node.of, context), node.list);
    case "listLabel":
      return context.listLabel(toText(compute(node.of, context)), node.list) ?? fail("#N/A");
    case "rowSpoiled":
      return context.rowSpoiled() ? 1 : 0;
    case "spoiled":
      return context.spoiled(node.indicator) ? 1 : 0;
  }
}

/** The cells behind a parameter: a range or one cell gives its values, anything else is computed. */
function cellsOf(node: Expression, context: EvaluationContext): readonly RawValue[] | null {
  if (node.kind === "range") return context.range(node.of);
  if (node.kind === "reference") return [context.cell(node.to)];
  return null;
}

/** Numbers that SUM, MIN and MAX see: cells that hold no number are passed over. */
function numbersOf(parameters: readonly Expression[], context: EvaluationContext): number[] {
  const numbers: number[] = [];
  for (const node of parameters) {
    const cells = cellsOf(node, context);
    if (cells === null) {
      numbers.push(toNumber(compute(node, context)));
      continue;
    }
    for (const cell of cells) {
      const value = plain(cell);
      if (typeof value === "number") numbers.push(value);
    }
  }
  return numbers;
}

function callFunction(
  name: FunctionName,
  parameters: readonly Expression[],
  context: EvaluationContext,
): Plain {
  const of: Call = { parameters, context };
  switch (name) {
    case "IF":
      return toBoolean(argument(of, 0)) ? argument(of, 1) : argument(of, 2);
    case "AND":
      return parameters.map((_, index) => toBoolean(argument(of, index))).every(Boolean);
    case "OR":
      return parameters.map((_, index) => toBoolean(argument(of, index))).some(Boolean);
    case "NOT":
      return !toBoolean(argument(of, 0));
    case "SUM":
      return numbersOf(parameters, context).reduce((total, value) => total + value, 0);
    case "MAX":
      return extreme(numbersOf(parameters, context), Math.max);
    case "MIN":
      return extreme(numbersOf(parameters, context), Math.min);
    case "COUNT":
      return valuesOf(parameters, context).filter((value) => typeof value === "number").length;
    case "COUNTA":
      return valuesOf(parameters, context).filter((value) => value !== null).length;
    case "COUNTIFS":
      return matchingRows(parameters, context).length;
    case "SUMIFS": {
      const [summed, ...conditions] = parameters;
      const values = summed === undefined ? null : cellsOf(summed, context);
      if (values === null) return fail("#VALUE!");
      return matchingRows(conditions, context).reduce((total, row) => {
        const value = plain(values[row] ?? null);
        return typeof value === "number" ? total + value : total;
      }, 0);
    }
    case "INDEX": {
      const [range] = parameters;
      const values = range === undefined ? null : cellsOf(range, context);
      const value = values?.[number(of, 1) - 1];
      // INDEX of an empty cell reads as 0 in a cell; inside a formula it stays blank.
      return value === undefined ? fail("#REF!") : plain(value);
    }
    case "MATCH": {
      const wanted = argument(of, 0);
      const range = parameters[1];
      const values = range === undefined ? null : cellsOf(range, context);
      const found =
        values?.findIndex(
          (value) =>
            !isError(value) && typeof value === typeof wanted && compare(value, wanted) === 0,
        ) ?? -1;
      return found < 0 ? fail("#N/A") : found + 1;
    }
    case "ROUND": {
      const scale = 10 ** number(of, 1);
      const value = number(of, 0);
      return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
    }
    case "INT":
      return Math.floor(number(of, 0));
    case "MOD": {
      const divisor = number(of, 1);
      if (divisor === 0) return fail("#DIV/0!");
      return number(of, 0) - divisor * Math.floor(number(of, 0) / divisor);
    }
    case "ABS":
      return Math.abs(number(of, 0));
    case "FIXED":
      return number(of, 0).toFixed(number(of, 1));
    case "EXACT":
      return toText(argument(of, 0)) === toText(argument(of, 1));
    case "LEN":
      return toText(argument(of, 0)).length;
    case "ISNUMBER":
      return typeof valueOf(parameters[0], context) === "number";
    case "ISTEXT":
      return typeof valueOf(parameters[0], context) === "string";
    case "ISERROR":
      return isError(valueOf(parameters[0], context));
  }
}

interface Call {
  readonly parameters: readonly Expression[];
  readonly context: EvaluationContext;
}

/** Parameters are computed only when asked for: IF leaves one of its branches alone. */
function argument({ parameters, context }: Call, index: number): Plain {
  const node = parameters[index];
  return node === undefined ? fail("#VALUE!") : compute(node, context);
}

function number(of: Call, index: number): number {
  return toNumber(argument(of, index));
}

/** 0 of none, as MIN and MAX have it; one by one, since columns are longer than lists of parameters. */
function extreme(numbers: readonly number[], of: (a: number, b: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => of(a, b));
}

/** Like `evaluate`, for functions that look at errors instead of passing them on. */
function valueOf(node: Expression | undefined, context: EvaluationContext): RawValue {
  return node === undefined ? null : evaluate(node, context);
}

function valuesOf(parameters: readonly Expression[], context: EvaluationContext): RawValue[] {
  return parameters.flatMap((node) => cellsOf(node, context) ?? [evaluate(node, context)]);
}

/** Rows, from 0, where every (range, criterion) pair holds. Criteria are numbers, codes, or "<n". */
function matchingRows(pairs: readonly Expression[], context: EvaluationContext): readonly number[] {
  let rows: readonly number[] | null = null;
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [range, criterion] = [pairs[index], pairs[index + 1]];
    const values = range === undefined ? null : cellsOf(range, context);
    if (values === null || criterion === undefined) return fail("#VALUE!");
    const holds = criterionTest(compute(criterion, context));
    // Few rows are left after the first pair, and only these are looked at again.
    rows = (rows ?? [...values.keys()]).filter((row) => holds(values[row] ?? null));
  }
  return rows ?? [];
}
