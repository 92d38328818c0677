import { UNIT_INDICATOR_IDS } from "../catalogue/indicators";
import type { Period } from "../catalogue/period";
import type { RawValue } from "../spreadsheet/snapshot";
import { defaultSettings, thresholdRows } from "./emptyUnitData";
import { givenValue, tableWithoutPlace } from "./placeless";
import type { Report, TableReading } from "./report";
import { indicatorResults } from "./unit/indicatorResults";
import { typedPeriod } from "./typedPeriod";
import { settings } from "./unit/settings";

/**
 * The report with what a workbook carries for its formulas filled in where it is gone: constants of
 * the term, thresholds of the quarter, and the rows in which results are computed. What people type
 * is never filled in.
 */
export function completeReport(report: Report): Report {
  const period = typedPeriod(report);
  const fields = new Map(report.fields);
  for (const [key, value] of defaultSettings(period)) {
    if (typeof fields.get(key)?.value === "number" || key === "tran_xuat_sac") continue;
    fields.set(key, givenValue(value));
  }
  const tables = new Map(report.tables);
  const thresholds = settings.table;
  tables.set(thresholds.name, completeThresholds(report.tables.get(thresholds.name), period));
  const resultRows = UNIT_INDICATOR_IDS.map((id) => new Map<string, RawValue>([["ma", id]]));
  tables.set(indicatorResults.table.name, tableWithoutPlace(indicatorResults.table, resultRows));
  return { ...report, fields, tables };
}

function completeThresholds(found: TableReading | undefined, period: Period): TableReading {
  const { table } = settings;
  const rows = thresholdRows(period).map((row) => {
    const own = found?.rows.find(({ code }) => code === row.get("ma"))?.cells;
    const given = own?.get("nguong_phan_van")?.value ?? own?.get("nguong_so")?.value ?? null;
    return own === undefined || given === null
      ? row
      : new Map([...own].map(([key, { value }]) => [key, value]));
  });
  return tableWithoutPlace(table, rows);
}
