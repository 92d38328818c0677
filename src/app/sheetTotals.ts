import { indicator, type IndicatorId } from "../catalogue/indicators";
import { formatPeriod } from "../catalogue/period";
import type { SheetTotal } from "../rules/bloc/blocRule";
import type { RawValue } from "../spreadsheet/snapshot";
import { periodOfBloc } from "../workbook/bloc/prepareBlocData";
import { calculate, type Calculation } from "../workbook/calculation";
import type { Report } from "../workbook/report";
import { textInRow } from "../workbook/rowValues";
import type { WorkbookData } from "../workbook/workbookData";
import { BLOC_FORMULAS } from "./blocFormulas";
import { calculateBloc } from "./calculateBloc";

const RESULTS = "tblKetQua";
const FIGURES = [
  ["tu_so", "numerator"],
  ["mau_so", "denominator"],
] as const;

/**
 * Figures that a bloc workbook shows for its own quarter, beside what its rows add up to. What its
 * formulas give by themselves is no fault: they do not see a label with a space behind it.
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
  let seen: Calculation | null = null;
  const inSheet = (id: IndicatorId, key: string): RawValue => {
    seen ??= calculate(computed, BLOC_FORMULAS, { view: "sheet" });
    return seen.fixedCell(RESULTS, id, key);
  };
  return indicators.flatMap((result) => {
    const row = rows.find(({ code }) => code === result.id);
    return FIGURES.flatMap(([key, figure]): SheetTotal[] => {
      const reading = row?.cells.get(key);
      const own = result[figure];
      if (reading === undefined || typeof reading.value !== "number" || own === null) return [];
      if (reading.value !== own && reading.value === inSheet(result.id, key)) return [];
      const label = `${result.id} ${indicator(result.id).label}`;
      return [{ label, shown: reading.value, computed: own, place: reading.place }];
    });
  });
}
