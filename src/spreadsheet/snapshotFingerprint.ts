import type { CellSnapshot, SheetSnapshot, Snapshot } from "./snapshot";
import { textOf } from "./snapshot";

/**
 * Tells whether two snapshots hold the same contents: sheets in their order, tables, names, and
 * what was typed into each cell. Results of formulas and all that only changes the looks are left
 * out, for they change without anybody's doing.
 */
export function snapshotFingerprint({ sheets, names }: Snapshot): string {
  const hash = new Hash();
  for (const sheet of sheets) addSheet(hash, sheet);
  for (const { name, scope, refersTo } of names) {
    hash.add("name", name, scope ?? "", refersTo);
  }
  return hash.digits();
}

function addSheet(hash: Hash, { name, visibility, tables, cells }: SheetSnapshot): void {
  hash.add("sheet", name, visibility);
  for (const { name: table, area, columns } of tables) {
    const { top, left, bottom, right } = area;
    hash.add("table", table, [top, left, bottom, right].join(), ...columns);
  }
  for (const [row, columns] of [...cells].sort(([a], [b]) => a - b)) {
    hash.add(`row ${row}`);
    for (const [column, cell] of [...columns].sort(([a], [b]) => a - b)) {
      const content = contentOf(cell);
      if (content !== null) hash.add(`${column}`, content);
    }
  }
}

function contentOf({ formula, value }: CellSnapshot): string | null {
  if (formula !== undefined) return `=${formula}`;
  if (value === null || value === "") return null;
  return `${typeof value} ${textOf(value)}`;
}

const PRIME = 0x01000193;

/** FNV-1a in two lanes of 32 bits: a workbook has a million characters, so speed counts here. */
class Hash {
  #even = 0x811c9dc5;
  #odd = 0x9747b28c;

  /** Texts with their ends, so that no two lists of texts run into the same characters. */
  add(...texts: string[]): void {
    for (const text of texts) {
      for (let index = 0; index < text.length; index += 1) this.#take(text.charCodeAt(index));
      this.#take(0x1_0000);
    }
  }

  #take(code: number): void {
    this.#even = Math.imul(this.#even ^ code, PRIME);
    this.#odd = Math.imul(this.#odd ^ code ^ (this.#even >>> 16), PRIME);
  }

  digits(): string {
    return [this.#even, this.#odd]
      .map((lane) => (lane >>> 0).toString(16).padStart(8, "0"))
      .join("");
  }
}
