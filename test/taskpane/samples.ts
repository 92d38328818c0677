import { createTemplate } from "../../src/app/createTemplate";
import { toSerial } from "../../src/spreadsheet/serialDate";
import type { Snapshot } from "../../src/spreadsheet/snapshot";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { baseQuarter } from "../oracle/baseQuarter";
import { fillWorkbook } from "../oracle/fillWorkbook";
import type { Quarter, Row } from "../oracle/quarter";

let empty: Promise<Uint8Array> | null = null;

/** An empty report of the third quarter of 2021, as "Tạo mẫu" draws it. */
export function emptyReport(): Promise<Uint8Array> {
  return (empty ??= drawEmptyReport());
}

function drawEmptyReport(): Promise<Uint8Array> {
  const today = toSerial({ year: 2021, month: 10, day: 2 });
  const period = { year: 2021, quarter: 3 } as const;
  return writeWorkbook(createTemplate({ unitCode: "DV017", period, today }));
}

/** A report without a fault, changed by `change`. */
export async function filledReport(
  change: (quarter: Quarter) => void = () => undefined,
): Promise<Uint8Array> {
  const quarter = baseQuarter({ kind: "administrative", year: 2021, quarter: 3 });
  change(quarter);
  return fillWorkbook(await emptyReport(), quarter);
}

/** The report of the quarter before, in which the members at the end are others than at the beginning now. */
export async function lastQuarterReport(): Promise<Uint8Array> {
  const period = { year: 2021, quarter: 2 } as const;
  const today = toSerial({ year: 2021, month: 7, day: 2 });
  const empty = await writeWorkbook(createTemplate({ unitCode: "DV017", period, today }));
  return fillWorkbook(empty, baseQuarter({ kind: "administrative", ...period }));
}

/** What is read from a file. */
export async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.reason.code);
  return read.snapshot;
}

export function rowOf(quarter: Quarter, table: string, index: number): Row {
  const row = quarter.tables[table]?.[index];
  if (row === undefined) throw new Error(`${table} has no row ${index}`);
  return row;
}
