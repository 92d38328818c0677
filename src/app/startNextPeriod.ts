import {
  formatPeriod,
  isSamePeriod,
  lastDay,
  nextPeriod,
  quarterLabel,
  type Period,
} from "../catalogue/period";
import { quarterNumber } from "../catalogue/targets";
import { textOf, type RawValue } from "../spreadsheet/snapshot";
import type { Calculation } from "../workbook/calculation";
import { structureHash } from "../workbook/structureHash";
import { dataOfReport } from "../workbook/dataOfReport";
import {
  CAP_UNCHECKED_FROM,
  defaultSettings,
  emptyUnitData,
  thresholdRows,
} from "../workbook/emptyUnitData";
import { fieldValue, type Report } from "../workbook/report";
import { textInRow } from "../workbook/rowValues";
import { information } from "../workbook/unit/information";
import { indicatorResults } from "../workbook/unit/indicatorResults";
import { periodFigures } from "../workbook/unit/periodFigures";
import { settings } from "../workbook/unit/settings";
import type { DataRow, WorkbookData } from "../workbook/workbookData";
import { carriedTables } from "./carriedTables";
import { earlierResults } from "./earlierResults";

export interface NextPeriodRequest {
  /** Last quarter's workbook of the unit, as read and computed. */
  readonly report: Report;
  readonly calculation: Calculation;
  readonly period: Period;
  /** The new quarter, where the unit has not reported for the one after its last. */
  readonly to?: Period;
  /** Serial date of today, from the face that asks. */
  readonly today: number;
  /** Running number of the first quarter of the term, where the bloc says. */
  readonly termFrom?: number;
  /** As in `CarryOver`: what the bloc knows of admissions before the unit used a workbook. */
  readonly opening?: ReadonlyMap<string, number>;
}

export interface NextPeriod {
  readonly period: Period;
  readonly data: WorkbookData;
  /** Last quarter's explanations of what may still be open, offered as drafts. */
  readonly drafts: readonly DataRow[];
}

/** Rules whose explanation of last quarter may still serve. */
const DRAFTS_FOR: readonly string[] = ["FUP01", "FUP05", "FUP09"];
/** Fields of the profile that belong to one report. */
const OF_REPORT: readonly string[] = ["so_van_ban", "ngay_ky", "ngay_chot", "lan_nop"];

/**
 * "Tạo kỳ mới từ kỳ trước": the next quarter's workbook of a unit, with what goes on from the last
 * (domain 4.1-1). What has to be counted anew is empty.
 */
export function startNextPeriod(request: NextPeriodRequest): NextPeriod {
  const { report, calculation, today, opening } = request;
  const following = nextPeriod(request.period);
  const period = request.to ?? following;
  const earlier = isSamePeriod(period, following)
    ? earlierResults({ report, calculation }, null)
    : [];
  const before = dataOfReport(report);
  const empty = emptyUnitData({
    unitCode: textOf(fieldValue(report, "ma_don_vi")),
    period,
    createdOn: today,
    structureHash: structureHash(),
  });
  const ownTerm = isOwnTerm(before, request.period) ? TERM : [];
  const kept = [...Object.values(information.fields), ...settingsKept(period), ...ownTerm]
    .map(({ key }) => key)
    .filter((key) => !OF_REPORT.includes(key));
  const fields = new Map<string, RawValue>(empty.fields);
  for (const key of kept) {
    const value = before.fields.get(key) ?? null;
    if (value !== null) fields.set(key, value);
  }
  fields.set("nam", period.year);
  fields.set("quy", quarterLabel(period.quarter));
  fields.set("ngay_chot", lastDay(period));
  fields.set("meta_ky", formatPeriod(period));
  const termFrom = request.termFrom ?? fields.get(periodFigures.termFirstQuarter.key);
  const termBegins = quarterNumber(period.year, period.quarter) === termFrom;
  const tables = new Map([
    ...empty.tables,
    [THRESHOLDS, thresholdsKept(before, empty, request.period)] as const,
    ...carriedTables({
      before,
      report,
      calculation,
      since: request.period,
      period,
      empty,
      termBegins,
      ...(opening === undefined ? {} : { opening }),
    }),
    [indicatorResults.table.name, earlier] as const,
  ]);
  const drafts = (before.tables.get("tblGiaiTrinh") ?? []).filter((row) =>
    DRAFTS_FOR.includes(textInRow(row, "ma_quy_tac") ?? ""),
  );
  return { period, data: { fields, tables }, drafts };
}

const { termFirstQuarter, termQuarters, termFirstYear, termLastYear } = periodFigures;
const TERM = [termFirstQuarter, termQuarters, termFirstYear, termLastYear];
const THRESHOLDS = settings.table.name;

/** The bloc has said which term a quarter belongs to. */
function isOwnTerm({ fields }: WorkbookData, period: Period): boolean {
  const known = defaultSettings(period);
  return TERM.some(({ key }) => fields.has(key) && fields.get(key) !== known.get(key));
}

/** Targets that the bloc has set go on; of the others those of the new quarter hold. */
function thresholdsKept(before: WorkbookData, empty: WorkbookData, since: Period): DataRow[] {
  const { code, comparison } = settings.table.columns;
  const rowOf = (rows: readonly DataRow[], of: DataRow): DataRow | undefined =>
    rows.find(
      (row) => row.get(code.key) === of.get(code.key) && textInRow(row, comparison.key) !== null,
    );
  const known = thresholdRows(since);
  return (empty.tables.get(THRESHOLDS) ?? []).map((row) => {
    const own = rowOf(before.tables.get(THRESHOLDS) ?? [], row) ?? row;
    const then = rowOf(known, row) ?? row;
    return [...then].some(([key, value]) => (own.get(key) ?? null) !== value) ? own : row;
  });
}

/** Settings go on, trials with their last day, but the day of a new year; when reports are due is set anew. */
function settingsKept({ year, quarter }: Period): readonly { readonly key: string }[] {
  const { dueSoonDays, reinspectionWaitDays, excellentCap, gradingDueOn } = settings.fields;
  const { trialRules, neutralCounts, allRegister } = settings.shared;
  const kept = [dueSoonDays, reinspectionWaitDays, trialRules, neutralCounts, allRegister];
  // The cap of the years before is not taken into the first year that it was not checked for.
  const cap = quarter === 1 && year === CAP_UNCHECKED_FROM ? [] : [excellentCap];
  return [...kept, ...cap, ...(quarter === 1 ? [] : [gradingDueOn])];
}
