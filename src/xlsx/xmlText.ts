const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Up to the longest there are; a "&" without one is none. */
const REFERENCE = /&([^;]{0,9};)?/g;
/** No text of XML holds it. */
const NONE = "\0";

/** Character references resolved, line ends as XML wants them; null when a reference is none. */
export function unescapeXml(raw: string): string | null {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  const unescaped = text.replace(REFERENCE, (whole) => referredTo(whole.slice(1, -1)) ?? NONE);
  return unescaped.includes(NONE) ? null : unescaped;
}

function referredTo(reference: string): string | null {
  const named = NAMED.get(reference);
  if (named !== undefined) return named;
  // "#x41" is 0x41, and "#65" is 065, which is 65.
  const code = /^#(x[\da-fA-F]+|\d+)$/.test(reference) ? Number(`0${reference.slice(1)}`) : NaN;
  return isXmlCharacter(code) ? String.fromCodePoint(code) : null;
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code <= 0x10ffff);
}

/** SpreadsheetML writes characters that XML forbids as _x000D_, and such a text itself as _x005F_x000D_. */
export function unescapeSpreadsheetText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x[\dA-Fa-f]{4}_/g, (escape) =>
    String.fromCharCode(Number(`0${escape.slice(1, 6)}`)),
  );
}

/** The most characters a cell holds. */
const LONGEST_TEXT = 32_767;

/**
 * A text as SpreadsheetML stores it: what reads as an escape is escaped, what no XML can hold is
 * replaced, what no cell can hold is cut off. (The library that writes escapes control characters.)
 */
export function escapeSpreadsheetText(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD");
}
