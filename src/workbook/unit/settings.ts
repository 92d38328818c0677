import { indicator, UNIT_INDICATOR_IDS } from "../../catalogue/indicators";
import { here, listCode } from "../../spreadsheet/expression";
import { defineSheet } from "../sheetDeclaration";
import { TRIAL_RULES } from "../trialRules";
import { periodFigures } from "./periodFigures";

export const settings = defineSheet({
  id: "DANH_MUC",
  tab: "Danh mục",
  title: "Danh mục và mức chỉ tiêu",
  visibility: "hidden",
  showWhen: "không bao giờ",
  fields: {
    dueOn: { key: "han_nop", label: "Hạn nộp", type: "date", filledBy: "bloc" },
    dueSoonDays: {
      key: "so_ngay_sap_den_han",
      label: "Số ngày báo sắp đến hạn",
      type: "int",
      required: true,
      filledBy: "bloc",
      constraint: "mặc định 15",
    },
    reinspectionWaitDays: {
      key: "so_ngay_cho_hau_kiem",
      label: "Số ngày chờ hậu kiểm tra tối đa",
      type: "int",
      required: true,
      filledBy: "bloc",
      constraint: "mặc định 90",
    },
    gradingDueOn: {
      key: "han_xep_loai",
      label: "Hạn có kết quả xếp loại năm trước",
      type: "date",
      required: true,
      filledBy: "bloc",
      constraint: "mặc định 31/3 của năm báo cáo (G = nam−1)",
    },
    excellentCap: {
      key: "tran_xuat_sac",
      label: "Trần xuất sắc so với tốt (phần vạn)",
      type: "int",
      filledBy: "bloc",
      constraint: "mặc định 2000; trống = tắt",
    },
  },
  shared: { ...periodFigures, trialRules: { key: TRIAL_RULES.code, label: TRIAL_RULES.label } },
  table: {
    name: "tblNguong",
    key: ["ma"],
    rows: UNIT_INDICATOR_IDS.map((id) => ({ code: id, label: indicator(id).label })),
    columns: {
      code: { key: "ma", header: "Mã", type: "code", filledBy: "bloc" },
      comparison: {
        key: "phep",
        header: "Phép so sánh",
        type: "list",
        list: "PHEP",
        filledBy: "bloc",
      },
      thresholdBasisPoints: {
        key: "nguong_phan_van",
        header: "Ngưỡng (phần vạn)",
        type: "int",
        filledBy: "bloc",
      },
      thresholdCount: { key: "nguong_so", header: "Ngưỡng (số)", type: "int", filledBy: "bloc" },
      obligationClass: { key: "lop", header: "Lớp", type: "list", list: "LOP", filledBy: "bloc" },
    },
    helpers: { _phep: listCode(here("phep"), "PHEP") },
  },
});
