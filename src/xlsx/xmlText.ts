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
