import { labelOf } from "../catalogue/lists";
import type { CellReference, Expression, RangeReference } from "../spreadsheet/expression";
import { evaluate, type EvaluationContext } from "../spreadsheet/evaluate";
import type { RawValue } from "../spreadsheet/snapshot";
import { codeAsTyped, codeByMeaning, finder, type View } from "./findValue";
import type { FormulaSet } from "./formulaSet";
import { blockBounds } from "./layout";
import { isListId } from "./readValue";
import type { Report, RowReading } from "./report";
import { ORDINAL } from "./rowHelpers";
import { formulaOfRow, type Formula } from "./sheetDeclaration";

export type { View };

/** The computed cells of a report, each worked out once, when somebody asks for it. */
export interface Calculation {
  readonly field: (key: string) => RawValue;
  /** `index` counts the rows of the table's reading from 0. */
  readonly cell: (table: string, index: number, key: string) => RawValue;
  readonly fixedCell: (table: string, rowCode: string, key: string) => RawValue;
  readonly evaluate: (expression: Expression, row?: { table: string; index: number }) => RawValue;
}

export interface CalculationOptions {
  readonly view: View;
  /** Indicators and rows ("tblVanBan#3") spoiled by findings the sheet cannot compute. */
  readonly spoiled?: ReadonlySet<string>;
}

export function calculate(
  report: Report,
  formulas: FormulaSet,
  options: CalculationOptions,
): Calculation {
  const fields = new Map<string, RawValue>();
  const columns = new Map<string, Map<string, ColumnMemory>>();
  const seen = options.view === "core" ? ("value" as const) : ("raw" as const);

  const field = (key: string): RawValue => {
    const formula = formulas.fields.get(key);
    if (formula === undefined) return report.fields.get(key)?.[seen] ?? null;
    const known = fields.get(key);
    if (known === IN_PROGRESS) throw new Error(`Circular formula at ${key}`);
    if (known !== undefined) return known;
    fields.set(key, IN_PROGRESS);
    const value = evaluate(formula, contextAt(null));
    fields.set(key, value);
    return value;
  };

  const memoryOf = (table: string, key: string): ColumnMemory => {
    let ofTable = columns.get(table);
    if (ofTable === undefined) columns.set(table, (ofTable = new Map<string, ColumnMemory>()));
    let memory = ofTable.get(key);
    if (memory === undefined) {
      const formula = formulas.columns.get(table)?.get(key);
      ofTable.set(key, (memory = { rows: rowsOf(table), formula, values: [], all: null }));
    }
    return memory;
  };
  const rowsOf = (table: string): readonly RowReading[] => report.tables.get(table)?.rows ?? [];

  const cell = (table: string, index: number, key: string): RawValue => {
    if (key === ORDINAL) return index + 1;
    const { rows, formula, values } = memoryOf(table, key);
    const row = rows[index];
    if (row === undefined) return null;
    if (formula === undefined) return row.cells.get(key)?.[seen] ?? null;
    const known = values[index];
    if (known === IN_PROGRESS) {
      throw new Error(`Circular formula at ${table}/${index}/${key}`);
    }
    if (known !== undefined) return known;
    const own = formulaOfRow(formula, row.code);
    if (own === null) return null;
    values[index] = IN_PROGRESS;
    return (values[index] = evaluate(own, contextAt({ table, index })));
  };

  const wholeColumn = (table: string, key: string): readonly RawValue[] => {
    const memory = memoryOf(table, key);
    return (memory.all ??= memory.rows.map((_, index) => cell(table, index, key)));
  };

  const fixedCell = (table: string, rowCode: string, key: string): RawValue => {
    const index = rowsOf(table).findIndex((row) => row.code === rowCode);
    return index < 0 ? null : cell(table, index, key);
  };

  const keysBetween = (table: string, from: string, to: string): string[] => {
    const keys = [...(report.tables.get(table)?.order ?? [])];
    return keys.slice(keys.indexOf(from), keys.indexOf(to) + 1);
  };

  const find = finder(options.view, wholeColumn);

  function contextAt(at: { table: string; index: number } | null): EvaluationContext {
    const here = (key: string): RawValue => {
      if (at === null) throw new Error(`No row to take ${key} from`);
      return cell(at.table, at.index, key);
    };
    const boundsOf = (table: string): { first: number; last: number } => {
      const { first, last } = blockBounds(at?.table ?? "", table);
      return { first: Number(here(first)), last: Number(here(last)) };
    };
    const reference = (to: CellReference): RawValue => {
      switch (to.kind) {
        case "field":
          return field(to.key);
        case "fixed":
          return fixedCell(to.table, to.row, to.column);
        case "here":
          return here(to.column);
        case "blockCell":
          return cell(to.table, boundsOf(to.table).first - 1 + to.offset, to.column);
      }
    };
    const range = (of: RangeReference): readonly RawValue[] => {
      switch (of.kind) {
        case "column":
          return wholeColumn(of.table, of.column);
        case "block": {
          const { first, last } = boundsOf(of.table);
          return Array.from({ length: last - first + 1 }, (_, index) =>
            cell(of.table, first - 1 + index, of.column),
          );
        }
        case "fixedSpan":
          return keysBetween(of.table, of.from, of.to).map((key) =>
            fixedCell(of.table, of.row, key),
          );
        case "hereSpan":
          return keysBetween(at?.table ?? "", of.from, of.to).map(here);
      }
    };
    return {
      cell: reference,
      range,
      position: (wanted, within) => find(wanted, within, range),
      listCode: (typed, list) =>
        options.view === "core" ? codeByMeaning(typed, list) : codeAsTyped(typed, list),
      listLabel: (code, list) => (isListId(list) ? labelOf(list, code) : null),
      spoiled: (indicator) => options.spoiled?.has(indicator) ?? false,
      rowSpoiled: () => at !== null && (options.spoiled?.has(`${at.table}#${at.index}`) ?? false),
    };
  }

  return {
    field,
    cell,
    fixedCell,
    evaluate: (expression, row) => evaluate(expression, contextAt(row ?? null)),
  };
}

/** Stands where a value is being worked out, so that a circle of formulas is told. */
const IN_PROGRESS: RawValue = { error: "#REF!" };

interface ColumnMemory {
  readonly rows: readonly RowReading[];
  readonly formula: Formula | undefined;
  readonly values: RawValue[];
  /** The whole column, once somebody asked for it. */
  all: readonly RawValue[] | null;
}
