import { checkFormula, type FormulaScope } from "./formulaGate";
import type { Report } from "./gateFault";
import { columnOf, LAST_COLUMN, LAST_ROW } from "./references";
import type { SheetPart, WorkbookParts } from "./workbookParts";
import { childrenOf, storedText, type XmlElement } from "./xmlTree";

/** Texts of cells by "row,column". */
export interface SheetCells {
  readonly texts: ReadonlyMap<string, string>;
}

const LONGEST_TEXT = 32_767;

/** Cells of one sheet: order, indices into the shared parts, lengths and formulas. */
export function checkCells(
  sheet: SheetPart,
  { strings, styles }: WorkbookParts,
  scope: FormulaScope,
  report: Report,
): SheetCells {
  const styleCount = childrenOf(styles, "xf", "cellXfs").length;
  const texts = new Map<string, string>();
  const filled: FilledDown = new Map();
  let lastRow = 0;
  for (const row of childrenOf(sheet.root, "row", "sheetData")) {
    const number = Number(row.attributes["r"]);
    if (!(number > lastRow && number <= LAST_ROW)) {
      report("cellOrder", `${sheet.name}!${row.attributes["r"] ?? ""}`, "row out of order");
    }
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children) {
      const address = cell.attributes["r"] ?? "";
      const where = `${sheet.name}!${address}`;
      const column = columnOf(address.replace(/\d+$/, ""));
      const inRow = address.endsWith(String(number)) && /^[A-Z]+\d+$/.test(address);
      if (!inRow || !(column > lastColumn && column <= LAST_COLUMN)) {
        report("cellOrder", where, "cell out of order");
      }
      lastColumn = column;
      if (Number(cell.attributes["s"] ?? 0) >= styleCount)
        report("cellIndex", where, "no such style");
      const text = textOf(cell, strings, where, report);
      if (text !== undefined) texts.set(`${number},${column}`, text);
      checkFormulas(cell, { where, row: number, column }, filled, scope, report);
    }
  }
  return { texts };
}

function textOf(
  cell: XmlElement,
  strings: readonly XmlElement[],
  where: string,
  report: Report,
): string | undefined {
  const type = cell.attributes["t"];
  const stored = childrenOf(cell, "v")[0]?.text ?? "";
  let text: string | undefined;
  if (type === "s") {
    const shared = strings[Number(stored)];
    if (shared === undefined) report("cellIndex", where, "no such shared text");
    text = shared === undefined ? undefined : runs(shared);
  } else if (type === "inlineStr") text = runs(childrenOf(cell, "is")[0]);
  else if (type === "str") text = storedText(stored);
  if (text !== undefined && text.length > LONGEST_TEXT) {
    report("textLength", where, `${text.length} characters`);
  }
  return text;
}

function runs(element: XmlElement | undefined): string {
  const parts = [...childrenOf(element, "t"), ...childrenOf(element, "t", "r")];
  return storedText(parts.map(({ text }) => text).join(""));
}

/** Formulas filled down: number → the area that the first cell gave. */
type FilledDown = Map<string, ReturnType<typeof areaOf>>;

interface CellPosition {
  readonly where: string;
  readonly row: number;
  readonly column: number;
}

function checkFormulas(
  cell: XmlElement,
  at: CellPosition,
  filled: FilledDown,
  scope: FormulaScope,
  report: Report,
): void {
  const { where } = at;
  for (const formula of childrenOf(cell, "f")) {
    const kind = formula.attributes["t"] ?? "normal";
    if (!["normal", "shared"].includes(kind) || cell.attributes["cm"] !== undefined)
      report("formulaArray", where, kind);
    if (kind === "shared" && checkFilledDown(formula, at, filled, report) === "continued") continue;
    checkFormula(storedText(formula.text), where, scope, report);
  }
}

/** The first cell gives text and area; the others lie in that area and give neither. */
function checkFilledDown(
  formula: XmlElement,
  { where, row, column }: CellPosition,
  filled: FilledDown,
  report: Report,
): "first" | "continued" {
  const number = formula.attributes["si"] ?? "";
  const given = formula.attributes["ref"];
  if (given !== undefined) {
    if (filled.has(number)) report("formulaShared", where, "number given twice");
    if (/['A-Za-z0-9_]!/.test(formula.text)) {
      report("formulaShared", where, "a sheet's name in a formula filled down");
    }
    filled.set(number, areaOf(given));
  }
  const area = filled.get(number);
  const inside =
    area !== undefined &&
    area !== null &&
    row >= area.top &&
    row <= area.bottom &&
    column >= area.left &&
    column <= area.right;
  if (!inside) report("formulaShared", where, "outside the area of its first cell");
  return given === undefined ? "continued" : "first";
}

function areaOf(text: string): {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
} | null {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(text);
  if (match === null) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return {
    left: columnOf(left),
    top: Number(top),
    right: columnOf(right),
    bottom: Number(bottom),
  };
}
