import { isoDate, type Quarter, type Row, serial, withRows } from "./quarter";
import { inspection } from "./rows";
import { base, changed, none, says, withoutDocument, worked, type WorkedCase } from "./workedCase";

/** Seasons: gradings, documents of the year, inspections (domain 5.1, 5.3 and their edges). */
type Levels = [number, number, number, number];

const members = (ky: string, graded: number, status: string, levels: Levels): Quarter => {
  const [xs, tot, ht, kht] = levels;
  const tong_so = xs + tot + ht + kht;
  const official = status === "Chính thức";
  return changed(base(ky), {
    "tblXepLoai[DANG_VIEN]": {
      ...{ nam_danh_gia: graded, tong_so, kdg_mien: 0, kdg_dinh_chi: 0, kdg_duoi_6t: 0 },
      ...{ kdg_khac: 0, xs, tot, ht, kht, trang_thai: status },
      ...{
        so_qd: official ? "1-QĐ/ĐUK" : null,
        ngay_qd: official ? serial(graded + 1, 1, 5) : null,
      },
    },
  });
};

const heads = (ky: string, code: string, cells: Row): Quarter =>
  changed(base(ky), { [`tblNeuGuong[${code}]`]: cells });

const resolution = "Nghị quyết lãnh đạo năm";
const dated = (ky: string, day: number, number: string | null = "9-NQ/ĐU"): Quarter => {
  const rest = withoutDocument(base(ky), resolution);
  const row = { loai: resolution, so_ky_hieu: number, ngay_ban_hanh: day, nam_ap_dung: 2021 };
  return withRows(rest, "tblVanBan", [row, ...(rest.tables["tblVanBan"] ?? [])]);
};

const founded = (day: number): Quarter =>
  changed(withoutDocument(base("2021-Q4"), resolution), { fields: { ngay_thanh_lap: day } });

const last = serial(2021, 9, 30);
const program = (ky: string, ...rows: Row[]): Quarter => changed(base(ky), { tblCuoc: rows });
const onSigns = { ...inspection("X", null, last), hinh_thuc: "Khi có dấu hiệu vi phạm" };

const official = (levels: Levels) => members("2022-Q1", 2021, "Chính thức", levels);

export const casesOfTime: WorkedCase[] = [
  worked("TC08", official([30, 148, 1, 1]), { CT5C: says(1, 180, "THEO_DOI") }),
  worked("1 of 250", official([40, 208, 1, 1]), { CT5C: says(1, 250, "THEO_DOI") }),
  worked("1 of 251", official([40, 209, 1, 1]), { CT5C: says(1, 251, "DAT", 0) }),
  worked("TC10", official([10, 39, 1, 0]), { CT5A: says(49, 50, "DAT", 0) }),
  worked("TC10 one less", official([10, 38, 2, 0]), { CT5A: says(48, 50, "KHONG_DAT", 1) }),
  worked("475 of 490", official([75, 400, 15, 0]), { CT5A: says(475, 490, "KHONG_DAT", 6) }),
  worked("nobody graded", official([0, 0, 0, 0]), {
    CT5A: says(0, 0, "KHONG_AP_DUNG"),
    CT5C: says(0, 0, "KHONG_AP_DUNG"),
  }),
  worked("TC40", members("2023-Q1", 2022, "Chính thức", [10, 39, 1, 0]), {
    CT5A: says(49, 50, "DAT", 0),
    CT5C: says(0, 50, "DAT", 0),
  }),
  ...["2021-Q1", "2021-Q2", "2021-Q3"].flatMap((ky) => [
    worked(
      `TC33 ${ky}`,
      changed(base(ky), {
        "tblXepLoai[DANG_VIEN]": {
          ...{ nam_danh_gia: 2021, tong_so: null, kdg_mien: null, kdg_dinh_chi: null },
          ...{ kdg_duoi_6t: null, kdg_khac: null, xs: null, tot: null, ht: null, kht: null },
          ...{ trang_thai: null, so_qd: null, ngay_qd: null },
        },
      }),
      { CT5A: none("CHUA_DEN_KY"), CT5C: none("CHUA_DEN_KY") },
    ),
    worked(`TC33 ${ky} self-assessed`, members(ky, 2021, "Tự đánh giá", [10, 38, 1, 1]), {
      CT5A: says(48, 50, "CHUA_DEN_KY"),
      CT5C: says(1, 50, "CHUA_DEN_KY"),
    }),
  ]),
  worked("self-assessed on 31/3", members("2022-Q1", 2021, "Tự đánh giá", [10, 38, 1, 1]), {
    CT5A: says(48, 50, "CHUA_DEN_KY"),
  }),
  worked(
    "self-assessed on 1/4",
    changed(members("2022-Q2", 2021, "Tự đánh giá", [10, 38, 1, 1]), {
      fields: { ngay_chot: serial(2022, 4, 1) },
    }),
    { CT5A: says(48, 50, "CHUA_CO_SO_LIEU"), CT5C: says(1, 50, "CHUA_CO_SO_LIEU") },
  ),
  worked("official in Quý IV of the year", members("2021-Q4", 2021, "Chính thức", [9, 40, 1, 0]), {
    CT5A: says(49, 50, "DAT", 0),
  }),
  worked(
    "blank year of grading",
    changed(official([9, 40, 1, 0]), {
      "tblXepLoai[DANG_VIEN]": { nam_danh_gia: null, trang_thai: "Chưa đánh giá" },
    }),
    { CT5A: none("CHUA_DEN_KY") },
  ),
  worked("heads, none counted", heads("2022-Q1", "NG1", { so_nguoi: 0, thuc_hien_tot: 0 }), {
    CT3B: none("CHUA_CO_SO_LIEU"),
    CT3C: says(1, 1, "DAT", 0),
  }),
  worked("no agency to head", heads("2022-Q1", "NG2", { so_nguoi: 0, thuc_hien_tot: 0 }), {
    CT3B: says(1, 1, "DAT", 0),
    CT3C: says(0, 0, "KHONG_AP_DUNG"),
  }),
  worked("one head of three short", heads("2022-Q1", "NG2", { so_nguoi: 3, thuc_hien_tot: 2 }), {
    CT3C: says(2, 3, "KHONG_DAT", 1),
  }),
  worked("TC34 Q1", withoutDocument(base("2021-Q1"), resolution), {
    CT1A: says(0, 1, "TAM_KHONG", 1),
    NV4A1: says(1, 1, "DAT", 0),
  }),
  worked("TC34 Q2", withoutDocument(base("2021-Q2"), resolution), {
    CT1A: says(0, 1, "TAM_KHONG", 1),
  }),
  worked("TC34 Q4", withoutDocument(base("2021-Q4"), resolution), {
    CT1A: says(0, 1, "KHONG_DAT", 1),
  }),
  worked("signed 28/12 for the next year", dated("2021-Q1", serial(2020, 12, 28)), {
    CT1A: says(1, 1, "DAT", 0),
  }),
  worked(`signed on ${isoDate(last)}`, dated("2021-Q3", last), { CT1A: says(1, 1, "DAT", 0) }),
  worked("signed after R", dated("2021-Q3", last + 1), { CT1A: says(0, 1, "TAM_KHONG", 1) }),
  worked("signed without a number", dated("2021-Q3", last, null), {
    CT1A: says(0, 1, "TAM_KHONG", 1),
  }),
  worked("founded on 1/10", founded(serial(2021, 10, 1)), { CT1A: says(0, 1, "KHONG_DAT", 1) }),
  worked("founded on 2/10", founded(serial(2021, 10, 2)), {
    CT1A: none("KHONG_AP_DUNG"),
    NV4A1: none("KHONG_AP_DUNG"),
  }),
  worked("no inspection due in Quý III", program("2021-Q3", onSigns), {
    NV4A2: none("CHUA_DEN_KY"),
  }),
  worked("no inspection due in Quý IV", program("2021-Q4", onSigns), {
    NV4A2: none("CHUA_CO_SO_LIEU"),
  }),
  worked("planned for later", program("2021-Q3", inspection("A", last + 1, null)), {
    NV4A2: none("CHUA_DEN_KY"),
  }),
  worked("due and ended on R", program("2021-Q3", onSigns, inspection("A", last, last)), {
    NV4A2: says(1, 1, "TAM_DAT", 0),
  }),
  worked(
    "ended after R; ended late",
    program("2021-Q3", inspection("A", last, last + 1), inspection("B", last - 90, last)),
    { NV4A2: says(1, 2, "TAM_KHONG", 1) },
  ),
  worked("all done in Quý IV", base("2021-Q4"), { NV4A2: says(2, 2, "DAT", 0) }),
  worked("due without a date, before Quý IV", program("2021-Q3", inspection("A", null, null)), {
    NV4A2: none("CHUA_DEN_KY"),
  }),
  worked(
    "due without a date, another due",
    program("2021-Q3", inspection("A", null, null), inspection("B", last, last)),
    { NV4A2: none("CHUA_CO_SO_LIEU") },
  ),
  worked(
    "answers",
    changed(base("2021-Q3"), {
      fields: { tu_danh_gia_1374: "Không" },
      "tblNhiemVu[NV1A]": { tra_loi: "Không áp dụng" },
      "tblNhiemVu[NV3B]": { tra_loi: "Không áp dụng" },
      "tblNhiemVu[NV3C]": { so_luong: 2 },
      "tblNhiemVu[NV3D]": { so_luong: null },
    }),
    {
      CT8A: says(0, 1, "TAM_KHONG", 1),
      NV1A: none("KHONG_AP_DUNG"),
      NV3B: none("THEO_DOI"),
      NV3C: says(2, null, "THEO_DOI"),
      NV3D: none("THEO_DOI"),
    },
  ),
];
