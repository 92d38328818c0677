import { defineSheet } from "../sheetDeclaration";

export const reinspectionRegister = defineSheet({
  id: "SO_HAU_KIEM",
  tab: "Sổ hậu kiểm tra",
  title: "Sổ hậu kiểm tra và giao hạn",
  visibility: "visible",
  fields: {},
  table: {
    name: "tblHauKiem",
    key: ["ma_don_vi", "so_kl", "ngay_kl", "stt_hc", "vong"],
    room: 500,
    numbered: true,
    // Row of tblSoKetLuan, 0 when there is none.
    constants: ["_kl"],
    columns: {
      unitCode: {
        key: "ma_don_vi",
        header: "Mã đơn vị",
        type: "text",
        required: true,
        filledBy: "bloc",
      },
      conclusionNumber: {
        key: "so_kl",
        header: "Số, ký hiệu kết luận",
        type: "text",
        required: true,
        filledBy: "bloc",
      },
      concludedOn: {
        key: "ngay_kl",
        header: "Ngày kết luận",
        type: "date",
        required: true,
        filledBy: "bloc",
      },
      limitation: {
        key: "stt_hc",
        header: "Hạn chế thứ",
        type: "int",
        required: true,
        filledBy: "bloc",
      },
      round: { key: "vong", header: "Lần giao hạn", type: "int", required: true, filledBy: "bloc" },
      deadline: {
        key: "thoi_han",
        header: "Thời hạn khắc phục",
        type: "date",
        filledBy: "bloc",
        constraint: "lần ≥ 2: thắng số của đơn vị",
      },
      reinspectedOn: {
        key: "ngay_hk",
        header: "Ngày hậu kiểm tra",
        type: "date",
        filledBy: "bloc",
        constraint: "thắng số của đơn vị",
      },
      reinspectionNumber: {
        key: "so_hk",
        header: "Số văn bản hậu kiểm tra",
        type: "text",
        filledBy: "bloc",
      },
      reinspectionResult: {
        key: "kq_hk",
        header: "Kết quả hậu kiểm tra",
        type: "list",
        list: "KET_QUA_HAU_KIEM",
        filledBy: "bloc",
      },
      note: { key: "ghi_chu", header: "Ghi chú", type: "text", filledBy: "bloc" },
    },
  },
});
