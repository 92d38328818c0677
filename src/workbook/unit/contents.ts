import { defineSheet } from "../sheetDeclaration";
import { information } from "./information";
import { membership } from "./membership";
import { admissions } from "./admissions";
import { registration } from "./registration";
import { documents } from "./documents";
import { satisfaction } from "./satisfaction";
import { exemplaryConduct } from "./exemplaryConduct";
import { gradings } from "./gradings";
import { inspections } from "./inspections";
import { conclusions } from "./conclusions";
import { remedies } from "./remedies";
import { publicFeedback } from "./publicFeedback";
import { otherDuties } from "./otherDuties";
import { explanations } from "./explanations";
import { indicatorResults } from "./indicatorResults";
import { findings } from "./findings";

/** Sheets 1–16: the work list has a row for each. */
export const LISTED_SHEETS = [
  information,
  membership,
  admissions,
  registration,
  documents,
  satisfaction,
  exemplaryConduct,
  gradings,
  inspections,
  conclusions,
  remedies,
  publicFeedback,
  otherDuties,
  explanations,
  indicatorResults,
  findings,
] as const;

export const contents = defineSheet({
  id: "MUC_LUC",
  tab: "Mục lục",
  title: "Mục lục và việc còn phải làm",
  visibility: "visible",
  guide: [
    "Bấm tên trang để đến ô còn trống đầu tiên. Làm lần lượt đến khi mọi trang đều ghi Xong.",
  ],
  fields: {},
  table: {
    name: "tblMucLuc",
    key: ["ma_trang"],
    rows: LISTED_SHEETS.map(({ id, tab }) => ({ code: id, label: tab })),
    columns: {
      sheetCode: { key: "ma_trang", hidden: true, header: "Mã", type: "code", filledBy: "addin" },
      sheetLink: {
        key: "trang",
        width: 30,
        header: "Trang",
        type: "text",
        filledBy: "formula",
        formula: "derived",
        constraint: "liên kết đến ô trống đầu tiên của trang",
      },
      arises: {
        key: "phat_sinh",
        only: ["KET_NAP", "CHUONG_TRINH_KTGS", "KET_LUAN", "KHAC_PHUC", "PHAN_ANH_1374"],
        header: "Phát sinh trong kỳ",
        type: "list",
        list: "CO_KHONG",
        filledBy: "unit",
        constraint:
          "Không = ghi 0 vào ô trống của trang và làm mờ trang; chỉ có ở trang 3, 9, 10, 11, 12",
      },
      missingCount: {
        key: "con_thieu",
        header: "Còn thiếu",
        type: "int",
        filledBy: "formula",
        formula: "derived",
        constraint: "số ô bắt buộc còn trống",
      },
      errorCount: {
        key: "so_loi",
        header: "Số lỗi",
        type: "int",
        filledBy: "addin",
        constraint: "sau lần soát gần nhất",
      },
      progress: {
        key: "tinh_trang",
        width: 22,
        header: "Tình trạng",
        type: "text",
        filledBy: "formula",
        formula: "derived",
        constraint: "Xong · Còn thiếu {n} ô · Có lỗi",
      },
    },
  },
});
