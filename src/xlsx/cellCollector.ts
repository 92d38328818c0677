import { type Area, MAX_COLUMNS, MAX_ROWS, parseArea } from "../spreadsheet/address";
import type { CellGrid, CellSnapshot } from "../spreadsheet/snapshot";
import { LIMITS } from "./limits";
import type { CellElement } from "./readCell";
import { Refusal } from "./readFailure";
import { shiftFormula } from "./shiftFormula";

type Rectangle = Omit<Area, "sheet">;

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

interface ArrayFormula {
  readonly text: string;
  readonly area: Rectangle;
}

/** Counts the cells of a whole workbook against the limit. */
export interface CellBudget {
  left: number;
}

/** Gathers the cells of one sheet and gives every cell of a shared or array formula its formula. */
export class CellCollector {
  readonly #part: string;
  readonly #budget: CellBudget;
  readonly #grid = new Map<number, Map<number, CellSnapshot>>();
  readonly #shared = new Map<string, SharedFormula>();
  readonly #arrays: ArrayFormula[] = [];

  constructor(part: string, budget: CellBudget) {
    this.#part = part;
    this.#budget = budget;
  }

  /** Begins a row; one that occurs twice would be read differently by different programs. */
  startRow(row: number): void {
    if (row > MAX_ROWS || this.#grid.has(row)) throw new Refusal("damaged", this.#part);
    this.#grid.set(row, new Map());
  }

  add({ row, column, cell, formula }: CellElement): void {
    const cells = this.#grid.get(row);
    if (cells === undefined || column > MAX_COLUMNS || cells.has(column)) {
      throw new Refusal("damaged", this.#part);
    }
    if (cell.value === null && formula === undefined) return;
    this.#budget.left -= 1;
    if (this.#budget.left < 0) throw new Refusal("tooLarge", this.#part);
    if (formula?.kind === "array" || formula?.kind === "dataTable") {
      const area = parseArea(formula.area ?? "");
      const text = formula.kind === "array" ? formula.text : "TABLE()";
      if (area !== null) this.#arrays.push({ text, area });
    }
    const shared =
      formula?.kind === "shared" && formula.sharedIndex !== undefined
        ? { ...cell, formula: this.#sharedText(formula.sharedIndex, formula.text, row, column) }
        : cell;
    cells.set(column, shared);
  }

  /** The text of a shared formula stands in one cell, before the others in reading order. */
  #sharedText(index: string, text: string, row: number, column: number): string {
    if (text !== "") {
      if (!this.#shared.has(index)) this.#shared.set(index, { text, row, column });
      return text;
    }
    const master = this.#shared.get(index);
    if (master === undefined) throw new Refusal("damaged", this.#part);
    return shiftFormula(master.text, row - master.row, column - master.column);
  }

  finish(): CellGrid {
    let visits = 0;
    for (const { text, area } of this.#arrays) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        const cells = this.#grid.get(row);
        for (const [column, cell] of cells ?? []) {
          if (column < area.left || column > area.right || cell.formula) continue;
          cells?.set(column, { ...cell, formula: text });
        }
        visits += 1 + (cells?.size ?? 0);
        if (visits > LIMITS.arrayCells) throw new Refusal("tooLarge", this.#part);
      }
    }
    for (const [row, cells] of this.#grid) if (cells.size === 0) this.#grid.delete(row);
    return this.#grid;
  }
}
