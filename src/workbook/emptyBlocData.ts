import { indicator, INDICATOR_IDS } from "../catalogue/indicators";
import { labelOf, LISTS } from "../catalogue/lists";
import { formatPeriod, lastDay, quarterLabel, type Period } from "../catalogue/period";
import { termOf, type Target } from "../catalogue/targets";
import { formatSerial, toSerial } from "../spreadsheet/serialDate";
import type { RawValue } from "../spreadsheet/snapshot";
import { CAP_UNCHECKED_FROM, offeredGradingYear } from "./emptyUnitData";
import { BLOC_TEMPLATE_ID, CATALOGUE_VERSION, TEMPLATE_VERSION } from "./templateVersion";
import type { DataRow, WorkbookData } from "./workbookData";

export interface NewBlocWorkbook {
  readonly period: Period;
  /** Serial date of making; the caller has the clock. */
  readonly createdOn: number;
  readonly structureHash: string;
}

/** The targets of the term of a quarter, as dated rows to change or to add to. */
export function targetRows(period: Period): DataRow[] {
  const term = termOf(period);
  return INDICATOR_IDS.map((id) => {
    const { name, label, level, cadence, ...rest } = indicator(id);
    const target: Target = term.targets[id];
    return new Map<string, RawValue>([
      ["ma", id],
      ["ten", name],
      ["nhan", label],
      ["lop", labelOf("LOP", rest.class)],
      ["nhip", labelOf("NHIP", cadence)],
      ["phep", labelOf("PHEP", target.comparison)],
      ["nguong_phan_tram", target.basisPoints === undefined ? null : target.basisPoints / 100],
      ["nguong_so", target.count ?? null],
      ["cap", labelOf("CAP", level)],
      ["tu_nam", term.startsOn.year],
      ["can_cu", "Nghị quyết Đại hội Đảng bộ Khối lần thứ III"],
    ]);
  });
}

/** Settings as they hold until the bloc changes them. */
export function parameterRows(period: Period): DataRow[] {
  const term = termOf(period);
  const values: readonly (readonly [key: string, value: RawValue, until?: number])[] = [
    ["ngay_bat_dau_nhiem_ky", formatSerial(toSerial(term.startsOn))],
    ["so_quy_nhiem_ky", term.quarters],
    ["so_ngay_sap_den_han", 15],
    ["so_ngay_cho_hau_kiem", 90],
    ["so_ngay_de_hau_kiem", 0],
    ["han_xep_loai", "31/3"],
    // HD 21/2019; unchecked against the rules of 2025.
    ["tran_xuat_sac", 2000, toSerial({ year: CAP_UNCHECKED_FROM - 1, month: 12, day: 31 })],
    ["binh_thuong_tinh_hai_long", "Không"],
    ["mau_so_dang_ky", "thuoc_dien"],
    ["mau_ma_don_vi", "^[A-Z]{2}\\d{3}$"],
    ["nam_dau_dung_so", period.year],
  ];
  return values.map(
    ([key, value, until]) =>
      new Map<string, RawValue>([
        ["khoa", labelOf("THAM_SO", key)],
        ["gia_tri", value],
        ...(until === undefined ? [] : [["den_ngay", until] as const]),
      ]),
  );
}

/** The three organisations of target 9, waiting for the gradings of the year judged. */
function organisationRows(period: Period): DataRow[] {
  return LISTS.DOAN_THE.map(
    ({ label }) =>
      new Map<string, RawValue>([
        ["to_chuc", label],
        ["nam_danh_gia", offeredGradingYear(period)],
      ]),
  );
}

/** What an empty workbook of the bloc and a period holds before anybody types. */
export function emptyBlocData({ period, createdOn, structureHash }: NewBlocWorkbook): WorkbookData {
  return {
    fields: new Map<string, RawValue>([
      ["nam", period.year],
      ["quy", quarterLabel(period.quarter)],
      ["ngay_chot", lastDay(period)],
      ["meta_mau_id", BLOC_TEMPLATE_ID],
      ["meta_phien_ban_mau", TEMPLATE_VERSION],
      ["meta_phien_ban_danh_muc", CATALOGUE_VERSION],
      ["meta_ky", formatPeriod(period)],
      ["meta_ngay_tao", createdOn],
      ["meta_hash_cau_truc", structureHash],
    ]),
    tables: new Map<string, readonly DataRow[]>([
      ["tblCauHinh", parameterRows(period)],
      ["tblMucChiTieu", targetRows(period)],
      ["tblDoanThe", organisationRows(period)],
    ]),
  };
}
