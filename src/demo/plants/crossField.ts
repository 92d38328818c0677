import { count, countIn, withCells, withField } from "../changeData";
import type { PlantedFault } from "../plantedFault";

/** Faults in the figures of one row that the workbook's own formulas see too. */
const seenBySheet: readonly PlantedFault[] = [
  {
    unit: "DV012",
    rule: "XF01",
    severity: "error",
    describe: "Đã đăng ký nhiều hơn số thuộc diện một người",
    at: { table: "tblDangKy", row: "CD", key: "da_dang_ky" },
    plant: (data) =>
      withCells(data, "tblDangKy", "CD", (row) => ({ da_dang_ky: count(row, "tong_so") + 1 })),
  },
  {
    unit: "DV055",
    rule: "XF01",
    severity: "error",
    describe: "Thực hiện tốt 2 người trong 1 người đứng đầu",
    at: { table: "tblNeuGuong", row: "NG2", key: "thuc_hien_tot" },
    plant: (data) => withCells(data, "tblNeuGuong", "NG2", { thuc_hien_tot: 2 }),
  },
  {
    unit: "DV017",
    rule: "XF02",
    severity: "error",
    describe: "Bốn mức xếp loại đảng viên thừa một người",
    at: { table: "tblXepLoai", row: "DANG_VIEN", key: "xs" },
    plant: (data) =>
      withCells(data, "tblXepLoai", "DANG_VIEN", (row) => ({ ht: count(row, "ht") + 1 })),
  },
  {
    unit: "DV053",
    rule: "XF03",
    severity: "error",
    describe: "Không đánh giá 2 trong 1 tập thể cấp ủy",
    at: { table: "tblXepLoai", row: "CAP_UY", key: "tong_so" },
    plant: (data) => withCells(data, "tblXepLoai", "CAP_UY", { kdg_mien: 2 }),
  },
  {
    unit: "DV014",
    rule: "XF08",
    severity: "error",
    describe: "Số phiếu hợp lệ ít hơn bốn mức cộng lại 5 phiếu",
    at: { table: "tblHaiLong", row: 1, key: "hop_le" },
    plant: (data) =>
      withCells(data, "tblHaiLong", 1, (row) => ({ hop_le: count(row, "hop_le") - 5 })),
  },
  {
    unit: "DV013",
    rule: "XF10",
    severity: "error",
    describe: "Số kỳ trước chuyển sang của ý kiến cử tri thừa 1",
    at: { table: "tblPhanAnh", row: "N1", key: "ton_dau" },
    plant: (data) =>
      withCells(data, "tblPhanAnh", "N1", (row) => ({ ton_dau: count(row, "ton_dau") + 1 })),
  },
  {
    unit: "DV055",
    rule: "XF11",
    severity: "error",
    describe: "Giải quyết đúng quy trình nhiều hơn đã giải quyết",
    at: { table: "tblPhanAnh", row: "N4", key: "dung_quy_trinh" },
    plant: (data) =>
      withCells(data, "tblPhanAnh", "N4", (row) => ({ dung_quy_trinh: count(row, "da_gq") + 2 })),
  },
];

const seenByCheck: readonly PlantedFault[] = [
  {
    unit: "DV053",
    rule: "XF04",
    severity: "warning",
    describe: "Xuất sắc quá một phần năm số hoàn thành tốt",
    at: { table: "tblXepLoai", row: "DANG_VIEN", key: "xs" },
    plant: (data) =>
      withCells(data, "tblXepLoai", "DANG_VIEN", (row) => ({
        xs: count(row, "xs") + 5,
        tot: count(row, "tot") - 5,
      })),
  },
  {
    unit: "DV022",
    rule: "XF05",
    severity: "error",
    describe: "Đoàn viên ưu tú nhiều hơn đoàn viên ở dòng lũy kế",
    at: { table: "tblKetNap", row: "LK", key: "doan_vien_uu_tu" },
    plant: (data) =>
      withCells(data, "tblKetNap", "LK", (row) => ({
        doan_vien_uu_tu: count(row, "doan_vien") + 1,
      })),
  },
  {
    unit: "DV030",
    rule: "XF06",
    severity: "error",
    describe: "Dự bị và chính thức cộng lại thừa một người",
    at: { table: "tblDangVien", row: "DV12", key: "trong_quy" },
    plant: (data) =>
      withCells(data, "tblDangVien", "DV12", (row) => ({ trong_quy: count(row, "trong_quy") + 1 })),
  },
  {
    unit: "DV041",
    rule: "XF07",
    severity: "error",
    describe: "Cuối kỳ ghi thừa một người so với tăng, giảm",
    at: { table: "tblDangVien", row: "DV11", key: "trong_quy" },
    plant: (data) =>
      ["DV11", "DV13"].reduce(
        (changed, code) =>
          withCells(changed, "tblDangVien", code, (row) => ({
            trong_quy: count(row, "trong_quy") + 1,
          })),
        data,
      ),
  },
  {
    unit: "DV015",
    rule: "XF09",
    severity: "error",
    describe: "Phiếu phát ra ít hơn phiếu hợp lệ",
    at: { table: "tblHaiLong", row: 0, key: "hop_le" },
    plant: (data) =>
      withCells(data, "tblHaiLong", 0, (row) => ({ phieu_phat: count(row, "hop_le") - 20 })),
  },
  {
    unit: "DV064",
    rule: "XF12",
    severity: "warning",
    describe: "Chi bộ cơ sở ghi 3 chi bộ trực thuộc",
    at: { field: "so_chi_bo_tt" },
    plant: (data) => withField(data, "so_chi_bo_tt", 3),
  },
  {
    unit: "DV004",
    rule: "XF13",
    severity: "warning",
    describe: "12 trong 50 đảng viên không thuộc diện đăng ký",
    at: { table: "tblDangKy", row: "DV", key: "khong_thuoc_dien" },
    plant: (data) =>
      withCells(data, "tblDangKy", "DV", {
        khong_thuoc_dien: 12,
        ly_do: "Đi học tập trung",
        da_dang_ky: countIn(data, "tblDangKy", "DV", "tong_so") - 12,
        da_thuc_hien: 30,
      }),
  },
  {
    unit: "DV050",
    rule: "XF14",
    severity: "error",
    describe: "Đảng viên nữ nhiều hơn tổng số đảng viên",
    at: { table: "tblDangVien", row: "DV14", key: "trong_quy" },
    plant: (data) => withCells(data, "tblDangVien", "DV14", { trong_quy: 130 }),
  },
  {
    unit: "DV070",
    rule: "XF15",
    severity: "warning",
    describe: "2 người kiêm nhiệm trong 1 người đứng đầu",
    at: { table: "tblNeuGuong", row: "NG1", key: "kiem_nhiem" },
    plant: (data) => withCells(data, "tblNeuGuong", "NG1", { kiem_nhiem: 2 }),
  },
];

export const crossFieldFaults: readonly PlantedFault[] = [...seenBySheet, ...seenByCheck];
