import { parseCell } from "../spreadsheet/address";
import { type CellSnapshot, ERROR_CODES, type RawValue } from "../spreadsheet/snapshot";
import { readIsoDate } from "./isoDate";
import { LIMITS } from "./limits";
import type { CellStyles } from "./readStyles";
import { fontShown, readRichText, type RichText } from "./readText";
import type { XmlScanner } from "./xmlScanner";
import { unescapeSpreadsheetText } from "./xmlText";

/** What the cells of all sheets share. */
export interface CellContext {
  readonly strings: readonly RichText[];
  readonly styles: CellStyles;
  readonly date1904: boolean;
}

/** The formula element of a cell; its text is empty in the later cells of a shared formula. */
export interface FormulaElement {
  readonly text: string;
  readonly kind: string;
  readonly sharedIndex: string | undefined;
  readonly area: string | undefined;
}

export interface CellElement {
  readonly row: number;
  readonly column: number;
  readonly cell: CellSnapshot;
  readonly formula: FormulaElement | undefined;
}

interface CellParts {
  stored?: string;
  inline?: RichText;
  formula?: FormulaElement;
}

/** Reads the cell that was opened last; one without an address stands right of the one before. */
export function readCell(
  scanner: XmlScanner,
  context: CellContext,
  next: { readonly row: number; readonly column: number },
): CellElement {
  const address = scanner.attribute("r");
  const place = address === undefined ? next : parseCell(address);
  if (place === null || place.row !== next.row) scanner.damaged();
  const type = scanner.attribute("t") ?? "n";
  const style = scanner.attribute("s");
  const look = style === undefined ? undefined : context.styles[Number(style)];
  const parts: CellParts = {};
  scanner.eachChild((child) => {
    if (child === "v") parts.stored = scanner.text();
    else if (child === "is") parts.inline = readRichText(scanner);
    else if (child === "f") parts.formula = readFormula(scanner);
  });
  const { formula } = parts;
  const rich = parts.inline ?? readShared(scanner, type, parts.stored, context);
  const value = rich?.text ?? readValue(scanner, type, parts.stored, context);
  const font = rich === undefined ? look?.font : fontShown(rich, look?.font);
  const cell: CellSnapshot = {
    value,
    ...(formula === undefined ? {} : { formula: formula.text }),
    ...(formula !== undefined && value === null ? { resultMissing: true } : {}),
    ...(look?.format === undefined ? {} : { format: look.format }),
    ...(font === undefined ? {} : { font }),
  };
  return { row: place.row, column: place.column, cell, formula };
}

function readFormula(scanner: XmlScanner): FormulaElement {
  const kind = scanner.attribute("t") ?? "normal";
  const sharedIndex = scanner.attribute("si");
  const area = scanner.attribute("ref");
  const text = unescapeSpreadsheetText(scanner.text());
  if (text.length > LIMITS.formulaLength) scanner.damaged();
  return { text, kind, sharedIndex, area };
}

function readShared(
  scanner: XmlScanner,
  type: string,
  stored: string | undefined,
  context: CellContext,
): RichText | undefined {
  const index = type === "s" ? (stored ?? "").trim() : "";
  if (index === "") return undefined;
  return (/^\d+$/.test(index) ? context.strings[Number(index)] : undefined) ?? scanner.damaged();
}

function readValue(
  scanner: XmlScanner,
  type: string,
  stored: string | undefined,
  context: CellContext,
): RawValue {
  if (stored === undefined) return null;
  // The result "" of a formula is stored as an empty value; elsewhere emptiness means none.
  if (type === "str") return unescapeSpreadsheetText(stored);
  const text = stored.trim();
  if (text === "") return null;
  switch (type) {
    case "n":
      return readNumber(text) ?? scanner.damaged();
    case "b":
      return readBoolean(text) ?? scanner.damaged();
    case "e":
      return { error: ERROR_CODES.find((code) => code === text) ?? "#VALUE!" };
    case "d":
      return readIsoDate(text, context.date1904) ?? scanner.damaged();
    default:
      return scanner.damaged();
  }
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function readNumber(text: string): number | null {
  const value = Number(text);
  return NUMBER.test(text) && Number.isFinite(value) ? value : null;
}

function readBoolean(text: string): boolean | null {
  if (text === "1" || text === "true") return true;
  return text === "0" || text === "false" ? false : null;
}
