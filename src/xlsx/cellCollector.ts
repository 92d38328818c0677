import { type Area, MAX_COLUMNS, MAX_ROWS, parseArea } from "../spreadsheet/address";
import type { CellGrid, CellSnapshot } from "../spreadsheet/snapshot";
import { LIMITS } from "./limits";
import type { CellElement, FormulaElement } from "./readCell";
import { Refusal } from "./readFailure";
import { shiftFormula } from "./shiftFormula";

type Rectangle = Omit<Area, "sheet">;

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

interface SharingCell {
  readonly index: string;
  readonly row: number;
  readonly column: number;
}

interface ArrayFormula {
  readonly text: string;
  readonly area: Rectangle;
}

/** What the cells of a whole workbook may still take up. */
export interface CellBudget {
  cells: number;
  sharedCharacters: number;
}

export function newCellBudget(): CellBudget {
  return { cells: LIMITS.cells, sharedCharacters: LIMITS.sharedCharacters };
}

/** Gathers the cells of one sheet and gives every cell of a shared or array formula its formula. */
export class CellCollector {
  readonly #part: string;
  readonly #budget: CellBudget;
  readonly #grid = new Map<number, Map<number, CellSnapshot>>();
  readonly #shared = new Map<string, SharedFormula>();
  readonly #sharing: SharingCell[] = [];
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
    this.#budget.cells -= 1;
    if (this.#budget.cells < 0) throw new Refusal("tooLarge", this.#part);
    cells.set(column, cell);
    if (formula !== undefined) this.#note(formula, row, column);
  }

  /** The text of a shared or array formula is stored in one of its cells only. */
  #note({ kind, text, area, sharedIndex }: FormulaElement, row: number, column: number): void {
    if (kind === "shared" && sharedIndex !== undefined) {
      if (text === "") this.#sharing.push({ index: sharedIndex, row, column });
      else if (area !== undefined || !this.#shared.has(sharedIndex)) {
        this.#shared.set(sharedIndex, { text, row, column });
      }
    } else if (kind === "array" || kind === "dataTable") {
      const rectangle = parseArea(area ?? "");
      if (rectangle !== null && area?.includes(":")) {
        this.#arrays.push({ text: kind === "array" ? text : "TABLE()", area: rectangle });
      }
    }
  }

  finish(): CellGrid {
    for (const { index, row, column } of this.#sharing) {
      const first = this.#shared.get(index);
      const cell = this.#grid.get(row)?.get(column);
      if (first === undefined || cell === undefined) throw new Refusal("damaged", this.#part);
      this.#budget.sharedCharacters -= first.text.length;
      if (this.#budget.sharedCharacters < 0) throw new Refusal("tooLarge", this.#part);
      this.#grid.get(row)?.set(column, filledDown(cell, first, row, column));
    }
    this.#fillArrays();
    for (const [row, cells] of this.#grid) if (cells.size === 0) this.#grid.delete(row);
    return this.#grid;
  }

  #fillArrays(): void {
    let visits = 0;
    for (const { text, area } of this.#arrays) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        const cells = this.#grid.get(row);
        visits += 1 + (cells?.size ?? 0);
        if (visits > LIMITS.arrayCells) throw new Refusal("tooLarge", this.#part);
        for (const [column, cell] of cells ?? []) {
          const inside = column >= area.left && column <= area.right;
          if (inside && !cell.formula) cells?.set(column, { ...cell, formula: text });
        }
      }
    }
  }
}

/**
 * A cell that continues a formula of another: the text is worked out when somebody asks for it,
 * which for most helper cells is never.
 */
function filledDown(
  cell: CellSnapshot,
  first: SharedFormula,
  row: number,
  column: number,
): CellSnapshot {
  let formula: string | undefined;
  return {
    ...cell,
    get formula(): string {
      formula ??= shiftFormula(first.text, row - first.row, column - first.column);
      return formula;
    },
  };
}
