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
      const rows = rowsOf(table);
      const values = new Array<RawValue>(formula === undefined ? 0 : rows.length);
      ofTable.set(key, (memory = { rows, formula, values, all: null }));
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
    const value = evaluate(own, contextAt({ table, index }));
    const above = values[index - 1];
    // Rows of a block come to the same text: it is kept once.
    return (values[index] = above === value ? above : value);
  };

  const wholeColumn = (table: string, key: string): readonly RawValue[] => {
    const memory = memoryOf(table, key);
    // The column as a whole holds what its cells have come to.
    return (memory.all ??= memory.values = memory.rows.map((_, index) => cell(table, index, key)));
  };

  const fixedCell = (table: string, rowCode: string, key: string): RawValue => {
    const index = rowsOf(table).findIndex((row) => row.code === rowCode);
    return index < 0 ? null : cell(table, index, key);
  };

  const keysBetween = (table: string, from: string, to: string): string[] => {
    const keys = [...(report.tables.get(table)?.order ?? [])];
    return keys.slice(keys.indexOf(from), keys.indexOf(to) + 1);
  };

  const core: Core = {
    view: options.view,
    spoiled: options.spoiled ?? new Set(),
    find: finder(options.view, wholeColumn),
    field,
    cell,
    fixedCell,
    wholeColumn,
    keysBetween,
  };
  const contextAt = (at: RowPlace | null): EvaluationContext => new PlaceContext(core, at);

  return {
    field,
    cell,
    fixedCell,
    evaluate: (expression, row) => evaluate(expression, contextAt(row ?? null)),
  };
}

interface RowPlace {
  readonly table: string;
  readonly index: number;
}

/** What formulas anywhere in the workbook may ask for. */
interface Core extends Omit<Calculation, "evaluate"> {
  readonly view: View;
  readonly spoiled: ReadonlySet<string>;
  readonly find: ReturnType<typeof finder>;
  readonly wholeColumn: (table: string, key: string) => readonly RawValue[];
  readonly keysBetween: (table: string, from: string, to: string) => readonly string[];
}

/** References as seen from one row of a table, or from a cell outside any. */
class PlaceContext implements EvaluationContext {
  constructor(
    private readonly core: Core,
    private readonly at: RowPlace | null,
  ) {}

  private here(key: string): RawValue {
    if (this.at === null) throw new Error(`No row to take ${key} from`);
    return this.core.cell(this.at.table, this.at.index, key);
  }

  /** First and last row, from 1, of the block of a stacked table. */
  private bounds(table: string): { readonly first: number; readonly last: number } {
    const { first, last } = blockBounds(this.at?.table ?? "", table);
    return { first: Number(this.here(first)), last: Number(this.here(last)) };
  }

  cell(to: CellReference): RawValue {
    switch (to.kind) {
      case "field":
        return this.core.field(to.key);
      case "fixed":
        return this.core.fixedCell(to.table, to.row, to.column);
      case "here":
        return this.here(to.column);
      case "blockCell": {
        const { first } = blockBounds(this.at?.table ?? "", to.table);
        return this.core.cell(to.table, Number(this.here(first)) - 1 + to.offset, to.column);
      }
    }
  }

  range(of: RangeReference): readonly RawValue[] {
    const { core, at } = this;
    switch (of.kind) {
      case "column":
        return core.wholeColumn(of.table, of.column);
      case "block": {
        const { first, last } = this.bounds(of.table);
        const values: RawValue[] = [];
        for (let row = first; row <= last; row += 1) {
          values.push(core.cell(of.table, row - 1, of.column));
        }
        return values;
      }
      case "fixedSpan":
        return core
          .keysBetween(of.table, of.from, of.to)
          .map((key) => core.fixedCell(of.table, of.row, key));
      case "hereSpan":
        return core.keysBetween(at?.table ?? "", of.from, of.to).map((key) => this.here(key));
    }
  }

  position(wanted: RawValue, within: RangeReference): number {
    return this.core.find(wanted, within, (of) => this.range(of));
  }

  listCode(typed: RawValue, list: string): string {
    return this.core.view === "core" ? codeByMeaning(typed, list) : codeAsTyped(typed, list);
  }

  listLabel(code: string, list: string): string | null {
    return isListId(list) ? labelOf(list, code) : null;
  }

  spoiled(indicator: string): boolean {
    return this.core.spoiled.has(indicator);
  }

  rowSpoiled(): boolean {
    return this.at !== null && this.core.spoiled.has(`${this.at.table}#${this.at.index}`);
  }
}

/** Stands where a value is being worked out, so that a circle of formulas is told. */
const IN_PROGRESS: RawValue = { error: "#REF!" };

interface ColumnMemory {
  readonly rows: readonly RowReading[];
  readonly formula: Formula | undefined;
  values: RawValue[];
  /** The whole column, once somebody asked for it. */
  all: readonly RawValue[] | null;
}
