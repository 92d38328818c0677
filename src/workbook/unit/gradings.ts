import { GRADING_COUNTS } from "../../catalogue/gradings";
import {
  either,
  equal,
  field,
  fixed,
  greater,
  here,
  hereSpan,
  listCode,
  notEqual,
  subtract,
  sum,
  when,
} from "../../spreadsheet/expression";
import { areNumbers, countFault } from "../conditions";
import { defineSheet } from "../sheetDeclaration";

const assessed = either(equal(here("_tt"), "TU_DG"), equal(here("_tt"), "CHINH_THUC"));
const COUNTS = GRADING_COUNTS.map((key) => here(key));
const ungraded = hereSpan("kdg_mien", "kdg_khac");
const grades = hereSpan("xs", "kht");

export const gradings = defineSheet({
  id: "XEP_LOAI",
  tab: "8 Xếp loại",
  title: "Đánh giá, xếp loại hằng năm",
  visibility: "visible",
  showWhen: "Quý IV, Quý I, hoặc đến khi Chính thức; chi bộ cơ sở: dòng CHI_BO_TT ẩn",
  shown: either(
    equal(field("tinh_quy"), 4),
    equal(field("tinh_quy"), 1),
    notEqual(fixed("tblXepLoai", "TCCSD", "_tt"), "CHINH_THUC"),
    notEqual(fixed("tblXepLoai", "DANG_VIEN", "_tt"), "CHINH_THUC"),
  ),
  guide: [
    "Ghi số đếm khi đã tự đánh giá hoặc có quyết định chính thức; bốn mức cộng lại bằng số được đánh giá.",
  ],
  fields: {},
  table: {
    name: "tblXepLoai",
    key: ["ma_dong"],
    rows: [
      { code: "TCCSD", label: "Tổ chức cơ sở đảng" },
      { code: "DANG_VIEN", label: "Đảng viên" },
      { code: "CHI_BO_TT", label: "Chi bộ trực thuộc (theo dõi)" },
      { code: "CAP_UY", label: "Tập thể cấp ủy (theo dõi)" },
    ],
    rowsHidden: { CHI_BO_TT: equal(listCode(field("loai_hinh"), "LOAI_HINH"), "CHI_BO") },
    columns: {
      // "DANG_VIEN" would break within.
      rowCode: { key: "ma_dong", width: 13, header: "Mã", type: "code", filledBy: "addin" },
      content: { key: "noi_dung", header: "Đối tượng", type: "text", filledBy: "addin" },
      gradedYear: {
        key: "nam_danh_gia",
        width: 9,
        help: "Năm được xếp loại: năm trước ở Quý I đến Quý III, năm nay ở Quý IV.",
        header: "Năm đánh giá",
        type: "int",
        filledBy: "unit",
        constraint: "nam−1 hoặc nam; trống = nam (0.7)",
      },
      total: {
        key: "tong_so",
        width: 9,
        help: "Dòng tổ chức cơ sở đảng ghi 1; dòng đảng viên ghi tổng số đảng viên cuối năm.",
        header: "Tổng số",
        type: "int",
        required: { when: assessed },
        filledBy: "unit",
        constraint:
          "số đếm bắt buộc khi trang_thai là Tự đánh giá hoặc Chính thức; TCCSD: 1; DANG_VIEN: so với cuối năm (XS03)",
      },
      ungradedExempt: {
        key: "kdg_mien",
        width: 9,
        header: "Miễn công tác, sinh hoạt",
        type: "int",
        required: { when: assessed },
        filledBy: "unit",
      },
      ungradedSuspended: {
        key: "kdg_dinh_chi",
        width: 9,
        header: "Đình chỉ sinh hoạt",
        type: "int",
        required: { when: assessed },
        filledBy: "unit",
      },
      ungradedUnderSixMonths: {
        key: "kdg_duoi_6t",
        width: 9,
        header: "Chưa đủ 6 tháng",
        type: "int",
        required: { when: assessed },
        filledBy: "unit",
      },
      ungradedOther: {
        key: "kdg_khac",
        width: 9,
        help: "Trên 0 thì ghi chú lý do.",
        header: "Lý do khác",
        type: "int",
        required: { when: assessed },
        filledBy: "unit",
        constraint: "> 0 cần ghi_chu",
      },
      graded: {
        key: "duoc_dg",
        width: 9,
        header: "Được đánh giá, xếp loại",
        type: "int",
        filledBy: "formula",
        formula: when(
          areNumbers(5, hereSpan("tong_so", "kdg_khac")),
          subtract(here("tong_so"), sum(hereSpan("kdg_mien", "kdg_khac"))),
          "",
        ),
        constraint: "tong_so − Σ kdg_*",
      },
      excellent: {
        key: "xs",
        width: 9,
        header: "Hoàn thành xuất sắc",
        type: "int",
        required: { when: assessed },
        filledBy: "unit",
        constraint: "xs + tot + ht + kht = duoc_dg",
      },
      good: {
        key: "tot",
        width: 9,
        header: "Hoàn thành tốt",
        type: "int",
        required: { when: assessed },
        filledBy: "unit",
      },
      completed: {
        key: "ht",
        width: 9,
        header: "Hoàn thành",
        type: "int",
        required: { when: assessed },
        filledBy: "unit",
      },
      notCompleted: {
        key: "kht",
        width: 9,
        header: "Không hoàn thành",
        type: "int",
        required: { when: assessed },
        filledBy: "unit",
      },
      status: {
        key: "trang_thai",
        header: "Tình trạng đánh giá",
        type: "list",
        list: "TRANG_THAI_DANH_GIA",
        filledBy: "unit",
        constraint: "trống = Chưa đánh giá",
      },
      decisionNumber: {
        key: "so_qd",
        width: 18,
        help: "Phải ghi khi chọn Chính thức.",
        header: "Số quyết định",
        type: "text",
        required: { when: equal(here("_tt"), "CHINH_THUC") },
        filledBy: "unit",
        constraint: "bắt buộc nếu Chính thức",
      },
      decidedOn: {
        key: "ngay_qd",
        help: "Ngày/tháng/năm. Phải ghi khi chọn Chính thức.",
        header: "Ngày quyết định",
        type: "date",
        required: { when: equal(here("_tt"), "CHINH_THUC") },
        filledBy: "unit",
        constraint: "bắt buộc nếu Chính thức",
      },
      note: {
        key: "ghi_chu",
        header: "Ghi chú",
        type: "text",
        filledBy: "unit",
        constraint: "cần nếu kdg_khac > 0 (REQ07)",
      },
    },
    helpers: {
      _tt: listCode(here("trang_thai"), "TRANG_THAI_DANH_GIA"),
      _loi_so: countFault(here("nam_danh_gia"), ...COUNTS),
      /** XF03: more people not graded than people. */
      _xf03: when(
        equal(countFault(...COUNTS.slice(0, 5)), 1),
        0,
        when(
          areNumbers(5, here("tong_so"), ungraded),
          when(greater(sum(ungraded), here("tong_so")), 1, 0),
          0,
        ),
      ),
      /** XF02: the four grades do not add up to those graded; XF03 silences it. */
      _xf02: when(
        either(equal(countFault(...COUNTS), 1), equal(here("_xf03"), 1)),
        0,
        when(
          areNumbers(9, here("tong_so"), ungraded, grades),
          when(notEqual(sum(grades), subtract(here("tong_so"), sum(ungraded))), 1, 0),
          0,
        ),
      ),
      _loi: when(
        either(
          greater(here("_loi_so"), 0),
          greater(here("_xf02"), 0),
          greater(here("_xf03"), 0),
          equal(here("_tt"), "!"),
        ),
        1,
        0,
      ),
    },
  },
});
