import { indicator, INDICATOR_IDS } from "../../catalogue/indicators";
import { defineSheet } from "../sheetDeclaration";

export const blocIndicatorResults = defineSheet({
  id: "CHI_TIEU_KHOI",
  tab: "Kết quả chỉ tiêu",
  title: "Kết quả chỉ tiêu của Khối",
  visibility: "visible",
  guide: [
    "Tự tính bằng công thức từ ma trận và các trang TH. Thấp nhất, Cao nhất: số đạt khi đơn vị chưa rõ đều không đạt, đều đạt.",
  ],
  fields: {},
  table: {
    name: "tblKetQua",
    key: ["ma"],
    rows: INDICATOR_IDS.map((id) => ({ code: id, label: indicator(id).label })),
    // The resolution's own threshold, count, comparison and class, where no dated row holds.
    constants: ["_md_nguong", "_md_so", "_md_phep", "_md_lop"],
    columns: {
      code: { key: "ma", width: 9, header: "Mã", type: "code", filledBy: "addin" },
      name: { key: "ten", width: 38, header: "Chỉ tiêu", type: "text", filledBy: "addin" },
      numerator: { key: "tu_so", width: 9, header: "Số đạt", type: "int", filledBy: "addin" },
      denominator: { key: "mau_so", width: 9, header: "Tổng số", type: "int", filledBy: "addin" },
      ratio: { key: "ty_le", header: "Tỷ lệ", type: "ratio", filledBy: "addin" },
      requirement: { key: "nguong", width: 22, header: "Yêu cầu", type: "text", filledBy: "addin" },
      verdict: {
        key: "ket_luan",
        width: 24,
        header: "Đánh giá",
        type: "verdict",
        list: "VERDICT",
        filledBy: "addin",
      },
      gap: { key: "gap", width: 9, header: "Còn thiếu", type: "int", filledBy: "addin" },
      lowerBound: {
        key: "can_duoi",
        width: 9,
        header: "Thấp nhất",
        type: "int",
        filledBy: "addin",
        constraint: "tử số khi đơn vị chưa rõ đều không đạt",
      },
      upperBound: {
        key: "can_tren",
        width: 9,
        header: "Cao nhất",
        type: "int",
        filledBy: "addin",
        constraint: "tử số khi đơn vị chưa rõ đều đạt",
      },
      unitsReceived: {
        key: "don_vi_da_nop",
        width: 9,
        header: "Đơn vị đã nộp",
        type: "int",
        filledBy: "addin",
      },
      unitsDue: {
        key: "don_vi_phai_nop",
        width: 9,
        header: "Đơn vị phải nộp",
        type: "int",
        filledBy: "addin",
      },
      standing: {
        key: "tinh_chat",
        width: 11,
        header: "Số liệu",
        type: "list",
        list: "TINH_CHAT",
        filledBy: "addin",
      },
      sentence: {
        key: "cau_van",
        width: 60,
        header: "Câu văn cho báo cáo",
        type: "text",
        filledBy: "addin",
      },
    },
  },
});
