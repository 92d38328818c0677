import { toSerial } from "../spreadsheet/serialDate";

/** Serial date of the user's own calendar day. */
export function today(): number {
  const now = new Date();
  return toSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** The user's own time of day, "16:42". */
export function timeNow(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
