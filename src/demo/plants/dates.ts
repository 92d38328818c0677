import { withCells, withField, withRow } from "../changeData";
import { day } from "../demoPeriod";
import type { PlantedFault } from "../plantedFault";

export const dateFaults: readonly PlantedFault[] = [
  {
    unit: "DV001",
    rule: "DAT01",
    severity: "error",
    describe: "Thời hạn khắc phục trùng ngày kết luận",
    at: { table: "tblKhacPhuc", row: 0, key: "thoi_han" },
    plant: (data) =>
      withCells(data, "tblKhacPhuc", 0, {
        thoi_han: day("2021-03-15"),
        ngay_bc: day("2021-03-15"),
      }),
  },
  {
    unit: "DV038",
    rule: "DAT02",
    severity: "error",
    describe: "Báo cáo khắc phục trước ngày kết luận",
    at: { table: "tblKhacPhuc", row: 0, key: "ngay_bc" },
    plant: (data) => withCells(data, "tblKhacPhuc", 0, { ngay_bc: day("2021-04-23") }),
  },
  {
    unit: "DV057",
    rule: "DAT03",
    severity: "error",
    describe: "Ngày ban hành văn bản ở năm 2026",
    at: { table: "tblVanBan", row: 4, key: "ngay_ban_hanh" },
    plant: (data) => withCells(data, "tblVanBan", 4, { ngay_ban_hanh: day("2026-12-30") }),
  },
  {
    unit: "DV001",
    rule: "DAT05",
    severity: "warning",
    describe: "Hậu kiểm tra trước khi có báo cáo khắc phục",
    at: { table: "tblKhacPhuc", row: 1, key: "ngay_hk" },
    plant: (data) => withCells(data, "tblKhacPhuc", 1, { ngay_hk: day("2021-07-05") }),
  },
  {
    unit: "DV068",
    rule: "DAT06",
    severity: "error",
    describe: "Ngày chốt số liệu 30/6 trong báo cáo Quý III",
    at: { field: "ngay_chot" },
    plant: (data) => withField(data, "ngay_chot", day("2021-06-30")),
  },
  {
    unit: "DV006",
    rule: "DUP01",
    severity: "error",
    describe: "Hai cuộc kiểm tra cùng mã KT01",
    at: { table: "tblCuoc", row: 4, key: "ma_cuoc" },
    plant: (data) =>
      withRow(data, "tblCuoc", {
        ma_cuoc: "KT01",
        loai: "Kiểm tra",
        hinh_thuc: "Tự kiểm tra",
        chu_the: "Cấp ủy cơ sở",
        noi_dung: "Tự kiểm tra chi bộ",
        han_ke_hoach: day("2021-12-15"),
      }),
  },
];
