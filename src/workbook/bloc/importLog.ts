import { defineSheet } from "../sheetDeclaration";

export const importLog = defineSheet({
  id: "NHAT_KY",
  tab: "Nhật ký",
  title: "Nhật ký nhận tệp",
  visibility: "visible",
  fields: {},
  table: {
    name: "tblNhatKy",
    key: [],
    room: 0,
    columns: {
      time: {
        key: "thoi_gian",
        width: 20,
        header: "Thời gian",
        type: "text",
        filledBy: "addin",
        constraint: "ngoài quy định chạy hai lần không đổi",
      },
      person: {
        key: "nguoi",
        width: 18,
        header: "Người thực hiện",
        type: "text",
        filledBy: "addin",
      },
      file: { key: "tep", width: 40, header: "Tên tệp", type: "text", filledBy: "addin" },
      sha256: {
        key: "sha256",
        width: 12,
        hidden: true,
        header: "Mã tệp",
        type: "text",
        filledBy: "addin",
      },
      outcome: { key: "ket_qua", width: 60, header: "Kết quả", type: "text", filledBy: "addin" },
      rowCount: { key: "so_dong", header: "Số dòng", type: "int", filledBy: "addin" },
    },
  },
});
