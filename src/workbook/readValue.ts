import { LISTS, type ListId, type ListItem } from "../catalogue/lists";
import { FIRST_SERIAL, isCalendarDate, LAST_SERIAL, toSerial } from "../spreadsheet/serialDate";
import { isError, type RawValue } from "../spreadsheet/snapshot";
import { readCount } from "../text/counts";
import { readDate } from "../text/dates";
import { cleanText, comparisonKey } from "../text/normalise";
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

/** What a stored value means in a cell of a type. Never guesses: doubt gives null and a problem. */
export function understand(
  raw: RawValue,
  type: CellType,
  list: string | undefined,
  format?: string,
): UnderstoodValue {
  if (raw === null || isError(raw)) return { value: raw };
  if (typeof raw === "string" && cleanText(raw) === "") return { value: null };
  switch (type) {
    case "int":
      // 100 % is stored as 1: a share, whatever it looks like as a number.
      return typeof raw === "number" && format?.includes("%") === true
        ? { value: null, problem: { kind: "percent" } }
        : understandCount(raw);
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

function understandCount(raw: number | string | boolean): UnderstoodValue {
  if (typeof raw === "number") return { value: raw };
  if (typeof raw === "boolean") {
    return { value: null, problem: { kind: "notNumber", suggestion: null } };
  }
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

function understandDate(raw: number | string | boolean): UnderstoodValue {
  if (typeof raw === "number" && raw >= FIRST_SERIAL && raw < LAST_SERIAL + 1) {
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
