/** A cell as somebody filled it. Dates are Excel serial numbers, list cells hold labels. */
export type CellInput = number | string | boolean | null | { error: string };

export type Row = Record<string, CellInput>;

/**
 * A filled unit workbook, input cells only, under the keys of the contract. Rows of a fixed table
 * carry their code in its code column. A key left out is a cell left as the template has it; the
 * reference takes it for blank, so write `null` where the template fills something in beforehand.
 */
export interface Quarter {
  fields: Record<string, CellInput>;
  tables: Record<string, Row[]>;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The Excel serial number of a day (1900 date system, after February 1900). */
export function serial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}

export function dayOf(serialNumber: number): { year: number; month: number; day: number } {
  const date = new Date(EPOCH + Math.floor(serialNumber) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function isoDate(serialNumber: number): string {
  return new Date(EPOCH + Math.floor(serialNumber) * DAY).toISOString().slice(0, 10);
}

export function lastDayOfQuarter(year: number, quarter: number): number {
  return serial(year, quarter * 3 + 1, 1) - 1;
}

export function cloneQuarter(quarter: Quarter): Quarter {
  return structuredClone(quarter);
}

const CODE_COLUMNS = ["ma_dong", "ma"];

export function codeOf(row: Row): string | null {
  for (const column of CODE_COLUMNS) {
    const code = row[column];
    if (typeof code === "string") return code;
  }
  return null;
}

/** The row of a fixed table; made when it is not there yet. */
export function rowOf(quarter: Quarter, table: string, code: string): Row {
  const rows = (quarter.tables[table] ??= []);
  const found = rows.find((row) => codeOf(row) === code);
  if (found) return found;
  const row: Row = { [table === "tblNguong" ? "ma" : "ma_dong"]: code };
  rows.push(row);
  return row;
}

/** A copy with some cells of a fixed row changed. */
export function withCells(quarter: Quarter, table: string, code: string, cells: Row): Quarter {
  const copy = cloneQuarter(quarter);
  Object.assign(rowOf(copy, table, code), cells);
  return copy;
}

/** A copy with the rows of a free table replaced. */
export function withRows(quarter: Quarter, table: string, rows: Row[]): Quarter {
  const copy = cloneQuarter(quarter);
  copy.tables[table] = structuredClone(rows);
  return copy;
}

export function withFields(quarter: Quarter, fields: Row): Quarter {
  const copy = cloneQuarter(quarter);
  Object.assign(copy.fields, fields);
  return copy;
}
