const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }),
);

/** Up to the longest there are; a "&" without one is none. */
const REFERENCE = /&(?:[^;]{0,9};)?/g;
/** No text of XML holds it. */
const NONE = "\0";

/** Character references resolved, line ends as XML wants them; null when a reference is none. */
export function unescapeXml(raw: string): string | null {
  const text = raw.replace(/\r\n?/g, "\n").replace(REFERENCE, referredTo);
  return text.includes(NONE) ? null : text;
}

/** @param whole with its marks */
function referredTo(whole: string): string {
  const reference = whole.slice(1, -1);
  // "#x41" is 0x41, and "#65" is 065, which is 65.
  const code = /^#(x[\da-fA-F]+|\d+)$/.test(reference) ? Number(`0${reference.slice(1)}`) : NaN;
  return NAMED.get(reference) ?? (isXmlCharacter(code) ? String.fromCodePoint(code) : NONE);
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return [9, 10, 13].includes(code);
  return code < 0xd800 || (code > 0xdfff && code <= 0x10ffff);
}

/** SpreadsheetML writes characters that XML forbids as _x000D_, and such a text itself as _x005F_x000D_. */
export function unescapeSpreadsheetText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x[\dA-Fa-f]{4}_/g, (escape) =>
    String.fromCharCode(parseInt(escape.slice(2), 16)),
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
