import type { Expression } from "../../spreadsheet/expression";
import type { CellPlan, StylePlan } from "../../spreadsheet/plan";
import { isError, type RawValue } from "../../spreadsheet/snapshot";
import { writeFormula } from "../../spreadsheet/writeFormula";
import type { Calculation } from "../calculation";
import { formulaContext, type TableLayout, type WorkbookLayout } from "../layout";
import type { Report } from "../report";

/** Everything that drawing needs to know about one workbook. */
export interface Drawing {
  readonly layout: WorkbookLayout;
  /** The data, with one blank row at the end of every free table. */
  readonly report: Report;
  readonly calculation: Calculation;
}

/** A formula as it stands in the first of its rows. */
interface FilledDown {
  readonly row: number;
  /** The last of its rows so far. */
  readonly last: number;
  readonly expression: Expression;
  readonly formula: string;
}

/** Collects the cells of one sheet; formulas are written together with their result. */
export class Pen {
  readonly cells: CellPlan[] = [];
  /** Column → the formula that rows below may continue. */
  private readonly filledDown = new Map<number, FilledDown>();

  constructor(
    readonly sheet: string,
    readonly drawing: Drawing,
  ) {}

  put(row: number, column: number, value: RawValue, style: StylePlan, link?: string): void {
    const constant = isError(value) ? value.error : value;
    this.cells.push({
      row,
      column,
      value: constant,
      style,
      ...(link === undefined ? {} : { link }),
    });
  }

  /** A formula that stands outside any table row. */
  compute(row: number, column: number, expression: Expression, style: StylePlan): void {
    const formula = writeFormula(expression, formulaContext(this.drawing.layout, this.sheet, null));
    this.putFormula(row, column, formula, this.drawing.calculation.evaluate(expression), style);
  }

  /** A formula in a row of a table; rows beyond the data give what the blank row gives. */
  computeInRow(
    table: TableLayout,
    index: number,
    key: string,
    expression: Expression,
    style: StylePlan,
  ): void {
    const row = table.firstRow + index;
    const column = table.columns.get(key) ?? 0;
    const { name } = table.declaration;
    const last = (this.drawing.report.tables.get(name)?.rows.length ?? 1) - 1;
    const result = this.drawing.calculation.cell(name, Math.min(index, last), key);
    const above = this.filledDown.get(column);
    if (above?.last === row - 1 && this.continues(expression, above, table)) {
      this.filledDown.set(column, { ...above, last: row });
      // Rows that nobody has filled need no stored result: whoever opens the file computes it.
      const value = index <= last ? stored(result) : {};
      this.cells.push({ row, column, continues: above.row, ...value, style });
      return;
    }
    const formula = this.write(expression, table, row);
    // Excel fills no formula down as one that holds a sheet's name.
    if (/['A-Za-z0-9_]!/.test(formula)) this.filledDown.delete(column);
    else this.filledDown.set(column, { row, last: row, expression, formula });
    this.putFormula(row, column, formula, result, style);
  }

  /** Whether an expression is the formula above it, filled down. */
  private continues(expression: Expression, above: FilledDown, table: TableLayout): boolean {
    return (
      above.row >= table.firstRow &&
      (above.expression === expression ||
        this.write(expression, table, above.row) === above.formula)
    );
  }

  private write(expression: Expression, table: TableLayout, row: number): string {
    return writeFormula(
      expression,
      formulaContext(this.drawing.layout, this.sheet, { table, row }),
    );
  }

  putFormula(
    row: number,
    column: number,
    formula: string,
    result: RawValue,
    style: StylePlan,
  ): void {
    this.cells.push({ row, column, formula, ...stored(result), style });
  }
}

/** A result that is an error is left for the program that opens the file to work out. */
function stored(result: RawValue): { readonly value?: string | number | boolean } {
  return isError(result) ? {} : { value: result ?? 0 };
}
