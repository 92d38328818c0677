import { parseReference } from "../../src/spreadsheet/address";
import {
  type CellSnapshot,
  ERROR_CODES,
  type RawValue,
  type SheetSnapshot,
  type Snapshot,
} from "../../src/spreadsheet/snapshot";
import { type CellInput, codeOf, type Quarter, type Row } from "./quarter";

type Grid = Map<number, ReadonlyMap<number, CellSnapshot>>;

function rawValue(input: CellInput): RawValue {
  if (typeof input !== "object" || input === null) return input === "" ? null : input;
  const error = ERROR_CODES.find((code) => code === input.error);
  if (error === undefined) throw new Error(`No error value ${input.error}`);
  return { error };
}

/** Column numbers by the keys of the hidden row above the header. */
function keysOf(sheet: SheetSnapshot, header: number): Map<unknown, number> {
  return new Map(
    [...(sheet.cells.get(header - 1) ?? [])].map(([column, { value }]) => [value, column]),
  );
}

/** Sheet rows: those of a fixed table by the code in column B, free ones from the top. */
function rowNumbers(sheet: SheetSnapshot, header: number, rows: readonly Row[]): number[] {
  const codes = new Map(
    [...sheet.cells].map(([row, cells]) => [cells.get(2)?.value ?? null, row] as const).reverse(),
  );
  return rows.map((row, index) => {
    const code = codeOf(row);
    const number = code === null ? header + 1 + index : codes.get(code);
    if (number === undefined) throw new Error(`${sheet.name} has no row ${code ?? index}`);
    return number;
  });
}

/** The snapshot of a drawn unit workbook, filled by its contract; quicker than filling its bytes. */
export function fillSnapshot(snapshot: Snapshot, quarter: Quarter): Snapshot {
  const grids = new Map<string, Grid>();
  // The rows written into are copies; all others are those of the snapshot.
  const copies = new Map<string, Map<number, CellSnapshot>>();
  const write = (name: string, row: number, column: number, input: CellInput) => {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    const grid: Grid = grids.get(name) ?? new Map(sheet?.cells ?? []);
    const place = `${name}/${row}`;
    const cells = copies.get(place) ?? new Map(grid.get(row) ?? []);
    copies.set(place, cells);
    const format = cells.get(column)?.format;
    cells.set(column, { value: rawValue(input), ...(format === undefined ? {} : { format }) });
    grids.set(name, grid.set(row, cells));
  };
  for (const [name, input] of Object.entries(quarter.fields)) {
    const named = snapshot.names.find((one) => one.name === name && one.scope === null);
    const area = parseReference(named?.refersTo ?? "");
    if (area === null) throw new Error(`No field ${name}`);
    write(area.sheet, area.top, area.left, input);
  }
  for (const [name, rows] of Object.entries(quarter.tables)) {
    const sheet = snapshot.sheets.find(({ tables }) => tables.some((one) => one.name === name));
    const header = sheet?.tables.find((one) => one.name === name)?.area.top;
    if (sheet === undefined || header === undefined) throw new Error(`No table ${name}`);
    const keys = keysOf(sheet, header);
    const numbers = rowNumbers(sheet, header, rows);
    rows.forEach((row, index) => {
      for (const [key, input] of Object.entries(row)) {
        const column = keys.get(key);
        if (column === undefined) throw new Error(`${name} has no column ${key}`);
        const isCode = codeOf(row) !== null && (key === "ma_dong" || key === "ma");
        if (!isCode) write(sheet.name, numbers[index] ?? 0, column, input);
      }
    });
  }
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: grids.get(sheet.name) ?? sheet.cells,
    })),
  };
}
