import { defineSheet } from "../sheetDeclaration";

export const allFindings = defineSheet({
  id: "CANH_BAO",
  tab: "Cảnh báo",
  title: "Lỗi, cảnh báo, lưu ý của các đơn vị",
  visibility: "visible",
  guide: ["Lỗi, cảnh báo, lưu ý khi soát tệp của các đơn vị. Cột Xử lý do Khối ghi."],
  fields: {},
  table: {
    name: "tblCanhBao",
    key: ["ma_quy_tac", "ma_don_vi", "ky", "sheet", "o"],
    room: 0,
    columns: {
      severity: {
        key: "muc",
        width: 16,
        header: "Mức",
        type: "list",
        list: "MUC_DO",
        filledBy: "addin",
      },
      ruleCode: { key: "ma_quy_tac", width: 9, header: "Mã", type: "code", filledBy: "addin" },
      unitCode: {
        key: "ma_don_vi",
        width: 9,
        header: "Mã đơn vị",
        type: "text",
        filledBy: "addin",
      },
      period: { key: "ky", width: 10, header: "Kỳ", type: "text", filledBy: "addin" },
      sheet: { key: "sheet", width: 18, header: "Trang", type: "text", filledBy: "addin" },
      cell: { key: "o", width: 7, header: "Ô", type: "text", filledBy: "addin" },
      message: { key: "thong_bao", width: 70, header: "Nội dung", type: "text", filledBy: "addin" },
      explanation: {
        key: "giai_trinh",
        width: 34,
        header: "Giải trình của đơn vị",
        type: "text",
        filledBy: "addin",
      },
      handling: {
        key: "trang_thai_xu_ly",
        width: 13,
        header: "Xử lý",
        type: "list",
        list: "TRANG_THAI_XU_LY",
        filledBy: "bloc",
      },
    },
  },
});
