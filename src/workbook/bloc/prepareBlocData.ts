import { INDICATOR_IDS, indicator, UNIT_INDICATOR_IDS } from "../../catalogue/indicators";
import {
  firstDay,
  formatPeriod,
  isSamePeriod,
  lastDay,
  quarterOfLabel,
  type Period,
} from "../../catalogue/period";
import { periodNumbered, termOf, type Target } from "../../catalogue/targets";
import { textOf, type RawValue } from "../../spreadsheet/snapshot";
import { labelOf } from "../../catalogue/lists";
import {
  isActiveOn,
  owesReport,
  registeredRounds,
  rosterUnits,
  type RosterUnit,
} from "../blocRecords";
import { compacted } from "../compactRow";
import { understand } from "../readValue";
import { dayInRow } from "../rowValues";
import type { DataRow, WorkbookData } from "../workbookData";
import { withFollowers } from "./followers";
import { blocParameters, firstQuarterOfTerm, isOfEarlierTerm } from "./blocParameters";
import { withCanonicalLabels } from "./canonicalLabels";
import { standingColumn } from "./matrix";
import { markNewest, prepareStacks, spoiledBlocks, type SpoiledBlocks } from "./prepareStacks";
import { notedDay } from "./notedDates";
import { scopeOf } from "./scope";
import { readPercent } from "./percent";
import { REFERENCE } from "./submissionProgress";

/** The oldest term speaks until the period is known. */
const NO_PERIOD: Period = { year: 0, quarter: 1 };

/** The period of a bloc workbook; null while its year or quarter is unknown. */
export function periodOfBloc(data: WorkbookData): Period | null {
  const year = understand(data.fields.get("nam") ?? null, "int", undefined).value;
  const quarter = understand(data.fields.get("quy") ?? null, "list", "QUY").value;
  const number = quarterOfLabel(textOf(quarter));
  return typeof year === "number" && number !== null ? { year, quarter: number } : null;
}

/** The reference date of the bloc: within the quarter, else its last day. */
export function referenceOfBloc(data: WorkbookData, period: Period): number {
  const own = periodOfBloc(data);
  const isTurned = own !== null && !isSamePeriod(own, period);
  const days = [
    dayInRow(data.fields, "ngay_chot"),
    isTurned ? notedDay(data, period, REFERENCE) : null,
  ];
  const isWithin = (one: number | null): one is number =>
    one !== null && one >= firstDay(period) && one <= lastDay(period);
  return days.find(isWithin) ?? lastDay(period);
}

/**
 * The data with what formulas cannot work out themselves beside it: blocks of the stacked tables,
 * parameters that hold, texts read as numbers, which term a balance is of, which conclusion a row
 * speaks of, who follows it now, and one row of the matrix for every unit that owes a report.
 * Preparing twice is preparing once.
 */
export function prepareBlocData(typed: WorkbookData): WorkbookData {
  const data = withCanonicalLabels(typed);
  const period = periodOfBloc(data);
  const reference = period === null ? 0 : referenceOfBloc(data, period);
  const tables = new Map<string, readonly DataRow[]>([...data.tables, ...prepareStacks(data)]);
  const current = period === null ? "" : formatPeriod(period);
  const spoiled = spoiledBlocks(tables);
  const termFrom = period === null ? 0 : firstQuarterOfTerm(data, period, reference);
  const ofTerm = { from: formatPeriod(periodNumbered(termFrom)), until: current };
  tables.set("tblThKetNap", markNewest(tables.get("tblThKetNap") ?? [], ofTerm, spoiled));
  tables.set("tblSoDuDau", withTerm(data.tables.get("tblSoDuDau") ?? [], termFrom));
  tables.set("tblMucChiTieu", (data.tables.get("tblMucChiTieu") ?? []).map(withReadPercent));
  tables.set("tblHauKiem", withRegisterRows(data));
  if (period !== null) tables.set("tblSoKetLuan", withFollowers(data, period));
  tables.set("tblKetQua", resultRows(period ?? NO_PERIOD));
  tables.set(
    "tblMaTran",
    period === null
      ? []
      : matrixRows(
          rosterUnits(data).filter((unit) => owesReport(unit, period, reference)),
          tables,
          spoiled,
          period,
          reference,
        ),
  );
  const fields = new Map([
    ...data.fields,
    ...(period === null ? [] : blocParameters(data, period, reference)),
  ]);
  return { fields, tables };
}

function withReadPercent(row: DataRow): DataRow {
  const typed = row.get("nguong_phan_tram") ?? null;
  if (typeof typed !== "string") return row;
  return new Map<string, RawValue>([...row, ["_chu", typed], ["_doc", readPercent(typed)]]);
}

/** Opening balances of a term before say so. */
function withTerm(rows: readonly DataRow[], termFrom: number): DataRow[] {
  return rows.map((row) => {
    const isOver = isOfEarlierTerm(row, termFrom);
    if (!isOver && !row.has("_cu")) return row;
    return new Map<string, RawValue>([...row, ["_cu", isOver ? 1 : null]]);
  });
}

/** Rounds of the register know the conclusion they speak of. */
function withRegisterRows(data: WorkbookData): DataRow[] {
  const issued = new Map(registeredRounds(data).map((round) => [round.row, round.issued]));
  return (data.tables.get("tblHauKiem") ?? []).map(
    (row) => new Map<string, RawValue>([...row, ["_kl", (issued.get(row)?.index ?? -1) + 1]]),
  );
}

/** What the resolution of the quarter asks, for indicators without a dated row. */
function resultRows(period: Period): DataRow[] {
  const { targets } = termOf(period);
  return INDICATOR_IDS.map((id) => {
    const target: Target = targets[id];
    return new Map<string, RawValue>([
      ["ma", id],
      ["_md_nguong", target.basisPoints ?? null],
      ["_md_so", target.count ?? null],
      ["_md_phep", target.comparison],
      ["_md_lop", indicator(id).class],
    ]);
  });
}

function matrixRows(
  units: readonly RosterUnit[],
  tables: ReadonlyMap<string, readonly DataRow[]>,
  spoiled: SpoiledBlocks,
  period: Period,
  reference: number,
): DataRow[] {
  const scope = scopeOf(tables.get("tblMucChiTieu") ?? [], period.year);
  return units.map((unit) => {
    const faults = spoiled.get(`${unit.code}|${formatPeriod(period)}`) ?? new Set<string>();
    const row = new Map<string, RawValue>([
      ["ma_don_vi", unit.code],
      ["ten_don_vi", unit.name],
      ["nhom_chuc_nang", unit.group === null ? null : labelOf("NHOM_CHUC_NANG", unit.group)],
      ["_hd", isActiveOn(unit, reference) ? 1 : 0],
      ...UNIT_INDICATOR_IDS.map((id): [string, RawValue] => [
        standingColumn(id),
        !scope(id, unit) ? "N" : faults.has(id) ? "L" : "",
      ]),
    ]);
    return compacted(row);
  });
}
