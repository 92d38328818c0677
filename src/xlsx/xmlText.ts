const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const LONGEST_REFERENCE = 10;

/** Character references resolved, line ends as XML wants them; null when a reference is none. */
export function unescapeXml(raw: string): string | null {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  let unescaped = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", from)) {
    const end = text.indexOf(";", at);
    if (end < 0 || end - at > LONGEST_REFERENCE) return null;
    const character = referredTo(text.slice(at + 1, end));
    if (character === null) return null;
    unescaped += text.slice(from, at) + character;
    from = end + 1;
  }
  return from === 0 ? text : unescaped + text.slice(from);
}

function referredTo(reference: string): string | null {
  const named = NAMED.get(reference);
  if (named !== undefined) return named;
  // "#x41" is 0x41, and "#65" is 065, which is 65.
  const code = /^#(?:x[\da-fA-F]+|\d+)$/.test(reference) ? Number(`0${reference.slice(1)}`) : NaN;
  return isXmlCharacter(code) ? String.fromCodePoint(code) : null;
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code <= 0x10ffff);
}

/** Characters of an escape like _x000D_. */
const ESCAPE = 7;

/** SpreadsheetML writes characters that XML forbids as _x000D_, and such a text itself as _x005F_x000D_. */
export function unescapeSpreadsheetText(text: string): string {
  let unescaped = "";
  let from = 0;
  for (let at = text.indexOf("_x"); at >= 0; at = text.indexOf("_x", at + 1)) {
    if (at < from || text[at + ESCAPE - 1] !== "_") continue;
    let code = 0;
    for (let index = at + 2; index < at + ESCAPE - 1; index += 1) {
      code = code * 16 + hexadecimal(text.charCodeAt(index));
    }
    if (!(code >= 0)) continue;
    unescaped += text.slice(from, at) + String.fromCharCode(code);
    from = at + ESCAPE;
  }
  return from === 0 ? text : unescaped + text.slice(from);
}

function hexadecimal(code: number): number {
  const digit = code < 58 ? code - 48 : (code | 32) - 87;
  if (digit < 0) return NaN;
  return digit < 16 && (code < 58 || digit > 9) ? digit : NaN;
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
