import { defineSheet } from "../sheetDeclaration";

export const blocDuties = defineSheet({
  id: "NHIEM_VU_KHOI",
  tab: "Nhiệm vụ Khối",
  title: "Nhiệm vụ của Khối",
  visibility: "visible",
  guide: ["NV3A: chọn Có hoặc Không. NV4E: ghi số đã kê khai và số phải kê khai."],
  fields: {},
  table: {
    name: "tblNhiemVuKhoi",
    key: ["ma", "nam"],
    room: 50,
    columns: {
      code: {
        key: "ma",
        help: "NV3A hoặc NV4E.",
        header: "Mã",
        type: "code",
        required: true,
        filledBy: "bloc",
        constraint: "NV3A, NV4E",
      },
      year: {
        key: "nam",
        help: "Năm báo cáo, ví dụ 2021.",
        header: "Năm",
        type: "int",
        required: true,
        filledBy: "bloc",
      },
      answer: {
        key: "tra_loi",
        header: "Đã thực hiện",
        type: "list",
        list: "CO_KHONG",
        filledBy: "bloc",
        constraint: "NV3A",
      },
      numerator: {
        key: "tu_so",
        header: "Số đạt",
        type: "int",
        filledBy: "bloc",
        constraint: "NV4E",
      },
      denominator: {
        key: "mau_so",
        header: "Tổng số",
        type: "int",
        filledBy: "bloc",
        constraint: "NV4E",
      },
      basis: { key: "can_cu", width: 30, header: "Căn cứ", type: "text", filledBy: "bloc" },
    },
  },
});
