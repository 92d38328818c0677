import { fromLocal } from "./localFormulas";
import { dateOrTime } from "./typedDates";
import type { Content } from "./values";

/** How a text is understood that somebody types or a program writes into a cell. */
export interface Typed {
  readonly content: Content;
  /** Number format that Excel gives a cell that had none. */
  readonly format?: string;
}

export interface InputLocale {
  readonly decimal: "." | ",";
  readonly group: "." | ",";
  readonly dateOrder: "mdy" | "dmy";
  /** Format of a typed date. */
  readonly shortDate: string;
}

/** What travels through the API is in US form, whatever the user's settings are. */
export const US_LOCALE: InputLocale = {
  decimal: ".",
  group: ",",
  dateOrder: "mdy",
  shortDate: "m/d/yyyy",
};

export const VIETNAMESE_LOCALE: InputLocale = {
  decimal: ",",
  group: ".",
  dateOrder: "dmy",
  shortDate: "dd/mm/yyyy",
};

const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** Text cells ("@") keep what is typed; elsewhere formulas, numbers, dates and logicals are seen. */
export function understand(text: string, format: string, locale = US_LOCALE): Typed {
  if (text === "") return { content: null };
  if (format === "@") return { content: text };
  if (text.startsWith("'")) return { content: text.slice(1) };
  if (text.startsWith("=") && text.length > 1)
    return { content: { formula: fromLocal(text.slice(1), locale) } };
  const bare = text.trim();
  if (/^(?:true|false)$/i.test(bare)) return { content: bare.toLowerCase() === "true" };
  if (ERRORS.test(bare.toUpperCase())) return { content: { error: bare.toUpperCase() } };
  return (
    percent(bare, locale) ??
    number(bare, locale) ??
    amount(bare, locale) ??
    dateOrTime(bare, locale) ?? { content: text }
  );
}

function number(text: string, { decimal, group }: InputLocale): Typed | null {
  const point = decimal === "." ? "\\." : ",";
  const separator = group === "." ? "\\." : ",";
  const plain = new RegExp(`^[+-]?(?:\\d+${point}?\\d*|${point}\\d+)(?:[eE][+-]?\\d+)?$`);
  const grouped = new RegExp(`^[+-]?\\d{1,3}(?:${separator}\\d{3})+(?:${point}\\d*)?$`);
  if (!plain.test(text) && !grouped.test(text)) return null;
  const value = Number(text.replaceAll(group, "").replace(decimal, "."));
  if (!Number.isFinite(value)) return null;
  if (/e/i.test(text)) return { content: value, format: "0.00E+00" };
  return { content: value, ...(plain.test(text) ? {} : { format: "#,##0" }) };
}

function percent(text: string, locale: InputLocale): Typed | null {
  if (!text.endsWith("%")) return null;
  const typed = number(text.slice(0, -1).trim(), locale);
  if (typeof typed?.content !== "number") return null;
  const format = text.includes(locale.decimal) ? "0.00%" : "0%";
  // 57 / 100, not 57 × 0.01: the nearest number to what was typed.
  return { content: typed.content / 100, format };
}

/** "$5.50", "(5)", "1 1/2": sums of money, what accountants owe, fractions. */
function amount(text: string, locale: InputLocale): Typed | null {
  const owed = /^\((.+)\)$/.exec(text)?.[1];
  const money = /^([+-]?)\$(.+)$/.exec(owed ?? text);
  if (money !== null || owed !== undefined) {
    const bare = money === null ? (owed ?? "") : `${money[1] ?? ""}${money[2] ?? ""}`;
    const typed = number(bare, locale);
    if (typeof typed?.content !== "number" || (owed !== undefined && typed.content < 0))
      return null;
    const digits = bare.includes(locale.decimal) ? "#,##0.00" : "#,##0";
    const format = money === null ? typed.format : `$${digits}_);[Red]($${digits})`;
    return {
      content: owed === undefined ? typed.content : -typed.content,
      ...(format === undefined ? {} : { format }),
    };
  }
  const fraction = /^(-?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (fraction === null || Number(fraction[4]) === 0) return null;
  const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
  return { content: fraction[1] === "-" ? -size : size, format: "# ?/?" };
}
