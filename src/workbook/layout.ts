import { absoluteAddress, areaAddress, columnName, quoteSheet } from "../spreadsheet/address";
import type { CellReference, RangeReference } from "../spreadsheet/expression";
import type { FormulaContext } from "../spreadsheet/writeFormula";
import type { FormulaSet } from "./formulaSet";
import { ORDINAL } from "./rowHelpers";
import { columnKeys, type SheetDeclaration, type TableDeclaration } from "./sheetDeclaration";

/** Where everything of a drawn workbook stands. */
export interface WorkbookLayout {
  readonly sheets: readonly SheetLayout[];
  /** Named cells: fields and shared figures. */
  readonly fields: ReadonlyMap<string, { sheet: string; row: number; column: number }>;
  readonly tables: ReadonlyMap<string, TableLayout>;
}

export interface SheetLayout {
  readonly declaration: SheetDeclaration;
  readonly table: TableLayout | null;
  /** First free row below the heading lines. */
  readonly bodyRow: number;
}

export interface TableLayout {
  readonly declaration: TableDeclaration;
  readonly sheet: string;
  /** Hidden row of keys; the header stands one below, the data two below. */
  readonly keyRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly rowCount: number;
  /** Contract keys and helper keys → column number. */
  readonly columns: ReadonlyMap<string, number>;
  readonly lastColumn: number;
  readonly helperKeys: readonly string[];
}

export const TITLE_ROW = 1;
/** Tables begin in column B; the cell left of the first key holds the table's name. */
export const FIRST_COLUMN = 2;
/** Heading lines above the body of a sheet: title, unit and period, a line of advice. */
const HEADING_ROWS = 3;

export interface Headings {
  /** Rows that stand between the heading lines and the body, by sheet id. */
  readonly extraRows: Readonly<Record<string, number>>;
}

/**
 * Lays a workbook out.
 * @param rowsOf number of data rows to draw for a table (at least its room).
 */
export function layOut(
  sheets: readonly SheetDeclaration[],
  formulas: FormulaSet,
  rowsOf: (table: TableDeclaration) => number,
  headings: Headings,
): WorkbookLayout {
  const fields = new Map<string, { sheet: string; row: number; column: number }>();
  const tables = new Map<string, TableLayout>();
  const layouts = sheets.map((declaration): SheetLayout => {
    const sheet = declaration.tab;
    const bodyRow = HEADING_ROWS + (headings.extraRows[declaration.id] ?? 0) + 2;
    let row = bodyRow;
    const named = [
      ...Object.values(declaration.fields),
      ...Object.values(declaration.shared ?? {}),
    ];
    for (const { key } of named) {
      fields.set(key, { sheet, row, column: fieldColumn(declaration) });
      row += 1;
    }
    const { table } = declaration;
    if (table === undefined) return { declaration, table: null, bodyRow };
    const keyRow = named.length > 0 ? row + 1 : row;
    const layout = layOutTable(table, sheet, keyRow, formulas, rowsOf(table));
    tables.set(table.name, layout);
    return { declaration, table: layout, bodyRow };
  });
  return { sheets: layouts, fields, tables };
}

/** On a sheet with a table, the value stands beside the wide second column. */
export function fieldColumn(sheet: SheetDeclaration): number {
  return sheet.table === undefined ? FIRST_COLUMN + 1 : FIRST_COLUMN + 2;
}

function layOutTable(
  declaration: TableDeclaration,
  sheet: string,
  keyRow: number,
  formulas: FormulaSet,
  rowCount: number,
): TableLayout {
  const keys = columnKeys(declaration);
  const computed = [...(formulas.columns.get(declaration.name)?.keys() ?? [])];
  const helpers = computed.filter(
    (key) => !keys.includes(key) && declaration.conditions?.[key] === undefined,
  );
  const helperKeys = [
    ...(declaration.numbered === true ? [ORDINAL] : []),
    ...(declaration.constants ?? []),
    ...helpers,
  ];
  const lastColumn = FIRST_COLUMN + keys.length - 1;
  const columns = new Map<string, number>();
  keys.forEach((key, index) => columns.set(key, FIRST_COLUMN + index));
  // One empty column keeps the helpers out of the table.
  helperKeys.forEach((key, index) => columns.set(key, lastColumn + 2 + index));
  const rows = declaration.rows?.length ?? Math.max(rowCount, 1);
  return {
    declaration,
    sheet,
    keyRow,
    headerRow: keyRow + 1,
    firstRow: keyRow + 2,
    rowCount: rows,
    columns,
    lastColumn,
    helperKeys,
  };
}

/** Workbook-level names of a list: the labels users choose from, and the codes beside them. */
export function listNames(list: string): { readonly labels: string; readonly codes: string } {
  return { labels: `dm_${list.toLowerCase()}`, codes: `dmc_${list.toLowerCase()}` };
}

/** Workbook-level name of a column of a table, for formulas of other sheets. */
export function columnRangeName(table: string, key: string): string {
  return `cot_${table}_${key}`;
}

/** Workbook-level name of a cell of a fixed row, for formulas filled down on other sheets. */
export function fixedCellName(table: string, row: string, key: string): string {
  return `o_${table}_${row}_${key}`;
}

/** Hidden columns in which a row keeps the first and last row of its block of a stacked table. */
export function blockBounds(
  standingIn: string,
  table: string,
): { readonly first: string; readonly last: string } {
  return standingIn === table
    ? { first: "_bd", last: "_kt" }
    : { first: `_bd_${table}`, last: `_kt_${table}` };
}

/** How formulas that stand in one cell write their references. */
export function formulaContext(
  layout: WorkbookLayout,
  sheet: string,
  at: { readonly table: TableLayout; readonly row: number } | null,
): FormulaContext {
  const columnOf = (table: TableLayout, key: string): number => {
    const column = table.columns.get(key);
    if (column === undefined) throw new Error(`No column ${key} in ${table.declaration.name}`);
    return column;
  };
  const tableOf = (name: string): TableLayout => {
    const table = layout.tables.get(name);
    if (table === undefined) throw new Error(`No table ${name}`);
    return table;
  };
  const prefix = (target: string): string => (target === sheet ? "" : `${quoteSheet(target)}!`);
  const fixedRow = (table: TableLayout, code: string): number => {
    const index = table.declaration.rows?.findIndex((row) => row.code === code) ?? -1;
    if (index < 0) throw new Error(`No row ${code} in ${table.declaration.name}`);
    return table.firstRow + index;
  };
  const here = (): { readonly table: TableLayout; readonly row: number } => {
    if (at === null) throw new Error(`A formula on ${sheet} has no row`);
    return at;
  };
  const inRow = (key: string): string => `$${columnName(columnOf(here().table, key))}${here().row}`;
  const column = (table: TableLayout, key: string): string => {
    const position = columnOf(table, key);
    // Seen from another sheet, a column goes by its name: short, and it can be filled down.
    if (table.sheet !== sheet) return columnRangeName(table.declaration.name, key);
    const first = absoluteAddress(table.firstRow, position);
    const last = absoluteAddress(table.firstRow + table.rowCount - 1, position);
    return `${first}:${last}`;
  };
  return {
    cell: (to: CellReference) => {
      switch (to.kind) {
        case "field":
          if (!layout.fields.has(to.key)) throw new Error(`No field ${to.key}`);
          return to.key;
        case "fixed": {
          const table = tableOf(to.table);
          const address = absoluteAddress(fixedRow(table, to.row), columnOf(table, to.column));
          if (table.sheet === sheet) return address;
          return at !== null && at.table.declaration.rows === undefined
            ? fixedCellName(to.table, to.row, to.column)
            : `${prefix(table.sheet)}${address}`;
        }
        case "here":
          return inRow(to.column);
        case "blockCell": {
          const { first } = blockBounds(here().table.declaration.name, to.table);
          const row = to.offset === 0 ? inRow(first) : `${inRow(first)}+${to.offset}`;
          return `INDEX(${column(tableOf(to.table), to.column)},${row})`;
        }
      }
    },
    range: (of: RangeReference) => {
      switch (of.kind) {
        case "column":
          return column(tableOf(of.table), of.column);
        case "block": {
          const { first, last } = blockBounds(here().table.declaration.name, of.table);
          const all = column(tableOf(of.table), of.column);
          return `INDEX(${all},${inRow(first)}):INDEX(${all},${inRow(last)})`;
        }
        case "hereSpan": {
          const { table, row } = here();
          return areaAddress({
            top: row,
            bottom: row,
            left: columnOf(table, of.from),
            right: columnOf(table, of.to),
          });
        }
        case "fixedSpan": {
          const table = tableOf(of.table);
          const row = fixedRow(table, of.row);
          return `${prefix(table.sheet)}${areaAddress({
            top: row,
            bottom: row,
            left: columnOf(table, of.from),
            right: columnOf(table, of.to),
          })}`;
        }
      }
    },
    list: listNames,
  };
}
