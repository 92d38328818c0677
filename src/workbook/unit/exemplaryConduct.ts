import {
  countRows,
  either,
  equal,
  field,
  greater,
  here,
  less,
  listCode,
  when,
} from "../../spreadsheet/expression";
import { areNumbers, countFault } from "../conditions";
import { defineSheet } from "../sheetDeclaration";

const assessed = either(equal(here("_tt"), "TU_DG"), equal(here("_tt"), "CHINH_THUC"));

export const exemplaryConduct = defineSheet({
  id: "NEU_GUONG",
  tab: "7 Nêu gương",
  title: "Trách nhiệm nêu gương",
  visibility: "visible",
  showWhen: "Quý IV, Quý I, hoặc đến khi Chính thức",
  shown: either(
    equal(field("tinh_quy"), 4),
    equal(field("tinh_quy"), 1),
    less(countRows("tblNeuGuong", { _tt: "CHINH_THUC" }), 2),
  ),
  guide: [
    "Ghi số người khi đã tự đánh giá hoặc có kết luận chính thức; chưa đánh giá thì để trống.",
  ],
  fields: {},
  table: {
    name: "tblNeuGuong",
    key: ["ma_dong"],
    rows: [
      { code: "NG1", label: "Người đứng đầu cấp ủy" },
      { code: "NG2", label: "Người đứng đầu chính quyền, cơ quan" },
    ],
    columns: {
      rowCode: { key: "ma_dong", header: "Mã", type: "code", filledBy: "addin" },
      content: { key: "noi_dung", header: "Đối tượng", type: "text", filledBy: "addin" },
      gradedYear: {
        key: "nam_danh_gia",
        help: "Năm được đánh giá: năm trước ở Quý I đến Quý III, năm nay ở Quý IV.",
        header: "Năm đánh giá",
        type: "int",
        filledBy: "unit",
        constraint: "nam−1 hoặc nam; trống = nam; mẫu đề nghị nam−1 ở Quý I–III, nam ở Quý IV",
      },
      people: {
        key: "so_nguoi",
        help: "Số người thuộc đối tượng này.",
        header: "Số người",
        type: "int",
        required: { when: assessed },
        filledBy: "unit",
        constraint: "bắt buộc khi trang_thai là Tự đánh giá hoặc Chính thức",
      },
      setGoodExample: {
        key: "thuc_hien_tot",
        help: "Số người được kết luận thực hiện tốt.",
        header: "Thực hiện tốt",
        type: "int",
        required: { when: assessed },
        filledBy: "unit",
        constraint: "như so_nguoi; ≤ so_nguoi",
      },
      holdingBothPosts: {
        key: "kiem_nhiem",
        help: "Số người vừa đứng đầu cấp ủy vừa đứng đầu chính quyền, cơ quan.",
        only: ["NG1"],
        header: "Số người kiêm nhiệm",
        type: "int",
        filledBy: "unit",
        constraint: "chỉ dòng NG1 (NG2 khóa); ≤ so_nguoi của cả hai dòng",
      },
      status: {
        key: "trang_thai",
        header: "Tình trạng đánh giá",
        type: "list",
        list: "TRANG_THAI_DANH_GIA",
        filledBy: "unit",
        constraint: "trống = Chưa đánh giá",
      },
      basis: {
        key: "can_cu",
        help: "Số, ngày văn bản kết luận. Phải ghi khi chọn Chính thức.",
        header: "Căn cứ (số, ngày văn bản)",
        type: "text",
        required: { when: equal(here("_tt"), "CHINH_THUC") },
        filledBy: "unit",
        constraint: "bắt buộc nếu Chính thức",
      },
      note: { key: "ghi_chu", header: "Ghi chú", type: "text", filledBy: "unit" },
    },
    helpers: {
      _tt: listCode(here("trang_thai"), "TRANG_THAI_DANH_GIA"),
      _loi_so: countFault(here("nam_danh_gia"), here("so_nguoi"), here("thuc_hien_tot")),
      /** XF01: more people with a good example than people. */
      _xf01: when(
        equal(countFault(here("so_nguoi"), here("thuc_hien_tot")), 1),
        0,
        when(
          areNumbers(2, here("so_nguoi"), here("thuc_hien_tot")),
          when(greater(here("thuc_hien_tot"), here("so_nguoi")), 1, 0),
          0,
        ),
      ),
      _loi: when(
        either(
          greater(here("_loi_so"), 0),
          greater(here("_xf01"), 0),
          equal(countFault(here("kiem_nhiem")), 1),
          equal(here("_tt"), "!"),
        ),
        1,
        0,
      ),
    },
  },
});
