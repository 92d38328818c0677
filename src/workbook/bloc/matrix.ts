import {
  indicator,
  UNIT_INDICATOR_IDS,
  type IndicatorId,
  type UnitIndicatorId,
} from "../../catalogue/indicators";
import { defineSheet, type ColumnDeclaration } from "../sheetDeclaration";

/**
 * Column that says how a unit stands to an indicator before any figure: "N" outside its scope, "L" a
 * finding that no formula can compute spoils it, else "".
 */
export function standingColumn(id: UnitIndicatorId): string {
  return `_co_${id.toLowerCase()}`;
}

/** One column a unit indicator, and one for the punctual report, which only the bloc can tell. */
const verdicts: Readonly<Record<string, ColumnDeclaration>> = Object.fromEntries(
  [...UNIT_INDICATOR_IDS, "NV4C" as const satisfies IndicatorId].map((id) => [
    id.toLowerCase(),
    {
      key: id.toLowerCase(),
      // "Chương" in bold and "thuộc đối" are not to be broken.
      width: indicator(id).cadence === "followed" ? 7.2 : 7.7,
      header: indicator(id).label,
      type: "verdict",
      list: "VERDICT",
      filledBy: "addin",
    },
  ]),
);

/** `_hd`: the unit exists on the reference date. */
const STANDING: readonly string[] = ["_hd", ...UNIT_INDICATOR_IDS.map(standingColumn)];

export const matrix = defineSheet({
  id: "MA_TRAN",
  tab: "Ma trận",
  title: "Ma trận đơn vị × chỉ tiêu",
  visibility: "visible",
  guide: [
    "Mỗi đơn vị một dòng, tự tính. Lọc theo nhóm chức năng ở đầu cột; bên phải bảng là các tỷ lệ.",
  ],
  fields: {},
  table: {
    name: "tblMaTran",
    key: ["ma_don_vi"],
    room: 300,
    numbered: true,
    constants: STANDING,
    // Which units the workbook was drawn for, whatever the roster says by now.
    carried: STANDING,
    columns: {
      unitCode: {
        key: "ma_don_vi",
        width: 6,
        header: "Mã đơn vị",
        type: "text",
        filledBy: "addin",
      },
      unitName: {
        key: "ten_don_vi",
        width: 25,
        header: "Tên tổ chức đảng",
        type: "text",
        filledBy: "addin",
      },
      functionalGroup: {
        key: "nhom_chuc_nang",
        width: 18,
        header: "Nhóm chức năng",
        type: "list",
        list: "NHOM_CHUC_NANG",
        filledBy: "addin",
      },
      grading: {
        key: "xep_loai",
        width: 9,
        header: "Xếp loại năm",
        type: "list",
        list: "XEP_LOAI_MUC",
        filledBy: "addin",
      },
      ...verdicts,
      remedySituation: {
        key: "khac_phuc",
        width: 12,
        header: "Khắc phục sau kiểm tra",
        type: "list",
        list: "TINH_HINH_KP",
        filledBy: "addin",
        constraint: "màu và chữ ở 3.8",
      },
      failedTargets: {
        key: "so_ct_khong_dat",
        width: 6,
        header: "Số chỉ tiêu không đạt",
        type: "int",
        filledBy: "addin",
        constraint: "lớp CT và NV100, trừ CT7B",
      },
      overdueLimitations: {
        key: "so_han_che_qua_han",
        width: 6,
        header: "Số hạn chế quá hạn",
        type: "int",
        filledBy: "addin",
      },
      unrecordedConclusions: {
        key: "so_kl_thieu_theo_doi",
        width: 6,
        header: "Số kết luận chưa ghi vào sổ",
        type: "int",
        filledBy: "addin",
      },
      taskOf: {
        key: "viec_cua",
        width: 6.5,
        header: "Việc của",
        type: "list",
        list: "VIEC_CUA",
        filledBy: "addin",
      },
    },
  },
});
