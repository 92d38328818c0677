import { field } from "./rows";
import { base, changed, none, says, worked, type WorkedCase } from "./workedCase";

/** Thresholds, AND over parts, the term count (domain 5.1, 5.2 and their edges). */
const fields = (ky: string, ...levels: [string, [number, number, number, number]][]) =>
  changed(base(ky), { tblHaiLong: levels.map(([name, counts]) => field(name, counts)) });

const part = (label: string, numerator: number, denominator: number, verdict: string) => ({
  label,
  numerator,
  denominator,
  verdict,
});

const registered = (ky: string, count: number) =>
  changed(base(ky), {
    "tblDangKy[DV]": {
      ...{ tong_so: 50, khong_thuoc_dien: 2, ly_do: "Miễn sinh hoạt" },
      ...{ da_dang_ky: count, da_thuc_hien: null },
    },
  });

const three: [string, [number, number, number, number]][] = [
  ["Hộ tịch", [400, 0, 0, 0]],
  ["Đất đai", [400, 95, 5, 0]],
  ["Xây dựng", [90, 4, 6, 0]],
];

const fromPress = (overdue: number) =>
  changed(base("2021-Q3", "cell"), {
    "tblPhanAnh[N1]": {
      ...{ ton_dau: 0, tiep_nhan: 288, chuyen: 0, khong_gq: 104, da_gq: 77, dung_quy_trinh: 77 },
      ...{ dang_gq: 103, chua_gq: 4, qua_han: overdue },
    },
  });

const threshold = (good: number, bad: number) =>
  changed(fields("2021-Q4", ["Hộ tịch", [good, 0, 0, bad]]), {
    "tblNguong[CT1B]": { phep: "từ … trở lên", nguong_phan_van: 5700 },
  });

/** Admissions of the quarter in the first month, and those of the term before it. */
const admitted = (ky: string, [all, outstanding]: [number, number], before: [number, number]) => {
  const zero = { ket_nap: 0, doan_vien: 0, doan_vien_uu_tu: 0, nu: 0, ket_nap_lai: 0 };
  const row = ([people, best]: [number, number]) => ({
    ...zero,
    ...{ ket_nap: people, doan_vien: best, doan_vien_uu_tu: best },
  });
  return changed(base(ky), {
    "tblKetNap[T1]": row([all, outstanding]),
    "tblKetNap[T2]": zero,
    "tblKetNap[T3]": zero,
    "tblKetNap[LK]": row(before),
    "tblDangVien[DV02]": { trong_quy: all },
  });
};

const quota = (ky: string, target: number, before: number | null) =>
  changed(base(ky), {
    fields: { chi_tieu_ket_nap_nam: target },
    "tblDangVien[DV02]": { ky_truoc: before },
  });

const blankBefore = { ket_nap: null, doan_vien: null, doan_vien_uu_tu: null, nu: null };

export const casesOfRatios: WorkedCase[] = [
  worked("TC02", fields("2021-Q4", ["Hộ tịch", [100, 13, 4, 2]]), {
    CT1B: { ...says(0, 1, "KHONG_DAT", 1), parts: [part("Hộ tịch", 113, 119, "KHONG_DAT")] },
  }),
  worked("TC03", fields("2021-Q4", ["Hộ tịch", [2000, 374, 100, 26]]), {
    CT1B: says(0, 1, "KHONG_DAT", 20),
  }),
  worked("exactly 95%", fields("2021-Q4", ["Hộ tịch", [900, 50, 50, 0]]), {
    CT1B: { ...says(1, 1, "DAT", 0), parts: [part("Hộ tịch", 950, 1000, "DAT")] },
  }),
  worked("exactly 95% in Quý III", fields("2021-Q3", ["Hộ tịch", [900, 50, 50, 0]]), {
    CT1B: { ...says(1, 1, "TAM_DAT", 0), parts: [part("Hộ tịch", 950, 1000, "TAM_DAT")] },
  }),
  worked("TC16", threshold(57, 43), { CT1B: says(1, 1, "DAT", 0) }),
  worked("TC16 one less", threshold(56, 44), { CT1B: says(0, 1, "KHONG_DAT", 3) }),
  worked("TC21", fields("2021-Q4", ...three), {
    CT1B: {
      ...says(2, 3, "KHONG_DAT", 20),
      parts: [
        part("Hộ tịch", 400, 400, "DAT"),
        part("Đất đai", 495, 500, "DAT"),
        part("Xây dựng", 94, 100, "KHONG_DAT"),
      ],
    },
  }),
  worked("TC21 in Quý III", fields("2021-Q3", ...three), { CT1B: says(2, 3, "TAM_KHONG", 20) }),
  worked("TC23", base("2021-Q3", "committee"), { CT1B: none("KHONG_AP_DUNG") }),
  worked("TC24", changed(base("2021-Q3"), { tblHaiLong: [] }), { CT1B: none("CHUA_CO_SO_LIEU") }),
  worked("TC24 all fields empty", fields("2021-Q4", ["Hộ tịch", [0, 0, 0, 0]]), {
    CT1B: none("CHUA_CO_SO_LIEU"),
  }),
  worked("a field without votes", fields("2021-Q4", ["A", [0, 0, 0, 0]], ["B", [96, 0, 4, 0]]), {
    CT1B: { ...says(1, 1, "DAT", 0), parts: [part("B", 96, 100, "DAT")] },
  }),
  worked("TC31 Q4 48", registered("2021-Q4", 48), { CT2A: says(48, 48, "DAT", 0) }),
  worked("TC31 Q4 47", registered("2021-Q4", 47), { CT2A: says(47, 48, "KHONG_DAT", 1) }),
  worked("TC31 Q4 49", registered("2021-Q4", 49), { CT2A: none("LOI_SO_LIEU") }),
  worked("TC31 Q3 48", registered("2021-Q3", 48), { CT2A: says(48, 48, "TAM_DAT", 0) }),
  worked("TC31 Q3 47", registered("2021-Q3", 47), { CT2A: says(47, 48, "TAM_KHONG", 1) }),
  worked("TC31 Q3 49", registered("2021-Q3", 49), { CT2A: none("LOI_SO_LIEU") }),
  worked(
    "one row of two short, one union empty",
    changed(base("2021-Q4"), {
      "tblDangKy[DTN]": { tong_so: 0, khong_thuoc_dien: 0, da_dang_ky: 0, da_thuc_hien: 0 },
      "tblDangKy[CD]": { tong_so: 150, khong_thuoc_dien: 0, da_dang_ky: 148 },
    }),
    { CT2B: says(0, 1, "KHONG_DAT", 2), CT2C: says(1, 1, "DAT", 0) },
  ),
  worked(
    "nobody to register, and a blank cell",
    changed(base("2021-Q4"), {
      "tblDangKy[CCB]": { tong_so: 3, khong_thuoc_dien: 3, da_dang_ky: 0, da_thuc_hien: 0 },
      "tblDangKy[CD]": { da_dang_ky: null, da_thuc_hien: null },
    }),
    { CT2B: none("CHUA_CO_SO_LIEU"), CT2C: says(0, 0, "KHONG_AP_DUNG") },
  ),
  worked("TC54", fromPress(0), { CT8B: says(184, 184, "DAT", 0) }),
  worked("TC54 overdue", fromPress(4), { CT8B: says(180, 184, "KHONG_DAT", 4) }),
  worked("TC18", admitted("2021-Q2", [0, 0], [0, 0]), { CT6B: says(0, 0, "KHONG_AP_DUNG") }),
  worked("TC18 at the end", admitted("2025-Q3", [0, 0], [0, 0]), {
    CT6B: says(0, 0, "KHONG_AP_DUNG"),
  }),
  worked("exactly 40%", admitted("2021-Q2", [1, 1], [4, 1]), { CT6B: says(2, 5, "THEO_DOI") }),
  worked("over 40%", admitted("2021-Q2", [10, 5], [90, 36]), {
    CT6B: says(41, 100, "DUNG_TIEN_DO", 0),
    CT6A: says(100, null, "THEO_DOI"),
  }),
  worked("over 40% in the last quarter", admitted("2025-Q3", [5, 3], [0, 0]), {
    CT6B: says(3, 5, "DAT", 0),
  }),
  worked("2025-Q4 outside the term", admitted("2025-Q4", [5, 3], [0, 0]), {
    CT6A: none("KHONG_AP_DUNG"),
    CT6B: none("KHONG_AP_DUNG"),
  }),
  worked("q = 1, LK blank", base("2020-Q4"), {
    CT6A: says(3, null, "THEO_DOI"),
    CT6B: says(3, 3, "DUNG_TIEN_DO", 0),
  }),
  worked("q = 2, LK blank", changed(base("2021-Q1"), { "tblKetNap[LK]": blankBefore }), {
    CT6A: none("CHUA_CO_SO_LIEU"),
    CT6B: none("CHUA_CO_SO_LIEU"),
  }),
  worked("quota in step", quota("2021-Q3", 10, 5), { CT6A: says(8, 10, "DUNG_TIEN_DO", 2) }),
  worked("quota behind", quota("2021-Q3", 11, 5), { CT6A: says(8, 11, "CHAM_TIEN_DO", 3) }),
  worked("quota reached early", quota("2021-Q2", 8, 5), { CT6A: says(8, 8, "DAT", 0) }),
  worked("quota missed", quota("2021-Q4", 9, 5), { CT6A: says(8, 9, "KHONG_DAT", 1) }),
  worked("quota, the year before unknown", quota("2021-Q2", 8, null), {
    CT6A: none("CHUA_CO_SO_LIEU"),
  }),
  worked("quota in Quý I", quota("2021-Q1", 12, null), { CT6A: says(3, 12, "DUNG_TIEN_DO", 9) }),
];
