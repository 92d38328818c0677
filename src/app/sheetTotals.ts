import { indicator, type IndicatorId } from "../catalogue/indicators";
import { formatPeriod } from "../catalogue/period";
import type { SheetTotal } from "../rules/bloc/blocRule";
import type { RawValue } from "../spreadsheet/snapshot";
import { periodOfBloc, prepareBlocData } from "../workbook/bloc/prepareBlocData";
import { calculate, type Calculation } from "../workbook/calculation";
import type { Report } from "../workbook/report";
import { textInRow } from "../workbook/rowValues";
import type { WorkbookData } from "../workbook/workbookData";
import { BLOC_FORMULAS } from "./blocFormulas";
import { calculateBloc, reportOfPrepared } from "./calculateBloc";

const RESULTS = "tblKetQua";
const FIGURES = [
  ["tu_so", "numerator"],
  ["mau_so", "denominator"],
] as const;

/**
 * Figures that a bloc workbook shows for its own quarter, beside what its rows add up to. What its
 * formulas give by themselves is no fault: they do not see a label with a space behind it, nor a unit
 * or a setting that the office has changed since the workbook was drawn.
 */
export function sheetTotals(report: Report, data: WorkbookData): SheetTotal[] {
  const period = periodOfBloc(data);
  const rows = report.tables.get(RESULTS)?.rows ?? [];
  const shows = rows.some(({ cells }) => typeof cells.get("mau_so")?.value === "number");
  const isStacked = (data.tables.get("tblThThongTin") ?? []).some(
    (row) => period !== null && textInRow(row, "ky") === formatPeriod(period),
  );
  if (!shows || !isStacked) return [];
  const { indicators, report: computed } = calculateBloc(data);
  const views: Calculation[] = [];
  const givenByFormulas = (id: IndicatorId, key: string, value: RawValue): boolean => {
    if (views.length === 0) {
      const reports = [computed, reportOfPrepared(asItStands(data))];
      views.push(...reports.map((of) => calculate(of, BLOC_FORMULAS, { view: "sheet" })));
    }
    return views.some((view) => view.fixedCell(RESULTS, id, key) === value);
  };
  return indicators.flatMap((result) => {
    const row = rows.find(({ code }) => code === result.id);
    return FIGURES.flatMap(([key, figure]): SheetTotal[] => {
      const reading = row?.cells.get(key);
      const own = result[figure];
      if (reading === undefined || typeof reading.value !== "number") return [];
      const differs = reading.value !== own;
      if (differs && givenByFormulas(result.id, key, reading.value)) return [];
      const label = `${result.id} ${indicator(result.id).label}`;
      return [{ label, shown: reading.value, computed: own, place: reading.place }];
    });
  });
}

/** The workbook as it was drawn: the units of its matrix, the settings that its formulas look at. */
function asItStands(data: WorkbookData): WorkbookData {
  const { fields, tables } = prepareBlocData(data);
  return {
    fields: new Map([...fields, ...data.fields]),
    tables: new Map([...tables, ["tblMaTran", data.tables.get("tblMaTran") ?? []]]),
  };
}
