import { isDayFormat, isTimeFormat, shareFactor } from "../spreadsheet/numberFormats";
import { formatSerial } from "../spreadsheet/serialDate";
import type { Reading } from "./report";

/** How a number shown as a share is seen: stored as 0.95, seen as "95%"; null for anything else. */
export function seenShare({ raw, cell }: Reading): string | null {
  const factor = shareFactor(cell?.format ?? "");
  if (typeof raw !== "number" || factor === null) return null;
  return `${String(Number((raw * factor).toFixed(6))).replace(".", ",")}%`;
}

/** Excel's phantom 29/2/1900: what it shows for the days before it. */
const PHANTOM = 60;

/** How a number shown as a day is seen: a count of 3 as "03/01/1900"; null for anything else. */
export function seenDay({ raw, cell }: Reading): string | null {
  if (typeof raw !== "number" || !isDayFormat(cell?.format ?? "")) return null;
  return formatSerial(raw < PHANTOM ? raw + 1 : raw);
}

/** How a number shown as a time is seen: 0.52 as "12:30"; null for anything else. */
export function seenTime({ raw, cell }: Reading): string | null {
  const format = cell?.format ?? "";
  if (typeof raw !== "number" || !isTimeFormat(format)) return null;
  const minutes = Math.floor(raw * 1440 + 1e-6);
  // "[h]" counts on beyond a day.
  const hours = Math.floor(minutes / 60) % (/\[h/i.test(format) ? Infinity : 24);
  return `${hours}:${String(minutes % 60).padStart(2, "0")}`;
}
