import { defineSheet } from "../sheetDeclaration";

export const chaseList = defineSheet({
  id: "KHAC_PHUC_QUA_HAN",
  tab: "Đôn đốc khắc phục",
  title: "Danh sách đôn đốc khắc phục",
  visibility: "visible",
  fields: {},
  table: {
    name: "tblDonDoc",
    key: ["ma_don_vi", "so_kl", "stt_hc"],
    room: 0,
    columns: {
      unitCode: { key: "ma_don_vi", header: "Mã đơn vị", type: "text", filledBy: "addin" },
      conclusionNumber: {
        key: "so_kl",
        header: "Số, ký hiệu kết luận",
        type: "text",
        filledBy: "addin",
      },
      limitation: { key: "stt_hc", header: "Hạn chế thứ", type: "int", filledBy: "addin" },
      round: { key: "vong", header: "Lần giao hạn", type: "int", filledBy: "addin" },
      deadline: { key: "thoi_han", header: "Thời hạn khắc phục", type: "date", filledBy: "addin" },
      days: {
        key: "so_ngay",
        header: "Số ngày",
        type: "int",
        filledBy: "addin",
        constraint: "`days` của 3.8",
      },
      lateReport: {
        key: "bao_cao_tre",
        header: "Báo cáo trễ (ngày)",
        type: "int",
        filledBy: "addin",
        constraint: "`late` của 3.8",
      },
      status: {
        key: "trang_thai",
        header: "Tình trạng",
        type: "list",
        list: "FOLLOW_UP",
        filledBy: "addin",
      },
      taskOf: {
        key: "viec_cua",
        header: "Việc của",
        type: "list",
        list: "VIEC_CUA",
        filledBy: "addin",
      },
      reminder: {
        key: "loi_nhac",
        header: "Lời nhắc",
        type: "text",
        filledBy: "addin",
        constraint: "chữ thường, đủ cho một tin nhắn",
      },
    },
  },
});
