import { MAX_COLUMNS, parseCell } from "../spreadsheet/address";
import { type CellSnapshot, ERROR_CODES, type RawValue } from "../spreadsheet/snapshot";
import { readIsoDate } from "./isoDate";
import { readNumber } from "./readNumber";
import type { CellStyle } from "./readStyles";
import { fontShown, readRichText, type RichText } from "./readText";
import { markOf, type XmlScanner } from "./xmlScanner";

/** What the cells of all sheets share. */
export interface CellContext {
  readonly strings: readonly RichText[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const NO_STYLE: CellStyle = {};

// What cells are made of when they are written as nearly all are.
const CELL = markOf('<c r="');
const STYLE = markOf('" s="');
const TYPE = markOf('" t="');
const STRING = markOf("str");
const SHARED = markOf("s");
const NUMBER = markOf("n");
const OPEN = markOf('">');
const EMPTY = markOf('"/>');
const VALUE = markOf("<v>");
const FORMULA = markOf("<f>");
const FORMULA_END = markOf("</f>");
const SHARED_FORMULA = markOf('<f t="shared" si="');
const END = markOf("</c>");
const VALUE_END = markOf("</v></c>");

/** Reads the cells of one sheet, one after the other: what is told is the cell read last. */
export class CellReader {
  /** From 1 on. */
  row = 0;
  column = 0;
  value: RawValue = null;
  /** Empty as well in the cells that continue a shared formula. */
  formula: string | undefined;
  /** "shared", "array", "dataTable"; "" for any other. */
  formulaKind = "";
  /** Which shared formula the cell begins or continues; -1 when none. */
  sharedIndex = -1;
  /** The cells of a shared or array formula. */
  area: string | undefined;

  readonly #scanner: XmlScanner;
  readonly #context: CellContext;
  #style = NO_STYLE;
  #font: string | undefined;

  constructor(scanner: XmlScanner, context: CellContext) {
    this.#scanner = scanner;
    this.#context = context;
  }

  /** The cell as it is kept. */
  snapshot(): CellSnapshot {
    const { value, formula } = this;
    const { format } = this.#style;
    const font = this.#font;
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

  /** Reads the next cell of the row; one without an address stands behind the last. */
  next(row: number, ofRow: number): boolean {
    const scanner = this.#scanner;
    const { at } = scanner;
    if (scanner.isPlain && this.#readPlain(row)) return true;
    scanner.at = at;
    do {
      if (!scanner.child(ofRow)) return false;
    } while (scanner.name !== "c");
    this.#read(row);
    return true;
  }

  /**
   * Reads a cell that is written as nearly all are, which takes a fraction of the time:
   * `<c r="A1" s="2" t="s"><f>B1</f><v>0</v></c>`, with or without a result. False when it is not.
   */
  #readPlain(row: number): boolean {
    const scanner = this.#scanner;
    if (!scanner.skip(CELL)) return false;
    const column = scanner.letters();
    if (column < 1 || column > MAX_COLUMNS || scanner.digits() !== row) return false;
    let style = -1;
    let type = "";
    while (!scanner.skip(OPEN)) {
      if (style < 0 && scanner.skip(STYLE)) style = scanner.digits();
      else if (type === "" && scanner.skip(TYPE)) {
        if (scanner.skip(STRING)) type = "str";
        else if (scanner.skip(SHARED)) type = "s";
        else if (scanner.skip(NUMBER)) type = "n";
        else return false;
      } else return scanner.skip(EMPTY) && this.#begin(row, column, style);
    }
    this.#begin(row, column, style);
    if (!scanner.skip(VALUE)) {
      if (!this.#readPlainFormula()) return false;
      // Not calculated yet, as in all rows that nobody has filled.
      if (scanner.skip(END)) return true;
      if (!scanner.skip(VALUE)) return false;
    }
    return this.#readPlainValue(type);
  }

  #readPlainFormula(): boolean {
    const scanner = this.#scanner;
    if (scanner.skip(SHARED_FORMULA)) {
      this.formula = "";
      this.formulaKind = "shared";
      this.sharedIndex = scanner.digits();
      return scanner.skip(EMPTY);
    }
    const text = scanner.skip(FORMULA) ? scanner.plainText(FORMULA_END) : undefined;
    this.formula = text || undefined;
    return text !== undefined;
  }

  #readPlainValue(type: string): boolean {
    const scanner = this.#scanner;
    if (type === "s") {
      const shared = this.#context.strings[scanner.digits()];
      if (shared === undefined) return false;
      this.value = this.#taken(shared);
      return scanner.skip(VALUE_END);
    }
    if (type !== "str") {
      this.value = scanner.decimal();
      if (this.value >= 0) return scanner.skip(VALUE_END);
    }
    const text = scanner.plainText(VALUE_END);
    if (text === undefined) return false;
    this.value = type === "str" ? text : readNumber(text);
    return !Number.isNaN(this.value);
  }

  #begin(row: number, column: number, style: number): true {
    this.row = row;
    this.column = column;
    this.value = null;
    this.formula = undefined;
    this.formulaKind = "";
    this.sharedIndex = -1;
    this.area = undefined;
    this.#style = this.#context.styles[style] ?? NO_STYLE;
    this.#font = this.#style.font;
    return true;
  }

  /** Reads the cell that was opened last. */
  #read(row: number): void {
    const scanner = this.#scanner;
    let place = { row, column: this.column + 1 };
    if (scanner.find("r")) place = parseCell(scanner.span()) ?? scanner.damaged();
    this.#begin(place.row, place.column, scanner.find("s") ? scanner.count() : -1);
    if (scanner.isEmpty) return;
    const type = scanner.find("t") ? scanner.span() : "n";
    if (!/^([snbed]|str|inlineStr)$/.test(type)) scanner.damaged();
    let inline: RichText | undefined;
    let values = 0;
    let formulas = 0;
    scanner.each((name) => {
      if (name === "v") {
        this.value = this.#readValue(type);
        values += 1;
      } else if (name === "f") {
        this.#readFormula();
        formulas += 1;
      } else if (name === "is") inline = readRichText(scanner);
    });
    // Of two, some readers take the first and some the last.
    if (values > 1 || formulas > 1) scanner.damaged();
    if (inline !== undefined && this.value === null) this.value = this.#taken(inline);
  }

  #readFormula(): void {
    const scanner = this.#scanner;
    if (scanner.find("t")) {
      this.formulaKind = scanner.span();
      if (scanner.find("si")) this.sharedIndex = scanner.count();
      this.area = scanner.attribute("ref");
    }
    const text = scanner.text();
    if (this.formulaKind === "dataTable") this.formula = "TABLE()";
    else if (text !== "" || this.sharedIndex >= 0) this.formula = text;
  }

  /** The text of a shared or inline string, in the font that the cell then tells. */
  #taken(text: RichText): string {
    this.#font = fontShown(text, this.#style.font);
    return text.text;
  }

  #readValue(type: string): RawValue {
    const scanner = this.#scanner;
    const stored = scanner.text();
    const text = stored.trim();
    if (type === "str" || (type === "inlineStr" && text !== "")) return stored;
    if (text !== "") return this.#valueOf(type, text) ?? scanner.damaged();
    // Formulas come without results, numbers and texts with an empty element for none. Readers do
    // not agree what an empty truth value, date or error is.
    return this.formula === undefined && /^[bed]$/.test(type) ? scanner.damaged() : null;
  }

  /** Nothing for what is no value of its type. */
  #valueOf(type: string, text: string): RawValue | undefined {
    if (type === "b") {
      if (!/^([01]|true|false)$/i.test(text)) return undefined;
      return /^[1t]/i.test(text);
    }
    if (type === "e") {
      // Those that a snapshot has no code for, like those of spilling formulas, count as #VALUE!.
      const error = ERROR_CODES.find((code) => code === text);
      return (error ?? /^#[A-Z]/.test(text)) ? { error: error ?? "#VALUE!" } : undefined;
    }
    if (type === "s") {
      const shared = /^\d+$/.test(text) ? this.#context.strings[Number(text)] : undefined;
      return shared && this.#taken(shared);
    }
    const number = type === "d" ? readIsoDate(text, this.#context.date1904) : readNumber(text);
    return Number.isNaN(number) ? undefined : number;
  }
}
