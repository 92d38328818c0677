import { columnName } from "../../../src/spreadsheet/address";
import { holds, isProper, type Rectangle } from "./area";
import { absoluteAddressOf, quoteTab, rewriteFormulas } from "./references";
import { bodyArea, headerArea, totalArea, type Table, type TableColumn } from "./table";
import { fullText, rewriteTableReferences, type TableReference } from "./tableReferences";
import type { Workbook } from "./workbook";

/** A formula whose references to tables are the cells they stand for, as seen from a row. */
export function withoutTables(formula: string, workbook: Workbook, row = 1): string {
  return rewriteTableReferences(formula, workbook, (reference) =>
    reference === null ? "#REF!" : cellsOf(reference, row),
  );
}

/** Before a table is called otherwise: formulas follow. */
export function followTableName(table: Table, name: string): void {
  rewriteReferencesTo(table, (reference) => fullText({ ...reference, table: { ...table, name } }));
}

/** Before a column is called otherwise: formulas follow. */
export function followColumnName(table: Table, column: TableColumn, name: string): void {
  const called = (each: TableColumn) => (each === column ? { ...column, name } : each);
  rewriteReferencesTo(table, (reference) => {
    const [first, last] = reference.columns ?? [];
    if (first === undefined || last === undefined) return fullText(reference);
    const isOne = first === last;
    const renamed = called(first);
    return fullText({ ...reference, columns: [renamed, isOne ? renamed : called(last)] });
  });
}

/** Before columns go: formulas are left with those between that stay. */
export function forgetColumns(table: Table, gone: readonly TableColumn[]): void {
  rewriteReferencesTo(table, (reference) => {
    if (reference.columns === null) return fullText(reference);
    const [from, to] = reference.columns.map((column) => table.columns.indexOf(column));
    const staying = table.columns.slice(from, (to ?? 0) + 1).filter((each) => !gone.includes(each));
    const [first, last] = [staying[0], staying.at(-1)];
    return first === undefined || last === undefined
      ? `${table.name}[#REF!]`
      : fullText({ ...reference, columns: [first, last] });
  });
}

/** Before a table goes with its cells. */
export function forgetTable(table: Table): void {
  rewriteReferencesTo(table, () => "#REF!");
}

/** Before a table goes and its cells stay: formulas name these. */
export function nameCellsOf(table: Table): void {
  rewriteReferencesTo(table, cellsOf);
}

function rewriteReferencesTo(
  table: Table,
  rewrite: (reference: TableReference, row: number) => string,
): void {
  const { workbook } = table.sheet;
  rewriteFormulas(workbook, (formula, _home, row) =>
    rewriteTableReferences(formula, workbook, (reference, written) => {
      if (reference?.table !== table) return written;
      workbook.calculation.structureChanged();
      return rewrite(reference, row);
    }),
  );
}

function cellsOf({ table, items, columns }: TableReference, row: number): string {
  const tab = quoteTab(table.sheet.name);
  const left = table.area.left + (columns === null ? 0 : table.columns.indexOf(columns[0]));
  const right =
    columns === null ? table.area.right : table.area.left + table.columns.indexOf(columns[1]);
  if (items[0] === "#This Row") {
    if (!holds(bodyArea(table), row, left)) return "#VALUE!";
    const [first, last] = [left, right].map((column) => `$${columnName(column)}${row}`);
    return `${tab}!${first === last ? first : `${first}:${last}`}`;
  }
  const rows = items.length === 0 ? [bodyArea(table)] : items.flatMap((item) => part(table, item));
  if (rows.length === 0) return "#REF!";
  const top = Math.min(...rows.map((area) => area.top));
  const bottom = Math.max(...rows.map((area) => area.bottom));
  return `${tab}!${absoluteAddressOf({ top, left, bottom, right })}`;
}

function part(table: Table, item: TableReference["items"][number]): Rectangle[] {
  switch (item) {
    case "#All":
      return [table.area];
    case "#Headers":
      return table.showHeaders ? [headerArea(table)] : [];
    case "#Totals":
      return table.showTotals ? [totalArea(table)] : [];
    default:
      return [bodyArea(table)].filter(isProper);
  }
}
