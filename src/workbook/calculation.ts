import { labelOf, LISTS, type ListItem } from "../catalogue/lists";
import type { CellReference, Expression, RangeReference } from "../spreadsheet/expression";
import { evaluate, type EvaluationContext } from "../spreadsheet/evaluate";
import { isError, type RawValue } from "../spreadsheet/snapshot";
import { comparisonKey } from "../text/normalise";
import type { FormulaSet } from "./formulaSet";
import { codeOfLabel, isListId } from "./readValue";
import type { Report, RowReading } from "./report";
import { ORDINAL } from "./rowHelpers";
import { formulaOfRow } from "./sheetDeclaration";

/**
 * How inputs are seen. "core": values as understood, text that means a number included, labels and
 * codes compared after normalisation. "sheet": exactly what the workbook's own formulas see.
 */
export type View = "core" | "sheet";

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
  const memory = new Map<string, RawValue>();
  const inProgress = new Set<string>();
  const seen = options.view === "core" ? ("value" as const) : ("raw" as const);

  const remember = (id: string, work: () => RawValue): RawValue => {
    const known = memory.get(id);
    if (known !== undefined) return known;
    if (inProgress.has(id)) throw new Error(`Circular formula at ${id}`);
    inProgress.add(id);
    const value = work();
    inProgress.delete(id);
    memory.set(id, value);
    return value;
  };

  const field = (key: string): RawValue => {
    const formula = formulas.fields.get(key);
    if (formula === undefined) return report.fields.get(key)?.[seen] ?? null;
    return remember(key, () => evaluate(formula, contextAt(null)));
  };

  const rowsOf = (table: string): readonly RowReading[] => report.tables.get(table)?.rows ?? [];

  const cell = (table: string, index: number, key: string): RawValue => {
    if (key === ORDINAL) return index + 1;
    const row = rowsOf(table)[index];
    if (row === undefined) return null;
    const formula = formulas.columns.get(table)?.get(key);
    if (formula === undefined) return row.cells.get(key)?.[seen] ?? null;
    const own = formulaOfRow(formula, row.code);
    if (own === null) return null;
    return remember(`${table}/${index}/${key}`, () => evaluate(own, contextAt({ table, index })));
  };

  const fixedCell = (table: string, rowCode: string, key: string): RawValue => {
    const index = rowsOf(table).findIndex((row) => row.code === rowCode);
    return index < 0 ? null : cell(table, index, key);
  };

  const keysBetween = (table: string, from: string, to: string): string[] => {
    const keys = [...(report.tables.get(table)?.order ?? [])];
    return keys.slice(keys.indexOf(from), keys.indexOf(to) + 1);
  };

  function contextAt(at: { table: string; index: number } | null): EvaluationContext {
    const reference = (to: CellReference): RawValue => {
      if (to.kind === "field") return field(to.key);
      if (to.kind === "fixed") return fixedCell(to.table, to.row, to.column);
      if (at === null) throw new Error(`No row to take ${to.column} from`);
      return cell(at.table, at.index, to.column);
    };
    const range = (of: RangeReference): readonly RawValue[] => {
      switch (of.kind) {
        case "column":
          return rowsOf(of.table).map((_, index) => cell(of.table, index, of.column));
        case "fixedSpan":
          return keysBetween(of.table, of.from, of.to).map((key) =>
            fixedCell(of.table, of.row, key),
          );
        case "hereSpan":
          if (at === null) throw new Error(`No row to take ${of.from} from`);
          return keysBetween(at.table, of.from, of.to).map((key) => cell(at.table, at.index, key));
      }
    };
    return {
      cell: reference,
      range,
      position: (wanted, within) =>
        options.view === "core"
          ? positionByMeaning(wanted, range(within))
          : positionAsTyped(wanted, range(within)),
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

function isEmpty(value: RawValue): boolean {
  return value === null || value === "";
}

/** Codes and numbers of documents compare after normalisation; "12" and 12 are the same code. */
function positionByMeaning(wanted: RawValue, values: readonly RawValue[]): number {
  if (isEmpty(wanted) || isError(wanted)) return 0;
  const key = comparisonKey(String(wanted));
  return (
    values.findIndex(
      (value) => !isEmpty(value) && !isError(value) && comparisonKey(String(value)) === key,
    ) + 1
  );
}

/** As MATCH finds it, wildcards included, and kept only when "=" agrees. */
function positionAsTyped(wanted: RawValue, values: readonly RawValue[]): number {
  if (isEmpty(wanted) || isError(wanted)) return 0;
  if (typeof wanted !== "string") return values.findIndex((value) => value === wanted) + 1;
  const pattern = wildcardPattern(wanted);
  const found = values.findIndex((value) => typeof value === "string" && pattern.test(value));
  const value = values[found];
  return typeof value === "string" && value.toLowerCase() === wanted.toLowerCase() ? found + 1 : 0;
}

/** Excel's wildcards: * any text, ? any character, ~ takes the next one literally. */
function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (match) => {
    if (match === "*") return ".*";
    if (match === "?") return ".";
    return `\\${match.at(-1) ?? ""}`;
  });
  return new RegExp(`^${source}$`, "isu");
}

function codeByMeaning(typed: RawValue, list: string): string {
  if (isError(typed)) return "!";
  if (isEmpty(typed)) return "";
  return (isListId(list) ? codeOfLabel(String(typed), list) : null) ?? "?";
}

function codeAsTyped(typed: RawValue, list: string): string {
  if (isError(typed)) return "!";
  if (isEmpty(typed)) return "";
  const items: readonly ListItem[] = isListId(list) ? LISTS[list] : [];
  const index = positionAsTyped(
    typed,
    items.map((item) => item.label),
  );
  return items[index - 1]?.code ?? "?";
}
