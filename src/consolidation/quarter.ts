import { isSamePeriod, quarterLabel, type Period } from "../catalogue/period";
import { dueDateOf } from "../workbook/bloc/dueDate";
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
 * which reports are due) does not hold for this one, what was set ahead does.
 */
export function turnedTo(data: WorkbookData, period: Period): WorkbookData {
  const own = periodOfBloc(data);
  const fields = new Map(data.fields);
  fields.set("nam", period.year);
  fields.set("quy", quarterLabel(period.quarter));
  if (own !== null && !isSamePeriod(own, period)) {
    if (dayInRow(data.fields, "ngay_chot") !== referenceOfBloc(data, period)) {
      fields.delete("ngay_chot");
    }
    if (dueDateOf(data, period) === null) fields.delete("han_nop");
  }
  return { ...data, fields };
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
