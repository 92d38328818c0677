import { PLAIN_INTEGERS } from "../plainIntegers";
import type {
  ColumnPlan,
  RowPlan,
  StylePlan,
  TablePlan,
  ValidationPlan,
} from "../../spreadsheet/plan";
import type { FormulaSet } from "../formulaSet";
import { FIRST_COLUMN, type TableLayout } from "../layout";
import { ORDINAL } from "../rowHelpers";
import { formulaOfRow, type ColumnDeclaration } from "../sheetDeclaration";
import type { Pen } from "./pen";
import { cellStyle, NUMBERS_OR_TEXTS, numberOrText, plainInteger, STYLES } from "./styles";
import { headerHeight, rowHeights, widthOf } from "./tableSizes";
import { validationFor } from "./validations";

export interface TableDrawing {
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly table: TablePlan;
  readonly validations: readonly ValidationPlan[];
}

export interface TableDrawingOptions {
  readonly formulas: FormulaSet;
  /** Codes of fixed rows kept from sight. */
  readonly hiddenRows: ReadonlySet<string>;
  /** Columns filled by the bloc are open to typing, because nobody has filled them. */
  readonly openBlocCells: boolean;
  /** Cells that hold nothing get no look either: in tables that only a command fills. */
  readonly leaveBlanks?: boolean;
  /** The blank row that ends a free table is drawn too, but where its formulas would say something. */
  readonly withoutBlankRow?: boolean;
  /** Cells that lead to another sheet: column key → row index → target. */
  readonly links?: ReadonlyMap<string, readonly string[]>;
}

/** Draws a table: its name and keys in a hidden row, headers, data, helpers in hidden columns. */
export function drawTable(
  pen: Pen,
  table: TableLayout,
  options: TableDrawingOptions,
): TableDrawing {
  const { declaration, keyRow, headerRow, firstRow, rowCount, lastColumn } = table;
  const columns = Object.values(declaration.columns);
  pen.put(keyRow, FIRST_COLUMN - 1, declaration.name, STYLES.key);
  for (const column of columns) {
    const position = table.columns.get(column.key) ?? 0;
    pen.put(keyRow, position, column.key, STYLES.key);
    pen.put(headerRow, position, column.header, STYLES.header);
  }
  for (const key of table.helperKeys) {
    pen.put(keyRow, table.columns.get(key) ?? 0, key, STYLES.key);
  }
  for (let index = 0; index < rowCount; index += 1) {
    const code = declaration.rows?.[index]?.code ?? null;
    if (code === null && isLeftToCommand(pen, table, index, options)) break;
    for (const column of columns) drawCell(pen, table, column, index, code, options);
    drawHelpers(pen, table, index, code, options.formulas);
  }
  return {
    columns: [
      ...columns.map((column) => ({
        column: table.columns.get(column.key) ?? 0,
        width: widthOf(column, declaration),
        ...(column.hidden === true ? { hidden: true } : {}),
      })),
      ...table.helperKeys.map((key) => ({ column: table.columns.get(key) ?? 0, hidden: true })),
    ],
    rows: [
      { row: keyRow, hidden: true },
      { row: headerRow, height: headerHeight(declaration) },
      ...rowHeights(pen, table).map(({ row, height }, index) => {
        const code = declaration.rows?.[index]?.code;
        const hidden = code !== undefined && options.hiddenRows.has(code);
        return { row, height, ...(hidden ? { hidden } : {}) };
      }),
    ],
    table: {
      name: declaration.name,
      area: {
        top: headerRow,
        left: FIRST_COLUMN,
        bottom: firstRow + rowCount - 1,
        right: lastColumn,
      },
      columns: columns.map((column) => column.header),
      filter: declaration.rows === undefined,
    },
    validations: columns.flatMap((column) => validationsOf(pen, table, column, options)),
  };
}

/** Rows that only a command begins need no cells before it does: it draws its own. */
function isLeftToCommand(
  pen: Pen,
  table: TableLayout,
  index: number,
  { withoutBlankRow = false }: TableDrawingOptions,
): boolean {
  const { name, columns } = table.declaration;
  const begunByCommand = Object.values(columns)[0]?.filledBy === "addin";
  const rows = pen.drawing.report.tables.get(name)?.rows.length ?? 0;
  return begunByCommand && index >= (withoutBlankRow ? rows - 1 : rows);
}

/** Whether a person may type in this cell. */
function isOpen(
  column: ColumnDeclaration,
  code: string | null,
  options: TableDrawingOptions,
): boolean {
  if (column.only !== undefined && (code === null || !column.only.includes(code))) return false;
  if (column.filledBy === "unit" || column.typable === true) return true;
  return column.filledBy === "bloc" && options.openBlocCells;
}

function drawCell(
  pen: Pen,
  table: TableLayout,
  column: ColumnDeclaration,
  index: number,
  code: string | null,
  options: TableDrawingOptions,
): void {
  const { name } = table.declaration;
  const row = table.firstRow + index;
  const position = table.columns.get(column.key) ?? 0;
  const formula = options.formulas.columns.get(name)?.get(column.key);
  const expression = formula === undefined ? null : formulaOfRow(formula, code);
  const isConstant = code !== null && column.filledBy !== "unit" && column.typable !== true;
  const look = isOpen(column, code, options)
    ? "input"
    : isConstant && expression === null
      ? "fixed"
      : "computed";
  const style = styleOf(column, look);
  if (expression !== null) {
    pen.computeInRow(table, index, column.key, expression, style);
    return;
  }
  const value =
    pen.drawing.report.tables.get(name)?.rows[index]?.cells.get(column.key)?.raw ?? null;
  if (value === null && options.leaveBlanks === true) return;
  const link = options.links?.get(column.key)?.[index];
  pen.put(row, position, value, style, link);
}

function styleOf(column: ColumnDeclaration, look: "input" | "computed" | "fixed"): StylePlan {
  const style = cellStyle(column.type, look);
  if (NUMBERS_OR_TEXTS.has(column.key)) return numberOrText(style);
  return PLAIN_INTEGERS.has(column.key) ? plainInteger(style) : style;
}

function drawHelpers(
  pen: Pen,
  table: TableLayout,
  index: number,
  code: string | null,
  formulas: FormulaSet,
): void {
  const own = formulas.columns.get(table.declaration.name);
  for (const key of table.helperKeys) {
    if (key === ORDINAL) {
      pen.put(table.firstRow + index, table.columns.get(key) ?? 0, index + 1, STYLES.helper);
      continue;
    }
    if (table.declaration.constants?.includes(key) === true) {
      const rows = pen.drawing.report.tables.get(table.declaration.name)?.rows;
      const value = rows?.[index]?.cells.get(key)?.raw ?? null;
      if (value !== null) {
        pen.put(table.firstRow + index, table.columns.get(key) ?? 0, value, STYLES.helper);
      }
      continue;
    }
    const formula = own?.get(key);
    const expression = formula === undefined ? null : formulaOfRow(formula, code);
    if (expression !== null) pen.computeInRow(table, index, key, expression, STYLES.helper);
  }
}

/** One validation for each run of open cells of a column. */
function validationsOf(
  pen: Pen,
  table: TableLayout,
  column: ColumnDeclaration,
  options: TableDrawingOptions,
): ValidationPlan[] {
  const { declaration, firstRow, rowCount } = table;
  const position = table.columns.get(column.key) ?? 0;
  const open = Array.from({ length: rowCount }, (_, index) =>
    isOpen(column, declaration.rows?.[index]?.code ?? null, options),
  );
  const plans: ValidationPlan[] = [];
  let start = -1;
  for (let index = 0; index <= rowCount; index += 1) {
    if (open[index] === true && start < 0) start = index;
    if (open[index] !== true && start >= 0) {
      const area = {
        top: firstRow + start,
        bottom: firstRow + index - 1,
        left: position,
        right: position,
      };
      plans.push(validationFor(column, column.header, area, pen.drawing.layout));
      start = -1;
    }
  }
  return plans;
}
