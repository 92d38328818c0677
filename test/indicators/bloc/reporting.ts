import type { RawValue } from "../../../src/spreadsheet/snapshot";
import { type Changes, quarterOf, type Setting } from "../../rules/material";
import type { UnitSpec } from "./blocCase";

type Row = Readonly<Record<string, RawValue>>;

/** A unit that has handed in a correct workbook with some cells changed. */
export function reporting(
  code: string,
  changes: Changes,
  setting: Setting,
  roster: Row = {},
): UnitSpec {
  const { fields, tables } = quarterOf(changes, setting);
  return {
    ...{
      code,
      fields: { ...(fields as Row), ma_don_vi: code },
      tables: tables as Record<string, Row[]>,
    },
    roster: { la_co_quan_hanh_chinh: fields.la_co_quan_hanh_chinh as RawValue, ...roster },
  };
}

/** A unit that has missed what can be missed honestly. */
export const MISSED: Changes = {
  "tblDangKy[DV]": { da_dang_ky: 117 },
  "tblHaiLong#0": { rat_hai_long: 285, hai_long: 90, binh_thuong: 20, khong_hai_long: 5 },
  "tblPhanAnh[N1]": { dung_quy_trinh: 2 },
  "tblXepLoai[DANG_VIEN]": { ht: 4, tot: 91 },
  fields: { tu_danh_gia_1374: "Không" },
  "tblNhiemVu[NV1A]": { tra_loi: "Không" },
  tblVanBan: [],
};
