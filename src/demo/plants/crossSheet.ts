import { count, withCells, withField, withRow } from "../changeData";
import { withCell } from "../damage";
import { day } from "../demoPeriod";
import { HEADER, type PlantedFault } from "../plantedFault";

export const crossSheetFaults: readonly PlantedFault[] = [
  {
    unit: "DV049",
    rule: "RNG04",
    severity: "error",
    describe: "Tháng 4 ghi vào tháng đầu của Quý III",
    at: { table: "tblKetNap", row: "T1", key: "thang" },
    damage: (plan, place) => withCell(plan, place, 4),
  },
  {
    unit: "DV022",
    rule: "XS01",
    severity: "error",
    describe: "Trang Kết nạp thừa một người so với trang Đảng viên",
    at: { table: "tblDangVien", row: "DV02", key: "trong_quy" },
    plant: (data) =>
      withCells(data, "tblKetNap", "T3", (row) => ({ ket_nap: count(row, "ket_nap") + 1 })),
  },
  {
    unit: "DV032",
    rule: "XS04",
    severity: "error",
    describe: "Trang Khắc phục dùng mã kết luận không có",
    at: { table: "tblKhacPhuc", row: 2, key: "ma_kl" },
    plant: (data) =>
      withRow(data, "tblKhacPhuc", {
        ma_kl: "KL-2021-09",
        stt_hc: 1,
        vong: 1,
        noi_dung: "Chưa lập sổ theo dõi",
        trach_nhiem: "Tập thể",
        thoi_han: day("2021-11-30"),
      }),
  },
  {
    unit: "DV032",
    rule: "XS05",
    severity: "error",
    describe: "Kết luận ghi 3 hạn chế, trang Khắc phục theo dõi 2",
    at: { table: "tblKetLuan", row: 0, key: "so_han_che" },
    plant: (data) => withCells(data, "tblKetLuan", 0, { so_han_che: 3 }),
  },
  {
    unit: "DV066",
    rule: "XS06",
    severity: "warning",
    describe: "Chi bộ chưa có nghị quyết lãnh đạo năm 2021",
    at: { table: "tblVanBan", row: HEADER, key: "loai" },
  },
  {
    unit: "DV047",
    rule: "XS07",
    severity: "warning",
    describe: "Tự đánh giá thực hiện tốt 1374 dù có 2 phản ánh quá hạn",
    at: { field: "tu_danh_gia_1374" },
    plant: (data) => withField(data, "tu_danh_gia_1374", "Có"),
  },
];
