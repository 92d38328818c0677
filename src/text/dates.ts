import { cleanText, plainWidth } from "./normalise";

/** What a text in a date cell says: parts as typed; whether such a day exists is the caller's. */
export type DateReading =
  | {
      readonly kind: "date";
      readonly year: number;
      readonly month: number;
      readonly day: number;
      /** The year was typed with two digits. */
      readonly shortYear: boolean;
    }
  | { readonly kind: "notDate" };

const SHAPES = [
  /^(?:ngày )?(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})$/i,
  /^(?<year>\d{4})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})$/,
  /^(?:ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})$/i,
];

/**
 * Reads d/m/yyyy, d-m-yyyy, d.m.yyyy, d/m/yy, yyyy-mm-dd and "ngày d tháng m năm yyyy", also with the
 * word "ngày" before and with the dashes that Word makes of hyphens.
 */
export function readDate(text: string): DateReading {
  const typed = cleanText(plainWidth(text))
    .replace(/[–—]/g, "-")
    .replace(/ ?([/.-]) ?/g, "$1");
  for (const shape of SHAPES) {
    const parts = shape.exec(typed)?.groups;
    if (parts === undefined) continue;
    const year = Number(parts.year);
    const shortYear = parts.year?.length === 2;
    return {
      kind: "date",
      year: shortYear ? 2000 + year : year,
      month: Number(parts.month),
      day: Number(parts.day),
      shortYear,
    };
  }
  return { kind: "notDate" };
}
