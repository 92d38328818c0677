import { formatPeriod, type Period } from "../../catalogue/period";
import { dayInRow, textInRow } from "../rowValues";
import type { DataRow, WorkbookData } from "../workbookData";
import { DUE, REFERENCE, submissionProgress } from "./submissionProgress";

/** Columns beside a quarter's rows that keep its days of the first page. */
const NOTED = [
  ["ngay_chot", REFERENCE],
  ["han_nop", DUE],
] as const;
const TABLE = submissionProgress.table.name;

const isOf = (row: DataRow, period: Period): boolean =>
  textInRow(row, "ky") === formatPeriod(period);

export function hasRowsOf({ tables }: WorkbookData, period: Period): boolean {
  return (tables.get(TABLE) ?? []).some((row) => isOf(row, period));
}

/** A day that was set for a quarter while the workbook stood at it; null where none was. */
export function notedDay(
  { tables }: WorkbookData,
  period: Period,
  key: typeof REFERENCE | typeof DUE,
): number | null {
  const rows = (tables.get(TABLE) ?? []).filter((row) => isOf(row, period));
  return rows.map((row) => dayInRow(row, key)).find((day) => day !== null) ?? null;
}

/** The table of submissions with the days of the first page beside the rows of their quarter. */
export function withNotedDays({ fields, tables }: WorkbookData, own: Period): DataRow[] {
  const days = NOTED.map(([field, key]) => [key, dayInRow(fields, field)] as const);
  return (tables.get(TABLE) ?? []).map((row) =>
    isOf(row, own) ? new Map([...row, ...days.filter(([, day]) => day !== null)]) : row,
  );
}
