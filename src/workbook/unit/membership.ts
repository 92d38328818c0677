import {
  either,
  equal,
  field,
  here,
  isNumber,
  sum,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import { countFault } from "../conditions";
import { defineSheet } from "../sheetDeclaration";

const inQuarter = here("trong_quy");
const earlier = here("ky_truoc");
const firstQuarter = equal(field("tinh_quy"), 1);
const numberOrNothing = (cell: Expression): Expression => when(isNumber(cell), cell, "");

/** Opening stock of the year. */
const opening = when(firstQuarter, numberOrNothing(inQuarter), numberOrNothing(earlier));
/** Increases and decreases add up over the year; unknown while the earlier quarters are. */
const flow = when(
  isNumber(inQuarter),
  when(either(firstQuarter, isNumber(earlier)), sum(inQuarter, earlier), ""),
  "",
);
const stock = numberOrNothing(inQuarter);
/** Rows of what came in the quarter, and of transfers out and other decreases. */
export const INCREASES: readonly string[] = ["DV02", "DV03", "DV04"];
export const DECREASES: readonly string[] = ["DV05", "DV06", "DV07", "DV08", "DV09", "DV10"];
/** All that comes and goes in a quarter. */
export const FLOWS: readonly string[] = [...INCREASES, ...DECREASES];
const STOCK_ROWS = ["DV11", "DV12", "DV13", "DV14", "DV15", "DV16", "DV17"];

export const membership = defineSheet({
  id: "DANG_VIEN",
  tab: "2 Đảng viên",
  title: "Biến động đảng viên trong quý",
  visibility: "visible",
  guide: [
    "Ghi số trong quý ở mọi dòng, không có thì gõ 0. Cuối kỳ phải bằng đầu kỳ cộng tăng trừ giảm.",
  ],
  fields: {},
  table: {
    name: "tblDangVien",
    key: ["ma_dong"],
    rows: [
      { code: "DV01", label: "Có đầu kỳ" },
      { code: "DV02", label: "Kết nạp mới" },
      { code: "DV03", label: "Chuyển sinh hoạt đảng chính thức đến" },
      { code: "DV04", label: "Tăng khác (khôi phục quyền đảng viên, kết nạp lại)" },
      { code: "DV05", label: "Chuyển sinh hoạt đảng chính thức đi" },
      { code: "DV06", label: "Khai trừ" },
      { code: "DV07", label: "Xóa tên" },
      { code: "DV08", label: "Xin ra khỏi Đảng" },
      { code: "DV09", label: "Từ trần" },
      { code: "DV10", label: "Giảm khác" },
      { code: "DV11", label: "Có đến cuối kỳ" },
      { code: "DV12", label: "Trong đó: dự bị" },
      { code: "DV13", label: "Trong đó: chính thức" },
      { code: "DV14", label: "Trong đó: nữ" },
      { code: "DV15", label: "Được miễn công tác và sinh hoạt đảng" },
      { code: "DV16", label: "Đang bị đình chỉ sinh hoạt đảng" },
      { code: "DV17", label: "Sinh hoạt tạm thời tại đơn vị (không tính vào tổng)" },
    ],
    columns: {
      rowCode: { key: "ma_dong", header: "Mã", type: "code", filledBy: "addin" },
      content: { key: "noi_dung", header: "Nội dung", type: "text", filledBy: "addin" },
      inQuarter: {
        key: "trong_quy",
        help: "Số phát sinh trong quý; riêng dòng có đầu kỳ, cuối kỳ là số đảng viên. Không có thì gõ 0.",
        header: "Trong quý",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint:
          "DV11 ghi tay, đối chiếu với DV01+02+03+04−05−06−07−08−09−10; DV12+DV13 = DV11; DV14, DV15, DV16 ≤ DV11; DV17 chỉ để biết",
      },
      untilPreviousQuarter: {
        key: "ky_truoc",
        help: "Số dồn từ đầu năm đến hết quý trước. Quý I để trống.",
        typable: true,
        header: "Lũy kế đến hết quý trước",
        type: "int",
        filledBy: "addin",
        constraint:
          "số dồn từ đầu năm đến hết quý trước; lệnh Tạo kỳ mới hoặc Lấy số kỳ trước ghi, gõ được; Quý I để trống",
      },
      yearToDate: {
        key: "luy_ke_nam",
        header: "Lũy kế từ đầu năm",
        type: "int",
        filledBy: "formula",
        formula: {
          byRow: {
            DV01: opening,
            ...Object.fromEntries(FLOWS.map((row) => [row, flow])),
            ...Object.fromEntries(STOCK_ROWS.map((row) => [row, stock])),
          },
        },
        constraint:
          "DV02–DV10: trong_quy + ky_truoc; DV01: của quý đầu năm (Quý I trong_quy, sau đó ky_truoc); DV11–DV17: trong_quy; Quý II–IV mà ky_truoc trống → trống",
      },
      note: {
        key: "ghi_chu",
        help: "Ghi lý do khi có tăng khác hoặc giảm khác.",
        header: "Ghi chú",
        type: "text",
        filledBy: "unit",
        constraint: "cần nếu DV04 hoặc DV10 > 0 (REQ07)",
      },
    },
    helpers: {
      _loi: countFault(inQuarter, earlier),
    },
  },
});
