import { fromSerial } from "../spreadsheet/serialDate";
import { comparisonKey } from "../text/normalise";

/** Numbers restart every year: the same number in another year is another conclusion. */
export function conclusionKey(number: string, day: number | null): string {
  return `${comparisonKey(number)}|${day === null ? "" : fromSerial(day).year}`;
}
