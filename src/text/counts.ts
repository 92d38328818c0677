import { cleanText, plainWidth } from "./normalise";

/** What a text in a counting cell says. `value` is given only where the text leaves no doubt. */
export type CountReading =
  | { readonly kind: "number"; readonly value: number }
  /** Letters O, I, l typed for the digits 0 and 1. */
  | { readonly kind: "letterForDigit"; readonly value: number }
  | { readonly kind: "fraction" }
  /** One comma and three digits: thousands in English, a decimal in Vietnamese. */
  | { readonly kind: "ambiguous"; readonly thousands: number; readonly decimal: string }
  | { readonly kind: "dash" }
  | { readonly kind: "percent" }
  | { readonly kind: "notNumber"; readonly suggestion: number | null };

const MAX_DIGITS = 15;

/** Reads a count typed as text, Vietnamese and English separators alike. The text is not blank. */
export function readCount(text: string): CountReading {
  const typed = cleanText(plainWidth(text));
  if (typed.includes("%")) return { kind: "percent" };
  if (/^[-–—]+$/.test(typed)) return { kind: "dash" };
  if (/^\d{1,3},\d{3}$/.test(typed)) {
    return { kind: "ambiguous", thousands: Number(typed.replace(",", "")), decimal: typed };
  }
  const number = readPlainNumber(typed);
  if (number !== null) {
    return Number.isInteger(number) ? { kind: "number", value: number } : { kind: "fraction" };
  }
  const mended = readPlainNumber(typed.replace(/[Oo]/g, "0").replace(/[Il]/g, "1"));
  if (mended !== null && Number.isInteger(mended)) return { kind: "letterForDigit", value: mended };
  const counted = /^(\d+) ?(?:đ\/c|đồng chí|người|phiếu)$/i.exec(typed);
  return { kind: "notNumber", suggestion: counted === null ? null : Number(counted[1]) };
}

/** Ways of writing a number, each with the separator of thousands that is dropped. */
const SHAPES: readonly (readonly [shape: RegExp, thousands: string])[] = [
  [/^\d+$/, ""],
  // No group of thousands begins with 0: "0.123" is a fraction.
  [/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/, "."],
  [/^\d{1,3}(,\d{3}){2,}$/, ","],
  [/^\d{1,3}(,\d{3})+\.\d+$/, ","],
  [/^\d{1,3}( \d{3})+$/, " "],
  [/^\d+[.,]\d+$/, ""],
];

/** "2.000", "1 234", "1,234,567", "1.234,00", "-3"; null when the text is no number. */
function readPlainNumber(typed: string): number | null {
  const match = /^([-–−]?) ?(\d[\d., ]*)$/.exec(typed);
  if (match === null || typed.replace(/\D/g, "").length > MAX_DIGITS) return null;
  const sign = match[1] === "" ? 1 : -1;
  const [, , digits = ""] = match;
  for (const [shape, thousands] of SHAPES) {
    if (!shape.test(digits)) continue;
    return sign * Number(digits.replaceAll(thousands, "").replace(",", "."));
  }
  return null;
}
