import type { TableReading } from "../../workbook/report";
import { cellsOfRow } from "../cells";
import type { FindingPlace, NamedCell } from "../rule";

/** Cells as a finding names them, and where they stand. */
export interface Cells {
  readonly places: FindingPlace[];
  readonly names: NamedCell[];
}

/** Cells of several rows or sheets for one finding; it shows at the first. */
export function joinCells(...parts: readonly Cells[]): Cells {
  return {
    places: parts.flatMap(({ places }) => places),
    names: parts.flatMap(({ names }) => names),
  };
}

/** Cells of a fixed row. */
export function cellsOfCode(
  table: TableReading | undefined,
  code: string,
  keys: readonly string[],
): Cells {
  const index = table?.rows.findIndex((row) => row.code === code) ?? -1;
  return table === undefined || index < 0
    ? { places: [], names: [] }
    : cellsOfRow(table, index, keys);
}
