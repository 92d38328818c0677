import {
  formatPeriod,
  isSamePeriod,
  lastDay,
  quarterLabel,
  type Period,
} from "../catalogue/period";
import { formatSerial } from "../spreadsheet/serialDate";
import { dueDateOf } from "../workbook/bloc/dueDate";
import { hasRowsOf, withNotedDays } from "../workbook/bloc/notedDates";
import { periodOfBloc, referenceOfBloc } from "../workbook/bloc/prepareBlocData";
import { owesReport } from "../workbook/blocRecords";
import type { BlocRecords } from "../workbook/blocIndex";
import { dayInRow } from "../workbook/rowValues";
import type { WorkbookData } from "../workbook/workbookData";

/** The quarter to consolidate, as the bloc workbook sets it. Days are serial numbers. */
export interface BlocQuarter {
  readonly period: Period;
  readonly reference: number;
  /** Null while the office has set none. */
  readonly dueOn: number | null;
}

/**
 * The bloc's data turned to a quarter: what was set for another quarter (reference date, day on
 * which reports are due) does not hold for this one and stays beside the other's rows; what was set
 * ahead, or while this one was worked on, does.
 */
export function turnedTo(data: WorkbookData, period: Period): WorkbookData {
  const own = periodOfBloc(data);
  const fields = new Map(data.fields);
  fields.set("nam", period.year);
  fields.set("quy", quarterLabel(period.quarter));
  if (own === null || isSamePeriod(own, period)) return { ...data, fields };
  const reference = referenceOfBloc(data, period);
  if (dayInRow(data.fields, "ngay_chot") !== reference) {
    fields.set("ngay_chot", referenceSet({ period, reference }));
  }
  const dueOn = dueDateOf(data, period);
  if (dayInRow(data.fields, "han_nop") !== dueOn) fields.set("han_nop", dueOn);
  return { fields, tables: new Map([...data.tables, ["tblTienDo", withNotedDays(data, own)]]) };
}

/** The reference date as the office sets it: null for the last day of the quarter, which holds by itself. */
export function referenceSet({
  period,
  reference,
}: Pick<BlocQuarter, "period" | "reference">): number | null {
  return reference === lastDay(period) ? null : reference;
}

/** Days of the first page that are gone once the data is turned: no row of their quarter keeps them. */
export function daysNotKept(data: WorkbookData, period: Period): string[] {
  const own = periodOfBloc(data);
  if (own === null || isSamePeriod(own, period) || hasRowsOf(data, own)) return [];
  const { fields } = turnedTo(data, period);
  const days = [
    ["ngay_chot", "ngày chốt"],
    ["han_nop", "hạn nộp"],
  ] as const;
  return days.flatMap(([key, name]) => {
    const day = dayInRow(data.fields, key);
    if (day === null || day === dayInRow(fields, key)) return [];
    return `${name} ${formatSerial(day)} của ${formatPeriod(own)}`;
  });
}

export function blocQuarter(data: WorkbookData, period: Period): BlocQuarter {
  return { period, reference: referenceOfBloc(data, period), dueOn: dueDateOf(data, period) };
}

/** Codes of the units that owe a report, in the order of the roster. */
export function unitsOwing(bloc: BlocRecords, { period, reference }: BlocQuarter): string[] {
  return [...bloc.units.values()]
    .filter((unit) => owesReport(unit, period, reference))
    .map(({ code }) => code);
}
