import type { CellSnapshot, RawValue } from "../spreadsheet/snapshot";
import type { ByteSpan } from "./byteSpan";
import { shiftFormula } from "./shiftFormula";
import { unescapeSpreadsheetText } from "./xmlText";

/**
 * A cell whose formula is worked out when somebody asks for it, which for most helper cells is
 * never. To copy one, name what is copied: spreading it leaves the formula behind.
 */
abstract class LazyCell implements CellSnapshot {
  readonly value: RawValue;
  declare readonly resultMissing?: boolean;
  declare readonly format?: string;
  declare readonly font?: string;
  #formula: string | undefined;

  constructor(value: RawValue, format: string | undefined, font: string | undefined) {
    this.value = value;
    if (value === null) this.resultMissing = true;
    if (format !== undefined) this.format = format;
    if (font !== undefined) this.font = font;
  }

  get formula(): string {
    this.#formula ??= this.workedOut();
    return this.#formula;
  }

  protected abstract workedOut(): string;
}

/** A formula that other cells continue, and the cell that it is written for. */
export interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that continues a formula of another. */
export class ContinuedCell extends LazyCell {
  readonly #first: SharedFormula;
  readonly #row: number;
  readonly #column: number;

  constructor(
    value: RawValue,
    format: string | undefined,
    font: string | undefined,
    first: SharedFormula,
    row: number,
    column: number,
  ) {
    super(value, format, font);
    this.#first = first;
    this.#row = row;
    this.#column = column;
  }

  protected override workedOut(): string {
    const { text, row, column } = this.#first;
    return shiftFormula(text, this.#row - row, this.#column - column);
  }
}

/** A cell whose formula is still in the bytes of its sheet, not yet decoded. */
export class UndecodedCell extends LazyCell {
  readonly #sheet: ByteSpan;
  readonly #from: number;
  readonly #to: number;

  constructor(
    value: RawValue,
    format: string | undefined,
    font: string | undefined,
    sheet: ByteSpan,
    from: number,
    to: number,
  ) {
    super(value, format, font);
    this.#sheet = sheet;
    this.#from = from;
    this.#to = to;
  }

  protected override workedOut(): string {
    return unescapeSpreadsheetText(this.#sheet.utf8(this.#from, this.#to));
  }
}
