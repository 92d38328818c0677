import type { RawValue } from "./snapshot";

/**
 * Dates are Excel serial numbers of the 1900 system (1 = 1/1/1900, with Excel's 29/2/1900).
 * No JS Date: it carries a zone, a serial number does not.
 */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 31/12/9999. */
export const LAST_SERIAL = 2_958_465;

/** Days from 1/1/1970 in the proleptic Gregorian calendar. */
function dayNumber({ year, month, day }: CalendarDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const SERIAL_OF_1970 = 25_569;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  return (
    year >= 1900 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** Serial number of a date from 1/3/1900 on; earlier ones are off by Excel's phantom 29/2/1900. */
export function toSerial(date: CalendarDate): number {
  return dayNumber(date) + SERIAL_OF_1970;
}

/** The date of a serial number; a time of day (the fraction) is dropped. */
export function fromSerial(serial: number): CalendarDate {
  const z = Math.floor(serial) - SERIAL_OF_1970 + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 44469 → "30/09/2021". */
export function formatSerial(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}

/** "2021-09-30" → 44469; null when the text is no ISO date. */
export function parseIsoDate(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCalendarDate(date) ? toSerial(date) : null;
}

/** 44469 → "2021-09-30". */
export function toIsoDate(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day of a stored date, without its time of day; null of a value that is none. */
export function wholeDay(value: RawValue | undefined): number | null {
  return typeof value === "number" ? Math.floor(value) : null;
}
