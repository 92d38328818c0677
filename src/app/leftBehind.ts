import { allCells, typedCells, type DeclaredCell } from "../rules/cells";
import { cellAddress, type Place } from "../spreadsheet/address";
import type { SheetPlan, WorkbookPlan } from "../spreadsheet/plan";
import {
  cellAt,
  hasFormula,
  isError,
  type CellSnapshot,
  type SheetSnapshot,
  type Snapshot,
} from "../spreadsheet/snapshot";
import { rowByCode, type Report, type TableReading } from "../workbook/report";
import { formulaOfRow } from "../workbook/sheetDeclaration";
import { unitSheet } from "../workbook/unit";
import type { CheckedWorkbook } from "./checkWorkbook";
import { tabsOf } from "./findingsSheet";
import { UNIT_FORMULAS } from "./unitFormulas";
import { FIRST_COLUMN } from "../workbook/layout";

/**
 * What a workbook held that a copy drawn anew does not hold, or holds otherwise. What our reader does
 * not see (comments, pictures, charts, macros, colours) cannot be listed one by one.
 */
export type LeftBehind =
  /** A sheet that the contract does not know. */
  | { readonly kind: "sheet"; readonly sheet: string; readonly count: number }
  /** A column beside or inside a table; `header` as it stands there. */
  | {
      readonly kind: "column";
      readonly sheet: string;
      readonly header: string;
      readonly count: number;
    }
  /** Cells of our sheets outside everything that the contract knows. */
  | LeftCells<"cells">
  /** Formulas in input cells: their results were copied. */
  | LeftCells<"formulas">
  /** Figures typed over formulas: the formulas are back. */
  | LeftCells<"typedOver">
  /** Error values: they became text. */
  | LeftCells<"errors">
  /** Rows and columns hidden by hand, filters, merged areas: all is shown again. */
  | { readonly kind: "looks"; readonly sheet: string; readonly count: number }
  /** A renamed tab has its own name again. */
  | { readonly kind: "renamed"; readonly sheet: string; readonly tab: string };

interface LeftCells<Kind> {
  readonly kind: Kind;
  readonly sheet: string;
  /** Addresses in the file that was checked. */
  readonly cells: readonly string[];
}

/** @param plan the copy as drawn. */
export function leftBehind(
  snapshot: Snapshot,
  { report }: CheckedWorkbook,
  plan: WorkbookPlan,
): LeftBehind[] {
  const tabs = new Map([...tabsOf(report)].map(([id, tab]) => [tab, id]));
  const drawnAs = (tab: string): SheetPlan | undefined => {
    const own = unitSheet(tabs.get(tab) ?? "")?.tab ?? tab;
    return plan.sheets.find(({ name }) => name === own);
  };
  return [
    ...snapshot.sheets.flatMap((sheet): LeftBehind[] => {
      const drawn = drawnAs(sheet.name);
      if (drawn === undefined) return extraSheet(sheet);
      return [
        ...(drawn.name === sheet.name
          ? []
          : [{ kind: "renamed" as const, sheet: sheet.name, tab: drawn.name }]),
        ...strayCells(sheet, drawn, report),
        ...changedLooks(sheet, drawn, shiftOf(sheet, report)),
      ];
    }),
    ...changedCells(report),
  ];
}

function extraSheet(sheet: SheetSnapshot): LeftBehind[] {
  return [
    {
      kind: "sheet",
      sheet: sheet.name,
      count: [...everyCell(sheet)].filter(({ cell }) => isFilled(cell)).length,
    },
  ];
}

/** Whole columns by their header, the rest cell by cell. */
function strayCells(sheet: SheetSnapshot, drawn: SheetPlan, report: Report): LeftBehind[] {
  const known = knownCells(sheet, drawn, report);
  // Whether a cell holds anything is asked last: it may take working out its formula.
  const stray = [...everyCell(sheet)].filter(
    ({ place, cell }) => !known(place, cell) && isFilled(cell),
  );
  const tables = [...report.tables.values()].filter((table) => table.sheet === sheet.name);
  const columns = new Map<number, string>();
  for (const { place, cell } of stray) {
    const isHeader = tables.some(({ headerRow }) => headerRow === place.row);
    if (isHeader && typeof cell.value === "string") columns.set(place.column, cell.value);
  }
  const below = (column: number): number =>
    stray.filter(({ place }) => place.column === column && !isHeaderRow(place, tables)).length;
  const single = stray.filter(({ place }) => !columns.has(place.column));
  return [
    ...[...columns].map(([column, header]) => ({
      kind: "column" as const,
      sheet: sheet.name,
      header,
      count: below(column),
    })),
    ...grouped(
      "cells",
      single.map(({ place }) => place),
    ),
  ];
}

function isHeaderRow({ row }: Place, tables: readonly TableReading[]): boolean {
  return tables.some(({ headerRow }) => headerRow === row);
}

/** Read into the report, or drawn alike in the copy. */
function knownCells(
  sheet: SheetSnapshot,
  drawn: SheetPlan,
  report: Report,
): (place: Place, cell: CellSnapshot) => boolean {
  const read = new Set<string>();
  for (const { place } of report.fields.values()) read.add(keyOf(place));
  for (const [table, { rows }] of report.tables) {
    for (const { code, cells } of rows) {
      // Of two rows with the same code the copy has room for the first.
      if (code !== null && rowByCode(report, table, code)?.cells !== cells) continue;
      for (const { place } of cells.values()) read.add(keyOf(place));
    }
  }
  const texts = new Set<unknown>();
  const computed = new Set<string>();
  for (const { row, column, value, formula, continues } of drawn.cells) {
    if (formula !== undefined || continues !== undefined) computed.add(`${row}/${column}`);
    if (typeof value === "string") texts.add(value);
    else if (value !== null && value !== undefined) computed.add(`${row}/${column}`);
  }
  const tables = [...report.tables.values()].filter((table) => table.sheet === sheet.name);
  return (place, cell) => {
    const { row, column } = place;
    if (read.has(keyOf(place)) || texts.has(cell.value)) return true;
    if (computed.has(`${row}/${column}`)) return true;
    return tables.some((table) => isOwnColumn(sheet, table, place, cell));
  };
}

/** Below the keys of a table: its own formulas, its helper columns, numbers of rows. */
function isOwnColumn(
  sheet: SheetSnapshot,
  { headerRow, columns, area }: TableReading,
  { row, column }: Place,
  cell: CellSnapshot,
): boolean {
  if (row <= headerRow || row > area.bottom) return false;
  const key = cellAt(sheet, headerRow - 1, column)?.value;
  const isHelper = typeof key === "string" && key.startsWith("_");
  return isHelper || ([...columns.values()].includes(column) && hasFormula(cell));
}

/** @param shift of the columns that we hide ourselves, which stand right of the table. */
function changedLooks(sheet: SheetSnapshot, drawn: SheetPlan, shift: number): LeftBehind[] {
  const hiddenRows = new Set(drawn.rows.flatMap(({ row, hidden }) => (hidden === true ? row : [])));
  const hiddenColumns = new Set(
    drawn.columns.flatMap(({ column, hidden }) => (hidden === true ? column : [])),
  );
  const holds = (row: number): boolean =>
    [...(sheet.cells.get(row)?.values() ?? [])].some(({ value }) => value !== null);
  const count =
    sheet.merged.length +
    [...sheet.hiddenRows].filter((row) => !hiddenRows.has(row) && holds(row)).length +
    [...sheet.hiddenColumns].filter(
      (column) => !hiddenColumns.has(column) && !hiddenColumns.has(column - shift),
    ).length;
  return count === 0 ? [] : [{ kind: "looks", sheet: sheet.name, count }];
}

/** How far columns inserted or deleted have moved the table's last one. */
function shiftOf({ name }: SheetSnapshot, report: Report): number {
  const table = [...report.tables.values()].find(({ sheet }) => sheet === name);
  if (table === undefined) return 0;
  const last = Math.max(...table.columns.values());
  const index = table.order.findIndex((key) => table.columns.get(key) === last);
  return index < 0 ? 0 : last - (FIRST_COLUMN + index);
}

function changedCells(report: Report): LeftBehind[] {
  const typed = typedCells(report);
  const places = (some: readonly DeclaredCell[]): Place[] =>
    some.map(({ reading }) => reading.place);
  return [
    ...grouped("formulas", places(typed.filter(({ reading }) => hasFormula(reading.cell)))),
    ...grouped("errors", places(typed.filter(({ reading }) => isError(reading.raw)))),
    ...grouped("typedOver", places(allCells(report).filter(isTypedOver))),
  ];
}

function isTypedOver({ name, reading }: DeclaredCell): boolean {
  const { table = "", rowCode, key = "" } = name;
  const formula = UNIT_FORMULAS.columns.get(table)?.get(key);
  return (
    formula !== undefined &&
    formulaOfRow(formula, rowCode ?? null) !== null &&
    !hasFormula(reading.cell) &&
    reading.raw !== null
  );
}

function grouped<Kind extends string>(kind: Kind, places: readonly Place[]): LeftCells<Kind>[] {
  const sheets = new Map<string, string[]>();
  for (const { sheet, row, column } of places) {
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), cellAddress(row, column)]);
  }
  return [...sheets].map(([sheet, cells]) => ({ kind, sheet, cells }));
}

function* everyCell(sheet: SheetSnapshot): Generator<{ place: Place; cell: CellSnapshot }> {
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) yield { place: { sheet: sheet.name, row, column }, cell };
  }
}

function isFilled(cell: CellSnapshot): boolean {
  return (cell.value !== null && cell.value !== "") || hasFormula(cell);
}

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet}/${row}/${column}`;
}
