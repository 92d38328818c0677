import type { RawValue } from "../spreadsheet/snapshot";
import type { DataRow } from "./workbookData";

/** Rows of long tables share what they do not change: a layer of few cells over a row. */
class LayeredRow implements ReadonlyMap<string, RawValue> {
  constructor(
    readonly base: DataRow,
    readonly layer: Readonly<Record<string, RawValue>>,
  ) {}

  get size(): number {
    return [...this.keys()].length;
  }

  get(key: string): RawValue | undefined {
    return Object.hasOwn(this.layer, key) ? this.layer[key] : this.base.get(key);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.layer, key) || this.base.has(key);
  }

  forEach(visit: (value: RawValue, key: string, row: ReadonlyMap<string, RawValue>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  keys(): MapIterator<string> {
    return this.whole().keys();
  }

  values(): MapIterator<RawValue> {
    return this.whole().values();
  }

  entries(): MapIterator<[string, RawValue]> {
    return this.whole().entries();
  }

  [Symbol.iterator](): MapIterator<[string, RawValue]> {
    return this.entries();
  }

  private whole(): Map<string, RawValue> {
    return new Map([...this.base, ...Object.entries(this.layer)]);
  }
}

/** The row with some cells changed or added; the row itself stays as it is. */
export function rowWith(row: DataRow, cells: Readonly<Record<string, RawValue>>): DataRow {
  return row instanceof LayeredRow
    ? new LayeredRow(row.base, { ...row.layer, ...cells })
    : new LayeredRow(row, cells);
}
