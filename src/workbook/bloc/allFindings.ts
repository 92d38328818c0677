import { defineSheet } from "../sheetDeclaration";

export const allFindings = defineSheet({
  id: "CANH_BAO",
  tab: "Cảnh báo",
  title: "Lỗi, cảnh báo, lưu ý của các đơn vị",
  visibility: "visible",
  fields: {},
  table: {
    name: "tblCanhBao",
    key: ["ma_quy_tac", "ma_don_vi", "ky", "sheet", "o"],
    room: 0,
    columns: {
      severity: { key: "muc", header: "Mức", type: "list", list: "MUC_DO", filledBy: "addin" },
      ruleCode: { key: "ma_quy_tac", header: "Mã", type: "code", filledBy: "addin" },
      unitCode: { key: "ma_don_vi", header: "Mã đơn vị", type: "text", filledBy: "addin" },
      period: { key: "ky", header: "Kỳ", type: "text", filledBy: "addin" },
      sheet: { key: "sheet", header: "Trang", type: "text", filledBy: "addin" },
      cell: { key: "o", header: "Ô", type: "text", filledBy: "addin" },
      message: { key: "thong_bao", header: "Nội dung", type: "text", filledBy: "addin" },
      explanation: {
        key: "giai_trinh",
        header: "Giải trình của đơn vị",
        type: "text",
        filledBy: "addin",
      },
      handling: {
        key: "trang_thai_xu_ly",
        header: "Xử lý",
        type: "list",
        list: "TRANG_THAI_XU_LY",
        filledBy: "bloc",
      },
    },
  },
});
