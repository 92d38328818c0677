import { labelOf } from "../catalogue/lists";
import {
  firstDay,
  formatPeriod,
  isSamePeriod,
  lastDay,
  nextPeriod,
  previousPeriod,
  type Period,
} from "../catalogue/period";
import { earlierQuarter, type StackedQuarters } from "../consolidation/stackedQuarters";
import type { RawValue } from "../spreadsheet/snapshot";
import { firstQuarterOfTerm, isOfEarlierTerm } from "../workbook/bloc/blocParameters";
import { dueDateOf } from "../workbook/bloc/dueDate";
import { referenceOfBloc } from "../workbook/bloc/prepareBlocData";
import type { BlocRecords } from "../workbook/blocIndex";
import type { RosterUnit } from "../workbook/blocRecords";
import { settingsOfBloc, thresholdsOfBloc } from "../workbook/blocSettings";
import { structureHash } from "../workbook/structureHash";
import { emptyUnitData } from "../workbook/emptyUnitData";
import { countInRow, textInRow, unitKey } from "../workbook/rowValues";
import { indicatorResults } from "../workbook/unit/indicatorResults";
import type { DataRow, WorkbookData } from "../workbook/workbookData";
import { earlierResults } from "./earlierResults";
import { inheritedTables, type Tables } from "./inheritedTables";
import { registeredTables } from "./registeredTables";
import { startNextPeriod } from "./startNextPeriod";
import { UNIT_FORMULAS } from "./unitFormulas";

const RESULTS = indicatorResults.table.name;

export interface PrefillRequest {
  readonly bloc: BlocRecords;
  readonly stacked: StackedQuarters;
  readonly unit: RosterUnit;
  readonly period: Period;
  /** Serial date of today, from the face that asks. */
  readonly today: number;
}

/**
 * A unit's workbook of a quarter as the bloc hands it out: profile, settings and targets, conclusions
 * with their limitations and deadlines, re-inspections and new rounds; what goes on from the unit's
 * last report, where the bloc has one; and what units that were merged into it have left open.
 */
export function prefilledUnitData(request: PrefillRequest): WorkbookData {
  const { bloc, unit, period } = request;
  const base = carriedOn(request) ?? freshData(request);
  const fields = new Map([
    ...base.fields,
    ...settingsOfBloc(bloc.data, period),
    ...profileOf(unit),
    ...datesOf(bloc.data, period),
  ]);
  const tables = new Map([...base.tables, ...followed(base, request)]);
  const dated = new Map(
    thresholdsOfBloc(bloc.data, period.year).map((row) => [row.get("ma"), row]),
  );
  const thresholds = (base.tables.get("tblNguong") ?? []).map(
    (row) => dated.get(row.get("ma")) ?? row,
  );
  tables.set("tblNguong", thresholds);
  tables.set(RESULTS, withLastYear(base.tables.get(RESULTS) ?? [], request));
  return { fields, tables };
}

/** Conclusions and limitations: the unit's, the registers', and those of its predecessors and theirs. */
function followed(
  base: WorkbookData,
  request: PrefillRequest,
  seen: readonly string[] = [],
): Tables {
  const { bloc, unit, period } = request;
  const own: Tables = new Map(registeredTables(base, bloc, unit.code, period));
  const passed = [...seen, unit.code];
  return bloc
    .predecessorsOf(unit.code, firstDay(period))
    .filter(({ code }) => !passed.includes(code))
    .reduce((tables, before) => {
      const ofIt = { ...request, unit: before };
      const carried = carriedOn(ofIt) ?? freshData(ofIt);
      const closing = bloc.closingRoundsOf(unit.code);
      return inheritedTables(tables, followed(carried, ofIt, passed), closing);
    }, own);
}

/** What goes on from the newest report that the bloc has; null when it has none. */
function carriedOn({ bloc, stacked, unit, period, today }: PrefillRequest): WorkbookData | null {
  const earlier = earlierQuarter(unit.code, period, bloc, stacked, UNIT_FORMULAS);
  if (earlier === null) return null;
  const termFrom = firstQuarterOfTerm(bloc.data, period, lastDay(period));
  const opening = openingAdmissions(bloc.data, unit.code, previousPeriod(period), termFrom);
  return startNextPeriod({ ...earlier, to: period, today, opening, termFrom }).data;
}

/** What the same quarter of last year came to, beside what last quarter did. */
function withLastYear(
  rows: readonly DataRow[],
  { bloc, stacked, unit, period }: PrefillRequest,
): DataRow[] {
  const wanted = { ...period, year: period.year - 1 };
  const found = earlierQuarter(unit.code, nextPeriod(wanted), bloc, stacked, UNIT_FORMULAS);
  if (found === null || !isSamePeriod(found.period, wanted)) return [...rows];
  const then = earlierResults(null, found);
  const { key } = indicatorResults.table.columns.code;
  const of = (list: readonly DataRow[], row: DataRow): DataRow | undefined =>
    list.find((one) => one.get(key) === row.get(key));
  return [
    ...rows.map((row) => new Map([...row, ...(of(then, row) ?? [])])),
    ...then.filter((row) => of(rows, row) === undefined),
  ];
}

/** Admissions of a unit before the bloc used this workbook, by column of tblKetNap. */
function openingAdmissions(
  bloc: WorkbookData,
  unit: string,
  until: Period,
  termFrom: number,
): ReadonlyMap<string, number> {
  const columns = { CT6A: "ket_nap", CT6B: "doan_vien_uu_tu" } as const;
  const rows = (bloc.tables.get("tblSoDuDau") ?? []).filter(
    (row) =>
      unitKey(row.get("ma_don_vi")) === unit &&
      (textInRow(row, "den_ky") ?? "") <= formatPeriod(until) &&
      !isOfEarlierTerm(row, termFrom),
  );
  return new Map(
    Object.entries(columns).flatMap(([id, column]): (readonly [string, number])[] => {
      const row = rows.find((one) => textInRow(one, "ma_chi_tieu") === id);
      const count = row === undefined ? null : countInRow(row, "tu_so");
      return count === null ? [] : [[column, count]];
    }),
  );
}

function freshData({ unit, period, today }: PrefillRequest): WorkbookData {
  return emptyUnitData({
    unitCode: unit.code,
    period,
    createdOn: today,
    structureHash: structureHash(),
  });
}

function profileOf(unit: RosterUnit): (readonly [string, RawValue])[] {
  const { kind, group, administrative } = unit;
  return [
    ["ma_don_vi", unit.code],
    ["ten_don_vi", unit.name],
    ["loai_hinh", kind === null ? null : labelOf("LOAI_HINH", kind)],
    ["nhom_chuc_nang", group === null ? null : labelOf("NHOM_CHUC_NANG", group)],
    ["la_co_quan_hanh_chinh", administrative === null ? null : labelOf("CO_KHONG", administrative)],
    ["so_chi_bo_tt", unit.subCells],
    ["ngay_thanh_lap", unit.foundedOn],
    ["chi_tieu_ket_nap_nam", unit.admissionQuota],
  ];
}

/** The reference date and the day on which reports are due. */
function datesOf(bloc: WorkbookData, period: Period): (readonly [string, RawValue])[] {
  return [
    ["ngay_chot", referenceOfBloc(bloc, period)],
    ["han_nop", dueDateOf(bloc, period)],
  ];
}
