/** Cells that somebody typed into, by the id of their sheet and their address. */
export type Typed = ReadonlyMap<string, ReadonlySet<string>>;

type Change = Pick<Excel.WorksheetChangedEventArgs, "changeType" | "worksheetId" | "address"> & {
  /** Told of single cells only, and from ExcelApi 1.9 on. */
  readonly details?: { readonly valueAfter: unknown };
};

/**
 * Notes what happens between one reading and the next: nothing but something typed into single cells,
 * or more. Where cells were emptied somebody may have moved them, and then formulas elsewhere have
 * changed as well, which no event tells.
 */
export class Typing {
  /** Null: more may have happened. */
  #cells: Map<string, Set<string>> | null = null;

  /** What was typed since the last call, where that is all; what comes from now on is noted anew. */
  take(isListening: boolean): Typed | null {
    const typed = this.#cells;
    this.#cells = isListening ? new Map() : null;
    return typed !== null && typed.size > 0 ? typed : null;
  }

  /** Nobody listened for a while, or something else happened. */
  forget(): void {
    this.#cells = null;
  }

  note({ changeType, worksheetId, address, details }: Change): void {
    const after = details?.valueAfter ?? "";
    if (changeType !== "RangeEdited" || after === "") {
      this.forget();
      return;
    }
    const cells = this.#cells?.get(worksheetId) ?? new Set();
    this.#cells?.set(worksheetId, cells.add(address));
  }
}
