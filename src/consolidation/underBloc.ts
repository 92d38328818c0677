import { periodOf, type Period } from "../catalogue/period";
import { codeOfLabel } from "../workbook/readValue";
import { withReinspections } from "../followUps/reinspections";
import type { RawValue } from "../spreadsheet/snapshot";
import type { BlocRecords } from "../workbook/blocIndex";
import { settingsOfBloc, thresholdsOfBloc } from "../workbook/blocSettings";
import { givenValue } from "../workbook/placeless";
import { fieldValue, type Reading, type Report, type RowReading } from "../workbook/report";
import { codeInRow } from "../workbook/rowValues";
import { labelOf } from "../catalogue/lists";
import type { DataRow, WorkbookData } from "../workbook/workbookData";
import { unitCodeOf } from "../workbook/unitCode";

const THRESHOLDS = "tblNguong";

/**
 * A complete report as it is computed with the bloc workbook at hand: the bloc's settings, dated
 * targets and re-inspections stand over the unit's.
 * @param reference the bloc's own reference date, where the bloc judges; null in a unit's check.
 */
export function underBloc(report: Report, bloc: BlocRecords, reference: number | null): Report {
  const unit = unitCodeOf(report);
  const period = periodOfReport(report);
  if (period === null) return report;
  const fields = new Map(report.fields);
  const put = (key: string, value: RawValue): void => {
    fields.set(key, givenValue(value, fields.get(key)?.place));
  };
  const { settings, thresholds } = rulesOfPeriod(bloc.data, period);
  for (const [key, value] of settings) put(key, value);
  const founded = bloc.units.get(unit)?.foundedOn ?? null;
  if (fieldValue(report, "ngay_thanh_lap") === null && founded !== null)
    put("ngay_thanh_lap", founded);
  if (reference !== null) {
    put("ngay_chot", reference);
    const confirmed = bloc.confirmationOf(unit, period.year);
    const well =
      confirmed === undefined ? null : codeInRow(confirmed, "ct8a_thuc_hien_tot", "THUC_HIEN_TOT");
    if (well === "CO" || well === "KHONG") put("tu_danh_gia_1374", labelOf("CO_KHONG", well));
  }
  const tables = new Map(report.tables);
  const own = tables.get(THRESHOLDS);
  if (own !== undefined && thresholds.length > 0) {
    tables.set(THRESHOLDS, { ...own, rows: own.rows.map((row) => withThreshold(row, thresholds)) });
  }
  return withReinspections({ ...report, fields, tables }, bloc.roundsOf(unit));
}

export function periodOfReport(report: Report): Period | null {
  const [year, quarter] = [fieldValue(report, "nam"), fieldValue(report, "quy")];
  const code = typeof quarter === "string" ? codeOfLabel(quarter, "QUY") : null;
  return typeof year === "number" && code !== null ? periodOf(year, Number(code.slice(1))) : null;
}

interface RulesOfPeriod {
  readonly settings: ReadonlyMap<string, RawValue>;
  readonly thresholds: readonly DataRow[];
}

const known = new WeakMap<WorkbookData, Map<string, RulesOfPeriod>>();

/** The same for every unit of a quarter: worked out once. */
function rulesOfPeriod(data: WorkbookData, period: Period): RulesOfPeriod {
  const ofData = known.get(data) ?? new Map<string, RulesOfPeriod>();
  known.set(data, ofData);
  const key = `${period.year}-${period.quarter}`;
  const rules = ofData.get(key) ?? {
    settings: settingsOfBloc(data, period),
    thresholds: thresholdsOfBloc(data, period.year),
  };
  ofData.set(key, rules);
  return rules;
}

function withThreshold(row: RowReading, thresholds: readonly DataRow[]): RowReading {
  const given = thresholds.find((candidate) => candidate.get("ma") === row.code);
  if (given === undefined) return row;
  const cells = new Map<string, Reading>(row.cells);
  for (const [key, value] of given) {
    cells.set(key, givenValue(value, row.cells.get(key)?.place));
  }
  return { ...row, cells };
}
