import { call, column, greater } from "../../spreadsheet/expression";
import { defineSheet } from "../sheetDeclaration";

export const explanations = defineSheet({
  id: "GIAI_TRINH",
  tab: "14 Giải trình",
  title: "Giải trình cảnh báo",
  visibility: "visible",
  showWhen: "khi có dòng",
  shown: greater(call("COUNTA", column("tblGiaiTrinh", "ma_quy_tac")), 0),
  guide: [
    "Mỗi cảnh báo để lại cần một lý do. Trang này do công cụ lập, đơn vị chọn lý do hoặc ghi nội dung.",
  ],
  fields: {},
  table: {
    name: "tblGiaiTrinh",
    key: ["ma_quy_tac", "bang", "dong", "cot"],
    room: 200,
    columns: {
      ruleCode: {
        key: "ma_quy_tac",
        header: "Mã",
        type: "code",
        required: true,
        filledBy: "addin",
        constraint: "mã quy tắc",
      },
      table: {
        key: "bang",
        header: "Bảng",
        type: "text",
        filledBy: "addin",
        constraint: "tên bảng, hoặc trống với ô đơn",
      },
      row: {
        key: "dong",
        header: "Dòng",
        type: "text",
        filledBy: "addin",
        constraint: "khóa dòng; trống = cả nhóm",
      },
      column: {
        key: "cot",
        header: "Cột",
        type: "text",
        filledBy: "addin",
        constraint: "khóa cột hoặc tên ô",
      },
      sheet: { key: "sheet", header: "Trang", type: "text", filledBy: "addin" },
      cell: {
        key: "o",
        header: "Ô",
        type: "text",
        filledBy: "addin",
        constraint: "chỉ để xem, không dùng để tra",
      },
      value: {
        key: "gia_tri",
        header: "Số đang ghi",
        type: "text",
        filledBy: "addin",
        constraint: "đổi số thì giải trình hết hiệu lực",
      },
      reason: {
        key: "ly_do",
        header: "Lý do",
        type: "list",
        list: "LY_DO_GIAI_TRINH",
        filledBy: "unit",
        constraint: "chọn lý do hoặc ghi nội dung, ít nhất một trong hai",
      },
      explanation: {
        key: "giai_trinh",
        header: "Nội dung giải trình",
        type: "text",
        filledBy: "unit",
        constraint: "bắt buộc nếu không chọn lý do hoặc chọn Lý do khác",
      },
    },
  },
});
