import { indicator } from "../catalogue/indicators";
import { formatPeriod } from "../catalogue/period";
import type { SheetTotal } from "../rules/bloc/blocRule";
import type { RawValue } from "../spreadsheet/snapshot";
import { overview } from "../workbook/bloc/overview";
import { periodOfBloc, prepareBlocData } from "../workbook/bloc/prepareBlocData";
import { calculate, type Calculation } from "../workbook/calculation";
import type { Reading, Report } from "../workbook/report";
import { textInRow } from "../workbook/rowValues";
import type { WorkbookData } from "../workbook/workbookData";
import { BLOC_FORMULAS } from "./blocFormulas";
import { calculateBloc, reportOfPrepared } from "./calculateBloc";

const RESULTS = "tblKetQua";
const FIGURES = [
  ["tu_so", "numerator", ""],
  ["mau_so", "denominator", ""],
  ["can_duoi", "low", " (thấp nhất)"],
  ["can_tren", "high", " (cao nhất)"],
] as const;
const COUNTS = [overview.fields.unitsDue, overview.fields.unitsReceived];

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
  const { indicators, calculation, report: computed } = calculateBloc(data);
  const views: Calculation[] = [];
  type Figure = (of: Calculation) => RawValue;
  const givenByFormulas = (figure: Figure, value: RawValue): boolean => {
    if (views.length === 0) {
      const reports = [computed, reportOfPrepared(asItStands(data))];
      views.push(...reports.map((of) => calculate(of, BLOC_FORMULAS, { view: "sheet" })));
    }
    return views.some((view) => figure(view) === value);
  };
  const total = (
    label: string,
    reading: Reading | undefined,
    own: number | null,
    figure: Figure,
  ): SheetTotal[] => {
    if (reading === undefined || typeof reading.value !== "number") return [];
    const differs = reading.value !== own;
    if (differs && givenByFormulas(figure, reading.value)) return [];
    return [{ label, shown: reading.value, computed: own, place: reading.place }];
  };
  const counts = COUNTS.flatMap(({ key, label }) => {
    const figure: Figure = (of) => of.field(key);
    return total(label.toLowerCase(), report.fields.get(key), Number(figure(calculation)), figure);
  });
  const figures = indicators.flatMap((result) => {
    const row = rows.find(({ code }) => code === result.id);
    const name = `${result.id} ${indicator(result.id).label}`;
    return FIGURES.flatMap(([key, figure, which]) =>
      total(`${name}${which}`, row?.cells.get(key), result[figure], (of) =>
        of.fixedCell(RESULTS, result.id, key),
      ),
    );
  });
  return [...counts, ...figures];
}

/** The workbook as it was drawn: the units of its matrix, the settings that its formulas look at. */
function asItStands(data: WorkbookData): WorkbookData {
  const { fields, tables } = prepareBlocData(data);
  return {
    fields: new Map([...fields, ...data.fields]),
    tables: new Map([...tables, ["tblMaTran", data.tables.get("tblMaTran") ?? []]]),
  };
}
