import type { RawValue } from "../spreadsheet/snapshot";
import type { TableLayout } from "./layout";
import { understand } from "./readValue";
import type { Reading, RowReading } from "./report";
import type { ColumnDeclaration } from "./sheetDeclaration";
import type { DataRow } from "./workbookData";

/** What the rows of one table have in common. */
export interface DataTable {
  readonly layout: TableLayout;
  /** Columns by key; undefined for the constants beside the table, which are taken as they are. */
  readonly columns: ReadonlyMap<string, ColumnDeclaration | undefined>;
  /** What texts are understood as, by column: that takes a while, and most stand in many rows. */
  readonly understood: Map<ColumnDeclaration, Map<string, Understood>>;
}

type Understood = ReturnType<typeof understand>;

export function dataTable(layout: TableLayout): DataTable {
  const { columns, constants = [] } = layout.declaration;
  return {
    layout,
    columns: new Map<string, ColumnDeclaration | undefined>([
      ...Object.values(columns).map((column) => [column.key, column] as const),
      ...constants.map((key) => [key, undefined] as const),
    ]),
    understood: new Map(),
  };
}

function understoodIn(
  { understood }: DataTable,
  declaration: ColumnDeclaration,
  raw: RawValue,
): Understood {
  const { type, list } = declaration;
  if (typeof raw !== "string") return understand(raw, type, list);
  let texts = understood.get(declaration);
  if (texts === undefined) understood.set(declaration, (texts = new Map<string, Understood>()));
  let known = texts.get(raw);
  if (known === undefined) texts.set(raw, (known = understand(raw, type, list)));
  return known;
}

/**
 * A row of data as a reader would give it, each cell made when somebody asks: long tables have many
 * that nobody does. The row is the map of its cells as well, so that it takes one object.
 */
export class DataRowReading implements RowReading, ReadonlyMap<string, Reading> {
  constructor(
    private readonly table: DataTable,
    readonly row: number,
    readonly code: string | null,
    private readonly given: DataRow | undefined,
    private readonly constants: ReadonlyMap<string, RawValue>,
  ) {}

  get cells(): ReadonlyMap<string, Reading> {
    return this;
  }

  get size(): number {
    return this.table.columns.size;
  }

  has(key: string): boolean {
    return this.table.columns.has(key);
  }

  get(key: string): Reading | undefined {
    return this.table.columns.has(key) ? this.reading(key) : undefined;
  }

  private reading(key: string): Reading {
    const { layout, columns } = this.table;
    const declaration = columns.get(key);
    const raw = this.constants.get(key) ?? this.given?.get(key) ?? null;
    const place = { sheet: layout.sheet, row: this.row, column: layout.columns.get(key) ?? 0 };
    return declaration === undefined
      ? { place, raw, value: raw }
      : { place, raw, ...understoodIn(this.table, declaration, raw) };
  }

  forEach(visit: (cell: Reading, key: string, cells: ReadonlyMap<string, Reading>) => void): void {
    for (const [key, cell] of this) visit(cell, key, this);
  }

  keys(): MapIterator<string> {
    return this.table.columns.keys();
  }

  values(): MapIterator<Reading> {
    return this.whole().values();
  }

  entries(): MapIterator<[string, Reading]> {
    return this.whole().entries();
  }

  [Symbol.iterator](): MapIterator<[string, Reading]> {
    return this.entries();
  }

  private whole(): Map<string, Reading> {
    return new Map([...this.table.columns.keys()].map((key) => [key, this.reading(key)]));
  }
}
