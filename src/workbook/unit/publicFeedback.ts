import { either, equal, greater, here, notEqual, sum, when } from "../../spreadsheet/expression";
import { areNumbers, countFault } from "../conditions";
import { defineSheet } from "../sheetDeclaration";

const INCOMING = ["ton_dau", "tiep_nhan"].map((key) => here(key));
const OUTCOMES = ["chuyen", "khong_gq", "da_gq"].map((key) => here(key));
const PENDING = ["dang_gq", "chua_gq"].map((key) => here(key));
const resolvedProperly = here("dung_quy_trinh");
const overdue = here("qua_han");

export const publicFeedback = defineSheet({
  id: "PHAN_ANH_1374",
  tab: "12 Phản ánh 1374",
  title: "Thông tin phản ánh theo Quy định 1374",
  visibility: "visible",
  guide: [
    "Kỳ trước chuyển sang + tiếp nhận = chuyển + không giải quyết + đã + đang + chưa giải quyết.",
  ],
  fields: {
    regulation1374WellApplied: {
      key: "tu_danh_gia_1374",
      label: "Đơn vị tự đánh giá thực hiện tốt Quy định 1374",
      type: "list",
      list: "CO_KHONG",
      required: true,
      filledBy: "unit",
    },
  },
  table: {
    name: "tblPhanAnh",
    key: ["ma_dong"],
    rows: [
      { code: "N1", label: "Ý kiến cử tri" },
      { code: "N2", label: "Hoạt động giám sát của các cơ quan dân cử" },
      { code: "N3", label: "Thông tin phản ánh, khiếu nại, tố cáo" },
      { code: "N4", label: "Phản ánh từ báo chí" },
    ],
    columns: {
      rowCode: { key: "ma_dong", header: "Mã", type: "code", filledBy: "addin" },
      source: {
        key: "nguon",
        header: "Nguồn thông tin",
        type: "text",
        filledBy: "addin",
        constraint: "nhãn do Khối đặt (1.8)",
      },
      openingBalance: {
        key: "ton_dau",
        help: "Bằng số chuyển kỳ sau của quý trước. Không có thì gõ 0.",
        header: "Kỳ trước chuyển sang",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint: "= ton_cuoi quý trước",
      },
      received: {
        key: "tiep_nhan",
        help: "Số tiếp nhận trong quý này. Không có thì gõ 0.",
        header: "Tiếp nhận trong quý",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint: "số phát sinh của quý",
      },
      forwarded: {
        key: "chuyen",
        header: "Chuyển nơi khác (không thuộc thẩm quyền)",
        type: "int",
        required: true,
        filledBy: "unit",
      },
      dismissed: {
        key: "khong_gq",
        header: "Không giải quyết (không đủ cơ sở)",
        type: "int",
        required: true,
        filledBy: "unit",
      },
      resolved: {
        key: "da_gq",
        header: "Đã giải quyết",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint: "ton_dau + tiep_nhan = chuyen + khong_gq + da_gq + dang_gq + chua_gq",
      },
      resolvedProperly: {
        key: "dung_quy_trinh",
        help: "Trong số đã giải quyết.",
        header: "Trong đó: đúng quy trình",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint: "≤ da_gq",
      },
      inProgress: {
        key: "dang_gq",
        header: "Đang giải quyết",
        type: "int",
        required: true,
        filledBy: "unit",
      },
      notStarted: {
        key: "chua_gq",
        header: "Chưa giải quyết",
        type: "int",
        required: true,
        filledBy: "unit",
      },
      overdue: {
        key: "qua_han",
        help: "Trong số đang giải quyết và chưa giải quyết.",
        header: "Trong đó: quá hạn",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint: "≤ dang_gq + chua_gq",
      },
      closingBalance: {
        key: "ton_cuoi",
        header: "Chuyển kỳ sau",
        type: "int",
        filledBy: "formula",
        formula: when(
          areNumbers(2, here("dang_gq"), here("chua_gq")),
          sum(here("dang_gq"), here("chua_gq")),
          "",
        ),
        constraint: "dang_gq + chua_gq",
      },
      note: { key: "ghi_chu", header: "Ghi chú", type: "text", filledBy: "unit" },
    },
    helpers: {
      /** What CT8B reads. */
      _loi_ct: countFault(here("da_gq"), resolvedProperly, ...PENDING, overdue),
      /** XF10: brought forward + received ≠ all outcomes. */
      _xf10: when(
        equal(countFault(...INCOMING, ...OUTCOMES, ...PENDING), 1),
        0,
        when(
          areNumbers(7, ...INCOMING, ...OUTCOMES, ...PENDING),
          when(notEqual(sum(...INCOMING), sum(...OUTCOMES, ...PENDING)), 1, 0),
          0,
        ),
      ),
      /** XF11: 1 more resolved properly than resolved, 2 more overdue than pending. */
      _xf11: when(
        when(
          equal(countFault(here("da_gq"), resolvedProperly), 1),
          0,
          when(
            areNumbers(2, here("da_gq"), resolvedProperly),
            greater(resolvedProperly, here("da_gq")),
            0,
          ),
        ),
        1,
        when(
          when(
            equal(countFault(...PENDING, overdue), 1),
            0,
            when(areNumbers(3, ...PENDING, overdue), greater(overdue, sum(...PENDING)), 0),
          ),
          2,
          0,
        ),
      ),
      _loi: when(
        either(
          equal(countFault(...INCOMING, ...OUTCOMES, resolvedProperly, ...PENDING, overdue), 1),
          greater(here("_xf10"), 0),
          greater(here("_xf11"), 0),
        ),
        1,
        0,
      ),
    },
  },
});
