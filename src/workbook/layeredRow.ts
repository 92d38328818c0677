import type { RawValue } from "../spreadsheet/snapshot";
import type { DataRow } from "./workbookData";

type Cells = Readonly<Record<string, RawValue>>;

/** Rows of long tables share what they do not change: few cells over a row. */
abstract class RowUnderCells implements ReadonlyMap<string, RawValue> {
  constructor(readonly base: DataRow) {}

  /** The cell that stands over the row's own; undefined where none does. */
  protected abstract over(key: string): RawValue | undefined;

  /** All of these. */
  protected abstract cells(): Cells;

  get size(): number {
    return this.whole().size;
  }

  get(key: string): RawValue | undefined {
    const over = this.over(key);
    return over === undefined ? this.base.get(key) : over;
  }

  has(key: string): boolean {
    return this.over(key) !== undefined || this.base.has(key);
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
    return new Map([...this.base, ...Object.entries(this.cells())]);
  }
}

class LayeredRow extends RowUnderCells {
  constructor(
    base: DataRow,
    readonly layer: Cells,
  ) {
    super(base);
  }

  protected over(key: string): RawValue | undefined {
    return Object.hasOwn(this.layer, key) ? this.layer[key] : undefined;
  }

  protected cells(): Cells {
    return this.layer;
  }
}

/** The row with some cells changed or added; the row itself stays as it is. */
export function rowWith(row: DataRow, cells: Cells): DataRow {
  return row instanceof LayeredRow
    ? new LayeredRow(row.base, { ...row.layer, ...cells })
    : new LayeredRow(row, cells);
}

const ORDINAL = "_thu";

class RowOfBlock extends RowUnderCells {
  constructor(
    base: DataRow,
    private readonly block: Cells,
    private readonly ordinal: number,
  ) {
    super(base);
  }

  protected over(key: string): RawValue | undefined {
    if (key === ORDINAL) return this.ordinal;
    return Object.hasOwn(this.block, key) ? this.block[key] : undefined;
  }

  protected cells(): Cells {
    return { ...this.block, [ORDINAL]: this.ordinal };
  }
}

/** Rows with cells that are the same for all of them, and their place among them, from 1. */
export function rowsOfBlock(rows: readonly DataRow[], cells: Cells): DataRow[] {
  return rows.map((row, index) => new RowOfBlock(row, cells, index + 1));
}
