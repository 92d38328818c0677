import { defineSheet } from "../sheetDeclaration";
import { YEAR_HELP } from "./years";

export const massOrganisations = defineSheet({
  id: "DOAN_THE_KHOI",
  tab: "Đoàn thể Khối",
  title: "Chỉ tiêu 9: đoàn thể Khối",
  visibility: "visible",
  guide: ["Đạt khi ngành dọc xếp xuất sắc và Ban Thường vụ xếp loại tốt trở lên."],
  fields: {},
  table: {
    name: "tblDoanThe",
    key: ["to_chuc", "nam_danh_gia"],
    room: 50,
    columns: {
      organisation: {
        key: "to_chuc",
        width: 34,
        header: "Tổ chức",
        type: "list",
        list: "DOAN_THE",
        required: true,
        filledBy: "bloc",
      },
      gradedYear: {
        key: "nam_danh_gia",
        help: YEAR_HELP,
        header: "Năm đánh giá",
        type: "int",
        required: true,
        filledBy: "bloc",
        constraint: "0.7",
      },
      lineGrading: {
        key: "nganh_doc",
        header: "Ngành dọc xếp loại",
        type: "list",
        list: "NGANH_DOC",
        filledBy: "bloc",
      },
      committeeGrading: {
        key: "btv_xep_loai",
        header: "BTV Đảng ủy Khối xếp loại",
        type: "list",
        list: "XEP_LOAI_MUC",
        filledBy: "bloc",
      },
      decisionNumber: { key: "so_qd", header: "Số quyết định", type: "text", filledBy: "bloc" },
      decidedOn: { key: "ngay_qd", header: "Ngày quyết định", type: "date", filledBy: "bloc" },
    },
  },
});
