import { indicator, UNIT_INDICATOR_IDS } from "../catalogue/indicators";
import { labelOf } from "../catalogue/lists";
import { formatPeriod, lastDay, quarterLabel, type Period } from "../catalogue/period";
import { firstQuarterOf, termOf, yearsOf, type Target } from "../catalogue/targets";
import { toSerial } from "../spreadsheet/serialDate";
import type { RawValue } from "../spreadsheet/snapshot";
import { CATALOGUE_VERSION, TEMPLATE_VERSION, UNIT_TEMPLATE_ID } from "./templateVersion";
import type { DataRow, WorkbookData } from "./workbookData";

export interface NewUnitWorkbook {
  readonly unitCode: string;
  readonly period: Period;
  /** Serial date of making; the caller has the clock. */
  readonly createdOn: number;
  /** Profile as the bloc keeps it, by field key. */
  readonly profile?: ReadonlyMap<string, RawValue>;
  readonly structureHash: string;
}

/** The cap of excellent grades (HD 21/2019) is unchecked against the rules of 2025: off from then. */
export const CAP_UNCHECKED_FROM = 2025;

/** Settings and constants of the term that a workbook carries when nothing else is known. */
export function defaultSettings(period: Period): ReadonlyMap<string, RawValue> {
  const { year } = period;
  const term = termOf(period);
  const years = yearsOf(term);
  return new Map<string, RawValue>([
    ["so_ngay_sap_den_han", 15],
    ["so_ngay_cho_hau_kiem", 90],
    ["han_xep_loai", toSerial({ year, month: 3, day: 31 })],
    ["tran_xuat_sac", year >= CAP_UNCHECKED_FROM ? null : 2000],
    ["tinh_quy_dau", firstQuarterOf(term)],
    ["tinh_so_quy", term.quarters],
    ["tinh_nam_dau", years.first],
    ["tinh_nam_cuoi", years.last],
    ["tinh_binh_thuong", 0],
    ["tinh_mau_tong", 0],
  ]);
}

/** The thresholds of a quarter, one row an indicator, as the workbook carries them. */
export function thresholdRows(period: Period): DataRow[] {
  const { targets } = termOf(period);
  return UNIT_INDICATOR_IDS.map((id) => {
    const target: Target = targets[id];
    return new Map<string, RawValue>([
      ["ma", id],
      ["phep", labelOf("PHEP", target.comparison)],
      ["nguong_phan_van", target.basisPoints ?? null],
      ["nguong_so", target.count ?? null],
      ["lop", labelOf("LOP", indicator(id).class)],
    ]);
  });
}

/** The year whose gradings a quarter asks for: last year's until the fourth quarter (domain 0.7). */
export function offeredGradingYear({ year, quarter }: Period): number {
  return quarter === 4 ? year : year - 1;
}

/** What an empty workbook of a unit and period holds before anybody types. */
export function emptyUnitData(wanted: NewUnitWorkbook): WorkbookData {
  const { period } = wanted;
  const graded = offeredGradingYear(period);
  const gradedRows = (codes: readonly string[]): DataRow[] =>
    codes.map(
      (code) =>
        new Map<string, RawValue>([
          ["ma_dong", code],
          ["nam_danh_gia", graded],
        ]),
    );
  return {
    fields: new Map<string, RawValue>([
      ...defaultSettings(period),
      ...(wanted.profile ?? []),
      ["ma_don_vi", wanted.unitCode],
      ["nam", period.year],
      ["quy", quarterLabel(period.quarter)],
      ["ngay_chot", lastDay(period)],
      ["lan_nop", 1],
      ["meta_mau_id", UNIT_TEMPLATE_ID],
      ["meta_phien_ban_mau", TEMPLATE_VERSION],
      ["meta_phien_ban_danh_muc", CATALOGUE_VERSION],
      ["meta_ma_don_vi", wanted.unitCode],
      ["meta_ky", formatPeriod(period)],
      ["meta_ngay_tao", wanted.createdOn],
      ["meta_hash_cau_truc", wanted.structureHash],
    ]),
    tables: new Map<string, readonly DataRow[]>([
      ["tblNguong", thresholdRows(period)],
      ["tblNeuGuong", gradedRows(["NG1", "NG2"])],
      ["tblXepLoai", gradedRows(["TCCSD", "DANG_VIEN", "CHI_BO_TT", "CAP_UY"])],
    ]),
  };
}
