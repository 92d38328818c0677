import { formatPeriod, quarterLabel, type Period } from "../catalogue/period";
import type { RawValue } from "../spreadsheet/snapshot";
import type { BlocRecords } from "../workbook/blocIndex";
import { SPOILED } from "../workbook/bloc/stackedSheet";
import { calculate } from "../workbook/calculation";
import { completeReport } from "../workbook/completeReport";
import type { FormulaSet } from "../workbook/formulaSet";
import { grouped } from "../workbook/grouped";
import { givenValue, tableWithoutPlace } from "../workbook/placeless";
import { understand } from "../workbook/readValue";
import type { Reading, Report, TableReading } from "../workbook/report";
import { countInRow, textInRow, unitKey } from "../workbook/rowValues";
import type { ColumnDeclaration } from "../workbook/sheetDeclaration";
import type { DataRow, WorkbookData } from "../workbook/workbookData";
import type { EarlierQuarter } from "../rules/rule";
import { STACKS } from "./stackedRows";
import { underBloc } from "./underBloc";

const OF_STACK = ["ky", "dong_nguon"];

/** The stacked rows of a bloc workbook by unit and quarter. */
export interface StackedQuarters {
  /** The unit's quarter as it would be typed into a workbook; null when nothing is stacked. */
  readonly dataOf: (unit: string, period: Period) => WorkbookData | null;
  /** Its rows as they stand, by stacked table. */
  readonly rowsOf: (unit: string, period: Period) => ReadonlyMap<string, readonly DataRow[]>;
  /** Lần nộp of its rows; null when nothing is stacked or no number says. */
  readonly submissionOf: (unit: string, period: Period) => number | null;
}

export function stackedQuarters(bloc: WorkbookData): StackedQuarters {
  const tables = new Map(
    STACKS.map(({ stacked }) => [
      stacked.name,
      grouped(bloc.tables.get(stacked.name) ?? [], (row) =>
        placeOf(unitKey(row.get("ma_don_vi")), textInRow(row, "ky") ?? ""),
      ),
    ]),
  );
  const rows = (table: string, unit: string, period: Period): readonly DataRow[] =>
    tables.get(table)?.get(placeOf(unit, formatPeriod(period))) ?? [];
  return {
    rowsOf: (unit, period) =>
      new Map(STACKS.map(({ stacked }) => [stacked.name, rows(stacked.name, unit, period)])),
    submissionOf: (unit, period) => {
      const [fields] = rows("tblThThongTin", unit, period);
      return fields === undefined ? null : countInRow(fields, "lan_nop");
    },
    dataOf: (unit, period) => {
      const [fields] = rows("tblThThongTin", unit, period);
      return fields === undefined ? null : dataOf(unit, period, fields, rows);
    },
  };
}

const placeOf = (unit: string, period: string): string => `${unit}|${period}`;

function dataOf(
  unit: string,
  period: Period,
  fields: DataRow,
  rows: (table: string, unit: string, period: Period) => readonly DataRow[],
): WorkbookData {
  return {
    fields: new Map<string, RawValue>([
      ...withoutKeys(fields),
      ["ma_don_vi", unit],
      ["nam", period.year],
      ["quy", quarterLabel(period.quarter)],
    ]),
    tables: new Map(
      STACKS.flatMap(({ stacked, source }) =>
        source === null
          ? []
          : [[source.name, rows(stacked.name, unit, period).map(withoutKeys)] as const],
      ),
    ),
  };
}

function withoutKeys(row: DataRow): DataRow {
  return new Map(
    [...row].filter(
      ([key, value]) => value !== null && key !== "ma_don_vi" && !OF_STACK.includes(key),
    ),
  );
}

const understood = (raw: RawValue, { type, list }: ColumnDeclaration): Reading => ({
  ...givenValue(raw),
  ...understand(raw, type, list),
});

/** A report of data that stand in no sheet: what earlier quarters are computed from. */
export function reportWithoutPlaces(data: WorkbookData): Report {
  const fields = new Map<string, Reading>(
    [...data.fields].map(([key, raw]) => [key, givenValue(raw)]),
  );
  const tables = new Map<string, TableReading>();
  for (const { source } of STACKS) {
    if (source === null) continue;
    const rows = data.tables.get(source.name) ?? [];
    tables.set(source.name, tableWithoutPlace(source, rows, understood));
  }
  return { fields, tables, missingFields: [] };
}

/** The unit's newest quarter before a period, computed as the bloc had it; null when there is none. */
export function earlierQuarter(
  unit: string,
  before: Period,
  bloc: BlocRecords,
  stacked: StackedQuarters,
  formulas: FormulaSet,
): EarlierQuarter | null {
  const period = bloc
    .periodsOf(unit)
    .filter((known) => formatPeriod(known) < formatPeriod(before))
    .at(-1);
  const data = period === undefined ? null : stacked.dataOf(unit, period);
  if (period === undefined || data === null) return null;
  const report = reportWithoutPlaces(data);
  const complete = underBloc(completeReport(report), bloc, null);
  const spoiled = spoiledIn(data);
  return { period, report, calculation: calculate(complete, formulas, { view: "core", spoiled }) };
}

/** What the check of a unit's file found spoiled stands beside the unit's fields. */
export function spoiledIn({ fields }: WorkbookData): ReadonlySet<string> {
  return new Set(textInRow(fields, SPOILED)?.split(" "));
}
