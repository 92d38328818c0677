import type { Cell, ColumnDef, RowDef, TableDefinition, WriteSheet } from "hucre";
import { areaAddress } from "../spreadsheet/address";
import type {
  CellPlan,
  ColumnPlan,
  FontPlan,
  RowPlan,
  SheetPlan,
  TablePlan,
} from "../spreadsheet/plan";
import { PROTECTION_ALLOWS, TABLE_STYLE } from "../spreadsheet/planDefaults";
import { writeChart } from "./writeChart";
import { writePage } from "./writePage";
import { writeConditionalRules, writeValidations } from "./writeRules";
import type { WrittenStyles } from "./writeStyle";
import { escapeSpreadsheetText } from "./xmlText";

const PROTECTION = {
  sheet: true,
  objects: true,
  scenarios: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  ...Object.fromEntries(PROTECTION_ALLOWS.map((action) => [action, true])),
} as const;

/** One sheet of the plan in the terms of the library that writes it. */
export function writeSheet(plan: SheetPlan, styles: WrittenStyles, font: FontPlan): WriteSheet {
  const { freeze, tabColor, print, visibility } = plan;
  const lastRow = plan.rows.reduce((last, { row }) => Math.max(last, row), 0);
  return {
    name: plan.name,
    // The library writes no row below the last of these or of the cells.
    rows: Array.from({ length: lastRow }, () => []),
    cells: new WrittenCells(plan.cells, styles),
    columns: writeColumns(plan.columns),
    rowDefs: new Map(plan.rows.map((row) => [row.row - 1, writeRow(row)])),
    tables: plan.tables.map(writeTable),
    dataValidations: writeValidations(plan.validations),
    conditionalRules: writeConditionalRules(plan.conditionalFormats),
    ...(plan.charts === undefined
      ? {}
      : { charts: plan.charts.map((chart) => writeChart(chart, font)) }),
    view: {
      showGridLines: plan.showGridLines,
      ...(tabColor === undefined ? {} : { tabColor: { rgb: tabColor } }),
    },
    ...(freeze !== undefined && freeze.rows + freeze.columns > 0 ? { freezePane: freeze } : {}),
    ...(plan.protected ? { protection: PROTECTION } : {}),
    ...(print === undefined ? {} : writePage(print)),
    ...(visibility === "visible" ? {} : { [visibility]: true }),
  };
}

function writeFormulaOf(cell: CellPlan, runs: Runs): Partial<Cell> | null {
  const { formula, continues, column } = cell;
  if (continues !== undefined) {
    const run = runs.get(key({ row: continues, column }));
    return { formula: "", formulaType: "shared", formulaSharedIndex: run?.index ?? 0 };
  }
  if (formula === undefined) return null;
  const text = escapeSpreadsheetText(formula);
  const run = runs.get(key(cell));
  return run === undefined
    ? { formula: text }
    : { formula: text, formulaType: "shared", formulaSharedIndex: run.index, formulaRef: run.area };
}

function key({ row, column }: Pick<CellPlan, "row" | "column">): string {
  return `${row - 1},${column - 1}`;
}

/**
 * The cells of a sheet in the terms of the library, each made when the library comes to it: of the
 * million cells of a large workbook only those of one sheet are there at a time. It comes once to
 * write them; then it asks which lead elsewhere or have comments, and few do.
 */
class WrittenCells extends Map<string, Partial<Cell>> {
  #cells: readonly CellPlan[];
  readonly #styles: WrittenStyles;

  constructor(cells: readonly CellPlan[], styles: WrittenStyles) {
    super();
    this.#cells = cells;
    this.#styles = styles;
  }

  override *[Symbol.iterator](): MapIterator<[string, Partial<Cell>]> {
    const cells = this.#cells;
    this.#cells = cells.filter(({ link }) => link !== undefined);
    const runs = filledDownRuns(cells);
    for (const cell of cells) yield [key(cell), writeCell(cell, this.#styles, runs)];
  }
}

/** A formula filled down: its number in the sheet and its area, by the key of its first cell. */
type Runs = ReadonlyMap<string, { readonly index: number; readonly area: string }>;

function filledDownRuns(cells: readonly CellPlan[]): Runs {
  const lastCells = new Map<string, CellPlan>();
  for (const cell of cells) {
    if (cell.continues === undefined) continue;
    const first = key({ row: cell.continues, column: cell.column });
    if ((lastCells.get(first)?.row ?? 0) < cell.row) lastCells.set(first, cell);
  }
  return new Map(
    [...lastCells].map(([first, { continues = 0, row, column }], index) => {
      const area = { top: continues, bottom: row, left: column, right: column };
      return [first, { index, area: areaAddress(area) }];
    }),
  );
}

function writeCell(cell: CellPlan, styles: WrittenStyles, runs: Runs): Partial<Cell> {
  const { value, style, link } = cell;
  const content = storable(value);
  const formula = writeFormulaOf(cell, runs);
  return {
    ...(formula === null ? writeConstant(content) : { ...formula, formulaResult: content }),
    ...(style === undefined ? {} : { style: styles.of(style) }),
    ...(link === undefined ? {} : { hyperlink: { target: "", location: link } }),
  };
}

/** No cell holds NaN or infinity: better no value than a file that cannot be opened. */
function storable(value: CellPlan["value"]): string | number | boolean | null {
  if (typeof value === "string") return escapeSpreadsheetText(value);
  return typeof value === "number" && !Number.isFinite(value) ? null : (value ?? null);
}

/**
 * An empty text clears a cell, as it does in Excel. The library takes a text such as "#N/A" for an
 * error; as a run of rich text it stays a text.
 */
function writeConstant(value: string | number | boolean | null): Partial<Cell> {
  if (value === "") return { value: null };
  return typeof value === "string" && value.startsWith("#")
    ? { richText: [{ text: value }] }
    : { value };
}

const DEFAULT_WIDTH = 9;

function writeColumns(columns: readonly ColumnPlan[]): ColumnDef[] {
  const last = columns.reduce((widest, { column }) => Math.max(widest, column), 0);
  const written = Array.from({ length: last }, (): ColumnDef => ({}));
  for (const { column, width, hidden } of columns) {
    written[column - 1] = {
      ...(width === undefined ? {} : { width }),
      // A hidden column without a width has none when it is shown again.
      ...(hidden === true ? { hidden, width: width ?? DEFAULT_WIDTH } : {}),
    };
  }
  return written;
}

function writeRow({ height, hidden }: RowPlan): RowDef {
  return {
    ...(height === undefined ? {} : { height }),
    ...(hidden === undefined ? {} : { hidden }),
  };
}

function writeTable({ name, area, columns, filter }: TablePlan): TableDefinition {
  return {
    name,
    range: areaAddress(area),
    columns: columns.map((column) => ({ name: escapeSpreadsheetText(column) })),
    style: TABLE_STYLE,
    showRowStripes: false,
    showAutoFilter: filter,
  };
}
