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

const known = new WeakMap<Report, readonly DeclaredCell[]>();

/** Every cell of a report that the contract knows, with its declaration, sheet by sheet. */
export function allCells(report: Report): readonly DeclaredCell[] {
  // Most rules walk through all cells: they are gathered once a report.
  const cells = known.get(report) ?? gatherCells(report);
  known.set(report, cells);
  return cells;
}

function gatherCells(report: Report): DeclaredCell[] {
  return UNIT_SHEETS.flatMap((sheet): DeclaredCell[] => {
    const fields = Object.values(sheet.fields).flatMap((declaration) => {
      const reading = report.fields.get(declaration.key);
      const name = { key: declaration.key };
      return reading === undefined
        ? []
        : [{ reading, name, label: declaration.label, declaration }];
    });
    const table = sheet.table === undefined ? undefined : report.tables.get(sheet.table.name);
    return table === undefined ? fields : [...fields, ...cellsOfTable(table)];
  });
}

function cellsOfTable(table: TableReading): DeclaredCell[] {
  const declaration = unitTable(table.name);
  if (declaration === undefined) return [];
  return table.rows.flatMap((row, index) =>
    Object.values(declaration.columns).flatMap((column) => {
      const reading = row.cells.get(column.key);
      return reading === undefined
        ? []
        : [
            {
              reading,
              name: nameOf(table, row, index, column.key),
              label: column.header,
              declaration: column,
            },
          ];
    }),
  );
}

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
