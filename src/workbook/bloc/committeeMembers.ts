import { defineSheet } from "../sheetDeclaration";
import { YEAR_HELP } from "./years";

export const committeeMembers = defineSheet({
  id: "UV_BCH",
  tab: "Ủy viên BCH",
  title: "Ủy viên Ban Chấp hành Đảng bộ Khối (không ghi tên)",
  visibility: "visible",
  guide: ["Mỗi ủy viên một số thứ tự, không ghi tên; mỗi năm đánh giá một dòng."],
  fields: {},
  table: {
    name: "tblUyVien",
    key: ["stt", "nam_danh_gia"],
    room: 100,
    numbered: true,
    columns: {
      ordinal: {
        key: "stt",
        help: "1, 2, …: mỗi ủy viên một số.",
        header: "STT",
        type: "int",
        required: true,
        filledBy: "bloc",
      },
      post: { key: "chuc_danh", header: "Chức danh", type: "text", filledBy: "bloc" },
      validFrom: {
        key: "tu_ngay",
        header: "Từ ngày",
        type: "date",
        required: true,
        filledBy: "bloc",
      },
      validTo: { key: "den_ngay", header: "Đến ngày", type: "date", filledBy: "bloc" },
      gradedYear: {
        key: "nam_danh_gia",
        help: YEAR_HELP,
        header: "Năm đánh giá",
        type: "int",
        filledBy: "bloc",
        constraint: "0.7",
      },
      setGoodExample: {
        key: "thuc_hien_tot",
        header: "Thực hiện tốt",
        type: "list",
        list: "THUC_HIEN_TOT",
        required: true,
        filledBy: "bloc",
        constraint: "Có, Không = đánh giá chính thức",
      },
      basis: { key: "can_cu", width: 30, header: "Căn cứ", type: "text", filledBy: "bloc" },
    },
  },
});
