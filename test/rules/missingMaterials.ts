import type { Material } from "../../src/rules/rule";
import type { Report, TableReading } from "../../src/workbook/report";
import { type Changes, materialOf, materialOfReport, quarterOf, type Setting } from "./material";

const YEAR_END: Setting = { period: "2021-Q4" };
const graded = (total: number) => ({
  ...{ nam_danh_gia: 2021, tong_so: total, trang_thai: "Chính thức" },
  ...{ so_qd: "12-QĐ/ĐUK", ngay_qd: 44_550, kdg_mien: 0, kdg_dinh_chi: 0, kdg_duoi_6t: 0 },
  ...{ kdg_khac: 0, xs: 0, tot: total, ht: 0, kht: 0 },
});
const members = (counts: Record<string, number>): Changes =>
  Object.fromEntries(
    Object.entries(counts).map(([row, count]) => [
      `tblDangVien[${row}]`,
      { trong_quy: count, ky_truoc: 2 },
    ]),
  );
/** Every figure above 0, so that a blank taken for 0 would break something. */
const RICH: Changes = {
  ...members({ DV01: 118, DV02: 6, DV03: 2, DV04: 1, DV05: 1, DV06: 1, DV07: 1, DV08: 1 }),
  ...members({ DV09: 1, DV10: 1, DV11: 121, DV12: 4, DV13: 117, DV14: 60, DV15: 3, DV16: 2 }),
  "tblDangVien[DV04]": { trong_quy: 1, ky_truoc: 2, ghi_chu: "Khôi phục quyền đảng viên" },
  "tblDangVien[DV10]": { trong_quy: 1, ky_truoc: 2, ghi_chu: "Chuyển ra nước ngoài" },
  ...Object.fromEntries(
    ["T1", "T2", "T3"].map((row) => [
      `tblKetNap[${row}]`,
      { ket_nap: 2, doan_vien: 2, doan_vien_uu_tu: 2, nu: 2, ket_nap_lai: 1 },
    ]),
  ),
  "tblDangKy[DV]": { tong_so: 121, khong_thuoc_dien: 3, da_dang_ky: 118, da_thuc_hien: 118 },
  "tblXepLoai[TCCSD]": graded(1),
  "tblXepLoai[DANG_VIEN]": {
    ...graded(121),
    ...{ kdg_mien: 3, kdg_dinh_chi: 2, kdg_duoi_6t: 1, kdg_khac: 1, ghi_chu: "Đi học" },
    ...{ xs: 10, tot: 90, ht: 10, kht: 4 },
  },
  "tblXepLoai[CHI_BO_TT]": graded(5),
  "tblXepLoai[CAP_UY]": graded(1),
  "tblNeuGuong[NG1]": { nam_danh_gia: 2021, so_nguoi: 1, thuc_hien_tot: 1, kiem_nhiem: 1 },
  "tblNeuGuong[NG2]": { nam_danh_gia: 2021, so_nguoi: 1, thuc_hien_tot: 1 },
  "tblPhanAnh[N1]": {
    ...{ ton_dau: 2, tiep_nhan: 9, chuyen: 1, khong_gq: 1, da_gq: 3, dung_quy_trinh: 3 },
    ...{ dang_gq: 4, chua_gq: 2, qua_han: 0 },
  },
};
const COUNTS = [
  ...["trong_quy", "ky_truoc", "ket_nap", "doan_vien", "doan_vien_uu_tu", "nu", "tong_so"],
  ...["khong_thuoc_dien", "da_dang_ky", "da_thuc_hien", "kdg_mien", "kdg_dinh_chi"],
  ...["kdg_duoi_6t", "kdg_khac", "xs", "tot", "ht", "kht", "so_nguoi", "thuc_hien_tot"],
  ...["kiem_nhiem", "ton_dau", "tiep_nhan", "chuyen", "khong_gq", "da_gq", "dung_quy_trinh"],
  ...["dang_gq", "chua_gq", "qua_han", "hop_le", "phieu_phat", "rat_hai_long", "hai_long"],
  ...["binh_thuong", "khong_hai_long", "so_han_che", "stt_hc", "vong"],
];

/** Of a unit that has no earlier workbook. */
const first = (material: Material): Material => ({ ...material, previous: null });

export const rich: Material = first(materialOf(RICH, YEAR_END));

/** The rich quarter with one count blank, by the place of that count. */
export const BLANKS: readonly (readonly [place: string, material: Material])[] = Object.entries(
  quarterOf(RICH, YEAR_END).tables,
).flatMap(([name, rows]) =>
  rows.flatMap((row, index) =>
    COUNTS.filter((count) => typeof row[count] === "number").map((key) => {
      const changes = { ...RICH, [`${name}#${String(index)}`]: { [key]: null } };
      const place = `${name}#${String(index)}.${key}`;
      return [place, first(materialOf(changes, YEAR_END))] as const;
    }),
  ),
);

const changed = (change: (report: Report) => Partial<Report>): Material =>
  first(materialOfReport({ ...rich.report, ...change(rich.report) }, YEAR_END));

/** One table gone, by its name. */
export const GONE: readonly (readonly [name: string, material: Material])[] = [
  ...rich.report.tables.keys(),
].map((name) => [
  name,
  changed(({ tables }) => ({ tables: new Map([...tables].filter(([one]) => one !== name)) })),
]);

const emptied = (change: (table: TableReading) => Partial<TableReading>): Material =>
  changed(({ tables }) => ({
    tables: new Map([...tables].map(([name, table]) => [name, { ...table, ...change(table) }])),
  }));

export const withoutRows = emptied(() => ({ rows: [] }));
export const withoutCells = emptied(({ rows }) => ({
  rows: rows.map((row) => ({ ...row, cells: new Map() })),
}));
export const withoutAnything = changed(() => ({ fields: new Map(), tables: new Map() }));
