import { call, column, countRows } from "../../spreadsheet/expression";
import { defineSheet } from "../sheetDeclaration";
import { YEAR_HELP } from "./years";

export const overview = defineSheet({
  id: "TONG_QUAN",
  tab: "Tổng quan",
  title: "Tổng quan kỳ tổng hợp",
  visibility: "visible",
  guide: [
    "Văn phòng ghi bốn ô nền vàng; mọi số khác tự tính từ các trang sau. Danh sách đơn vị và cột so sánh lập khi tổng hợp.",
  ],
  fields: {
    year: {
      key: "nam",
      help: YEAR_HELP,
      label: "Năm báo cáo",
      type: "int",
      required: true,
      filledBy: "bloc",
    },
    quarter: {
      key: "quy",
      label: "Kỳ báo cáo",
      type: "list",
      list: "QUY",
      required: true,
      filledBy: "bloc",
    },
    referenceDate: {
      key: "ngay_chot",
      label: "Số liệu tính đến ngày",
      type: "date",
      filledBy: "bloc",
      constraint: "R của Khối; trống = ngày cuối quý; ngay_chot khác của đơn vị → cảnh báo DAT06",
    },
    dueOn: {
      key: "han_nop",
      label: "Hạn nộp",
      type: "date",
      filledBy: "bloc",
      constraint: "trống = chưa đặt (NV4C chưa có số liệu)",
    },
    unitsDue: {
      key: "so_phai_nop",
      label: "Số đơn vị phải nộp",
      type: "int",
      filledBy: "formula",
      formula: call("COUNTA", column("tblMaTran", "ma_don_vi")),
    },
    unitsReceived: {
      key: "so_da_nop",
      label: "Số đơn vị đã nộp",
      type: "int",
      filledBy: "formula",
      formula: countRows("tblMaTran", { _nhan: 1 }),
    },
  },
});
