import { firstDay, isSamePeriod, lastDay, type Period } from "../../catalogue/period";
import { dayInRow } from "../rowValues";
import type { WorkbookData } from "../workbookData";
import { notedDay } from "./notedDates";
import { periodOfBloc } from "./prepareBlocData";
import { DUE } from "./submissionProgress";

/**
 * The day on which reports of a quarter are due, as the bloc's workbook sets it; null while it sets
 * none. In the workbook of an earlier quarter a day behind the end of this one is of this one: it is
 * set before the templates go out. A quarter that was worked on before has its own beside its rows.
 */
export function dueDateOf(data: WorkbookData, period: Period): number | null {
  const own = periodOfBloc(data);
  const due = dayInRow(data.fields, "han_nop");
  if (own === null || isSamePeriod(own, period)) return due;
  const isAhead = due !== null && lastDay(own) < firstDay(period) && lastDay(period) < due;
  return isAhead ? due : notedDay(data, period, DUE);
}
