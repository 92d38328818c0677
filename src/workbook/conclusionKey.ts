import { fromSerial } from "../spreadsheet/serialDate";
import { comparisonKey, plainWidth } from "../text/normalise";

/**
 * Numbers restart every year: the same number in another year is another conclusion. Spaces around its
 * dash and stroke are a habit of typing.
 */
export function conclusionKey(number: string, day: number | null): string {
  const typed = comparisonKey(plainWidth(number)).replace(/ ?([-/]) ?/g, "$1");
  return `${typed}|${day === null ? "" : fromSerial(day).year}`;
}
