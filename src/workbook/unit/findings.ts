import { call, column, greater } from "../../spreadsheet/expression";
import { defineSheet } from "../sheetDeclaration";

export const findings = defineSheet({
  id: "LOI",
  tab: "16 Kết quả soát",
  title: "Kết quả soát số liệu",
  visibility: "visible",
  showWhen: "khi có dòng",
  shown: greater(call("COUNTA", column("tblLoi", "stt")), 0),
  guide: ["Kết quả của lần soát gần nhất."],
  fields: {},
  table: {
    name: "tblLoi",
    key: ["stt"],
    room: 500,
    columns: {
      ordinal: { key: "stt", header: "STT", type: "int", filledBy: "addin" },
      severity: { key: "muc", header: "Mức", type: "list", list: "MUC_DO", filledBy: "addin" },
      code: { key: "ma", header: "Mã", type: "code", filledBy: "addin" },
      sheet: { key: "sheet", header: "Trang", type: "text", filledBy: "addin" },
      cell: { key: "o", header: "Ô", type: "text", filledBy: "addin" },
      message: { key: "thong_bao", header: "Nội dung", type: "text", filledBy: "addin" },
      value: {
        key: "gia_tri",
        header: "Đang ghi",
        type: "text",
        filledBy: "addin",
        constraint: "không chép nội dung mật",
      },
      advice: { key: "goi_y", header: "Cách sửa", type: "text", filledBy: "addin" },
    },
  },
});
