import type { CodeOf } from "../../catalogue/lists";
import { firstQuarterOf, quarterNumber, termOf } from "../../catalogue/targets";
import { parsePeriod, type Period } from "../../catalogue/period";
import { daysInMonth, fromSerial, toSerial, wholeDay } from "../../spreadsheet/serialDate";
import type { RawValue } from "../../spreadsheet/snapshot";
import { parameterOn } from "../blocRecords";
import { comparisonKey } from "../../text/normalise";
import { codeOfLabel, understand } from "../readValue";
import { countOf, textInRow } from "../rowValues";
import type { DataRow, WorkbookData } from "../workbookData";

/** Settings that hold on the reference date, by the names that the formulas know. */
export function blocParameters(
  data: WorkbookData,
  period: Period,
  reference: number,
): (readonly [string, RawValue])[] {
  const count = (key: Parameters<typeof parameterOn>[1], otherwise: number): number =>
    countIn(parameterOn(data, key, reference)) ?? otherwise;
  const { startsOn, firstQuarter, quarters } = termOfBloc(data, period, reference);
  return [
    ["tinh_quy_dau", firstQuarter],
    ["tinh_so_quy", quarters],
    ["tinh_nam_dau", startsOn.year],
    ["tinh_nam_cuoi", Math.floor((firstQuarter + quarters - 2) / 4)],
    ["tinh_binh_thuong", isYes(parameterOn(data, "binh_thuong_tinh_hai_long", reference)) ? 1 : 0],
    ["tinh_mau_tong", isTotal(parameterOn(data, "mau_so_dang_ky", reference)) ? 1 : 0],
    ["tinh_sap_den_han", count("so_ngay_sap_den_han", 15)],
    ["tinh_cho_hau_kiem", count("so_ngay_cho_hau_kiem", 90)],
    ["tinh_de_hau_kiem", count("so_ngay_de_hau_kiem", 0)],
    ["tinh_han_xep_loai", gradingDueOn(data, period.year, reference)],
    ["tinh_ke_hoach_4", admissionPace(data, period, firstQuarter)],
  ];
}

/**
 * The term that a quarter is judged by. The congress of the next term falls into a quarter of the
 * one before: until its first quarter has begun, what held before it goes on.
 */
function termOfBloc(data: WorkbookData, period: Period, reference: number) {
  const known = termOf(period);
  const on = (day: number) => {
    const start = dayOf(parameterOn(data, "ngay_bat_dau_nhiem_ky", day));
    const startsOn = start === null ? known.startsOn : fromSerial(start);
    const firstQuarter = firstQuarterOf({ ...known, startsOn });
    const quarters = countIn(parameterOn(data, "so_quy_nhiem_ky", day)) ?? known.quarters;
    return { startsOn, firstQuarter, quarters };
  };
  const term = on(reference);
  const hasBegun = term.firstQuarter <= quarterNumber(period.year, period.quarter);
  return hasBegun ? term : on(toSerial(term.startsOn) - 1);
}

/** Running number of the first quarter of the term that the bloc judges a quarter by. */
export function firstQuarterOfTerm(data: WorkbookData, period: Period, reference: number): number {
  return termOfBloc(data, period, reference).firstQuarter;
}

/**
 * Whether an opening balance is of a term before. What was admitted between a congress and the
 * first quarter of its term stands up to the quarter before that (domain 0.2).
 * @param termFrom running number of the first quarter of the term.
 */
export function isOfEarlierTerm(balance: DataRow, termFrom: number): boolean {
  const until = parsePeriod(textInRow(balance, "den_ky") ?? "");
  return until !== null && quarterNumber(until.year, until.quarter) < termFrom - 1;
}

/** Settings that have to say a count, a day or one of a few words. */
const READERS: Readonly<Partial<Record<CodeOf<"THAM_SO">, (value: string | number) => boolean>>> = {
  ngay_bat_dau_nhiem_ky: (value) => dayOf(value) !== null,
  so_quy_nhiem_ky: isCount,
  so_ngay_sap_den_han: isCount,
  so_ngay_cho_hau_kiem: isCount,
  so_ngay_de_hau_kiem: isCount,
  tran_xuat_sac: isCount,
  ke_hoach_ket_nap_nam: isCount,
  nam_dau_dung_so: isCount,
  han_xep_loai: (value) => DAY_AND_MONTH.test(String(value)) || dayOf(value) !== null,
  binh_thuong_tinh_hai_long: (value) => codeOfLabel(String(value), "CO_KHONG") !== null,
  mau_so_dang_ky: (value) => isTotal(value) || isOfThoseAsked(value),
};

/** Whether a value says anything to a setting; texts of their own kind are read elsewhere. */
export function isReadableSetting(key: CodeOf<"THAM_SO">, value: string | number): boolean {
  return READERS[key]?.(value) ?? true;
}

function isCount(value: string | number): boolean {
  return countIn(value) !== null;
}

function countIn(value: string | number | null): number | null {
  return countOf(understand(value, "int", undefined).value);
}

function isYes(value: string | number | null): boolean {
  return codeOfLabel(String(value ?? ""), "CO_KHONG") === "CO";
}

/** "tong_so" as the office reads it in the list of settings, or in words. */
function isTotal(value: string | number | null): boolean {
  return ["tong_so", "tổng số"].includes(comparisonKey(String(value ?? "")));
}

function isOfThoseAsked(value: string | number): boolean {
  return ["thuoc_dien", "thuộc diện", "thuộc diện đăng ký"].includes(comparisonKey(String(value)));
}

function dayOf(value: string | number | null): number | null {
  const read = understand(value, "date", undefined).value;
  return wholeDay(read);
}

const DAY_AND_MONTH = /^(\d{1,2})[/.-](\d{1,2})(?:\D|$)/;

/** "31/3": the day of the year on which the gradings of the year before must be there. */
export function gradingDueOn(data: WorkbookData, year: number, reference: number): number {
  const value = parameterOn(data, "han_xep_loai", reference);
  const match = typeof value === "string" ? DAY_AND_MONTH.exec(value) : null;
  const day = dayOf(value);
  const { month, day: dayOfMonth } =
    match !== null
      ? { month: Number(match[2]), day: Number(match[1]) }
      : day !== null
        ? fromSerial(day)
        : { month: 3, day: 31 };
  const known = month >= 1 && month <= 12 ? month : 3;
  return toSerial({
    year,
    month: known,
    day: Math.min(Math.max(dayOfMonth, 1), daysInMonth(year, known)),
  });
}

/**
 * Four times the admissions planned from the start of the term to the end of the quarter; null when
 * a year has no plan. The first year's stretch after the congress counts as one quarter.
 */
function admissionPace(data: WorkbookData, period: Period, firstQuarter: number): number | null {
  const first = Math.floor((firstQuarter - 1) / 4);
  const quartersBefore = firstQuarter - first * 4 - 1;
  let total = 0;
  for (let year = first; year <= period.year; year += 1) {
    const plan = planOf(data, year);
    if (plan === null) return null;
    const until = year === period.year ? period.quarter : 4;
    total += plan * Math.max(0, until - (year === first ? quartersBefore : 0));
  }
  return total;
}

/** A plan holds for the year in which it is in force last. */
function planOf(data: WorkbookData, year: number): number | null {
  for (let month = 12; month >= 1; month -= 1) {
    const day = toSerial({ year, month, day: daysInMonth(year, month) });
    const plan = countIn(parameterOn(data, "ke_hoach_ket_nap_nam", day));
    if (plan !== null) return plan;
  }
  return null;
}
