import { periodOf, type Period } from "../catalogue/period";
import { fromSerial, toSerial } from "../spreadsheet/serialDate";

/** Serial date of the user's own calendar day. */
export function today(): number {
  const now = new Date();
  return toSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** The quarter of that day, where no workbook says otherwise. */
export function currentPeriod(): Period {
  const { year, month } = fromSerial(today());
  return periodOf(year, Math.ceil(month / 3)) ?? { year, quarter: 1 };
}

/** The user's own time of day, "16:42". */
export function timeNow(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
