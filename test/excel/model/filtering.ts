import { displayedText } from "../display/displayedText";
import { isProper, type Rectangle } from "./area";
import { refuse } from "./excelError";
import { demandRight } from "./protection";
import { isErrorValue, type Value } from "./values";
import type { SheetFilter, Worksheet } from "./worksheet";

export type FilterCriteria = Readonly<Record<string, unknown>>;

/** A table or the filter of a sheet: a header row, rows below, and perhaps their totals. */
type Filtered = Pick<SheetFilter, "area" | "criteria"> & { readonly showTotals?: boolean };

/** Puts filter buttons on the first row of an area. */
export function showFilter(sheet: Worksheet, area: Rectangle): SheetFilter {
  demandRight(sheet, "allowAutoFilter");
  sheet.filter = { area, criteria: new Map() };
  return sheet.filter;
}

export function removeFilter(sheet: Worksheet): void {
  sheet.filter = null;
  sheet.workbook.changed({ type: "other" });
}

/** Sets the criteria of a column, from 0, and hides the rows that fail any. */
export function applyFilter(
  sheet: Worksheet,
  filtered: Filtered,
  column: number,
  criteria: FilterCriteria,
): void {
  demandRight(sheet, "allowAutoFilter");
  const { left, right } = filtered.area;
  if (column < 0 || column > right - left) refuse("InvalidArgument");
  filtered.criteria.set(column, criteria);
  reapplyFilter(sheet, filtered);
}

/** Hides the rows that fail any of the criteria now, and no others. */
export function reapplyFilter(sheet: Worksheet, filtered: Filtered | null): void {
  if (filtered === null) return;
  demandRight(sheet, "allowAutoFilter");
  const { area } = filtered;
  const { bottom } = bodyOf(filtered);
  const tests = [...filtered.criteria].map(([at, wanted]) => {
    const numbers = numbersIn(sheet, { ...area, top: area.top + 1, bottom }, area.left + at);
    const painted = colorTest(sheet, wanted, area.left + at);
    if (painted !== null) return painted;
    const passes = testOf(wanted, numbers);
    return (row: number) =>
      passes(sheet.valueAt(row, area.left + at), displayedText(sheet, row, area.left + at));
  });
  showRows(sheet, filtered, (row) => tests.every((passes) => passes(row)));
}

export function clearFilter(sheet: Worksheet, filtered: Filtered | null): void {
  if (filtered === null) return;
  demandRight(sheet, "allowAutoFilter");
  filtered.criteria.clear();
  showRows(sheet, filtered, () => true);
}

function bodyOf({ area, showTotals = false }: Filtered): Rectangle {
  return { ...area, top: area.top + 1, bottom: area.bottom - (showTotals ? 1 : 0) };
}

function showRows(sheet: Worksheet, filtered: Filtered, shown: (row: number) => boolean): void {
  const body = bodyOf(filtered);
  if (!isProper(body)) return;
  for (let row = body.top; row <= body.bottom; row++) {
    sheet.rows.set(row, { ...sheet.rows.get(row), hidden: !shown(row) });
  }
  sheet.workbook.changed({ type: "other" });
}

type Test = (value: Value, text: string) => boolean;

function numbersIn(sheet: Worksheet, { top, bottom }: Rectangle, column: number): number[] {
  const rows = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
  return rows.flatMap((row) => {
    const value = sheet.valueAt(row, column);
    return typeof value === "number" ? [value] : [];
  });
}

/** The largest or smallest numbers of a column, in rows or percent; of equal ones all. */
function extremeTest(filterOn: string, criterion: unknown, numbers: readonly number[]): Test {
  const wanted = Number(criterion);
  if (!(wanted >= 1 && wanted <= 500)) refuse("InvalidArgument");
  const count = filterOn.endsWith("Items") ? wanted : Math.floor((numbers.length * wanted) / 100);
  const sign = filterOn.startsWith("Top") ? -1 : 1;
  const sorted = [...numbers].sort((one, other) => (one - other) * sign);
  const last = sorted[Math.min(Math.max(count, 1), sorted.length) - 1];
  return (value) => typeof value === "number" && last !== undefined && (value - last) * sign <= 0;
}

/** Cells of a colour, of their own or of their text; null for other criteria. */
function colorTest(
  sheet: Worksheet,
  { filterOn, color }: FilterCriteria,
  column: number,
): ((row: number) => boolean) | null {
  if (filterOn !== "CellColor" && filterOn !== "FontColor") return null;
  const of = filterOn === "CellColor" ? "fill" : "fontColor";
  return (row) => sheet.styleAt(row, column)[of] === color;
}

/** Above or below the average; what else a filter says of its own accord asks for the day. */
function dynamicTest(criteria: unknown, numbers: readonly number[]): Test {
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  if (criteria === "AboveAverage") return (value) => typeof value === "number" && value > average;
  if (criteria === "BelowAverage") return (value) => typeof value === "number" && value < average;
  return refuse("UnsupportedOperation", "Filters by today's date are not built here.");
}

/** What is not built is refused. */
function testOf(
  { filterOn, values, criterion1, criterion2, operator, dynamicCriteria }: FilterCriteria,
  numbers: readonly number[],
): Test {
  if (/^(?:Top|Bottom)(?:Items|Percent)$/.test(String(filterOn)))
    return extremeTest(String(filterOn), criterion1, numbers);
  if (filterOn === "Values" && Array.isArray(values)) {
    const wanted = new Set(values.map((each) => String(each).toLowerCase()));
    return (_value, text) => wanted.has(text.toLowerCase());
  }
  if (filterOn === "Dynamic") return dynamicTest(dynamicCriteria, numbers);
  if (filterOn !== "Custom") return refuse("UnsupportedOperation");
  const first = condition(criterion1);
  if (typeof criterion2 !== "string") return first;
  const second = condition(criterion2);
  return operator === "Or"
    ? (value, text) => first(value, text) || second(value, text)
    : (value, text) => first(value, text) && second(value, text);
}

/** ">50", "=abc*", "<>x": compared as numbers where both are, else as texts with wildcards. */
function condition(criterion: unknown): Test {
  const match = /^(<=|>=|<>|<|>|=)?([^]*)$/.exec(typeof criterion === "string" ? criterion : "");
  const [, sign = "=", wanted = ""] = match ?? [];
  const number = wanted.trim() === "" ? Number.NaN : Number(wanted);
  const pattern = new RegExp(`^${wildcards(wanted)}$`, "i");
  return (value, text) => {
    if (isErrorValue(value)) return false;
    if (sign === "=" || sign === "<>") {
      const equal = typeof value === "number" && value === number ? true : pattern.test(text);
      return equal === (sign === "=");
    }
    const order = typeof value === "number" ? value - number : text.localeCompare(wanted);
    return { "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0 }[sign] ?? false;
  };
}

function wildcards(text: string): string {
  const escaped = text.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return escaped.replaceAll("*", "[^]*").replaceAll("?", "[^]");
}
