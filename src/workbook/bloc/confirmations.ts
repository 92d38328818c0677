import { defineSheet } from "../sheetDeclaration";
import { yearColumn } from "./years";

export const confirmations = defineSheet({
  id: "XAC_NHAN_KHOI",
  tab: "Xác nhận của Khối",
  title: "Xác nhận của Khối với từng đơn vị",
  visibility: "visible",
  guide: [
    "Xếp loại và kết luận về Quy định 1374 của Khối; để trống thì lấy số của đơn vị. Không xếp loại phải ghi chú lý do.",
  ],
  fields: {},
  table: {
    name: "tblXacNhan",
    key: ["ma_don_vi", "nam"],
    room: 300,
    columns: {
      unitCode: {
        key: "ma_don_vi",
        width: 9,
        header: "Mã đơn vị",
        type: "text",
        required: true,
        filledBy: "bloc",
      },
      year: yearColumn,
      regulation1374Confirmed: {
        key: "ct8a_thuc_hien_tot",
        header: "Thực hiện tốt Quy định 1374",
        type: "list",
        list: "THUC_HIEN_TOT",
        filledBy: "bloc",
        constraint: "Có, Không thắng tự đánh giá; Chưa đánh giá = chưa ghi",
      },
      unitGrading: {
        key: "xep_loai_tccsd",
        header: "Xếp loại tổ chức cơ sở đảng",
        type: "list",
        list: "XEP_LOAI_MUC",
        filledBy: "bloc",
        constraint: "thắng số của đơn vị; khác nhau → XP09",
      },
      decisionNumber: {
        key: "so_qd",
        width: 18,
        header: "Số quyết định",
        type: "text",
        filledBy: "bloc",
      },
      decidedOn: { key: "ngay_qd", header: "Ngày quyết định", type: "date", filledBy: "bloc" },
      note: {
        key: "ghi_chu",
        width: 34,
        header: "Ghi chú",
        type: "text",
        filledBy: "bloc",
        constraint: "lý do khi không xếp loại",
      },
    },
  },
});
