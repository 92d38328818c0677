import { MAX_COLUMNS } from "../spreadsheet/address";
import {
  type CellSnapshot,
  ERROR_CODES,
  type ErrorCode,
  type RawValue,
} from "../spreadsheet/snapshot";
import { ContinuedCell, type SharedFormula, UndecodedCell } from "./lazyCells";
import { readIsoDate } from "./isoDate";
import { LIMITS } from "./limits";
import { readNumber } from "./readNumber";
import type { CellStyle, CellStyles } from "./readStyles";
import { fontShown, readRichText, type RichText } from "./readText";
import type { XmlScanner } from "./xmlScanner";
import { unescapeSpreadsheetText } from "./xmlText";

/** What the cells of all sheets share. */
export interface CellContext {
  readonly strings: readonly RichText[];
  readonly styles: CellStyles;
  readonly date1904: boolean;
}

const LONGEST_FORMULA = LIMITS.formulaLength;
const LAST_COLUMN = MAX_COLUMNS;
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const NO_STYLE: CellStyle = {};

/** Types of values, the most frequent first. */
const CELL_TYPES = ["s", "n", "str", "b", "e", "d", "inlineStr"] as const;
type CellType = (typeof CELL_TYPES)[number];

const FORMULA_KINDS = ["shared", "array", "dataTable", "normal"] as const;

/** Reads the cells of one sheet, one after the other: what is told is the cell read last. */
export class CellReader {
  /** From 1 on. */
  row = 0;
  column = 0;
  value: RawValue = null;
  /** Empty as well in the cells that continue a shared formula. */
  formula: string | undefined;
  formulaKind: (typeof FORMULA_KINDS)[number] = "normal";
  /** Which shared formula the cell begins or continues; -1 when none. */
  sharedIndex = -1;
  /** The cells of a shared or array formula. */
  area: string | undefined;

  readonly #scanner: XmlScanner;
  readonly #context: CellContext;
  #style = NO_STYLE;
  #font: string | undefined;
  /** Where a formula stands that has not been decoded; the end is -1 when there is none. */
  #undecodedFrom = 0;
  #undecodedTo = -1;

  constructor(scanner: XmlScanner, context: CellContext) {
    this.#scanner = scanner;
    this.#context = context;
  }

  /** Reads the cell that was opened last; one without an address stands in this row and column. */
  read(row: number, column: number): void {
    const scanner = this.#scanner;
    this.row = row;
    this.column = column;
    if (scanner.findAttribute("r")) this.#readAddress();
    this.value = null;
    this.formula = undefined;
    if (scanner.isEmpty) return;
    this.formulaKind = "normal";
    this.sharedIndex = -1;
    this.#undecodedTo = -1;
    const style = scanner.findAttribute("s") ? scanner.count() : -1;
    this.#style = this.#context.styles[style] ?? NO_STYLE;
    this.#font = this.#style.font;
    const type = scanner.findAttribute("t") ? scanner.oneOf(CELL_TYPES) : "n";
    if (type === "") return scanner.damaged();
    let inline: RichText | undefined;
    let values = 0;
    let formulas = 0;
    const inside = scanner.depth;
    let name;
    while ((name = scanner.child(inside)) !== null) {
      if (name === "v") {
        this.value = this.#readValue(type);
        values += 1;
      } else if (name === "f") {
        this.#readFormula();
        formulas += 1;
      } else if (name === "is") inline = readRichText(scanner);
    }
    // Of two, some readers take the first and some the last.
    if (values > 1 || formulas > 1) scanner.damaged();
    if (inline !== undefined && this.value === null) this.#takeText(inline);
  }

  /** The cell as it is kept. */
  snapshot(): CellSnapshot {
    const { value, formula } = this;
    const { format } = this.#style;
    const font = this.#font;
    if (this.#undecodedTo >= 0) {
      const [from, to] = [this.#undecodedFrom, this.#undecodedTo];
      return new UndecodedCell(value, format, font, this.#scanner, from, to);
    }
    // Spreading what is there would be shorter, and take three times as long.
    if (formula === undefined && font === undefined) {
      return format === undefined ? { value } : { value, format };
    }
    const cell: Writable<CellSnapshot> = { value };
    if (formula !== undefined) cell.formula = formula;
    if (formula !== undefined && value === null) cell.resultMissing = true;
    if (format !== undefined) cell.format = format;
    if (font !== undefined) cell.font = font;
    return cell;
  }

  /** The cell as one that continues a formula of another. */
  continuing(first: SharedFormula, row: number): CellSnapshot {
    const { value, column } = this;
    return new ContinuedCell(value, this.#style.format, this.#font, first, row, column);
  }

  /** An address like "AB12". */
  #readAddress(): void {
    const scanner = this.#scanner;
    const { bytes, to } = scanner;
    let at = scanner.from;
    let column = 0;
    for (; at < to; at += 1) {
      const letter = (bytes[at] ?? 0) & ~32;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
      if (column > LAST_COLUMN) scanner.damaged();
    }
    scanner.from = at;
    this.row = scanner.count();
    this.column = column;
    if (column === 0 || this.row < 1) scanner.damaged();
  }

  #readFormula(): void {
    const scanner = this.#scanner;
    if (scanner.findAttribute("t")) {
      this.formulaKind = scanner.oneOf(FORMULA_KINDS) || "normal";
      if (scanner.findAttribute("si")) this.sharedIndex = scanner.count();
      this.area = scanner.attribute("ref");
    }
    const isPlain = scanner.plainText();
    if (isPlain && scanner.to - scanner.from > LONGEST_FORMULA) scanner.damaged();
    if (isPlain && !scanner.isAscii && this.formulaKind === "normal") {
      // Texts beyond ASCII take time to decode.
      this.formula = "";
      this.#undecodedFrom = scanner.from;
      this.#undecodedTo = scanner.to;
      return;
    }
    const written = isPlain ? scanner.spanText() : scanner.isEmpty ? "" : scanner.text();
    const text = unescapeSpreadsheetText(written);
    if (text.length > LONGEST_FORMULA) scanner.damaged();
    if (this.formulaKind === "dataTable") this.formula = "TABLE()";
    else if (text !== "" || this.sharedIndex >= 0) this.formula = text;
  }

  #takeText(text: RichText): void {
    this.value = text.text;
    this.#font = fontShown(text, this.#style.font);
  }

  #readValue(type: CellType): RawValue {
    const scanner = this.#scanner;
    if (type === "str") return unescapeSpreadsheetText(scanner.text());
    const isPlain = scanner.plainText();
    if (isPlain && scanner.isAscii) {
      if (type === "n") {
        const number = scanner.simpleNumber();
        if (!Number.isNaN(number)) return number;
      } else if (type === "s") {
        const shared = this.#context.strings[scanner.count()];
        if (shared !== undefined) {
          this.#takeText(shared);
          return shared.text;
        }
      }
    }
    const text = isPlain ? scanner.spanText() : scanner.text();
    if (text.trim() !== "") return this.#readOther(type, text);
    // Formulas come without results, numbers and texts with an empty element for none. Readers do
    // not agree what an empty truth value, date or error is.
    if (this.formula === undefined && /^[bed]$/.test(type)) scanner.damaged();
    return null;
  }

  /** Values that are seldom or oddly written. */
  #readOther(type: CellType, stored: string): RawValue {
    const text = stored.trim();
    switch (type) {
      case "n":
        return readNumber(text) ?? this.#scanner.damaged();
      case "s": {
        const shared = /^\d+$/.test(text) ? this.#context.strings[Number(text)] : undefined;
        this.#takeText(shared ?? this.#scanner.damaged());
        return this.value;
      }
      case "b":
        return readBoolean(text) ?? this.#scanner.damaged();
      case "e":
        return { error: readErrorCode(text) ?? this.#scanner.damaged() };
      case "d":
        return readIsoDate(text, this.#context.date1904) ?? this.#scanner.damaged();
      default:
        return unescapeSpreadsheetText(stored);
    }
  }
}

function readBoolean(text: string): boolean | null {
  if (/^(1|true)$/i.test(text)) return true;
  return /^(0|false)$/i.test(text) ? false : null;
}

/** Errors that a snapshot has no code for, like those of spilling formulas, count as #VALUE!. */
function readErrorCode(text: string): ErrorCode | null {
  return ERROR_CODES.find((code) => code === text) ?? (/^#[A-Z]/.test(text) ? "#VALUE!" : null);
}
