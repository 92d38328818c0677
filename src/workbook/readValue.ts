import { LISTS, type ListId, type ListItem } from "../catalogue/lists";
import { isDayFormat, isTimeFormat, shareFactor } from "../spreadsheet/numberFormats";
import { isCalendarDate, LAST_SERIAL, toSerial } from "../spreadsheet/serialDate";
import { isError, type RawValue } from "../spreadsheet/snapshot";
import { readCount } from "../text/counts";
import { readDate } from "../text/dates";
import { cleanText, comparisonKey, isUnseen } from "../text/normalise";
import { readQuarter } from "../text/quarters";
import type { CellType } from "./sheetDeclaration";

/** What is odd about a text in a cell that wants a number, a date or a label of a list. */
export type TextProblem =
  | { readonly kind: "numberAsText"; readonly value: number }
  | { readonly kind: "letterForDigit"; readonly value: number }
  | { readonly kind: "fraction" }
  | { readonly kind: "ambiguousNumber"; readonly thousands: number; readonly decimal: string }
  | { readonly kind: "dash" }
  | { readonly kind: "percent" }
  | { readonly kind: "notNumber"; readonly suggestion: number | null }
  | { readonly kind: "dateAsText"; readonly value: number }
  | { readonly kind: "twoDigitYear"; readonly value: number; readonly year: number }
  | { readonly kind: "impossibleDate" }
  | { readonly kind: "quarterSpelling"; readonly quarter: number }
  | { readonly kind: "notInList" };

export interface UnderstoodValue {
  readonly value: RawValue;
  readonly problem?: TextProblem;
}

/** Nothing stands in the cell, or nothing that can be seen: spaces of any kind, marks without width. */
export function isBlank(raw: RawValue | undefined): boolean {
  return (raw ?? null) === null || (typeof raw === "string" && isUnseen(raw));
}

/** What a stored value means in a cell of a type. Never guesses: doubt gives null and a problem. */
export function understand(
  raw: RawValue,
  type: CellType,
  list: string | undefined,
  format?: string,
): UnderstoodValue {
  if (raw === null || isBlank(raw)) return { value: null };
  if (isError(raw)) return { value: raw };
  switch (type) {
    case "int":
      return understandCount(raw, format);
    case "date":
      return understandDate(raw);
    case "list":
      return list !== undefined && isListId(list)
        ? understandLabel(raw, list)
        : understandText(raw);
    case "text":
    case "code":
    case "ratio":
    case "verdict":
      return understandText(raw);
  }
}

export function isListId(list: string): list is ListId {
  return Object.hasOwn(LISTS, list);
}

function understandText(raw: number | string | boolean): UnderstoodValue {
  return { value: typeof raw === "string" ? cleanText(raw) : raw };
}

function understandCount(raw: number | string | boolean, format = ""): UnderstoodValue {
  // 100 % is stored as 1: a share, whatever it looks like as a number.
  if (typeof raw === "number" && shareFactor(format) !== null) {
    return { value: null, problem: { kind: "percent" } };
  }
  // "3/4" typed for a count is stored as a day, "48:00" as the 2 days that it is.
  const isMoment = typeof raw === "number" && (isDayFormat(format) || isTimeFormat(format));
  if (typeof raw === "boolean" || isMoment) {
    return { value: null, problem: { kind: "notNumber", suggestion: null } };
  }
  if (typeof raw === "number") return { value: raw };
  const reading = readCount(raw);
  switch (reading.kind) {
    case "number":
      return { value: reading.value, problem: { kind: "numberAsText", value: reading.value } };
    case "ambiguous": {
      const { thousands, decimal } = reading;
      return { value: null, problem: { kind: "ambiguousNumber", thousands, decimal } };
    }
    case "letterForDigit":
    case "fraction":
    case "dash":
    case "percent":
    case "notNumber":
      return { value: null, problem: reading };
  }
}

/** "2021" alone, typed for a date, is stored as a day of 1905: it says no day. */
const LAST_YEAR = 2200;

function understandDate(raw: number | string | boolean): UnderstoodValue {
  if (typeof raw === "number" && raw > LAST_YEAR && raw < LAST_SERIAL + 1) {
    return { value: raw };
  }
  const reading = typeof raw === "string" ? readDate(raw) : { kind: "notDate" as const };
  if (reading.kind === "notDate" || !isCalendarDate(reading)) {
    return { value: null, problem: { kind: "impossibleDate" } };
  }
  const value = toSerial(reading);
  return {
    value,
    problem: reading.shortYear
      ? { kind: "twoDigitYear", value, year: reading.year }
      : { kind: "dateAsText", value },
  };
}

function understandLabel(raw: number | string | boolean, list: ListId): UnderstoodValue {
  const typed = String(raw);
  const code = codeOfLabel(typed, list);
  const items: readonly ListItem[] = LISTS[list];
  const label = items.find((item) => item.code === code)?.label;
  if (label !== undefined) return { value: label };
  if (list === "QUY") {
    const quarter = readQuarter(typed);
    const item = quarter === null ? undefined : LISTS.QUY[quarter - 1];
    if (quarter !== null && item !== undefined) {
      return { value: item.label, problem: { kind: "quarterSpelling", quarter } };
    }
  }
  return { value: cleanText(typed), problem: { kind: "notInList" } };
}

const labelKeys = new Map<ListId, ReadonlyMap<string, string>>();

/** Code of a label after normalisation, null when the list does not know it. */
export function codeOfLabel(typed: string, list: ListId): string | null {
  let keys = labelKeys.get(list);
  if (keys === undefined) {
    const items: readonly ListItem[] = LISTS[list];
    keys = new Map(items.map((item) => [comparisonKey(item.label), item.code]));
    labelKeys.set(list, keys);
  }
  return keys.get(comparisonKey(typed)) ?? null;
}
