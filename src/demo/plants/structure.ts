import { deletedReference, withCell, withHiddenRow } from "../damage";
import { HEADER, type PlantedFault } from "../plantedFault";

export const structureFaults: readonly PlantedFault[] = [
  {
    unit: "DV031",
    rule: "STR04",
    severity: "warning",
    describe: "Tên tệp ghi Quý II, nội dung là Quý III",
    at: null,
    fileName: "BC_DV031_2021_Q2.xlsx",
  },
  {
    unit: "DV012",
    rule: "STR05",
    severity: "error",
    describe: "Gõ 95 đè lên công thức tỷ lệ đăng ký của đảng viên",
    at: { table: "tblDangKy", row: "DV", key: "ty_le" },
    damage: (plan, place) => withCell(plan, place, 95),
  },
  {
    unit: "DV021",
    rule: "STR06",
    severity: "error",
    describe: "Ô đã đăng ký của Hội Cựu chiến binh còn lại #REF! sau khi xóa ô khác",
    at: { table: "tblDangKy", row: "CCB", key: "da_dang_ky" },
    damageCell: deletedReference,
  },
  {
    unit: "DV036",
    rule: "STR09",
    severity: "error",
    describe: "Xóa mã dòng DV07 của trang Đảng viên",
    at: { table: "tblDangVien", row: HEADER, key: "ma_dong" },
    damage: (plan, { sheet, row, column }) =>
      withCell(plan, { sheet, row: row + ROW_OF_STRUCK_OFF, column }, null),
  },
  {
    unit: "DV015",
    rule: "STR11",
    severity: "warning",
    describe: "Ẩn dòng thứ ba của trang Hài lòng bằng tay",
    at: { table: "tblHaiLong", row: 2, key: "linh_vuc" },
    damage: withHiddenRow,
  },
];

/** DV07 is the seventh row below the header. */
const ROW_OF_STRUCK_OFF = 7;
