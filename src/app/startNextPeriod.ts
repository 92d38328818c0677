import {
  formatPeriod,
  isSamePeriod,
  lastDay,
  nextPeriod,
  quarterLabel,
  type Period,
} from "../catalogue/period";
import { textOf, type RawValue } from "../spreadsheet/snapshot";
import type { Calculation } from "../workbook/calculation";
import { structureHash } from "../workbook/structureHash";
import { dataOfReport } from "../workbook/dataOfReport";
import { CAP_UNCHECKED_FROM, emptyUnitData } from "../workbook/emptyUnitData";
import { fieldValue, type Report } from "../workbook/report";
import { textInRow } from "../workbook/rowValues";
import { information } from "../workbook/unit/information";
import { indicatorResults } from "../workbook/unit/indicatorResults";
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
  const kept = [...Object.values(information.fields), ...settingsKept(period)]
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
  const tables = new Map([
    ...empty.tables,
    ...carriedTables({
      ...{ before, report, calculation, since: request.period, period, empty },
      ...(opening === undefined ? {} : { opening }),
    }),
    [indicatorResults.table.name, earlier] as const,
  ]);
  const drafts = (before.tables.get("tblGiaiTrinh") ?? []).filter((row) =>
    DRAFTS_FOR.includes(textInRow(row, "ma_quy_tac") ?? ""),
  );
  return { period, data: { fields, tables }, drafts };
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
