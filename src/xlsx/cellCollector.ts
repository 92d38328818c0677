import { type Area, MAX_ROWS, parseArea } from "../spreadsheet/address";
import type { CellGrid, CellSnapshot } from "../spreadsheet/snapshot";
import { ContinuedCell, type SharedFormula } from "./lazyCells";
import type { CellReader } from "./readCell";
import { Refusal } from "./readFailure";
import type { ReadingBudget } from "./readingBudget";

const LAST_ROW = MAX_ROWS;

type Rectangle = Omit<Area, "sheet">;

/** A cell that continues a formula which has not been seen yet. */
interface EarlyCell {
  readonly index: number;
  readonly row: number;
  readonly column: number;
}

interface ArrayFormula {
  readonly text: string;
  readonly area: Rectangle;
}

/** Gathers the cells of one sheet and gives every cell of a shared or array formula its formula. */
export class CellCollector {
  readonly #part: string;
  readonly #budget: ReadingBudget;
  readonly #grid = new Map<number, Map<number, CellSnapshot>>();
  readonly #shared = new Map<number, SharedFormula>();
  readonly #early: EarlyCell[] = [];
  readonly #arrays: ArrayFormula[] = [];
  #row = 0;
  #cells: Map<number, CellSnapshot> | undefined;
  /** The furthest cell of the row so far, empty or not. */
  #lastColumn = 0;

  constructor(part: string, budget: ReadingBudget) {
    this.#part = part;
    this.#budget = budget;
  }

  /** Begins a row; one that occurs twice would be read differently by different programs. */
  startRow(row: number): void {
    if (row > LAST_ROW || row === this.#row || this.#grid.has(row)) this.#damaged();
    this.#row = row;
    this.#cells = undefined;
    this.#lastColumn = 0;
  }

  /** Takes the cell that was read last. */
  add(cell: CellReader): void {
    const { column, value, formula } = cell;
    if (column > this.#lastColumn) this.#lastColumn = column;
    else if (column === this.#lastColumn || this.#cells?.has(column)) this.#damaged();
    if (value === null && formula === undefined) return;
    this.#budget.takeCell(this.#part);
    if (this.#cells === undefined) {
      this.#cells = new Map();
      this.#grid.set(this.#row, this.#cells);
    }
    this.#cells.set(column, this.#kept(cell));
  }

  /** The text of a shared or array formula is stored in one of its cells only. */
  #kept(cell: CellReader): CellSnapshot {
    const { formulaKind } = cell;
    if (cell.formula === undefined || formulaKind === "normal") return cell.snapshot();
    if (formulaKind === "shared") return this.#sharing(cell, cell.formula);
    const area = parseArea(cell.area ?? "");
    if (area !== null && cell.area?.includes(":")) this.#arrays.push({ text: cell.formula, area });
    return cell.snapshot();
  }

  #sharing(cell: CellReader, text: string): CellSnapshot {
    const { sharedIndex, column, area } = cell;
    const first = this.#shared.get(sharedIndex);
    if (text !== "") {
      if (area !== undefined || first === undefined) {
        this.#shared.set(sharedIndex, { text, row: this.#row, column });
      }
      return cell.snapshot();
    }
    if (first === undefined) {
      this.#early.push({ index: sharedIndex, row: this.#row, column });
      return cell.snapshot();
    }
    this.#budget.takeSharedFormula(first.text.length, this.#part);
    return cell.continuing(first, this.#row);
  }

  #damaged(): never {
    throw new Refusal("damagedPart", this.#part);
  }

  finish(): CellGrid {
    for (const { index, row, column } of this.#early) {
      const first = this.#shared.get(index);
      const cells = this.#grid.get(row);
      const cell = cells?.get(column);
      if (first === undefined || cell === undefined) this.#damaged();
      this.#budget.takeSharedFormula(first.text.length, this.#part);
      cells?.set(column, new ContinuedCell(cell.value, cell.format, cell.font, first, row, column));
    }
    this.#fillArrays();
    return this.#grid;
  }

  #fillArrays(): void {
    for (const { text, area } of this.#arrays) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        const cells = this.#grid.get(row);
        this.#budget.takeArrayCells(1 + (cells?.size ?? 0), this.#part);
        for (const [column, cell] of cells ?? []) {
          const inside = column >= area.left && column <= area.right;
          if (inside && !cell.formula) cells?.set(column, { ...cell, formula: text });
        }
      }
    }
  }
}
