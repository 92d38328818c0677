import { defineSheet } from "../sheetDeclaration";
import { yearColumn } from "./years";

export const yearlyHistory = defineSheet({
  id: "LICH_SU_NAM",
  tab: "Lịch sử năm",
  title: "Kết quả từng năm",
  visibility: "visible",
  guide: ["Kết quả đã duyệt của từng năm, để so sánh năm sau với năm trước."],
  fields: {},
  table: {
    name: "tblLichSuNam",
    key: ["nam", "ma_chi_tieu"],
    room: 300,
    columns: {
      year: yearColumn,
      indicatorCode: {
        key: "ma_chi_tieu",
        help: "Gõ mã chỉ tiêu, ví dụ CT4A, CT4C, CT5A, CT5C.",
        header: "Mã chỉ tiêu",
        type: "code",
        required: true,
        filledBy: "bloc",
      },
      numerator: { key: "tu_so", header: "Số đạt", type: "int", required: true, filledBy: "bloc" },
      denominator: { key: "mau_so", header: "Tổng số", type: "int", filledBy: "bloc" },
      publishedFigure: {
        key: "so_cong_bo",
        width: 12,
        header: "Số đã công bố (%)",
        type: "text",
        filledBy: "bloc",
        constraint: "chép nguyên văn, chỉ để đối chiếu (AGG04)",
      },
      status: {
        key: "trang_thai",
        header: "Tình trạng",
        type: "list",
        list: "TRANG_THAI_LICH_SU",
        required: true,
        filledBy: "bloc",
      },
    },
  },
});
