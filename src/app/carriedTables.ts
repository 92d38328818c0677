import type { CodeOf } from "../catalogue/lists";
import type { Period } from "../catalogue/period";
import { firstDay, isSamePeriod, nextPeriod } from "../catalogue/period";
import type { RawValue } from "../spreadsheet/snapshot";
import type { Calculation } from "../workbook/calculation";
import type { Report } from "../workbook/report";
import { codeInRow, countInRow, countOf, textInRow } from "../workbook/rowValues";
import { isInput } from "../workbook/rowHelpers";
import { unitTable } from "../workbook/unit";
import { FLOWS } from "../workbook/unit/membership";
import type { DataRow, WorkbookData } from "../workbook/workbookData";

export interface CarryOver {
  readonly before: WorkbookData;
  readonly report: Report;
  readonly calculation: Calculation;
  /** The quarter of `before`. */
  readonly since: Period;
  /** The new quarter. */
  readonly period: Period;
  readonly empty: WorkbookData;
  /** The new quarter is the first of a term, of which nobody has been admitted yet. */
  readonly termBegins: boolean;
  /** Admissions of the term by column of tblKetNap, for a unit whose own running total is blank. */
  readonly opening?: ReadonlyMap<string, number>;
}

type Tables = readonly (readonly [string, readonly DataRow[]])[];

/** Documents that hold for the term, whatever year stands beside them. */
const OF_TERM: readonly (CodeOf<"LOAI_VAN_BAN"> | null)[] = [
  "CTHD",
  "CTTT1",
  "CTTT2",
  "QC_PHOI_HOP",
  "QC_LAM_VIEC",
  "QC_DAN_CHU",
  "QC_CHI_TIEU",
  "QC_TAI_SAN",
];
const WITHIN_YEAR = ["tblDangKy", "tblHaiLong", "tblCuoc", "tblNhiemVu"];
const GRADED = ["tblNeuGuong", "tblXepLoai"];
/** Every count that a month has. */
const ADMITTED = Object.values(unitTable("tblKetNap")?.columns ?? {}).flatMap((column) =>
  isInput(column) && column.type === "int" ? [column.key] : [],
);

/**
 * Tables of the new quarter: what is kept, and what last quarter's figures set (domain 4.1-1). A
 * quarter later nobody knows what was added between: those figures are left to the unit.
 */
export function carriedTables(carry: CarryOver): Tables {
  const { before, since, period } = carry;
  const rows = (table: string): readonly DataRow[] => before.tables.get(table) ?? [];
  return [
    ...(isSamePeriod(nextPeriod(since), period) ? addedUp(carry) : []),
    ["tblVanBan", rows("tblVanBan").filter((row) => stillApplies(row, period))],
    ...(since.year === period.year
      ? WITHIN_YEAR.map((table) => [table, rows(table)] as const)
      : []),
    ...GRADED.map((table) => [table, gradedRows(carry, table)] as const),
    ...followedRows(carry),
  ];
}

function addedUp(carry: CarryOver): Tables {
  return [
    ["tblDangVien", memberRows(carry)],
    ["tblKetNap", carry.termBegins ? [] : [admittedSoFar(carry)]],
    ["tblPhanAnh", feedbackRows(carry)],
  ];
}

/** Members at the beginning are those at the end; what the year has added up so far. */
function memberRows({ calculation, period }: CarryOver): DataRow[] {
  const count = (code: string, key: string): number | null =>
    countOf(calculation.fixedCell("tblDangVien", code, key));
  return ["DV01", ...FLOWS].map((code) => {
    const opening = code === "DV01" ? count("DV11", "trong_quy") : null;
    const soFar = period.quarter === 1 ? null : count(code, "luy_ke_nam");
    return filled({ ma_dong: code, trong_quy: opening, ky_truoc: soFar });
  });
}

/**
 * Admissions of the term up to last quarter's end; unknown while a month is, or what was before:
 * only the term's first quarter has nothing before it.
 */
function admittedSoFar({ calculation, opening }: CarryOver): DataRow {
  const nothingBefore = Number(calculation.field("tinh_q")) === 1 ? 0 : null;
  const cell = (code: string, key: string): number | null =>
    countOf(calculation.fixedCell("tblKetNap", code, key));
  // A figure that is no count is unknown: in a sum it would pass for one.
  const sums = ADMITTED.map((key): readonly [string, RawValue] => {
    const months = ["T1", "T2", "T3"].map((code) => cell(code, key));
    const total = months.reduce<number | null>(
      (sum, month) => (sum === null || month === null ? null : sum + month),
      cell("LK", key) ?? opening?.get(key) ?? nothingBefore,
    );
    return [key, total];
  });
  return filled({ ma_dong: "LK", ...Object.fromEntries(sums) });
}

function feedbackRows({ calculation, report }: CarryOver): DataRow[] {
  return (report.tables.get("tblPhanAnh")?.rows ?? []).map(({ code }) => {
    const open = countOf(calculation.fixedCell("tblPhanAnh", code ?? "", "ton_cuoi"));
    return filled({ ma_dong: code, ton_dau: open });
  });
}

function stillApplies(row: DataRow, { year }: Period): boolean {
  const from = countInRow(row, "nam_ap_dung");
  return (
    OF_TERM.includes(codeInRow(row, "loai", "LOAI_VAN_BAN")) || (from !== null && from >= year)
  );
}

/**
 * A grading goes on until its year can be asked no more; then the year offered stands there. One
 * without its year is of the year of its report (domain 0.7), which from now on stands beside it.
 */
function gradedRows({ before, empty, since, period }: CarryOver, table: string): DataRow[] {
  const typed = Object.values(unitTable(table)?.columns ?? {}).filter(isInput);
  return (empty.tables.get(table) ?? []).map((offered) => {
    const code = textInRow(offered, "ma_dong");
    const own = before.tables.get(table)?.find((row) => textInRow(row, "ma_dong") === code);
    if (own === undefined || !typed.some(({ key }) => own.has(key))) return offered;
    const year = countInRow(own, "nam_danh_gia") ?? since.year;
    return year < period.year - 1 ? offered : new Map([["nam_danh_gia", since.year], ...own]);
  });
}

/** Conclusions with a limitation that is open or was closed this year, with all their rounds. */
function followedRows({ before, report, calculation, period }: CarryOver): Tables {
  const conclusions = before.tables.get("tblKetLuan") ?? [];
  const rounds = before.tables.get("tblKhacPhuc") ?? [];
  const yearStart = firstDay({ year: period.year, quarter: 1 });
  const ofConclusion = rounds.map((_, index) =>
    Number(calculation.cell("tblKhacPhuc", index, "_kl")),
  );
  const isFollowed = (row: DataRow, position: number): boolean => {
    const issued = countInRow(row, "so_han_che") ?? 0;
    const closed = new Map<number, number>();
    (report.tables.get("tblKhacPhuc")?.rows ?? []).forEach((_, index) => {
      if (ofConclusion[index] !== position) return;
      const cell = (key: string): RawValue => calculation.cell("tblKhacPhuc", index, key);
      if (cell("_ma") === "DA_KHAC_PHUC") closed.set(Number(cell("stt_hc")), Number(cell("_hk")));
    });
    const hasOpen = closed.size < issued;
    return hasOpen || [...closed.values()].some((day) => day >= yearStart);
  };
  const kept = conclusions.flatMap((row, index) => (isFollowed(row, index + 1) ? [index + 1] : []));
  return [
    ["tblKetLuan", conclusions.filter((_, index) => kept.includes(index + 1))],
    ["tblKhacPhuc", rounds.filter((_, index) => kept.includes(ofConclusion[index] ?? 0))],
  ];
}

function filled(cells: Readonly<Record<string, RawValue>>): DataRow {
  return new Map(Object.entries(cells).filter(([, value]) => value !== null));
}
