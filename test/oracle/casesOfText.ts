import { type CellInput, type Quarter, type Row, serial, withRows } from "./quarter";
import type { Indicator } from "./referenceIndicators";
import { base, changed, none, says, withoutDocument, worked, type WorkedCase } from "./workedCase";

/** What is read from text by the core and not seen by the sheet (TC55, TC56), and spoiled cells. */
const veterans = (total: CellInput, registered: CellInput): Quarter =>
  changed(base("2021-Q3"), {
    "tblDangKy[CCB]": {
      ...{ tong_so: total, khong_thuoc_dien: 0, da_dang_ky: registered, da_thuc_hien: null },
    },
  });

function both(
  id: string,
  quarter: Quarter,
  core: Record<string, Partial<Indicator>>,
  sheet: Record<string, Partial<Indicator>>,
): WorkedCase[] {
  return [
    worked(`${id}, core`, quarter, core, ["core"]),
    worked(`${id}, sheet`, quarter, sheet, ["sheet"]),
  ];
}

const unseen = { CT2C: none("CHUA_CO_SO_LIEU") };
const error = { CT2C: none("LOI_SO_LIEU") };

const count = (typed: CellInput, core: Record<string, Partial<Indicator>>) =>
  both(`TC55 ${JSON.stringify(typed)}`, veterans(typed, typed), core, unseen);

const resolution = "Nghị quyết lãnh đạo năm";
const signed = (...rows: Row[]): Quarter => {
  const rest = withoutDocument(base("2021-Q3"), resolution);
  const all = { loai: resolution, so_ky_hieu: "9-NQ/ĐU", nam_ap_dung: 2021 };
  const made = rows.map((row) => ({ ...all, ngay_ban_hanh: serial(2021, 9, 1), ...row }));
  return withRows(rest, "tblVanBan", [...made, ...(rest.tables["tblVanBan"] ?? [])]);
};

const yes = { CT1A: says(1, 1, "DAT", 0) };
const no = { CT1A: says(0, 1, "TAM_KHONG", 1) };
const lost = { CT1A: none("LOI_SO_LIEU") };

const onDay = (typed: string, core: Record<string, Partial<Indicator>>) =>
  both(`TC55 ${typed}`, signed({ ngay_ban_hanh: typed }), core, no);

const unknownQuarter = { CT1A: none("CHUA_CO_SO_LIEU"), NV3C: none("THEO_DOI") };
const quarter = (typed: CellInput) => changed(base("2021-Q3"), { fields: { quy: typed } });

const otherLabel = (from: string, to: string): Quarter => {
  const quarter = base("2021-Q3");
  const rows = quarter.tables["tblVanBan"] ?? [];
  return withRows(
    quarter,
    "tblVanBan",
    rows.map((row) => (row["loai"] === from ? { ...row, loai: to } : row)),
  );
};

/** A second document of a kind, and none of another. */
const withSecond = (kind: string, issued: CellInput, missing: string): Quarter => {
  const rest = withoutDocument(base("2021-Q3"), missing);
  const second = { loai: kind, so_ky_hieu: "8-QC/ĐU", nam_ap_dung: 2021, ngay_ban_hanh: issued };
  return withRows(rest, "tblVanBan", [...(rest.tables["tblVanBan"] ?? []), second]);
};

const official = (label: string): Quarter =>
  changed(base("2021-Q3"), { "tblNeuGuong[NG1]": { trang_thai: label } });

export const casesOfText: WorkedCase[] = [
  ...count("2.000", { CT2C: says(1, 1, "TAM_DAT", 0) }),
  ...count("\u00a012", { CT2C: says(1, 1, "TAM_DAT", 0) }),
  ...["1,234", "x", "95%", "–", "12 người"].flatMap((typed) => count(typed, error)),
  ...both(
    "1.234 of 1.235",
    veterans("1.235", "1.234"),
    {
      CT2C: {
        ...says(0, 1, "TAM_KHONG", 1),
        parts: [
          {
            ...{ label: "Hội viên Hội Cựu chiến binh", numerator: 1234 },
            ...{ denominator: 1235, verdict: "TAM_KHONG" },
          },
        ],
      },
    },
    unseen,
  ),
  worked("TC55 12,5 as text", veterans("12,5", 12), error, ["core"]),
  worked("a negative number", veterans(-3, -3), error),
  worked("a fraction", veterans(12.5, 12), error),
  worked("an error value", veterans({ error: "#REF!" }, 12), error),
  ...both(
    "a real date",
    signed({ ngay_ban_hanh: 44440 }),
    { CT1A: says(1, 1, "DAT", 0) },
    { CT1A: says(1, 1, "DAT", 0) },
  ),
  ...onDay("15/9/2021", yes),
  ...onDay("ngày 1 tháng 9 năm 2021", yes),
  ...onDay("1/9/21", yes),
  ...onDay("1/10/2021", no),
  ...onDay("31/09/2021", lost),
  ...both(
    "TC55 Quí 3",
    quarter("Quí 3"),
    { CT1A: says(1, 1, "DAT", 0), NV3C: says(0, null, "THEO_DOI") },
    unknownQuarter,
  ),
  worked("another letter case", quarter("QUÝ III"), { CT1A: says(1, 1, "DAT", 0) }),
  worked("no quarter at all", quarter(null), unknownQuarter),
  worked("the year in error", changed(base("2021-Q3"), { fields: { nam: { error: "#N/A" } } }), {
    CT1A: none("LOI_SO_LIEU"),
    CT7B: none("LOI_SO_LIEU"),
  }),
  ...both(
    "TC56 decomposed, wide spaces, upper case",
    official(` ${"CHÍNH  THỨC".normalize("NFD")}\u00a0`),
    { CT3B: says(1, 1, "DAT", 0) },
    { CT3B: none("CHUA_CO_SO_LIEU") },
  ),
  ...both(
    "no label of the list",
    official("Chính"),
    { CT3B: none("LOI_SO_LIEU") },
    { CT3B: none("CHUA_CO_SO_LIEU") },
  ),
  ...both(
    "old tone placement and another dash",
    otherLabel("Quy chế phối hợp cấp ủy – thủ trưởng", "Quy chế phối hợp cấp uỷ - thủ trưởng"),
    { NV1C: says(5, 5, "THEO_DOI") },
    { NV1C: says(4, 5, "THEO_DOI") },
  ),
  ...both(
    "a year outside the term",
    changed(base("2021-Q3"), { fields: { nam: 2012 } }),
    { CT2A: none("LOI_SO_LIEU"), CT6A: none("LOI_SO_LIEU"), NV3C: none("THEO_DOI") },
    { CT2A: says(118, 118, "TAM_DAT", 0), CT6A: none("KHONG_AP_DUNG") },
  ),
  worked("a label of wildcards", signed({ loai: "Nghị quyết*" }), no, ["sheet"]),
  worked("a valid row beside one in error", signed({}, { ngay_ban_hanh: { error: "#REF!" } }), yes),
  ...both(
    "a bare year where a date belongs, stored as a day of 1905",
    signed({ ngay_ban_hanh: 2021 }),
    lost,
    yes,
  ),
  ...both(
    "a day that there is not beside a rule of the kind in force, one kind missing",
    withSecond("Quy chế làm việc", "31/09/2021", "Quy chế dân chủ"),
    { NV1C: says(4, 5, "THEO_DOI") },
    { NV1C: says(4, 5, "THEO_DOI") },
  ),
  worked("only a row in error", signed({ ngay_ban_hanh: { error: "#REF!" } }), lost),
  worked("a row of an unknown kind", signed({ loai: { error: "#N/A" } }), {
    ...lost,
    NV4A1: says(1, 1, "DAT", 0),
    NV1C: says(5, 5, "THEO_DOI"),
  }),
  ...both(
    "admissions of the two pages differ",
    changed(base("2021-Q3"), { "tblKetNap[T1]": { ket_nap: 2 } }),
    { CT6A: none("LOI_SO_LIEU"), CT6B: none("LOI_SO_LIEU") },
    { CT6A: says(14, null, "THEO_DOI"), CT6B: says(9, 14, "DUNG_TIEN_DO", 0) },
  ),
  ...both(
    "more outstanding members than members",
    changed(base("2021-Q3"), { "tblKetNap[T1]": { doan_vien: 0 } }),
    { CT6A: says(13, null, "THEO_DOI"), CT6B: none("LOI_SO_LIEU") },
    { CT6B: says(9, 13, "DUNG_TIEN_DO", 0) },
  ),
  worked(
    "votes that do not add up",
    changed(base("2021-Q3"), {
      tblHaiLong: [
        {
          ...{ linh_vuc: "Hộ tịch", hinh_thuc: "Phiếu khảo sát", phieu_phat: 400, hop_le: 400 },
          ...{ rat_hai_long: 300, hai_long: 80, binh_thuong: 10, khong_hai_long: 5 },
        },
      ],
    }),
    { CT1B: none("LOI_SO_LIEU") },
  ),
];
