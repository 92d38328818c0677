import { daysInMonth, toSerial } from "../spreadsheet/serialDate";
import { QUY } from "./shownLists";

/** A quarter of a year, the period of one report. */
export interface Period {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

const QUARTERS = [1, 2, 3, 4] as const;

/** "2021-Q3" → the period; null when the text is none. */
export function parsePeriod(text: string): Period | null {
  const match = /^(\d{4})-?Q([1-4])$/i.exec(text);
  const quarter = QUARTERS.find((number) => number === Number(match?.[2]));
  return match === null || quarter === undefined ? null : { year: Number(match[1]), quarter };
}

/** { 2021, 3 } → "2021-Q3", the key `ky` of files and registers. */
export function formatPeriod({ year, quarter }: Period): string {
  return `${year}-Q${quarter}`;
}

export function isSamePeriod(one: Period, other: Period): boolean {
  return one.year === other.year && one.quarter === other.quarter;
}

export function periodOf(year: number, quarter: number): Period | null {
  const known = QUARTERS.find((number) => number === quarter);
  return known === undefined ? null : { year, quarter: known };
}

/** The label users choose: "Quý III". */
export function quarterLabel(quarter: Period["quarter"]): string {
  return QUY[quarter - 1]?.label ?? "";
}

/** What a period is called: "Quý III/2021". */
export function periodLabel({ year, quarter }: Period): string {
  return `${quarterLabel(quarter)}/${year}`;
}

/** The quarter that a label is of; null for any other text. */
export function quarterOfLabel(label: string): Period["quarter"] | null {
  return QUARTERS.find((quarter) => quarterLabel(quarter) === label) ?? null;
}

export function firstDay({ year, quarter }: Period): number {
  return toSerial({ year, month: quarter * 3 - 2, day: 1 });
}

export function lastDay({ year, quarter }: Period): number {
  const month = quarter * 3;
  return toSerial({ year, month, day: daysInMonth(year, month) });
}

export function previousPeriod({ year, quarter }: Period): Period {
  const before = QUARTERS.find((number) => number === quarter - 1);
  return before === undefined ? { year: year - 1, quarter: 4 } : { year, quarter: before };
}

export function nextPeriod({ year, quarter }: Period): Period {
  const after = QUARTERS.find((number) => number === quarter + 1);
  return after === undefined ? { year: year + 1, quarter: 1 } : { year, quarter: after };
}
