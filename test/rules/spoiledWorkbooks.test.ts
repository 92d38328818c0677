import { WORKBOOK_RULES } from "../../src/rules";
import { RULE_IDS } from "../../src/rules/ruleIds";
import { serial } from "../oracle/quarter";
import type { Changes, Setting } from "./material";
import { addressIn, findingsIn, spoiled, template } from "./spoiled";

/** One slip in a correct workbook, and all that the check may say of it. */
type Slip = readonly [
  name: string,
  changes: Changes,
  /** "XF01 error tblDangKy[DV].da_dang_ky"; the cell left out = the whole file. */
  finds: readonly string[],
  setting?: Setting,
];

const KINDS = ["administrative", "committee", "cell"] as const;
const PERIODS = ["2020-Q4", "2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4", "2023-Q1", "2024-Q1"];

describe("a correct workbook of every kind of unit, in every quarter, has nothing to mend", () => {
  test.each(KINDS.flatMap((kind) => PERIODS.map((period) => [kind, period] as const)))(
    "%s %s",
    async (kind, period) => {
      const setting = { kind, period };
      const found = findingsIn(await spoiled({}, setting), setting);
      // In the first quarter of the term nothing is carried forward yet, which is noted.
      expect(found).toEqual(period === "2020-Q4" ? ["REQ01 note 3 Kết nạp!E10"] : []);
    },
  );
});

/** Three members, nobody came or went, nothing arose, the two documents of the year. */
function nothingToReport(period: string): Changes {
  const [year = 0] = period.split("-Q").map(Number);
  const signed = serial(year, 1, 15);
  const none = { ton_dau: 0, tiep_nhan: 0, chuyen: 0, khong_gq: 0, da_gq: 0, dung_quy_trinh: 0 };
  const graded = period.endsWith("Q4") ? {} : { tong_so: 3, xs: 0, tot: 3 };
  return {
    ...members({ DV01: 3, DV02: 0, DV03: 0, DV05: 0, DV11: 3, DV12: 0, DV13: 3, DV14: 1 }),
    "tblKetNap[T1]": { ket_nap: 0, doan_vien: 0, doan_vien_uu_tu: 0, nu: 0 },
    "tblKetNap[LK]": { ket_nap: 0, doan_vien: 0, doan_vien_uu_tu: 0, nu: 0, ket_nap_lai: 0 },
    "tblDangKy[DV]": { tong_so: 3, da_dang_ky: 3, da_thuc_hien: 3 },
    "tblXepLoai[DANG_VIEN]": graded,
    "tblPhanAnh[N1]": none,
    tblCuoc: [],
    tblVanBan: [
      {
        loai: "Nghị quyết lãnh đạo năm",
        so_ky_hieu: "1-NQ/CB",
        ngay_ban_hanh: signed,
        nam_ap_dung: year,
      },
      {
        loai: "Chương trình KT,GS năm",
        so_ky_hieu: "2-CTr/CB",
        ngay_ban_hanh: signed,
        nam_ap_dung: year,
      },
    ],
  };
}

test.each(PERIODS)("a chi bộ of 3 with nothing to report in %s", async (period) => {
  const setting: Setting = { kind: "cell", period };
  expect(findingsIn(await spoiled(nothingToReport(period), setting), setting)).toEqual([]);
});

async function expectSlip([, changes, finds, setting = {}]: Slip): Promise<void> {
  const drawn = await template(setting);
  const wanted = finds.map((find) => {
    const [rule = "", severity = "", cell] = find.split(" ");
    return `${rule} ${severity}${cell === undefined ? "" : ` ${addressIn(drawn, cell)}`}`;
  });
  expect(findingsIn(await spoiled(changes, setting), setting)).toEqual(wanted);
}

const day = (date: number, month: number, year = 2021): number => serial(year, month, date);
const R = day(30, 9);
const form = (cells: Record<string, number | string | null>): Changes => ({ fields: cells });
const members = (cells: Record<string, number>): Changes =>
  Object.fromEntries(
    Object.entries(cells).map(([code, number]) => [`tblDangVien[${code}]`, { trong_quy: number }]),
  );
const row = (place: string, cells: Record<string, number | string | null>): Changes => ({
  [place]: cells,
});
const cell: Setting = { kind: "cell" };
const committee: Setting = { kind: "committee" };
const first: Setting = { period: "2021-Q1" };
const fourth: Setting = { period: "2021-Q4" };

/** The grading of this year, official by the end of the year. */
const gradedThisYear = (cells: Record<string, number | string | null> = {}): Changes => ({
  "tblXepLoai[DANG_VIEN]": {
    ...{ nam_danh_gia: 2021, tong_so: 121, kdg_mien: 0, kdg_dinh_chi: 0, kdg_duoi_6t: 3 },
    ...{ kdg_khac: 0, xs: 18, tot: 99, ht: 1, kht: 0 },
    ...{ trang_thai: "Chính thức", so_qd: "20-QĐ/ĐUK", ngay_qd: day(28, 12), ...cells },
  },
});

const SLIPS: readonly Slip[] = [
  // HYG: wording
  ["NFD in a name", form({ nguoi_ky: "Lê Thị Bế".normalize("NFD") }), ["HYG01 note nguoi_ky"]],
  [
    "NFD in the unit's name",
    form({ ten_don_vi: "Đảng bộ Sở Nội vụ".normalize("NFD") }),
    ["HYG01 note ten_don_vi"],
  ],
  [
    "NFD in a label",
    row("tblVanBan#0", { loai: "Nghị quyết lãnh đạo năm".normalize("NFD") }),
    ["HYG01 note tblVanBan#0.loai"],
  ],
  [
    "a space that does not break, pasted from Word",
    row("tblHaiLong#0", { linh_vuc: "Hộ\u00a0tịch" }),
    ["HYG02 note tblHaiLong#0.linh_vuc"],
  ],
  [
    "a space without width, pasted from Zalo",
    row("tblKetLuan#0", { noi_dung: "Kiểm tra\u200b chuyên đề" }),
    ["HYG02 note tblKetLuan#0.noi_dung"],
  ],
  [
    "a space after a label",
    row("tblCuoc#0", { hinh_thuc: "Chuyên đề " }),
    ["HYG02 note tblCuoc#0.hinh_thuc"],
  ],
  [
    "TCVN3 in a note",
    row("tblDangVien[DV05]", { ghi_chu: "ChuyÓn sinh ho¹t" }),
    ["HYG03 error tblDangVien[DV05].ghi_chu"],
  ],
  [
    "VNI in a number of document",
    row("tblVanBan#2", { trich_yeu: "Chöông trình haønh ñoäng" }),
    ["HYG04 error tblVanBan#2.trich_yeu"],
  ],
  [
    "broken characters",
    row("tblCuoc#1", { noi_dung: "Äáº£ng bá»™" }),
    ["HYG05 warning tblCuoc#1.noi_dung"],
  ],
  ["the unit's code with a letter O", form({ ma_don_vi: "DVO17" }), ["HYG16 warning ma_don_vi"]],
  // Quarters
  ...["Quí 3", "III", "Q.III", "quý 3", "3", "Ⅲ"].map((quy): Slip => [
    `the quarter ${quy}`,
    form({ quy }),
    ["HYG14 note quy"],
  ]),
  // Dates
  [
    "9/12 for 12/9",
    {
      "tblVanBan+": [
        { loai: "Khác", so_ky_hieu: "9-KH", ngay_ban_hanh: day(9, 12), nam_ap_dung: 2021 },
      ],
    },
    ["HYG12 warning tblVanBan#11.ngay_ban_hanh"],
    { today: day(31, 12) },
  ],
  [
    "the resolution of the year dated 7/10 for 10/7: an explained date would leave it missing",
    row("tblVanBan#0", { ngay_ban_hanh: day(7, 10) }),
    ["HYG12 warning tblVanBan#0.ngay_ban_hanh", "XS06 warning tblVanBan#-1.loai"],
    { today: day(31, 12) },
  ],
  [
    "a report on a remedy with day and month swapped: an explained date would leave it overdue",
    row("tblKhacPhuc#0", { ngay_bc: day(8, 10), ngay_hk: null, so_hk: null, kq_hk: null }),
    ["HYG12 warning tblKhacPhuc#0.ngay_bc", "FUP01 warning tblKhacPhuc#0.thoi_han"],
    { today: day(31, 12) },
  ],
  [
    "a conclusion in the future: nothing hangs on it",
    row("tblKetLuan#0", { ngay_kl: day(1, 6, 2022) }),
    ["DAT03 error tblKetLuan#0.ngay_kl"],
  ],
  [
    "a report in the future",
    row("tblKhacPhuc#0", { ngay_bc: day(30, 12, 2026) }),
    ["DAT03 error tblKhacPhuc#0.ngay_bc"],
  ],
  [
    "a report in the future, not re-inspected",
    row("tblKhacPhuc#0", { ngay_bc: day(30, 12, 2026), ngay_hk: null, so_hk: null, kq_hk: null }),
    ["DAT03 error tblKhacPhuc#0.ngay_bc"],
  ],
  [
    "a re-inspection in the future",
    row("tblKhacPhuc#0", { ngay_hk: day(30, 12, 2026) }),
    ["DAT03 error tblKhacPhuc#0.ngay_hk"],
  ],
  [
    "an inspection that ends in the future",
    row("tblCuoc#0", { ngay_ket_thuc: day(1, 1, 2022) }),
    ["DAT03 error tblCuoc#0.ngay_ket_thuc"],
  ],
  ["signed in the future", form({ ngay_ky: day(20, 10) }), ["DAT03 error ngay_ky"]],
  [
    "the resolution of the year dated in the future",
    row("tblVanBan#0", { ngay_ban_hanh: day(15, 1, 2022) }),
    ["DAT03 error tblVanBan#0.ngay_ban_hanh"],
  ],
  ["signed before the reference date", form({ ngay_ky: day(29, 9) }), ["DAT04 note ngay_ky"]],
  [
    "a rule issued after R",
    row("tblVanBan#5", { ngay_ban_hanh: R + 2 }),
    ["DAT04 note tblVanBan#5.ngay_ban_hanh"],
  ],
  [
    "the reference date of last quarter",
    form({ ngay_chot: day(30, 6) }),
    ["DAT06 error ngay_chot"],
  ],
  [
    "the deadline on the day of the conclusion",
    row("tblKhacPhuc#1", { thoi_han: R - 120 }),
    ["DAT01 error tblKhacPhuc#1.thoi_han", "FUP01 warning tblKhacPhuc#1.thoi_han"],
  ],
  [
    "reported before the conclusion",
    row("tblKhacPhuc#0", { ngay_bc: R - 121 }),
    ["DAT02 error tblKhacPhuc#0.ngay_bc"],
  ],
  [
    "re-inspected before the report",
    row("tblKhacPhuc#0", { ngay_hk: R - 36 }),
    ["DAT05 warning tblKhacPhuc#0.ngay_hk"],
  ],
  // REQ
  ["a name blank", form({ nguoi_ky: null }), ["REQ01 error nguoi_ky"]],
  ["a count blank", row("tblPhanAnh[N2]", { da_gq: null }), ["REQ01 error tblPhanAnh[N2].da_gq"]],
  [
    "the answer on Regulation 1374 blank",
    form({ tu_danh_gia_1374: null }),
    ["REQ01 error tu_danh_gia_1374"],
    cell,
  ],
  [
    "number of the resolution blank: its absence is not told besides",
    row("tblVanBan#0", { so_ky_hieu: null }),
    ["REQ01 error tblVanBan#0.so_ky_hieu"],
  ],
  [
    "day of the resolution blank",
    row("tblVanBan#0", { ngay_ban_hanh: null }),
    ["REQ01 error tblVanBan#0.ngay_ban_hanh"],
  ],
  [
    "year of the resolution blank",
    row("tblVanBan#0", { nam_ap_dung: null }),
    ["REQ01 error tblVanBan#0.nam_ap_dung"],
  ],
  [
    "kind of the resolution blank",
    row("tblVanBan#0", { loai: null }),
    ["REQ01 error tblVanBan#0.loai"],
  ],
  [
    "who is responsible",
    row("tblKhacPhuc#1", { trach_nhiem: null }),
    ["REQ01 error tblKhacPhuc#1.trach_nhiem"],
  ],
  [
    "the code of a remedy's conclusion blank",
    row("tblKhacPhuc#1", { ma_kl: null }),
    ["REQ01 error tblKhacPhuc#1.ma_kl", "XS05 error tblKetLuan#0.so_han_che"],
  ],
  [
    "the code of a conclusion blank",
    row("tblKetLuan#0", { ma_kl: null }),
    [
      "REQ01 error tblKetLuan#0.ma_kl",
      "XS04 error tblKhacPhuc#0.ma_kl",
      "XS04 error tblKhacPhuc#1.ma_kl",
    ],
  ],
  [
    "the number of a limitation blank",
    row("tblKhacPhuc#1", { stt_hc: null }),
    ["REQ01 error tblKhacPhuc#1.stt_hc", "XS05 error tblKetLuan#0.so_han_che"],
  ],
  [
    "the number of limitations blank",
    row("tblKetLuan#0", { so_han_che: null }),
    ["REQ01 error tblKetLuan#0.so_han_che"],
  ],
  [
    "the day of a conclusion blank",
    row("tblKetLuan#0", { ngay_kl: null }),
    ["REQ01 error tblKetLuan#0.ngay_kl"],
  ],
  [
    "the result of a re-inspection blank: for the bloc",
    row("tblKhacPhuc#0", { kq_hk: null }),
    ["REQ01 note tblKhacPhuc#0.kq_hk"],
  ],
  [
    "the term so far blank",
    row("tblKetNap[LK]", { ket_nap: null }),
    ["REQ01 note tblKetNap[LK].ket_nap"],
  ],
  ["an agency without a survey", { tblHaiLong: [] }, ["REQ02 warning tblHaiLong#0.hop_le"]],
  [
    "satisfaction of no agency",
    form({ la_co_quan_hanh_chinh: "Không" }),
    ["REQ03 warning tblHaiLong#0.hop_le"],
  ],
  ["an unknown kind of unit", form({ loai_hinh: "Chi bộ" }), ["REQ04 error loai_hinh"], committee],
  [
    "an unknown kind of document",
    row("tblVanBan#0", { loai: "Nghị quyết" }),
    ["REQ04 error tblVanBan#0.loai"],
  ],
  [
    "graded for 2012",
    row("tblXepLoai[DANG_VIEN]", { nam_danh_gia: 2012 }),
    ["REQ04 error tblXepLoai[DANG_VIEN].nam_danh_gia"],
  ],
  [
    "a report without a number",
    row("tblKhacPhuc#0", { so_bc: null }),
    ["REQ05 error tblKhacPhuc#0.so_bc"],
  ],
  [
    "a report without a day",
    row("tblKhacPhuc#0", { ngay_bc: null }),
    ["REQ05 error tblKhacPhuc#0.ngay_bc"],
  ],
  [
    "an official grading without a decision",
    row("tblXepLoai[TCCSD]", { so_qd: null }),
    ["REQ06 error tblXepLoai[TCCSD].so_qd"],
  ],
  [
    "official heads without a basis",
    row("tblNeuGuong[NG1]", { can_cu: null }),
    ["REQ06 error tblNeuGuong[NG1].can_cu"],
  ],
  [
    "other increases without a reason",
    members({ DV04: 1, DV11: 122, DV13: 118 }),
    ["REQ07 warning tblDangVien[DV04].trong_quy"],
  ],
  [
    "ungraded for another reason",
    row("tblXepLoai[DANG_VIEN]", { kdg_khac: 1, tot: 93 }),
    ["REQ07 warning tblXepLoai[DANG_VIEN].kdg_khac"],
  ],
  // RNG
  ["the year 2012", form({ nam: 2012 }), ["RNG03 error nam"]],
  ["the year blank", form({ nam: null }), ["REQ01 error nam"]],
  ["the year a word", form({ nam: "x" }), ["HYG08 error nam"]],
  ["the quarter blank", form({ quy: null }), ["REQ01 error quy"]],
  ["no such quarter", form({ quy: "Quý V" }), ["REQ04 error quy"]],
  ["the reference date blank", form({ ngay_chot: null }), ["REQ01 error ngay_chot"]],
  [
    "the administrative flag blank",
    form({ la_co_quan_hanh_chinh: null }),
    ["REQ01 error la_co_quan_hanh_chinh"],
  ],
  ["the kind of unit blank", form({ loai_hinh: null }), ["REQ01 error loai_hinh"]],
  [
    "month 7 in Quý II",
    row("tblKetNap[T1]", { thang: 7 }),
    ["RNG04 error tblKetNap[T1].thang"],
    { period: "2021-Q2" },
  ],
  [
    "cells counted as organisations",
    row("tblXepLoai[TCCSD]", { tong_so: 12, tot: 12 }),
    ["RNG05 error tblXepLoai[TCCSD].tong_so"],
  ],
  // XF
  [
    "registered 51 of 50",
    row("tblDangKy[CCB]", { tong_so: 50, khong_thuoc_dien: 0, da_dang_ky: 51, da_thuc_hien: 0 }),
    ["XF01 error tblDangKy[CCB].da_dang_ky"],
  ],
  [
    "carried out more than registered",
    row("tblDangKy[CCB]", { da_thuc_hien: 13 }),
    ["XF01 error tblDangKy[CCB].da_thuc_hien"],
  ],
  [
    "left out more than there are",
    row("tblDangKy[CCB]", { khong_thuoc_dien: 13, ly_do: "Nghỉ" }),
    ["XF01 error tblDangKy[CCB].khong_thuoc_dien"],
  ],
  [
    "good examples more than heads",
    row("tblNeuGuong[NG2]", { thuc_hien_tot: 2 }),
    ["XF01 error tblNeuGuong[NG2].thuc_hien_tot"],
  ],
  [
    "10+39+1+1 of 50",
    row("tblXepLoai[DANG_VIEN]", {
      tong_so: 50,
      kdg_mien: 0,
      kdg_duoi_6t: 0,
      xs: 7,
      tot: 39,
      ht: 1,
      kht: 4,
    }),
    ["XF02 error tblXepLoai[DANG_VIEN].xs"],
  ],
  [
    "ungraded 4 of 3",
    row("tblXepLoai[CHI_BO_TT]", { tong_so: 3, kdg_mien: 4, xs: 0, tot: 0 }),
    ["XF03 error tblXepLoai[CHI_BO_TT].tong_so"],
  ],
  [
    "12 excellent, 58 good",
    row("tblXepLoai[DANG_VIEN]", { tong_so: 75, xs: 12, tot: 58, ht: 0 }),
    ["XF04 warning tblXepLoai[DANG_VIEN].xs"],
  ],
  [
    "11 excellent, 58 good is fine",
    row("tblXepLoai[DANG_VIEN]", { tong_so: 74, xs: 11, tot: 58, ht: 0 }),
    [],
  ],
  [
    "outstanding 2, union 1",
    row("tblKetNap[T1]", { doan_vien_uu_tu: 2 }),
    ["XF05 error tblKetNap[T1].doan_vien_uu_tu"],
  ],
  [
    "union 2, admitted 1",
    row("tblKetNap[T1]", { doan_vien: 2 }),
    ["XF05 error tblKetNap[T1].doan_vien"],
  ],
  [
    "probationary and full members",
    members({ DV12: 5 }),
    ["XF06 error tblDangVien[DV12].trong_quy"],
  ],
  ["the balance is off by one", members({ DV05: 2 }), ["XF07 error tblDangVien[DV11].trong_quy"]],
  [
    "the balance of TC53",
    members({ DV01: 120, DV02: 3, DV03: 2, DV05: 1, DV07: 1, DV09: 1, DV11: 123, DV13: 119 }),
    ["XF07 error tblDangVien[DV11].trong_quy"],
  ],
  [
    "levels add up to 395 of 400",
    row("tblHaiLong#0", { rat_hai_long: 295 }),
    ["XF08 error tblHaiLong#0.hop_le"],
  ],
  [
    "valid 400, issued 380",
    row("tblHaiLong#0", { phieu_phat: 380 }),
    ["XF09 error tblHaiLong#0.hop_le"],
  ],
  [
    "5 in, 4 out",
    row("tblPhanAnh[N1]", { da_gq: 2, dung_quy_trinh: 2 }),
    ["XF10 error tblPhanAnh[N1].ton_dau"],
  ],
  [
    "properly more than resolved",
    row("tblPhanAnh[N1]", { dung_quy_trinh: 4 }),
    ["XF11 error tblPhanAnh[N1].dung_quy_trinh"],
  ],
  [
    "overdue more than pending",
    row("tblPhanAnh[N3]", { qua_han: 2 }),
    ["XF11 error tblPhanAnh[N3].qua_han", "XS07 warning tu_danh_gia_1374"],
  ],
  ["a cell with cells below it", form({ so_chi_bo_tt: 3 }), ["XF12 warning so_chi_bo_tt"], cell],
  [
    "a committee with one cell",
    form({ so_chi_bo_tt: 1 }),
    ["XF12 warning so_chi_bo_tt"],
    committee,
  ],
  [
    "12 of 50 left out",
    row("tblDangKy[DTN]", { tong_so: 50, khong_thuoc_dien: 12, ly_do: "Nghỉ", da_dang_ky: 38 }),
    ["XF13 warning tblDangKy[DTN].khong_thuoc_dien"],
  ],
  ["women 130 of 121", members({ DV14: 130 }), ["XF14 error tblDangVien[DV14].trong_quy"]],
  ["women admitted 2 of 1", row("tblKetNap[T2]", { nu: 2 }), ["XF14 error tblKetNap[T2].nu"]],
  [
    "both posts 2 of 1",
    row("tblNeuGuong[NG1]", { kiem_nhiem: 2 }),
    ["XF15 warning tblNeuGuong[NG1].kiem_nhiem"],
  ],
  // XS
  [
    "admissions 3 against 4",
    row("tblKetNap[T3]", { ket_nap: 2 }),
    ["XS01 error tblDangVien[DV02].trong_quy"],
  ],
  [
    "registered 140 of 121 members",
    row("tblDangKy[DV]", { tong_so: 140, da_dang_ky: 138 }),
    ["XS02 note tblDangKy[DV].tong_so"],
  ],
  [
    "graded 117 of 118 at the year's end",
    row("tblXepLoai[DANG_VIEN]", { tong_so: 117, tot: 93 }),
    ["XS03 warning tblXepLoai[DANG_VIEN].tong_so"],
    first,
  ],
  ["graded 121 of 121 this year", gradedThisYear(), [], fourth],
  [
    "graded 122 of 121 this year",
    gradedThisYear({ tong_so: 122, tot: 100 }),
    ["XS03 warning tblXepLoai[DANG_VIEN].tong_so"],
    fourth,
  ],
  [
    "exempt 4 of none",
    gradedThisYear({ kdg_mien: 4, tot: 95 }),
    ["XS08 warning tblXepLoai[DANG_VIEN].kdg_mien"],
    fourth,
  ],
  [
    "suspended 1 of none",
    gradedThisYear({ kdg_dinh_chi: 1, tot: 98 }),
    ["XS08 warning tblXepLoai[DANG_VIEN].kdg_dinh_chi"],
    fourth,
  ],
  [
    "a remedy of an unknown conclusion",
    {
      "tblKhacPhuc+": [
        {
          ma_kl: "KL-2021-09",
          stt_hc: 1,
          vong: 1,
          noi_dung: "Chậm",
          trach_nhiem: "Tập thể",
          thoi_han: R + 40,
        },
      ],
    },
    ["XS04 error tblKhacPhuc#2.ma_kl"],
  ],
  [
    "3 limitations, 2 followed",
    row("tblKetLuan#0", { so_han_che: 3 }),
    ["XS05 error tblKetLuan#0.so_han_che"],
  ],
  [
    "limitations, yet none said",
    row("tblKetLuan#0", { co_han_che: "Không" }),
    ["XS05 error tblKetLuan#0.so_han_che"],
  ],
  [
    "limitation 3 of 2",
    row("tblKhacPhuc#1", { stt_hc: 3 }),
    ["XS05 error tblKetLuan#0.so_han_che"],
  ],
  ["limitation 0", row("tblKhacPhuc#1", { stt_hc: 0 }), ["XS05 error tblKetLuan#0.so_han_che"]],
  [
    "no inspection programme of the year",
    row("tblVanBan#1", { nam_ap_dung: 2020 }),
    ["XS06 warning tblVanBan#-1.loai"],
  ],
  [
    "no inspection programme in Quý I",
    row("tblVanBan#1", { nam_ap_dung: 2020 }),
    ["XS06 note tblVanBan#-1.loai"],
    first,
  ],
  [
    "overdue, yet well done",
    row("tblPhanAnh[N1]", { qua_han: 1 }),
    ["XS07 warning tu_danh_gia_1374"],
  ],
  [
    "overdue and said so",
    { ...row("tblPhanAnh[N1]", { qua_han: 1 }), ...form({ tu_danh_gia_1374: "Không" }) },
    [],
  ],
  // DUP
  [
    "a conclusion twice",
    {
      "tblKetLuan+": [
        {
          ma_kl: "KL-2021-01",
          so_kl: "15-KL/ĐUK",
          ngay_kl: R - 120,
          co_quan: "BTV Đảng ủy Khối",
          loai: "Kiểm tra",
          noi_dung: "x",
          co_han_che: "Có",
          so_han_che: 2,
          do_mat: "Không",
        },
      ],
    },
    ["DUP01 error tblKetLuan#1.ma_kl"],
  ],
  [
    "a field twice, other letters",
    row("tblHaiLong#1", { linh_vuc: "HỘ TỊCH" }),
    ["DUP01 error tblHaiLong#1.linh_vuc"],
  ],
  ["an inspection twice", row("tblCuoc#1", { ma_cuoc: "c1" }), ["DUP01 error tblCuoc#1.ma_cuoc"]],
  [
    "a round twice",
    row("tblKhacPhuc#1", { stt_hc: 1 }),
    ["XS05 error tblKetLuan#0.so_han_che", "DUP01 error tblKhacPhuc#1.ma_kl"],
  ],
  // FUP
  [
    "due yesterday",
    row("tblKhacPhuc#1", { thoi_han: R - 1 }),
    ["FUP01 warning tblKhacPhuc#1.thoi_han"],
  ],
  ["due today", row("tblKhacPhuc#1", { thoi_han: R }), ["FUP02 note tblKhacPhuc#1.thoi_han"]],
  [
    "due in 15 days",
    row("tblKhacPhuc#1", { thoi_han: R + 15 }),
    ["FUP02 note tblKhacPhuc#1.thoi_han"],
  ],
  ["due in 16 days", row("tblKhacPhuc#1", { thoi_han: R + 16 }), []],
  [
    "re-inspected, no new deadline",
    row("tblKhacPhuc#0", { kq_hk: "Một phần", tu_dg: "Một phần" }),
    ["FUP03 note tblKhacPhuc#0.kq_hk"],
  ],
  ["no deadline", row("tblKhacPhuc#1", { thoi_han: null }), ["FUP04 note tblKhacPhuc#1.thoi_han"]],
  [
    "waiting 94 days",
    row("tblKhacPhuc#0", {
      thoi_han: R - 92,
      ngay_bc: R - 94,
      ngay_hk: null,
      so_hk: null,
      kq_hk: null,
    }),
    ["FUP05 note tblKhacPhuc#0.ngay_bc"],
  ],
  [
    "waiting 90 days",
    row("tblKhacPhuc#0", {
      thoi_han: R - 89,
      ngay_bc: R - 90,
      ngay_hk: null,
      so_hk: null,
      kq_hk: null,
    }),
    [],
  ],
  [
    "done, says the unit",
    row("tblKhacPhuc#0", { kq_hk: "Chưa khắc phục" }),
    ["FUP07 warning tblKhacPhuc#0.tu_dg", "FUP03 note tblKhacPhuc#0.kq_hk"],
  ],
  ["a round 2 too early", row("tblKhacPhuc#1", { vong: 2 }), ["FUP08 error tblKhacPhuc#1.vong"]],
  ["a round 0", row("tblKhacPhuc#1", { vong: 0 }), ["FUP08 error tblKhacPhuc#1.vong"]],
  [
    "reported 3 days late",
    row("tblKhacPhuc#0", { thoi_han: R - 38 }),
    ["FUP09 warning tblKhacPhuc#0.ngay_bc"],
  ],
  [
    "content of a secret conclusion",
    row("tblKetLuan#0", { do_mat: "Mật" }),
    [
      "FUP10 error tblKetLuan#0.noi_dung",
      "FUP10 error tblKhacPhuc#0.noi_dung",
      "FUP10 error tblKhacPhuc#1.noi_dung",
    ],
  ],
  // STR
  ["another unit's file", {}, ["STR04 warning"], { fileName: "BC_DV018_2021_Q3.xlsx" }],
  ["another quarter's file", {}, ["STR04 warning"], { fileName: "BC_DV017_2021_Q2 (1).xlsx" }],
  ["a copied, signed file", {}, [], { fileName: "Copy of BC_DV017_2021_Q3_signed - Bản sao.xlsx" }],
  [
    "a result typed over its formula",
    row("tblDangKy[CD]", { thuoc_dien: 149 }),
    ["STR05 error tblDangKy[CD].thuoc_dien"],
  ],
  [
    "the same result typed over its formula",
    row("tblDangKy[CD]", { thuoc_dien: 150 }),
    ["STR05 note tblDangKy[CD].thuoc_dien"],
  ],
  [
    "a blank row between documents",
    row("tblVanBan#6", { loai: null, so_ky_hieu: null, ngay_ban_hanh: null, nam_ap_dung: null }),
    ["STR10 note tblVanBan#6.loai"],
  ],
];

/** Tried in test/rules/structure, and below. */
const ON_THE_FILE = ["STR01", "STR02", "STR03", "STR06", "STR07", "STR08", "STR09", "STR11"];
/** Tried in spoiledCells.test.ts. */
const IN_EVERY_CELL = [...["HYG06", "HYG07", "HYG09", "HYG10", "HYG11", "HYG13", "HYG15", "RNG01"]];
const inModelOrder = (a: string, b: string): number =>
  RULE_IDS.findIndex((id) => id === a) - RULE_IDS.findIndex((id) => id === b);

describe("one slip: the right rule at the right cell, and nothing else", () => {
  test.each(SLIPS)("%s", async (...slip) => {
    await expectSlip(slip as unknown as Slip);
  });

  test("every rule that needs one workbook is tried, here or in every cell or on the file", () => {
    const tried = new Set(SLIPS.flatMap(([, , finds]) => finds.map((find) => find.slice(0, 5))));
    const rest = WORKBOOK_RULES.filter(({ needs }) => needs === "workbook")
      .map(({ id }) => id)
      .filter((id) => !tried.has(id) && !tried.has(`${id} `));
    expect(rest).toEqual([...ON_THE_FILE, ...IN_EVERY_CELL].toSorted(inModelOrder));
  });
});
