import { labelOf } from "../../catalogue/lists";
import { defineSheet } from "../sheetDeclaration";

/** Day on which the reports of a row's quarter were due when it was consolidated. */
export const DUE = "_han";
/** The bloc's reference date of a row's quarter, where the office set one. */
export const REFERENCE = "_chot";

export const submissionProgress = defineSheet({
  id: "TIEN_DO_NOP",
  tab: "Tiến độ nộp",
  title: "Tiến độ nộp báo cáo",
  visibility: "visible",
  guide: [
    `Tự ghi khi tổng hợp. Văn phòng sửa ngày nhận thì chọn "${labelOf("NGUON_NGAY_NHAN", "VAN_PHONG")}" ở cột bên: ngày ấy được giữ nguyên.`,
  ],
  fields: {},
  table: {
    name: "tblTienDo",
    key: ["ma_don_vi", "ky"],
    constants: [DUE, REFERENCE],
    carried: [DUE, REFERENCE],
    room: 300,
    columns: {
      unitCode: {
        key: "ma_don_vi",
        width: 9,
        header: "Mã đơn vị",
        type: "text",
        required: true,
        filledBy: "addin",
      },
      period: {
        key: "ky",
        width: 10,
        header: "Kỳ",
        type: "text",
        required: true,
        filledBy: "addin",
        constraint: "YYYY-Qn",
      },
      status: {
        key: "trang_thai",
        width: 15,
        header: "Tình trạng",
        type: "list",
        list: "TRANG_THAI_NOP",
        required: true,
        filledBy: "addin",
      },
      receivedOn: {
        key: "ngay_nhan",
        header: "Ngày nhận",
        type: "date",
        filledBy: "bloc",
        constraint: "trống: tiện ích ghi ngày của tệp; Văn phòng ghi thì thắng",
      },
      receivedOnSource: {
        key: "nguon_ngay_nhan",
        width: 15,
        header: "Nguồn ngày nhận",
        type: "list",
        list: "NGUON_NGAY_NHAN",
        filledBy: "bloc",
      },
      submissionNumber: {
        key: "lan_nop",
        width: 7,
        header: "Lần nộp",
        type: "int",
        filledBy: "addin",
      },
      errorCount: { key: "so_loi", width: 7, header: "Số lỗi", type: "int", filledBy: "addin" },
      warningCount: {
        key: "so_canh_bao",
        width: 9,
        header: "Số cảnh báo",
        type: "int",
        filledBy: "addin",
      },
      fileName: { key: "ten_tep", width: 30, header: "Tên tệp", type: "text", filledBy: "addin" },
      sha256: {
        key: "sha256",
        width: 12,
        hidden: true,
        header: "Mã tệp",
        type: "text",
        filledBy: "addin",
      },
      daysLate: {
        key: "nop_tre_ngay",
        width: 9,
        header: "Nộp trễ (ngày)",
        type: "int",
        filledBy: "formula",
        formula: "derived",
      },
      reason: {
        key: "ly_do",
        width: 44,
        header: "Lý do chưa nhận được",
        type: "text",
        filledBy: "addin",
      },
      note: {
        key: "ghi_chu",
        width: 24,
        header: "Ghi chú",
        type: "text",
        filledBy: "bloc",
        constraint: "bắt buộc khi nhận tệp còn lỗi",
      },
    },
  },
});
