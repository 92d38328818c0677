import { type Quarter, type Row, serial } from "./quarter";
import type { Indicator } from "./referenceIndicators";
import { conclusion, field, inspection, remedy } from "./rows";
import { base, changed, none, says, worked, type WorkedCase } from "./workedCase";

/** One case a rule that spoils inputs (domain 3.3 to 3.7), what it touches and what it does not. */
type Expected = Record<string, Partial<Indicator>>;

const lost = none("LOI_SO_LIEU");

/** A rule of the sheet: both views lose the indicator. */
const inSheet = (
  id: string,
  changes: Record<string, Row | Row[]>,
  expected: Expected,
  ky?: string,
) => worked(id, changed(base(ky ?? "2021-Q3"), changes), expected);

/** A rule of the core alone: the sheet shows the numeric verdict. */
const inCore = (id: string, quarter: Quarter, core: Expected, sheet: Expected): WorkedCase[] => [
  worked(`${id}, core`, quarter, core, ["core"]),
  worked(`${id}, sheet`, quarter, sheet, ["sheet"]),
];

const R = serial(2021, 9, 30);
const CODE = "KL-2021-01";
const issued = serial(2021, 3, 15);
const remedies = (rows: Row[], change: Row = {}): Quarter =>
  changed(base("2021-Q3"), {
    tblKetLuan: [{ ...conclusion(CODE, "15-KL/ĐUK", issued, 1), ...change }],
    tblKhacPhuc: rows,
  });
const june = remedy(CODE, 1, 1, { due: serial(2021, 6, 30), reported: serial(2021, 6, 28) });
const kept = { CT7B: says(1, 1, "DAT", 0) };

const members = (cells: Row): Record<string, Row> => ({ "tblXepLoai[DANG_VIEN]": cells });
const graded = { tong_so: 50, kdg_mien: 0, kdg_dinh_chi: 0, kdg_duoi_6t: 0, kdg_khac: 0 };
const bothLost = { CT5A: lost, CT5C: lost };
const source = (cells: Row): Record<string, Row> => ({ "tblPhanAnh[N2]": cells });

const unfinished = { due: R - 60, reported: R - 70, reinspected: R - 30, result: "Một phần" };
const due = (day: number): Quarter =>
  changed(base("2021-Q3"), { tblCuoc: [inspection("A", day, R)] });

export const casesOfRules: WorkedCase[] = [
  inSheet(
    "XF01 more carried out than registered",
    { "tblDangKy[DV]": { da_thuc_hien: 119 } },
    { CT2A: lost, CT2E: none("THEO_DOI"), CT2B: says(2, 2, "TAM_DAT", 0) },
  ),
  inSheet(
    "XF01 more exempt than there are",
    { "tblDangKy[CD]": { khong_thuoc_dien: 151 } },
    { CT2B: lost, CT2A: says(118, 118, "TAM_DAT", 0) },
  ),
  inSheet(
    "XF01 heads",
    { "tblNeuGuong[NG1]": { thuc_hien_tot: 2 } },
    {
      CT3B: lost,
      CT3C: says(1, 1, "DAT", 0),
    },
  ),
  inSheet("XF02", members({ ...graded, xs: 10, tot: 39, ht: 1, kht: 1 }), bothLost),
  inSheet("XF03", members({ ...graded, tong_so: 3, kdg_mien: 4 }), bothLost),
  inSheet("XF10", source({ ton_dau: 5, tiep_nhan: 20, da_gq: 24 }), { CT8B: lost }),
  inSheet("XF11 right procedure", source({ tiep_nhan: 7, da_gq: 7, dung_quy_trinh: 9 }), {
    CT8B: lost,
    CT8A: says(1, 1, "TAM_DAT", 0),
  }),
  inSheet("XF11 overdue", source({ tiep_nhan: 2, dang_gq: 2, qua_han: 3 }), { CT8B: lost }),
  ...inCore(
    "XF05 more union members than admitted",
    changed(base("2021-Q3"), { "tblKetNap[T2]": { doan_vien: 2 } }),
    { CT6A: lost, CT6B: lost },
    { CT6A: says(13, null, "THEO_DOI"), CT6B: says(9, 13, "DUNG_TIEN_DO", 0) },
  ),
  ...inCore(
    "XF09",
    changed(base("2021-Q3"), {
      tblHaiLong: [{ ...field("Hộ tịch", [300, 90, 8, 2]), phieu_phat: 380 }],
    }),
    { CT1B: lost },
    { CT1B: says(1, 1, "TAM_DAT", 0) },
  ),
  worked(
    "XF14 touches nothing",
    changed(base("2021-Q3"), {
      "tblKetNap[T1]": { nu: 9 },
      "tblDangVien[DV14]": { trong_quy: 999 },
    }),
    { CT6A: says(13, null, "THEO_DOI"), CT6B: says(9, 13, "DUNG_TIEN_DO", 0) },
  ),
  ...inCore(
    "REQ04 a year of grading that is not offered",
    changed(base("2021-Q3"), { "tblXepLoai[DANG_VIEN]": { nam_danh_gia: 2019 } }),
    bothLost,
    { CT5A: says(112, 113, "DAT", 0) },
  ),
  ...inCore(
    "DUP01 a field twice",
    changed(base("2021-Q3"), {
      tblHaiLong: [field("Hộ tịch", [96, 0, 4, 0]), field(" HỘ  TỊCH", [96, 0, 4, 0])],
    }),
    { CT1B: lost },
    { CT1B: says(2, 2, "TAM_DAT", 0) },
  ),
  worked(
    "DUP01 the code of an inspection touches nothing",
    changed(base("2021-Q3"), { tblCuoc: [inspection("A", R, R), inspection("A", R, null)] }),
    { NV4A2: says(1, 2, "TAM_KHONG", 1) },
  ),
  ...inCore("DUP01 a round twice", remedies([june, june]), { CT7B: lost }, kept),
  ...inCore(
    "XS05 a limitation beyond the number",
    remedies([{ ...june, stt_hc: 2 }]),
    { CT7B: lost },
    kept,
  ),
  ...inCore(
    "XS05 none, yet one",
    remedies([june], { co_han_che: "Không" }),
    { CT7B: lost },
    { CT7B: says(0, 0, "KHONG_AP_DUNG") },
  ),
  ...inCore(
    "DAT01 the second deadline on the day of the re-inspection",
    remedies([remedy(CODE, 1, 1, unfinished), remedy(CODE, 1, 2, { due: R - 30 })]),
    { CT7B: lost },
    { CT7B: says(0, 1, "KHONG_DAT", 1) },
  ),
  ...inCore(
    "DAT02",
    remedies([remedy(CODE, 1, 1, { due: R, reported: issued - 1 })]),
    { CT7B: lost },
    kept,
  ),
  worked(
    "rows of a higher level spoil nothing",
    remedies([remedy(CODE, 1, 1, { due: { error: "#REF!" } })], { co_quan: "Cấp trên khác" }),
    { CT7B: says(0, 0, "KHONG_AP_DUNG") },
  ),
  worked("due on 1/1", due(serial(2021, 1, 1)), { NV4A2: says(1, 1, "TAM_DAT", 0) }),
  worked("due on 31/12 of the year before", due(serial(2020, 12, 31)), {
    NV4A2: none("CHUA_DEN_KY"),
  }),
  {
    ...worked(
      "a time of day after the deadline",
      remedies([remedy(CODE, 1, 1, { due: R + 0.6 })]),
      {
        CT7B: says(0, 1, "KHONG_DAT", 1),
      },
    ),
    followUps: [
      {
        ...{ conclusion: "15-KL/ĐUK", limitation: 1, round: 1 },
        ...{ status: "SAP_DEN_HAN", days: 0, late: 0 },
      },
    ],
  },
];
