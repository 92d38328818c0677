import type { RawValue } from "../spreadsheet/snapshot";
import type { DataRow } from "./workbookData";

/**
 * A row of a long table: values in an array, keys shared by the whole table, so that thousands of
 * units fit into memory. To its readers it is a row like any other.
 */
class CompactRow implements ReadonlyMap<string, RawValue> {
  constructor(
    private readonly columns: ReadonlyMap<string, number>,
    private readonly cells: readonly RawValue[],
  ) {}

  get size(): number {
    return this.columns.size;
  }

  get(key: string): RawValue | undefined {
    const column = this.columns.get(key);
    return column === undefined ? undefined : this.cells[column];
  }

  has(key: string): boolean {
    return this.columns.has(key);
  }

  forEach(visit: (value: RawValue, key: string, row: ReadonlyMap<string, RawValue>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  keys(): MapIterator<string> {
    return this.columns.keys();
  }

  values(): MapIterator<RawValue> {
    return new Map([...this]).values();
  }

  entries(): MapIterator<[string, RawValue]> {
    return new Map([...this.columns].map(([key, at]) => [key, this.cells[at] ?? null])).entries();
  }

  [Symbol.iterator](): MapIterator<[string, RawValue]> {
    return this.entries();
  }
}

const shared = new Map<string, ReadonlyMap<string, number>>();

/** Maker of rows with these keys. */
export function compactRows(
  keys: readonly string[],
): (value: (key: string) => RawValue) => DataRow {
  const name = keys.join("|");
  const columns = shared.get(name) ?? new Map(keys.map((key, index) => [key, index]));
  shared.set(name, columns);
  return (value) => new CompactRow(columns, keys.map(value));
}

/** The same row, to be kept among thousands with the same keys. */
export function compacted(row: DataRow): DataRow {
  return compactRows([...row.keys()])((key) => row.get(key) ?? null);
}
