import { LIMITS, type FileLimits } from "./limits";
import { Refusal } from "./readFailure";

/** What the parts of one file may still take up together. */
export class ReadingBudget {
  #cells: number;
  #items: number;
  #sharedCharacters: number;
  #arrayCells: number = LIMITS.arrayCells;

  constructor({ cells, items, sharedCharacters }: FileLimits) {
    this.#cells = cells;
    this.#items = items;
    this.#sharedCharacters = sharedCharacters;
  }

  takeCell(part: string): void {
    this.#cells -= 1;
    if (this.#cells < 0) throw new Refusal("tooManyCells", part);
  }

  takeItem(part: string): void {
    this.#items -= 1;
    if (this.#items < 0) throw new Refusal("tooLarge", part);
  }

  takeSharedFormula(length: number, part: string): void {
    this.#sharedCharacters -= length;
    if (this.#sharedCharacters < 0) throw new Refusal("tooLarge", part);
  }

  takeArrayCells(count: number, part: string): void {
    this.#arrayCells -= count;
    if (this.#arrayCells < 0) throw new Refusal("tooManyCells", part);
  }
}
