import { parseIsoDate } from "../spreadsheet/serialDate";

const DAYS_TO_1904 = 1462;
const FIRST_OF_MARCH_1900 = 61;
const SECONDS_OF_DAY = 86_400;

const ISO =
  /^(?:(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?|(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)Z?$/;

/**
 * The serial number of a date as strict files may write it: "2021-09-30", "2021-09-30T12:00:00",
 * or a time alone; null when the text is none of these.
 */
export function readIsoDate(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, date, hours = match[5], minutes = match[6], seconds = match[7]] = match;
  const time =
    (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / SECONDS_OF_DAY;
  if (date === undefined) return time;
  const day = parseIsoDate(date);
  if (day === null) return null;
  if (date1904) return day - DAYS_TO_1904 + time;
  // Excel counts a 29/2/1900 that never was.
  return (day < FIRST_OF_MARCH_1900 ? day - 1 : day) + time;
}
