import { read } from "@e965/xlsx";
import { readXlsx } from "hucre/xlsx";
import { isError, type RawValue, type Snapshot } from "../../src/spreadsheet/snapshot";
import { readWorkbook } from "../../src/xlsx/readWorkbook";

/**
 * Values by sheet and address ("Trang 1!3,2" for row 3, column 2) as readers agree on them: errors
 * are "#", empty cells and texts are left out.
 */
export type Values = ReadonlyMap<string, number | string | boolean>;

type Reader = (bytes: Uint8Array) => Promise<Values>;

class Gathering {
  readonly values = new Map<string, number | string | boolean>();

  add(sheet: string, row: number, column: number, value: unknown): void {
    if (value === null || value === undefined || value === "") return;
    const plain = typeof value === "object" ? "#" : value;
    this.values.set(`${sheet}!${row},${column}`, plain as number | string | boolean);
  }
}

export function valuesOf({ sheets }: Snapshot): Values {
  const gathering = new Gathering();
  for (const { name, cells } of sheets) {
    for (const [row, columns] of cells) {
      for (const [column, { value }] of columns) gathering.add(name, row, column, plain(value));
    }
  }
  return gathering.values;
}

const plain = (value: RawValue): unknown => (isError(value) ? { error: true } : value);

/** Our own values, or the code of the refusal. */
export async function ownValues(bytes: Uint8Array): Promise<Values | string> {
  const result = await readWorkbook(bytes);
  return result.ok ? valuesOf(result.snapshot) : result.reason.code;
}

/** Serial dates: hucre makes dates of numbers that are formatted as such. */
function serial(date: Date): number {
  const days = date.getTime() / 86_400_000 + 25_569;
  // Excel counts a 29/2/1900 that never was.
  return days < 61 ? days - 1 : days;
}

const isErrorText = (value: unknown): boolean =>
  typeof value === "string" && /^#[A-Z/0!?]+[!?A]$/.test(value);

const hucreValues: Reader = async (bytes) => {
  const gathering = new Gathering();
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  for (const { name, rows, cells } of sheets) {
    rows.forEach((values, row) => {
      values.forEach((stored: unknown, column) => {
        const cell = cells?.get(`${row},${column}`);
        const value = cell?.formulaResult ?? stored;
        const known = value instanceof Date ? serial(value) : value;
        const failed =
          cell?.type === "error" || (cell?.formula !== undefined && isErrorText(known));
        gathering.add(name, row + 1, column + 1, failed ? { error: true } : known);
      });
    });
  }
  return gathering.values;
};

interface SheetJsCell {
  readonly t: string;
  readonly v?: unknown;
}

// Asynchronous, so that what it throws is a rejection.
// eslint-disable-next-line @typescript-eslint/require-await
const sheetJsValues: Reader = async (bytes) => {
  const gathering = new Gathering();
  const { SheetNames, Sheets } = read(bytes, { type: "array", dense: true, cellText: false });
  for (const name of SheetNames) {
    const sheet = Sheets[name] as { "!data"?: (SheetJsCell | undefined)[][] } | undefined;
    const rows = sheet?.["!data"] ?? [];
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const value = cell?.t === "e" ? { error: true } : cell?.v;
        gathering.add(name, row + 1, column + 1, value);
      });
    });
  }
  return gathering.values;
};

export const ORACLES: Readonly<Record<string, Reader>> = {
  hucre: hucreValues,
  SheetJS: sheetJsValues,
};

/** Cells that two readers see differently, at most `most` of them. */
export function differences(own: Values, other: Values, most = 5): readonly string[] {
  const found: string[] = [];
  for (const key of new Set([...own.keys(), ...other.keys()])) {
    const [left, right] = [own.get(key), other.get(key)];
    if (same(left, right)) continue;
    found.push(`${key}: ${JSON.stringify(left)} / ${JSON.stringify(right)}`);
    if (found.length >= most) break;
  }
  return found;
}

function same(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  // A date that has been one of JavaScript's is known to the millisecond only.
  return typeof left === "number" && typeof right === "number" && Math.abs(left - right) < 1e-6;
}
