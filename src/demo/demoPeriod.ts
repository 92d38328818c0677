import type { Period } from "../catalogue/period";
import { parseIsoDate } from "../spreadsheet/serialDate";

/** The quarter that the demo makes up. */
export const DEMO_PERIOD: Period = { year: 2021, quarter: 3 };

/** Serial number of "2021-09-30". */
export function day(iso: string): number {
  const serial = parseIsoDate(iso);
  if (serial === null) throw new Error(`No such day: ${iso}`);
  return serial;
}

/** The demo's today: some days after the quarter, when the reports have come in. */
export const DEMO_TODAY = day("2021-10-04");
