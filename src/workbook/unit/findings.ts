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
      ordinal: { key: "stt", width: 6, header: "STT", type: "int", filledBy: "addin" },
      severity: {
        key: "muc",
        width: 18,
        header: "Mức",
        type: "list",
        list: "MUC_DO",
        filledBy: "addin",
      },
      code: { key: "ma", width: 9, header: "Mã", type: "code", filledBy: "addin" },
      sheet: { key: "sheet", width: 20, header: "Trang", type: "text", filledBy: "addin" },
      cell: { key: "o", width: 10, header: "Ô", type: "text", filledBy: "addin" },
      message: { key: "thong_bao", width: 50, header: "Nội dung", type: "text", filledBy: "addin" },
      value: {
        key: "gia_tri",
        width: 18,
        header: "Đang ghi",
        type: "text",
        filledBy: "addin",
        constraint: "không chép nội dung mật",
      },
      advice: { key: "goi_y", width: 36, header: "Cách sửa", type: "text", filledBy: "addin" },
    },
  },
});
