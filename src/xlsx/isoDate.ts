const MILLISECONDS_OF_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const DAYS_TO_1904 = 1462;
const FIRST_OF_MARCH_1900 = 61;

const ISO =
  /^(?=\d)(?:(\d{4}-\d\d-\d\d)(?:T(?=\d)|$))?(?:([0-2]\d):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?Z?)?$/;

/**
 * The serial number of a date as strict files may write it: "2021-09-30", "2021-09-30T12:00:00",
 * or a time alone; NaN when the text is none of these.
 */
export function readIsoDate(text: string, date1904: boolean): number {
  const match = ISO.exec(text);
  if (match === null) return NaN;
  const [, date, hours = 0, minutes = 0, seconds = 0] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (date === undefined) return time;
  const start = Date.parse(`${date}T00:00Z`);
  const day = start / MILLISECONDS_OF_DAY + SERIAL_OF_1970;
  // No 30/2, and nothing before 1900.
  if (!(day >= 2) || !new Date(start).toISOString().startsWith(date)) return NaN;
  // Excel counts a 29/2/1900 that never was.
  return time + day - (date1904 ? DAYS_TO_1904 : day < FIRST_OF_MARCH_1900 ? 1 : 0);
}
