import { UNIT_SHEETS } from "../workbook/unit";
import {
  columnByKey,
  type ColumnDeclaration,
  type FieldDeclaration,
} from "../workbook/sheetDeclaration";
import type { Report, RowReading, TableReading } from "../workbook/report";
import { isTypable } from "../workbook/rowHelpers";
import { unitTable } from "../workbook/unit";
import { textOf, type RawValue } from "../spreadsheet/snapshot";
import type { CheckedCell, Finding, FindingPlace, NamedCell } from "./rule";
import type { VariantId } from "./variants";

export interface DeclaredCell extends CheckedCell {
  readonly declaration: FieldDeclaration | ColumnDeclaration;
}

/** Cells that many rules ask for: they are gathered once a report. */
export function oncePerReport(
  gather: (report: Report) => readonly DeclaredCell[],
): (report: Report) => readonly DeclaredCell[] {
  const known = new WeakMap<Report, readonly DeclaredCell[]>();
  return (report) => {
    const cells = known.get(report) ?? gather(report);
    known.set(report, cells);
    return cells;
  };
}

/** Every cell of a report that the contract knows, with its declaration, sheet by sheet. */
export const allCells = oncePerReport((report) => {
  const cells: DeclaredCell[] = [];
  for (const { fields, table } of UNIT_SHEETS) {
    for (const declaration of Object.values(fields)) {
      const { key, label } = declaration;
      const reading = report.fields.get(key);
      if (reading !== undefined) cells.push({ reading, name: { key }, label, declaration });
    }
    const read = table === undefined ? undefined : report.tables.get(table.name);
    if (table === undefined || read === undefined) continue;
    const columns = Object.values(table.columns);
    read.rows.forEach((row, index) => {
      for (const declaration of columns) {
        const { key, header: label } = declaration;
        const reading = row.cells.get(key);
        if (reading === undefined) continue;
        cells.push({ reading, name: nameOf(read, row, index, key), label, declaration });
      }
    });
  }
  return cells;
});

/** Those that a person types into. */
export const typedCells = oncePerReport((report) => allCells(report).filter(isTyped));

/** A person types here: not a constant of the template, not a formula. */
export function isTyped({ declaration }: DeclaredCell): boolean {
  // Codes and labels of fixed rows, and what commands write, are checked elsewhere.
  return isTypable(declaration);
}

function nameOf(table: TableReading, row: RowReading, index: number, key: string): NamedCell {
  return row.code === null
    ? { table: table.name, rowIndex: index, key }
    : { table: table.name, rowCode: row.code, rowIndex: index, key };
}

/** Cells of one row, for rules that compare them; columns that are gone are left out. */
export function cellsOfRow(
  table: TableReading,
  index: number,
  keys: readonly string[],
): { readonly places: FindingPlace[]; readonly names: NamedCell[] } {
  const row = table.rows[index];
  const found = keys.flatMap((key) => {
    const reading = row?.cells.get(key);
    return row === undefined || reading === undefined
      ? []
      : [{ place: reading.place, name: nameOf(table, row, index, key) }];
  });
  return { places: found.map(({ place }) => place), names: found.map(({ name }) => name) };
}

/** One finding on one cell; its header or label is the fact {nhan}. */
export function cellFinding(
  rule: Finding["rule"],
  severity: Finding["severity"],
  cell: CheckedCell,
  facts: Finding["facts"],
  says?: VariantId,
): Finding {
  return {
    rule,
    ...(says === undefined ? {} : { says }),
    severity,
    places: [cell.reading.place],
    names: [cell.name],
    facts: { nhan: cell.label, ...facts },
  };
}

/** Header of a column. */
export function headerOf(table: string, key: string): string {
  const declaration = unitTable(table);
  return (declaration && columnByKey(declaration, key)?.header) ?? key;
}

/** What a row is called in messages: its label, what tells it apart, or its number in the sheet. */
export function rowTitle(table: TableReading, row: RowReading): string {
  const declaration = unitTable(table.name);
  const label = declaration?.rows?.find(({ code }) => code === row.code)?.label;
  if (label !== undefined && label !== "") return label;
  const key = (declaration?.key ?? []).map((name) => textOf(row.cells.get(name)?.value).trim());
  const parts = key.filter((part) => part !== "");
  return parts.length === 0 ? `dòng ${row.row}` : parts.join(", ");
}

/** A value as the user sees it in the cell: numbers with their decimal comma, TRUE in capitals. */
export function shownValue(raw: RawValue): string {
  if (typeof raw === "boolean") return textOf(raw).toUpperCase();
  return typeof raw === "number" ? String(raw).replace(".", ",") : textOf(raw);
}
