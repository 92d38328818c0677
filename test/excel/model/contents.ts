import { cellCount, cellsOf, isCell, type Rectangle } from "./area";
import { withoutTables } from "./tableCells";
import { fillColumns, type Spot } from "./calculatedColumns";
import { headerCellWritten } from "./tableHeaders";
import { fullReferences, shownContent, tableAt } from "./tableReferences";
import { refuse } from "./excelError";
import { isReadable, notBuilt } from "./formulaText";
import { demandUnlocked } from "./protection";
import { isFormula, sameContent, type Content, type Formula, type Value } from "./values";
import { understand, US_LOCALE, type InputLocale } from "./typedInput";
import type { Cell, Worksheet } from "./worksheet";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** What is written to one cell: a content, or null to leave the cell alone. */
export type Written = string | number | boolean | null;

/**
 * Writes rows of values into an area of the same shape, as a program does: null leaves a cell
 * alone, "" empties it, texts are understood as if typed. Locked cells refuse, and then nothing is
 * written.
 */
export function writeArea(
  sheet: Worksheet,
  area: Rectangle,
  written: (row: number, column: number) => Written,
  locale: InputLocale = US_LOCALE,
): void {
  demandUnlocked(sheet, area);
  const before = detailBefore(sheet, area);
  const formulas = formulasBefore(sheet, area);
  const put: Spot[] = [];
  for (const [row, column] of cellsOf(area)) {
    const input = written(row - area.top, column - area.left);
    if (input === null) continue;
    putInput(sheet, row, column, input, locale);
    if (isFormula(sheet.contentAt(row, column))) put.push({ row, column });
  }
  fillColumns(sheet, put);
  tellChanged(sheet, area, before);
  tellFormulas(sheet, area, formulas);
}

/** Empties cells; formats stay. */
export function clearContents(sheet: Worksheet, area: Rectangle): void {
  demandUnlocked(sheet, area);
  const before = detailBefore(sheet, area);
  const formulas = formulasBefore(sheet, area);
  for (const [row, column] of [...sheet.cells.within(area)]) setContent(sheet, row, column, null);
  tellChanged(sheet, area, before);
  tellFormulas(sheet, area, formulas);
}

/** Puts contents back or over without asking: undo, copies, what a file holds. */
export function setContent(sheet: Worksheet, row: number, column: number, content: Content): void {
  const cell = sheet.cells.get(row, column);
  if (cell !== undefined && sameContent(cell.content, content)) return;
  replaceCell(sheet, row, column, { ...cell, content });
  headerCellWritten(sheet, row, column);
  sheet.workbook.calculation.contentChanged(sheet, row, column);
}

/** Cells that hold nothing and look like their surroundings are forgotten. */
export function replaceCell(sheet: Worksheet, row: number, column: number, cell: Cell): void {
  const { content, style, link } = cell;
  const idle = content === null && style === undefined && link === undefined;
  const kept = {
    content,
    ...(style === undefined ? {} : { style }),
    ...(link === undefined ? {} : { link }),
  };
  sheet.cells.set(row, column, idle ? undefined : kept);
}

function putInput(
  sheet: Worksheet,
  row: number,
  column: number,
  input: string | number | boolean,
  locale: InputLocale,
): void {
  const style = sheet.styleAt(row, column);
  if (typeof input !== "string") {
    const isText = typeof input === "number" && style.format === "@";
    setContent(sheet, row, column, isText ? String(input) : input);
    return;
  }
  const limit = input.startsWith("=") ? LONGEST_FORMULA : LONGEST_TEXT;
  if (input.length > limit) refuse("InvalidArgument");
  const { content, format } = understand(input, style.format, locale);
  const put = isFormula(content) ? demandFormula(sheet, row, column, content) : content;
  setContent(sheet, row, column, put);
  const cell = sheet.cells.get(row, column);
  if (format !== undefined && style.format === "General" && cell !== undefined)
    replaceCell(sheet, row, column, { ...cell, style: { ...style, format } });
}

/** Excel takes a formula that it can read; the stand-in, one that it can calculate as well. */
function demandFormula(
  sheet: Worksheet,
  row: number,
  column: number,
  { formula: given }: Formula,
): Formula {
  if (!isReadable(given)) refuse("InvalidArgument");
  const { workbook } = sheet;
  const formula = fullReferences(given, workbook, tableAt(sheet, row, column));
  const missing = notBuilt(withoutTables(formula, workbook, row));
  return missing === null ? { formula } : refuse("UnsupportedOperation", missing);
}

/** What a single cell showed, for the details of its event. */
function detailBefore(sheet: Worksheet, area: Rectangle): Value | undefined {
  return isCell(area) ? sheet.valueAt(area.top, area.left) : undefined;
}

function tellChanged(sheet: Worksheet, area: Rectangle, before: Value | undefined): void {
  const details =
    before === undefined ? {} : { details: { before, after: sheet.valueAt(area.top, area.left) } };
  sheet.workbook.changed({ type: "changed", sheet, area, changeType: "RangeEdited", ...details });
}

/** "row,column" → the formula that stands there, with "=". */
function formulasBefore(sheet: Worksheet, area: Rectangle): ReadonlyMap<string, string> {
  const cells = [...sheet.cells.within(area)];
  return new Map(
    cells.flatMap(([row, column, { content }]) =>
      isFormula(content) ? [[`${row},${column}`, shownContent(sheet, row, column)] as const] : [],
    ),
  );
}

/** Formulas that came, went or became others. */
function tellFormulas(
  sheet: Worksheet,
  area: Rectangle,
  before: ReadonlyMap<string, string>,
): void {
  const after = formulasBefore(sheet, area);
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return { row, column, before: before.get(key) ?? "" };
    });
  if (changes.length > 0) sheet.workbook.changed({ type: "formulaChanged", sheet, changes });
}

/** The contents of an area, row by row, for undo and for copies. */
export function contentsOf(sheet: Worksheet, area: Rectangle): Map<string, Content> {
  if (cellCount(area) > 5_000_000) refuse("InvalidArgument");
  const kept = new Map<string, Content>();
  for (const [row, column] of cellsOf(area))
    kept.set(`${row},${column}`, sheet.contentAt(row, column));
  return kept;
}
