import { TextHash } from "./textHash";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "./snapshot";
import { textOf } from "./snapshot";

/**
 * Tells whether two snapshots hold the same contents: sheets in their order, tables, names, and
 * what was typed into each cell. Results of formulas and all that only changes the looks are left
 * out, for they change without anybody's doing.
 */
export function snapshotFingerprint({ sheets, names }: Snapshot): string {
  const hash = new TextHash();
  for (const sheet of sheets) addSheet(hash, sheet);
  for (const { name, scope, refersTo } of names) {
    hash.add("name", name, scope ?? "", refersTo);
  }
  return hash.digits();
}

function addSheet(hash: TextHash, { name, visibility, tables, cells }: SheetSnapshot): void {
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
