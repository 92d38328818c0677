import { withCells, withRow } from "../changeData";
import { day } from "../demoPeriod";
import type { PlantedFault } from "../plantedFault";

export const followUpFaults: readonly PlantedFault[] = [
  {
    unit: "DV002",
    rule: "FUP01",
    severity: "warning",
    describe: "Hạn chế quá hạn 20 ngày, chưa báo cáo",
    at: { table: "tblKhacPhuc", row: 0, key: "thoi_han" },
  },
  {
    unit: "DV037",
    rule: "FUP01",
    severity: "warning",
    describe: "Hạn chế quá hạn 46 ngày, chưa báo cáo",
    at: { table: "tblKhacPhuc", row: 0, key: "thoi_han" },
  },
  {
    unit: "DV038",
    rule: "FUP07",
    severity: "warning",
    describe: 'Đơn vị ghi "Đã xong", hậu kiểm tra "Một phần"',
    at: { table: "tblKhacPhuc", row: 1, key: "tu_dg" },
    plant: (data) => withCells(data, "tblKhacPhuc", 1, { tu_dg: "Đã xong" }),
  },
  {
    unit: "DV045",
    rule: "FUP08",
    severity: "error",
    describe: "Mở lần giao hạn 2 khi lần 1 chưa hậu kiểm tra",
    at: { table: "tblKhacPhuc", row: 1, key: "vong" },
    plant: (data) =>
      withRow(data, "tblKhacPhuc", {
        ma_kl: "KL-2021-01",
        stt_hc: 1,
        vong: 2,
        noi_dung: "Chậm triển khai chương trình kiểm tra, giám sát",
        trach_nhiem: "Tập thể",
        thoi_han: day("2021-12-15"),
      }),
  },
  {
    unit: "DV042",
    rule: "FUP09",
    severity: "warning",
    describe: "Báo cáo khắc phục trễ 3 ngày",
    at: { table: "tblKhacPhuc", row: 0, key: "ngay_bc" },
  },
  {
    unit: "DV038",
    rule: "FUP10",
    severity: "error",
    describe: "Ghi nội dung của kết luận có độ mật",
    at: { table: "tblKetLuan", row: 1, key: "noi_dung" },
    plant: (data) =>
      withCells(data, "tblKetLuan", 1, {
        noi_dung: "Nội dung bịa để thử, không phải văn bản thật",
      }),
  },
];
