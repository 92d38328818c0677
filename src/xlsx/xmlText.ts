/** SpreadsheetML writes characters that XML forbids as _x000D_, and such a text itself as _x005F_x000D_. */
export function unescapeSpreadsheetText(text: string): string {
  let plain = "";
  let at = 0;
  // Half a million escapes would call a function that replaces them as often, for twice the time.
  for (const escape = /_x[\da-fA-F]{4}_/g; escape.test(text);) {
    plain += text.slice(at, escape.lastIndex - 7);
    at = escape.lastIndex;
    plain += String.fromCharCode(parseInt(text.slice(at - 5), 16));
  }
  return plain + text.slice(at);
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
