import { WRONG_CACHE } from "./fillSheet";
import type { CellValue, WorkbookPackage } from "./workbookPackage";

export interface Recalculated {
  /** The row by its code in the first column, or by its number from 0. */
  value: (table: string, row: string | number, key: string) => CellValue;
  field: (name: string) => CellValue;
  /** Cells that still hold the planted wrong result; any one makes a comparison worthless. */
  stale: string[];
}

export function readRecalculated(workbook: Omit<WorkbookPackage, "entries">): Recalculated {
  const cells = new Map(workbook.sheets.map(({ path }) => [path, workbook.cells(path)]));
  const at = (sheet: string, ref: string): CellValue => cells.get(sheet)?.get(ref) ?? null;

  const value: Recalculated["value"] = (table, row, key) => {
    const place = workbook.tables.get(table);
    const column = place?.keys.get(key);
    if (!place || !column) throw new Error(`No column ${table}.${key}`);
    if (typeof row === "number") return at(place.sheet, `${column}${place.firstRow + row}`);
    for (let number = place.firstRow; number <= place.lastRow; number += 1) {
      if (at(place.sheet, `B${number}`) === row) return at(place.sheet, `${column}${number}`);
    }
    throw new Error(`${table} has no row ${row}`);
  };
  return {
    value,
    field: (name) => {
      const place = workbook.names.get(name);
      if (!place) throw new Error(`No field ${name}`);
      return at(place.sheet, place.ref);
    },
    stale: workbook.sheets.flatMap(({ name, path }) =>
      [...(cells.get(path) ?? [])]
        .filter(([, found]) => found === WRONG_CACHE)
        .map(([ref]) => `${name}!${ref}`),
    ),
  };
}
