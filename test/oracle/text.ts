import { serial } from "./quarter";

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/gu;
const SPACES = /[\s\u00a0\u202f]+/gu;

/** What is left of a text when nobody cares how it was spaced. */
export function stripSpaces(text: string): string {
  return text.replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

/** "hoà" and "hòa", "thuỷ" and "thủy": the mark goes on the first vowel of an open oa, oe, uy. */
function unifyTonePlacement(decomposed: string): string {
  return decomposed.replace(
    /(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu,
    "$1$3$2",
  );
}

/** The form in which names and codes are compared (3.2). */
export function normalise(text: string): string {
  const plain = stripSpaces(text.normalize("NFC"))
    .replace(/[\u2013\u2014]/gu, "-")
    .toLowerCase();
  return unifyTonePlacement(plain.normalize("NFD")).normalize("NFC");
}

export type Read =
  | { kind: "value"; value: number; rule: string }
  | { kind: "fault"; rule: string }
  | { kind: "unread" };

/** A text in a column of counts (3.2, HYG06–HYG16). */
export function readCount(text: string): Read {
  const typed = stripSpaces(text);
  if (typed === "") return { kind: "unread" };
  if (/^[-–—]$/u.test(typed)) return { kind: "fault", rule: "HYG09" };
  if (typed.includes("%")) return { kind: "fault", rule: "HYG15" };
  if (/^\d+$/u.test(typed) || /^[1-9]\d{0,2}(?:\.\d{3})+$/u.test(typed)) {
    return { kind: "value", value: Number(typed.replaceAll(".", "")), rule: "HYG06" };
  }
  if (/^\d+,\d{3}$/u.test(typed)) return { kind: "fault", rule: "HYG07" };
  if (/^-?\d+(?:[.,]\d+)?$/u.test(typed)) return { kind: "fault", rule: "RNG01" };
  // HYG16 is a warning: it proposes the digits and spoils nothing, so the cell stays unread.
  if (/^[\dOoIl]*\d[\dOoIl]*$/u.test(typed)) return { kind: "unread" };
  return { kind: "fault", rule: "HYG08" };
}

function realDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? serial(year, month, day)
    : null;
}

const DATES: { pattern: RegExp; rule: string }[] = [
  { pattern: /^(?<d>\d{1,2})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<y>\d{4})$/u, rule: "HYG10" },
  { pattern: /^ngày (?<d>\d{1,2}) tháng (?<m>\d{1,2}) năm (?<y>\d{4})$/iu, rule: "HYG10" },
  { pattern: /^(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{2})$/u, rule: "HYG13" },
];

/** A text in a column of dates (HYG10, HYG11, HYG13). */
export function readDate(text: string): Read {
  const typed = stripSpaces(text.normalize("NFC"));
  if (typed === "") return { kind: "unread" };
  for (const { pattern, rule } of DATES) {
    const parts = pattern.exec(typed)?.groups;
    if (!parts) continue;
    const year = Number(parts["y"]) + (rule === "HYG13" ? 2000 : 0);
    const value = realDay(year, Number(parts["m"]), Number(parts["d"]));
    return value === null ? { kind: "fault", rule: "HYG11" } : { kind: "value", value, rule };
  }
  return { kind: "fault", rule: "HYG11" };
}

const NUMERALS: Record<string, string> = { i: "Q1", ii: "Q2", iii: "Q3", iv: "Q4" };

/** The ways people write a quarter (HYG14): III, iii, 3, Q3, Q.III, "quý 3", "Quí III", Ⅲ. */
export function readQuarter(text: string): string | null {
  const typed = normalise(text.normalize("NFKC"));
  const bare = typed.replace(/^(?:quý|qúy|quí|qúi|q)?[\s.]*/u, "");
  return NUMERALS[bare] ?? (/^[1-4]$/u.test(bare) ? `Q${bare}` : null);
}
