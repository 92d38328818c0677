import type { CellReference, Expression, FunctionName, RangeReference } from "./expression";
import {
  criterionTest,
  fail,
  FormulaError,
  isEqualTo,
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
      return FUNCTIONS[node.name]({ parameters: node.parameters, context });
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
function numbersOf({ parameters, context }: Call): number[] {
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

/** What each function makes of its parameters. */
const FUNCTIONS: Readonly<Record<FunctionName, (of: Call) => Plain>> = {
  IF: (of) => (toBoolean(argument(of, 0)) ? argument(of, 1) : argument(of, 2)),
  AND: (of) => flags(of).every(Boolean),
  OR: (of) => flags(of).some(Boolean),
  NOT: (of) => !toBoolean(argument(of, 0)),
  SUM: (of) => numbersOf(of).reduce((total, value) => total + value, 0),
  MAX: (of) => extreme(numbersOf(of), Math.max),
  MIN: (of) => extreme(numbersOf(of), Math.min),
  COUNT: (of) => valuesOf(of).filter((value) => typeof value === "number").length,
  COUNTA: (of) => valuesOf(of).filter((value) => value !== null).length,
  COUNTIFS: ({ parameters, context }) => matchingRows(parameters, context).length,
  SUMIFS: ({ parameters: [summed, ...conditions], context }) => {
    const values = summed === undefined ? null : cellsOf(summed, context);
    if (values === null) return fail("#VALUE!");
    return matchingRows(conditions, context).reduce((total, row) => {
      const value = plain(values[row] ?? null);
      return typeof value === "number" ? total + value : total;
    }, 0);
  },
  INDEX: (of) => {
    const [range] = of.parameters;
    const values = range === undefined ? null : cellsOf(range, of.context);
    const value = values?.[number(of, 1) - 1];
    // INDEX of an empty cell reads as 0 in a cell; inside a formula it stays blank.
    return value === undefined ? fail("#REF!") : plain(value);
  },
  MATCH: (of) => {
    const range = of.parameters[1];
    const holds = isEqualTo(argument(of, 0));
    const found = (range === undefined ? null : cellsOf(range, of.context))?.findIndex(holds) ?? -1;
    return found < 0 ? fail("#N/A") : found + 1;
  },
  ROUND: (of) => {
    const scale = 10 ** number(of, 1);
    const value = number(of, 0);
    return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
  },
  INT: (of) => Math.floor(number(of, 0)),
  MOD: (of) => {
    const divisor = number(of, 1);
    if (divisor === 0) return fail("#DIV/0!");
    return number(of, 0) - divisor * Math.floor(number(of, 0) / divisor);
  },
  ABS: (of) => Math.abs(number(of, 0)),
  FIXED: (of) => number(of, 0).toFixed(number(of, 1)),
  EXACT: (of) => toText(argument(of, 0)) === toText(argument(of, 1)),
  LEN: (of) => toText(argument(of, 0)).length,
  ISNUMBER: (of) => typeof valueOf(of) === "number",
  ISTEXT: (of) => typeof valueOf(of) === "string",
  ISERROR: (of) => isError(valueOf(of)),
};

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
function valueOf({ parameters: [node], context }: Call): RawValue {
  return node === undefined ? null : evaluate(node, context);
}

/** Of AND and OR, which compute all their parameters. */
function flags({ parameters, context }: Call): boolean[] {
  return parameters.map((node) => toBoolean(compute(node, context)));
}

function valuesOf({ parameters, context }: Call): RawValue[] {
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
