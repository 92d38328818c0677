import { isCalendarDate, toSerial } from "../../../src/spreadsheet/serialDate";
import type { InputLocale, Typed } from "./typedInput";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = `(${MONTHS.join("|")})[a-z]*`;

/** A date, a time, or both; months by their English names, as the API takes them. */
export function dateOrTime(text: string, locale: InputLocale): Typed | null {
  const alone = date(text, locale) ?? time(text);
  const [, day = "", hours = ""] = /^(\S+) +(\d{1,2}:.+)$/.exec(text) ?? [];
  const [one, other] = [date(day, locale), time(hours)];
  if (alone !== null || one === null || other === null) return alone;
  return {
    content: (one.content as number) + (other.content as number),
    format: `${locale.shortDate} h:mm`,
  };
}

interface Parts {
  readonly day?: string | undefined;
  /** A number, or a name that begins as that of the month does. */
  readonly month?: string | undefined;
  readonly year?: string | undefined;
}

function date(text: string, { dateOrder, shortDate }: InputLocale): Typed | null {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? [];
  if (isoDay !== undefined)
    return dated({ year: isoYear, month: isoMonth, day: isoDay }, shortDate);
  const [, one, two, year] = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (two !== undefined) {
    const [month, day] = dateOrder === "mdy" ? [one, two] : [two, one];
    return dated({ year, month, day }, year === undefined ? "d-mmm" : shortDate);
  }
  return named(text);
}

/** "5-Jan-2020", "5 January", "Jan 5, 2020", "Jan-2020" */
function named(text: string): Typed | null {
  const dayFirst = new RegExp(`^(\\d{1,2})[- ]${MONTH}(?:[- ,]+(\\d{4}|\\d{2}))?$`, "i").exec(text);
  if (dayFirst !== null) {
    const [, day, month, year] = dayFirst;
    return dated({ year, month, day }, year === undefined ? "d-mmm" : "d-mmm-yy");
  }
  const [, month, day, year] =
    new RegExp(`^${MONTH}(?:[- ](\\d{1,2}))?(?:[- ,]+(\\d{4}))?$`, "i").exec(text) ?? [];
  if (month === undefined || (day ?? year) === undefined) return null;
  const format = day === undefined ? "mmm-yy" : year === undefined ? "d-mmm" : "d-mmm-yy";
  return dated({ year, month, day: day ?? "1" }, format);
}

/** Without a year it is one of this year; of two digits, up to 29 they mean 20… */
function dated({ year, month = "", day = "" }: Parts, format: string): Typed | null {
  const short = year?.length === 2 ? (Number(year) < 30 ? 2000 : 1900) : 0;
  const byName = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const parts = {
    year: year === undefined ? new Date().getFullYear() : Number(year) + short,
    month: byName || Number(month),
    day: Number(day),
  };
  return isCalendarDate(parts) ? { content: toSerial(parts), format } : null;
}

/** "10:30", "10:30:15", "1:05 PM" */
function time(text: string): Typed | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: *([ap])m)?$/i.exec(text);
  if (match === null) return null;
  const [, hour = "", minute = "", second, half] = match;
  const [hours, minutes, seconds] = [hour, minute, second ?? "0"].map(Number) as [
    ...[number, number, number],
  ];
  const most = half === undefined ? 23 : 12;
  if (hours > most || minutes > 59 || seconds > 59) return null;
  const ofDay = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const format = `h:mm${second === undefined ? "" : ":ss"}${half === undefined ? "" : " AM/PM"}`;
  return { content: (ofDay * 3600 + minutes * 60 + seconds) / 86_400, format };
}
