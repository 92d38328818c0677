import type { CellSnapshot, RawValue } from "../spreadsheet/snapshot";
import { shiftFormula } from "./shiftFormula";

/** A formula that other cells continue, and the cell that it is written for. */
export interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A cell that continues a formula of another. It is worked out when somebody asks for it, which for
 * most helper cells is never. To copy such a cell, name what is copied: spreading it leaves the
 * formula behind.
 */
export class ContinuedCell implements CellSnapshot {
  readonly value: RawValue;
  declare readonly resultMissing?: boolean;
  declare readonly format?: string;
  declare readonly font?: string;
  readonly continues: string;
  readonly #rows: number;
  readonly #columns: number;
  #formula?: string;

  /**
   * @param cell what it is but for the formula
   * @param continues the formula as its first cell has it, so many rows above and columns left of here
   */
  constructor(cell: CellSnapshot, continues: string, rows: number, columns: number) {
    this.value = cell.value;
    if (cell.value === null) this.resultMissing = true;
    if (cell.format !== undefined) this.format = cell.format;
    if (cell.font !== undefined) this.font = cell.font;
    this.continues = continues;
    this.#rows = rows;
    this.#columns = columns;
  }

  get formula(): string {
    return (this.#formula ??= shiftFormula(this.continues, this.#rows, this.#columns));
  }
}
