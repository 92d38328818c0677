import { toSerial } from "../spreadsheet/serialDate";

/** Serial date of the user's own calendar day. */
export function today(): number {
  const now = new Date();
  return toSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
