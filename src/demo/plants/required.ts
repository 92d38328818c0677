import { count, countIn, withCells, withRow } from "../changeData";
import type { PlantedFault } from "../plantedFault";

export const requiredFaults: readonly PlantedFault[] = [
  {
    unit: "DV018",
    rule: "REQ01",
    severity: "error",
    describe: "Bỏ trống số nữ kết nạp trong tháng thứ hai",
    at: { table: "tblKetNap", row: "T2", key: "nu" },
    plant: (data) => withCells(data, "tblKetNap", "T2", { nu: null }),
  },
  {
    unit: "DV025",
    rule: "REQ02",
    severity: "warning",
    describe: "Cơ quan hành chính khảo sát vào Quý IV nên chưa có số hài lòng (có giải trình)",
    at: { table: "tblHaiLong", row: 0, key: "hop_le" },
  },
  {
    unit: "DV048",
    rule: "REQ03",
    severity: "warning",
    describe: "Cơ quan báo ghi bảng hài lòng",
    at: { table: "tblHaiLong", row: 0, key: "hop_le" },
    plant: (data) =>
      withRow(data, "tblHaiLong", {
        linh_vuc: "Bạn đọc",
        hinh_thuc: "Phiếu khảo sát",
        phieu_phat: 120,
        hop_le: 110,
        rat_hai_long: 70,
        hai_long: 36,
        binh_thuong: 3,
        khong_hai_long: 1,
      }),
  },
  {
    unit: "DV052",
    rule: "REQ04",
    severity: "error",
    describe: "Loại văn bản không có trong danh mục",
    at: { table: "tblVanBan", row: 11, key: "loai" },
    plant: (data) =>
      withRow(data, "tblVanBan", {
        loai: "Quyết định khen thưởng",
        so_ky_hieu: "12-QĐ/ĐU",
        ngay_ban_hanh: data.fields.get("ngay_chot") ?? null,
        nam_ap_dung: 2021,
      }),
  },
  {
    unit: "DV028",
    rule: "REQ05",
    severity: "error",
    describe: "Có ngày báo cáo khắc phục nhưng không ghi số",
    at: { table: "tblKhacPhuc", row: 1, key: "so_bc" },
    plant: (data) => withCells(data, "tblKhacPhuc", 1, { so_bc: null }),
  },
  {
    unit: "DV016",
    rule: "REQ06",
    severity: "error",
    describe: "Xếp loại chính thức thiếu số quyết định",
    at: { table: "tblXepLoai", row: "CAP_UY", key: "so_qd" },
    plant: (data) => withCells(data, "tblXepLoai", "CAP_UY", { so_qd: null }),
  },
  {
    unit: "DV050",
    rule: "REQ07",
    severity: "warning",
    describe: "Giảm khác 2 đảng viên không ghi lý do",
    at: { table: "tblDangVien", row: "DV10", key: "trong_quy" },
    plant: (data) => {
      const left = withCells(data, "tblDangVien", "DV10", { trong_quy: 2 });
      const full = countIn(data, "tblDangVien", "DV13", "trong_quy");
      const changed = withCells(left, "tblDangVien", "DV13", { trong_quy: full - 2 });
      return withCells(changed, "tblDangVien", "DV11", (row) => ({
        trong_quy: count(row, "trong_quy") - 2,
      }));
    },
  },
];

export const rangeFaults: readonly PlantedFault[] = [
  {
    unit: "DV030",
    rule: "RNG01",
    severity: "error",
    describe: "Số đảng viên chuyển đi ghi −3",
    at: { table: "tblDangVien", row: "DV05", key: "trong_quy" },
    plant: (data) => withCells(data, "tblDangVien", "DV05", { trong_quy: -3 }),
  },
  {
    unit: "DV020",
    rule: "RNG01",
    severity: "error",
    describe: "Tổng số đoàn viên công đoàn ghi 12,5",
    at: { table: "tblDangKy", row: "CD", key: "tong_so" },
    plant: (data) => withCells(data, "tblDangKy", "CD", { tong_so: 12.5 }),
  },
  {
    unit: "DV016",
    rule: "RNG05",
    severity: "error",
    describe: "Dòng tổ chức cơ sở đảng đếm cả chi bộ trực thuộc",
    at: { table: "tblXepLoai", row: "TCCSD", key: "tong_so" },
    plant: (data) => withCells(data, "tblXepLoai", "TCCSD", { tong_so: 12, xs: 0, tot: 12 }),
  },
];
