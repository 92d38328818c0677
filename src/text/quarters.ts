import { comparisonKey } from "./normalise";

const NUMERALS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "Quí 3", "Q.III", "iii", "3", "Ⅲ", full-width digits → 3; null when no quarter can be read. */
export function readQuarter(text: string): number | null {
  // NFKC turns full-width forms and Roman numeral signs into plain letters and digits.
  const typed = comparisonKey(text.normalize("NFKC"));
  const match = /^(?:qu[ýíyi]|q)?[ .]*([1-4]|iv|i{1,3})$/.exec(typed);
  const numeral = match?.[1];
  return numeral === undefined ? null : (NUMERALS[numeral] ?? Number(numeral));
}
