import { bounding, cellArea, type Rectangle } from "./area";

/** Things kept by row and column; what was never set takes no room. */
export class Grid<Item> {
  private readonly rows = new Map<number, Map<number, Item>>();

  get(row: number, column: number): Item | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, item: Item | undefined): void {
    if (item === undefined) {
      this.rows.get(row)?.delete(column);
      return;
    }
    let cells = this.rows.get(row);
    if (cells === undefined) this.rows.set(row, (cells = new Map<number, Item>()));
    cells.set(column, item);
  }

  /** What lies in an area, row by row, in no particular order of columns. */
  *within(area: Rectangle): Generator<readonly [row: number, column: number, item: Item]> {
    const rows = [...this.rows.keys()].filter((row) => row >= area.top && row <= area.bottom);
    for (const row of rows.sort((one, other) => one - other)) {
      for (const [column, item] of this.rows.get(row)!) {
        if (column >= area.left && column <= area.right) yield [row, column, item];
      }
    }
  }

  *everything(): Generator<readonly [row: number, column: number, item: Item]> {
    for (const [row, cells] of this.rows)
      for (const [column, item] of cells) yield [row, column, item];
  }

  /** The smallest area around the items that `counts`; null when there are none. */
  bounds(area: Rectangle, counts: (item: Item) => boolean): Rectangle | null {
    let around: Rectangle | null = null;
    for (const [row, column, item] of this.within(area)) {
      if (!counts(item)) continue;
      const cell = cellArea(row, column);
      around = around === null ? cell : bounding(around, cell);
    }
    return around;
  }
}
