import { wholeDay } from "../spreadsheet/serialDate";
import type { Report, RowReading } from "../workbook/report";
import { countOf } from "../workbook/rowValues";

/** A count that can be compared: a whole number from 0 on; null for anything else. */
export function countIn(row: RowReading | undefined, key: string): number | null {
  return countOf(row?.cells.get(key)?.value);
}

/** Count in a fixed row. */
export function fixedCount(
  report: Report,
  table: string,
  code: string,
  key: string,
): number | null {
  return countIn(
    report.tables.get(table)?.rows.find((row) => row.code === code),
    key,
  );
}

/** Sum of counts, null when one of them is missing. */
export function total(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0,
  );
}

/** Serial day in a cell, null when it holds no date. */
export function dayIn(row: RowReading | undefined, key: string): number | null {
  const value = row?.cells.get(key)?.value;
  return wholeDay(value);
}
