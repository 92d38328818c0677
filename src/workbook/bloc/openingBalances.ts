import { defineSheet } from "../sheetDeclaration";

export const openingBalances = defineSheet({
  id: "SO_DU_DAU",
  tab: "Số dư đầu",
  title: "Số dư đầu (trước khi dùng sổ)",
  visibility: "visible",
  guide: ["Số kết nạp trước khi dùng sổ. Mã đơn vị KHOI là số không đơn vị nào báo cáo."],
  fields: {},
  table: {
    name: "tblSoDuDau",
    key: ["ma_chi_tieu", "ma_don_vi"],
    // 1 in a balance of a term before.
    constants: ["_cu"],
    room: 200,
    columns: {
      indicatorCode: {
        key: "ma_chi_tieu",
        help: "CT6A hoặc CT6B.",
        header: "Mã chỉ tiêu",
        type: "code",
        required: true,
        filledBy: "bloc",
        constraint: "CT6A, CT6B",
      },
      unitCode: {
        key: "ma_don_vi",
        help: "Mã đơn vị, hoặc KHOI cho số không đơn vị nào báo cáo.",
        width: 10,
        header: "Mã đơn vị",
        type: "text",
        required: true,
        filledBy: "bloc",
        constraint: "hoặc KHOI",
      },
      numerator: { key: "tu_so", header: "Số đạt", type: "int", required: true, filledBy: "bloc" },
      denominator: { key: "mau_so", header: "Tổng số", type: "int", filledBy: "bloc" },
      untilPeriod: {
        key: "den_ky",
        help: "Kỳ cuối đã tính trong số này, ví dụ 2021-Q2.",
        width: 10,
        header: "Đến hết kỳ",
        type: "text",
        required: true,
        filledBy: "bloc",
        constraint: "YYYY-Qn",
      },
      basis: { key: "can_cu", width: 30, header: "Căn cứ", type: "text", filledBy: "bloc" },
    },
  },
});
