import type { Rectangle } from "./area";
import type { SortKey } from "./sorting";
import type { Worksheet } from "./worksheet";

export interface TableColumn {
  readonly id: number;
  name: string;
}

/** An Excel table: where it lies and what its columns are called. */
export interface Table {
  readonly id: string;
  readonly sheet: Worksheet;
  name: string;
  /** Header and total row included. */
  area: Rectangle;
  readonly columns: TableColumn[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Made of headers alone, or bereft of its last row: the blank row below awaits the first one. */
  awaitsRow: boolean;
  readonly criteria: Map<number, Readonly<Record<string, unknown>>>;
  /** What its rows were last sorted by. */
  sort: { readonly keys: readonly SortKey[]; readonly matchCase: boolean } | null;
}

export function headerArea({ area }: Table): Rectangle {
  return { ...area, bottom: area.top };
}

export function bodyArea({ area, showHeaders, showTotals }: Table): Rectangle {
  return {
    ...area,
    top: area.top + (showHeaders ? 1 : 0),
    bottom: area.bottom - (showTotals ? 1 : 0),
  };
}

export function totalArea({ area }: Table): Rectangle {
  return { ...area, top: area.bottom };
}
