import { previousPeriod, type Period } from "../catalogue/period";
import { turnedTo } from "../consolidation/quarter";
import { overviewOf } from "../indicators/bloc/overview";
import type { BlocIndicatorResult } from "../indicators/bloc/evaluateBloc";
import type { WorkbookPlan } from "../spreadsheet/plan";
import { textOf } from "../spreadsheet/snapshot";
import { structureHash } from "../workbook/structureHash";
import { periodOfBloc } from "../workbook/bloc/prepareBlocData";
import { drawBlocWorkbook } from "../workbook/draw/drawBlocWorkbook";
import type { RowsThere } from "../workbook/draw/layOutBlocWorkbook";
import { emptyBlocData } from "../workbook/emptyBlocData";
import type { WorkbookData } from "../workbook/workbookData";
import { formatPeriod } from "../catalogue/period";
import { BLOC_FORMULAS } from "./blocFormulas";
import { calculateBloc, type BlocResults } from "./calculateBloc";

/**
 * The bloc workbook of a quarter around its data, as a plan for a host to carry out.
 * @param results of `calculateBloc` on the same data, where the caller has them already.
 * @param rowsThere of the tables of a workbook that is to be renewed in place: they stay.
 */
export function drawBloc(
  data: WorkbookData,
  results: BlocResults = calculateBloc(data),
  rowsThere?: RowsThere,
): WorkbookPlan {
  const overview = overviewOf({
    matrix: results.matrix,
    previousQuarter: earlierResults(data, 1),
    previousYear: earlierResults(data, 4),
  });
  return drawBlocWorkbook(results.prepared, results.report, BLOC_FORMULAS, overview, rowsThere);
}

/** Results of so many quarters before the one that the data stands at; empty where no rows of it are left. */
export function earlierResults(
  data: WorkbookData,
  quarters: number,
): readonly BlocIndicatorResult[] {
  const period = periodOfBloc(data);
  return period === null ? [] : resultsOf(data, backBy(period, quarters));
}

function backBy(period: Period, quarters: number): Period {
  return quarters === 0 ? period : backBy(previousPeriod(period), quarters - 1);
}

/** Results of an earlier quarter, from the rows of it that still stand in the workbook. */
function resultsOf(data: WorkbookData, period: Period): readonly BlocIndicatorResult[] {
  const ky = formatPeriod(period);
  const rows = data.tables.get("tblThThongTin") ?? [];
  if (!rows.some((row) => textOf(row.get("ky")) === ky)) return [];
  const turned = turnedTo(data, period);
  const fields = new Map(turned.fields);
  // While reports of this quarter still come in, that all of that one had come is no measure.
  fields.delete("han_nop");
  return calculateBloc({ ...turned, fields }).indicators;
}

/** An empty bloc workbook of a period: the resolution's targets, the default settings, no units. */
export function createBlocTemplate(request: {
  readonly period: Period;
  /** Serial date of today, from the face that asks. */
  readonly today: number;
}): WorkbookPlan {
  const { period, today } = request;
  const wanted = { period, createdOn: today, structureHash: structureHash() };
  return drawBloc(emptyBlocData(wanted));
}
