import type { CellContent } from "../../spreadsheet/changes";

/**
 * What to hand to Excel for a cell. Excel takes a text as if it were typed, so that "1/2" becomes a
 * date and "=A1" a formula: where that could happen an apostrophe says that it is a text.
 */
export function typedContent(content: CellContent): string | number | boolean | null {
  if (content === null || typeof content === "boolean") return content;
  // No cell holds NaN or infinity.
  if (typeof content === "number") return Number.isFinite(content) ? content : null;
  if (typeof content === "object") return `=${content.formula}`;
  return staysText(content) ? content : `'${content}`;
}

/** The same for a cell whose format is that of texts: there an apostrophe would be one more sign. */
export function contentOfTextCell(content: CellContent): string | number | boolean | null {
  return typeof content === "string" ? content : typedContent(content);
}

/** Whether what to hand over depends on the format of the cell. */
export function dependsOnFormat(content: CellContent): boolean {
  return typeof content === "string" && !staysText(content);
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg|tháng)\P{L}*\d/iu;
const CONSTANT = /^(?:true|false)$/i;

/** Texts that begin with a letter, but for names of months and truth values; nothing at all. */
function staysText(text: string): boolean {
  return text === "" || (/^\p{L}/u.test(text) && !CONSTANT.test(text) && !MONTH.test(text));
}
