import type { RuleId } from "../../src/rules/ruleIds";
import type { RawValue } from "../../src/spreadsheet/snapshot";
import { field, inspection } from "../oracle/rows";
import {
  CODE,
  day,
  DONE,
  followed,
  ISSUED,
  R,
  round,
  UNFINISHED,
} from "../rules/followUps/remedies";
import type { Changes, Setting } from "../rules/material";
import {
  onSheet,
  renamed,
  type SnapshotChange,
  withCells,
  withoutColumn,
  withoutRow,
  withoutSheet,
} from "../rules/structure/unitFile";

/** Slips that a rule finds: in the data, or in the file. */
export interface PlantedCase {
  readonly data?: readonly Changes[];
  readonly setting?: Setting;
  readonly files?: readonly SnapshotChange[];
  readonly fileName?: string;
}

const data = (...changes: Changes[]): PlantedCase => ({ data: changes });
const inFile = (...files: SnapshotChange[]): PlantedCase => ({ files });
const cell = (tab: string, address: string, value: RawValue): SnapshotChange =>
  withCells(tab, { [address]: { value } });

const count = (typed: Changes[string] | string | number): Changes =>
  ({ "tblDangVien[DV17]": { trong_quy: typed } }) as Changes;
const form = (key: string, typed: string | number | null): Changes => ({
  fields: { [key]: typed },
});
const issued = (typed: string | number): Changes => ({ "tblVanBan#0": { ngay_ban_hanh: typed } });
const members = (code: string, number: number): Changes => ({
  [`tblDangVien[${code}]`]: { trong_quy: number },
});
const graded = (cells: Record<string, number | string | null>): Changes => ({
  "tblXepLoai[DANG_VIEN]": cells,
});
const registered = (
  ...[tong_so, khong_thuoc_dien, da_dang_ky, da_thuc_hien]: number[]
): Changes => ({
  "tblDangKy[DTN]": {
    ...{ tong_so: tong_so ?? null, khong_thuoc_dien: khong_thuoc_dien ?? null },
    ...{ da_dang_ky: da_dang_ky ?? null, da_thuc_hien: da_thuc_hien ?? null },
  },
});
const source = (cells: Record<string, number>): Changes => ({ "tblPhanAnh[N1]": cells });
const fourth: Setting = { period: "2021-Q4" };

/** At least one slip for each rule, and one for each way in which it speaks. */
export const PLANTED_CASES: Partial<Record<RuleId, PlantedCase>> = {
  STR01: inFile(withoutSheet("3 Kết nạp"), renamed("3 Kết nạp", "Ket nap"), (file) => ({
    ...file,
    sheets: file.sheets.map((sheet) => ({ ...sheet, tables: [] })),
  })),
  STR02: inFile(withoutColumn("3 Kết nạp", 7)),
  STR03: inFile(cell("_META", "C6", "2019")),
  STR04: { files: [(file) => file], fileName: "BC_DV018_2021_Q2.xlsx" },
  STR05: inFile(cell("4 Đăng ký học tập", "G8", 41), cell("4 Đăng ký học tập", "G8", 40)),
  STR06: inFile(cell("2 Đảng viên", "D23", { error: "#REF!" })),
  STR07: inFile(withCells("2 Đảng viên", { D23: { value: 0, formula: "'[cu.xlsx]Q1'!B4" } })),
  STR08: inFile(
    onSheet("2 Đảng viên", () => ({ merged: [{ top: 9, bottom: 10, left: 4, right: 4 }] })),
  ),
  STR09: inFile(withoutRow("2 Đảng viên", 13)),
  STR10: inFile(
    withCells(
      "5 Văn bản",
      Object.fromEntries(["B", "C", "D", "E", "F"].map((letter) => [`${letter}13`, null])),
    ),
  ),
  STR11: inFile(onSheet("2 Đảng viên", () => ({ hiddenRows: new Set([9]) }))),
  HYG01: data(form("nguoi_lap", "Bế".normalize("NFD"))),
  HYG02: data(form("nguoi_lap", " Bế")),
  HYG03: data(form("nguoi_lap", "NguyÔn V¨n A")),
  HYG04: data(form("nguoi_lap", "Nguyeãn Vaên A")),
  HYG05: data(form("nguoi_lap", "Äáº£ng bá»™")),
  HYG06: data(count("2.000")),
  HYG07: data(count("1,234")),
  HYG08: data(count("x"), count("3 đ/c")),
  HYG09: data(count("–")),
  HYG10: data(issued("15/9/2021")),
  HYG11: data(issued("31/09/2021"), issued(-1)),
  HYG12: data(issued(day(9, 12))),
  HYG13: data(issued("1/9/21")),
  HYG14: data(form("quy", "Quí 3")),
  HYG15: {
    ...data(count("95%")),
    files: [withCells("2 Đảng viên", { D23: { value: 0.95, format: "0%" } })],
  },
  HYG16: data(count("1O"), form("ma_don_vi", "DVO17")),
  REQ01: data(form("nguoi_lap", null), {
    "tblPhanAnh[N1]": { ton_dau: null, tiep_nhan: null, chuyen: null, qua_han: null },
  }),
  REQ02: data({ tblHaiLong: [] }),
  REQ03: data(form("la_co_quan_hanh_chinh", "Không")),
  REQ04: data(form("loai_hinh", "Chi bộ"), graded({ nam_danh_gia: 2012 })),
  REQ05: data({ "tblKhacPhuc#0": { so_bc: null } }, { "tblKhacPhuc#0": { ngay_bc: null } }),
  REQ06: data(graded({ so_qd: null }), { "tblNeuGuong[NG1]": { can_cu: null } }),
  REQ07: data(members("DV10", 2), { "tblXepLoai[CAP_UY]": { kdg_khac: 1 } }),
  RNG01: data(count(-3), count(12.5), count("12,5")),
  RNG03: data(form("nam", 2012)),
  RNG04: data({ "tblKetNap[T1]": { thang: 4 } }),
  RNG05: data({ "tblXepLoai[TCCSD]": { tong_so: 12 } }),
  XF01: data(registered(50, 51, 0, 0), registered(50, 2, 49, 0), registered(50, 2, 48, 49), {
    "tblNeuGuong[NG2]": { so_nguoi: 1, thuc_hien_tot: 2 },
  }),
  XF02: data(graded({ kht: 1 })),
  XF03: data(graded({ kdg_mien: 200 })),
  XF04: data(graded({ xs: 12, tot: 58 })),
  XF05: data(
    { "tblKetNap[T1]": { doan_vien_uu_tu: 2 } },
    { "tblKetNap[T1]": { doan_vien: 2, doan_vien_uu_tu: null } },
  ),
  XF06: data(members("DV12", 5)),
  XF07: data(members("DV11", 122)),
  XF08: data({ tblHaiLong: [{ ...field("Đất đai", [9, 0, 1, 0]), hop_le: 11 }] }),
  XF09: data({ "tblHaiLong#0": { phieu_phat: 380 } }),
  XF10: data(source({ ton_dau: 9 })),
  XF11: data(source({ dung_quy_trinh: 9 }), source({ qua_han: 9 })),
  XF12: data(form("so_chi_bo_tt", 1)),
  XF13: data(registered(50, 12, 0, 0)),
  XF14: data(members("DV14", 130), { "tblKetNap[T1]": { nu: 9 } }),
  XF15: data({ "tblNeuGuong[NG1]": { kiem_nhiem: 2 } }),
  XS01: data({ "tblKetNap[T1]": { ket_nap: 2 } }),
  XS02: data({ "tblDangKy[DV]": { tong_so: 300 } }),
  XS03: { ...data(graded({ tong_so: 9 })), setting: fourth },
  XS04: data(followed([round(1, { due: R + 30 }, { ma_kl: "X" })])),
  XS05: data(followed([round(1, { due: R + 30 })], { so_han_che: 2 })),
  XS06: data({ tblVanBan: [] }),
  XS07: data(source({ qua_han: 1 })),
  XS08: {
    ...data(graded({ kdg_mien: 4 }), graded({ kdg_mien: 0, kdg_dinh_chi: 4 })),
    setting: fourth,
  },
  DAT01: data(
    followed([round(1, { due: ISSUED })]),
    followed([round(1, UNFINISHED), round(2, { due: day(1, 8) })]),
  ),
  DAT02: data(followed([round(1, { due: R, reported: ISSUED - 1 })])),
  DAT03: data(issued(day(1, 1, 2030))),
  DAT04: data(issued(R + 2)),
  DAT05: data(
    followed([round(1, { due: R, reported: day(20, 8), reinspected: day(10, 8), result: DONE })]),
  ),
  DAT06: data(form("ngay_chot", day(30, 6))),
  DUP01: data({ tblCuoc: [inspection("A", R, R), inspection("A", R, R)] }),
  FUP01: data(followed([round(1, { due: R - 1 })])),
  FUP02: data(followed([round(1, { due: R + 3 })]), followed([round(1, { due: R })])),
  FUP03: data(followed([round(1, UNFINISHED)])),
  FUP04: data(followed([round(1, {})])),
  FUP05: data(followed([round(1, { due: R - 100, reported: R - 101 })])),
  FUP07: data(followed([round(1, UNFINISHED, { tu_dg: "Đã xong" })])),
  FUP08: data(followed([round(1, { due: day(30, 6) }), round(2, { due: R })])),
  FUP09: data(followed([round(1, { due: day(10, 9), reported: day(13, 9) })])),
  FUP10: data(followed([round(1, { due: R + 30 })], { do_mat: "Mật", ma_kl: CODE })),
};
