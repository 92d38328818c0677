import {
  divide,
  either,
  equal,
  firstOf,
  field,
  greater,
  here,
  hereSpan,
  listCode,
  not,
  notEqual,
  sum,
  when,
} from "../../spreadsheet/expression";
import { areNumbers, countFault, errorFault, isBlank } from "../conditions";
import { hasInput } from "../rowHelpers";
import { defineSheet } from "../sheetDeclaration";

const LEVELS = ["rat_hai_long", "hai_long", "binh_thuong", "khong_hai_long"].map((key) =>
  here(key),
);
const levels = hereSpan("rat_hai_long", "khong_hai_long");
const validForms = here("hop_le");
const started = hasInput(
  "linh_vuc",
  "hinh_thuc",
  "phieu_phat",
  "hop_le",
  ...["rat_hai_long", "hai_long", "binh_thuong", "khong_hai_long"],
  "ghi_chu",
);

const countsAtFault = equal(countFault(validForms, ...LEVELS), 1);
/** The four levels do not add up to the valid forms. */
const levelsDisagree = when(
  areNumbers(5, validForms, levels),
  when(notEqual(sum(levels), validForms), 1, 0),
  0,
);

export const satisfaction = defineSheet({
  id: "HAI_LONG",
  tab: "6 Hài lòng",
  title: "Hài lòng của người dân theo từng lĩnh vực (dồn từ đầu năm)",
  visibility: "visible",
  showWhen: "la_co_quan_hanh_chinh = Có",
  shown: notEqual(listCode(field("la_co_quan_hanh_chinh"), "CO_KHONG"), "KHONG"),
  isOfKind: true,
  guide: ["Mỗi lĩnh vực một dòng, số dồn từ đầu năm. Từng lĩnh vực đều phải đạt."],
  fields: {},
  table: {
    name: "tblHaiLong",
    key: ["linh_vuc"],
    room: 200,
    columns: {
      serviceField: {
        key: "linh_vuc",
        help: "Mỗi lĩnh vực một dòng, không trùng.",
        header: "Lĩnh vực",
        type: "text",
        required: true,
        filledBy: "unit",
        constraint: "không trùng",
      },
      method: {
        key: "hinh_thuc",
        header: "Hình thức đánh giá",
        type: "list",
        list: "HINH_THUC_DANH_GIA",
        required: true,
        filledBy: "unit",
      },
      formsIssued: {
        key: "phieu_phat",
        help: "Số phiếu phát ra, nếu có.",
        header: "Phiếu phát ra",
        type: "int",
        filledBy: "unit",
        constraint: "≥ hop_le nếu có",
      },
      validForms: {
        key: "hop_le",
        help: "Phiếu hoặc lượt đánh giá hợp lệ, dồn từ đầu năm. Bốn mức cộng lại phải bằng số này.",
        header: "Phiếu (lượt) hợp lệ",
        type: "int",
        required: true,
        filledBy: "unit",
      },
      verySatisfied: {
        key: "rat_hai_long",
        header: "Rất hài lòng",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint: "bốn mức cộng lại = hop_le",
      },
      satisfied: {
        key: "hai_long",
        header: "Hài lòng",
        type: "int",
        required: true,
        filledBy: "unit",
      },
      neutral: {
        key: "binh_thuong",
        header: "Bình thường",
        type: "int",
        required: true,
        filledBy: "unit",
      },
      dissatisfied: {
        key: "khong_hai_long",
        header: "Không hài lòng",
        type: "int",
        required: true,
        filledBy: "unit",
      },
      satisfiedOrBetter: {
        key: "dat",
        header: "Hài lòng trở lên",
        type: "int",
        filledBy: "formula",
        formula: when(
          areNumbers(2, here("rat_hai_long"), here("hai_long")),
          sum(
            here("rat_hai_long"),
            here("hai_long"),
            when(equal(field("tinh_binh_thuong"), 1), here("binh_thuong"), 0),
          ),
          "",
        ),
        constraint: "rat_hai_long + hai_long",
      },
      ratio: {
        key: "ty_le",
        header: "Tỷ lệ hài lòng",
        type: "ratio",
        filledBy: "formula",
        formula: when(
          areNumbers(2, here("dat"), here("hop_le")),
          when(greater(here("hop_le"), 0), divide(here("dat"), here("hop_le")), ""),
          "",
        ),
      },
      verdict: {
        key: "ket_luan",
        header: "Đánh giá",
        type: "verdict",
        list: "VERDICT",
        filledBy: "formula",
        formula: "derived",
      },
      note: { key: "ghi_chu", header: "Ghi chú", type: "text", filledBy: "unit" },
    },
    conditions: { _xf08: when(countsAtFault, 0, levelsDisagree) },
    helpers: {
      /**
       * What CT1B makes of the row: "" nothing typed, L an input in error, T an input missing,
       * K no valid forms, A it applies.
       */
      _ct: when(
        started,
        firstOf(
          [
            [countsAtFault, "L"],
            [either(equal(levelsDisagree, 1), equal(errorFault(here("linh_vuc")), 1)), "L"],
            [either(isBlank(here("linh_vuc")), not(areNumbers(5, validForms, levels))), "T"],
            [greater(validForms, 0), "A"],
          ],
          "K",
        ),
        "",
      ),
    },
  },
});
