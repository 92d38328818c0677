import { either, equal, here, listCode, when } from "../../spreadsheet/expression";
import { countFault } from "../conditions";
import { defineSheet } from "../sheetDeclaration";

export const otherDuties = defineSheet({
  id: "NHIEM_VU",
  tab: "13 Nhiệm vụ khác",
  title: "Nhiệm vụ theo dõi khác",
  visibility: "visible",
  guide: ["Chỉ ghi ô nền vàng của từng dòng. Không có thì gõ 0."],
  fields: {},
  table: {
    name: "tblNhiemVu",
    key: ["ma_dong"],
    rows: [
      { code: "NV1A", label: "Hội nghị cán bộ, công chức, người lao động" },
      { code: "NV3B", label: "Rà soát quy hoạch cấp ủy cơ sở" },
      { code: "NV3C", label: "Số cấp ủy viên khuyết chưa kiện toàn" },
      { code: "NV3D", label: "Số đảng viên vi phạm bị xử lý trong quý" },
    ],
    columns: {
      rowCode: { key: "ma_dong", header: "Mã", type: "code", filledBy: "addin" },
      content: { key: "noi_dung", header: "Nhiệm vụ", type: "text", filledBy: "addin" },
      answer: {
        key: "tra_loi",
        header: "Đã thực hiện",
        type: "list",
        list: "CO_KHONG_KAD",
        required: { when: either(equal(here("ma_dong"), "NV1A"), equal(here("ma_dong"), "NV3B")) },
        only: ["NV1A", "NV3B"],
        filledBy: "unit",
        constraint: "bắt buộc ở NV1A, NV3B; dòng khác khóa",
      },
      amount: {
        key: "so_luong",
        header: "Số lượng",
        type: "int",
        required: { when: either(equal(here("ma_dong"), "NV3C"), equal(here("ma_dong"), "NV3D")) },
        only: ["NV3C", "NV3D"],
        filledBy: "unit",
        constraint: "bắt buộc ở NV3C, NV3D; dòng khác khóa",
      },
      documentNumber: { key: "so_van_ban", header: "Số văn bản", type: "text", filledBy: "unit" },
      date: { key: "ngay", header: "Ngày", type: "date", filledBy: "unit" },
      note: { key: "ghi_chu", header: "Ghi chú", type: "text", filledBy: "unit" },
    },
    helpers: {
      _tl: listCode(here("tra_loi"), "CO_KHONG_KAD"),
      _loi_so: countFault(here("so_luong")),
      _loi: when(either(equal(here("_loi_so"), 1), equal(here("_tl"), "!")), 1, 0),
    },
  },
});
