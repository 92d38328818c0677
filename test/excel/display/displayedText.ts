import { SSF } from "@e965/xlsx";
import type { Worksheet } from "../model/worksheet";
import { isErrorValue, type Value } from "../model/values";
import type { InputLocale } from "../model/typedInput";

const format = SSF as { format: (code: string, value: unknown) => string };

/** Shown for a date before 1900, and for a format that nobody understands. */
const TOO_NARROW = "########";

/** What a cell shows: its value in its number format, as a user in Việt Nam sees it. */
export function displayedText(sheet: Worksheet, row: number, column: number): string {
  const { locale } = sheet.workbook;
  return showValue(sheet.valueAt(row, column), sheet.styleAt(row, column).format, locale);
}

/** 1234.5 in "#,##0.0" → "1.234,5"; 44469 in "dd/mm/yyyy" → "30/09/2021". */
export function showValue(value: Value, code: string, locale: InputLocale): string {
  if (value === null) return "";
  if (isErrorValue(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return code.includes("@") ? format.format(code, value) : value;
  try {
    const shown = format.format(localDate(code, locale), value);
    if (isDate(code)) return shown === "" ? TOO_NARROW : shown;
    return locale.decimal === "." ? shown : swapSeparators(shown);
  } catch {
    return TOO_NARROW;
  }
}

/** Excel shows its own short date as the user's settings have it. */
function localDate(code: string, { shortDate }: InputLocale): string {
  return code.toLowerCase() === "m/d/yyyy" ? shortDate : code;
}

/** Whether a number format shows a date or a time. */
export function isDate(code: string): boolean {
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/general/i, ""));
}

/** Between digits only: what stands in quotes in the format stays. */
function swapSeparators(shown: string): string {
  return shown.replace(/\d[\d.,]*/g, (number) =>
    number.replace(/[.,]/g, (sign) => (sign === "." ? "," : ".")),
  );
}
