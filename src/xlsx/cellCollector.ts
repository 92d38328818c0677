import { type Area, MAX_ROWS, parseArea } from "../spreadsheet/address";
import type { CellGrid, CellSnapshot } from "../spreadsheet/snapshot";
import { LIMITS } from "./limits";
import type { CellReader } from "./readCell";
import { ContinuedCell, type SharedFormula } from "./sharedFormula";
import type { XmlScanner } from "./xmlScanner";

type Row = Map<number, CellSnapshot>;

/** A cell that continues a formula which has not been seen yet. */
interface EarlyCell {
  readonly index: number;
  readonly cells: Row;
  readonly row: number;
  readonly column: number;
}

/** Gathers the cells of one sheet and gives every cell of a shared or array formula its formula. */
export class CellCollector {
  readonly #scanner: XmlScanner;
  readonly #grid = new Map<number, Row>();
  readonly #shared = new Map<number, SharedFormula>();
  readonly #early: EarlyCell[] = [];
  readonly #arrays: { readonly text: string; readonly area: Omit<Area, "sheet"> }[] = [];
  #row = 0;
  #cells: Row | undefined;
  /** The furthest cell of the row so far, empty or not. */
  #lastColumn = 0;

  constructor(scanner: XmlScanner) {
    this.#scanner = scanner;
  }

  /** Begins a row; one that occurs twice would be read differently by different programs. */
  startRow(row: number): void {
    if (row < 1 || row > MAX_ROWS || row === this.#row || this.#grid.has(row))
      this.#scanner.damaged();
    this.#endRow();
    this.#row = row;
    this.#cells = undefined;
    this.#lastColumn = 0;
  }

  #endRow(): void {
    if (this.#cells !== undefined) this.#scanner.spend("cells", this.#cells.size);
  }

  /** Takes the cell that was read last. */
  add(cell: CellReader): void {
    const { column, value, formula } = cell;
    if (column > this.#lastColumn) this.#lastColumn = column;
    else if (column === this.#lastColumn || this.#cells?.has(column)) this.#scanner.damaged();
    if (value === null && formula === undefined) return;
    if (formula && formula.length > LIMITS.formulaLength) this.#scanner.damaged();
    if (this.#cells === undefined) {
      this.#cells = new Map();
      this.#grid.set(this.#row, this.#cells);
    }
    this.#cells.set(column, cell.snapshot());
    // The text of a shared or array formula is stored in one of its cells only.
    const { formulaKind } = cell;
    if (formula === undefined || formulaKind === "") return;
    if (formulaKind === "shared") this.#share(cell, formula, this.#cells);
    else if (cell.area?.includes(":") === true) {
      const area = parseArea(cell.area);
      if (area !== null) this.#arrays.push({ text: formula, area });
    }
  }

  #share({ column, sharedIndex, area }: CellReader, text: string, cells: Row): void {
    const row = this.#row;
    const first = this.#shared.get(sharedIndex);
    if (text === "") {
      if (first === undefined) this.#early.push({ index: sharedIndex, cells, row, column });
      else this.#continue(first, cells, row, column);
    } else if (area !== undefined || first === undefined) {
      this.#shared.set(sharedIndex, { text, row, column });
    }
  }

  #continue(first: SharedFormula, cells: Row, row: number, column: number): void {
    const { text } = first;
    const cell = cells.get(column) ?? this.#scanner.damaged();
    this.#scanner.spend("sharedCharacters", text.length);
    cells.set(column, new ContinuedCell(cell, text, row - first.row, column - first.column));
  }

  finish(): CellGrid {
    const scanner = this.#scanner;
    this.#endRow();
    for (const { index, cells, row, column } of this.#early) {
      this.#continue(this.#shared.get(index) ?? scanner.damaged(), cells, row, column);
    }
    for (const { text, area } of this.#arrays) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        const cells = this.#grid.get(row) ?? (new Map() as Row);
        scanner.spend("arrayCells", 1 + cells.size);
        for (const [column, cell] of cells) {
          const inside = column >= area.left && column <= area.right;
          if (inside && !cell.formula) cells.set(column, { ...cell, formula: text });
        }
      }
    }
    return this.#grid;
  }
}
