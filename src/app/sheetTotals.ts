import { indicator } from "../catalogue/indicators";
import { formatPeriod } from "../catalogue/period";
import type { SheetTotal } from "../rules/bloc/blocRule";
import { periodOfBloc } from "../workbook/bloc/prepareBlocData";
import type { Report } from "../workbook/report";
import { textInRow } from "../workbook/rowValues";
import type { WorkbookData } from "../workbook/workbookData";
import { calculateBloc } from "./calculateBloc";

const RESULTS = "tblKetQua";
const FIGURES = [
  ["tu_so", "numerator"],
  ["mau_so", "denominator"],
] as const;

/** Figures that a bloc workbook shows for its own quarter, beside what its rows add up to. */
export function sheetTotals(report: Report, data: WorkbookData): SheetTotal[] {
  const period = periodOfBloc(data);
  const rows = report.tables.get(RESULTS)?.rows ?? [];
  const shows = rows.some(({ cells }) => typeof cells.get("mau_so")?.value === "number");
  const isStacked = (data.tables.get("tblThThongTin") ?? []).some(
    (row) => period !== null && textInRow(row, "ky") === formatPeriod(period),
  );
  if (!shows || !isStacked) return [];
  const computed = new Map(calculateBloc(data).indicators.map((result) => [result.id, result]));
  return [...computed.values()].flatMap((result) => {
    const row = rows.find(({ code }) => code === result.id);
    return FIGURES.flatMap(([key, figure]): SheetTotal[] => {
      const reading = row?.cells.get(key);
      const own = result[figure];
      if (reading === undefined || typeof reading.value !== "number" || own === null) return [];
      const label = `${result.id} ${indicator(result.id).label}`;
      return [{ label, shown: reading.value, computed: own, place: reading.place }];
    });
  });
}
