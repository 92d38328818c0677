import {
  add,
  atLeast,
  atMost,
  both,
  call,
  divide,
  either,
  equal,
  field,
  firstOf,
  isError,
  isNumber,
  listCode,
  multiply,
  subtract,
  when,
  wholePart,
  type Expression,
} from "../../spreadsheet/expression";
import { countFault } from "../conditions";
import type { SharedFigure } from "../sheetDeclaration";

const year = field("tinh_nam");
const quarter = field("tinh_quy");
const unknown = equal(field("tinh_ky_thieu"), 1);
const leapDay = when(equal(call("MOD", year, 4), 0), when(equal(year, 2100), 0, 1), 0);
const perQuarter = (...days: readonly (number | Expression)[]): Expression =>
  firstOf(
    days.map((count, index) => [equal(quarter, index + 1), count] as const),
    0,
  );

/**
 * The period of the report, computed once: year, quarter, first and last day, reference date and
 * place in the term. Formulas know no calendar functions (they differ between programs), so dates
 * are built from serial numbers; good for 1901–2100.
 */
export const periodFigures = {
  termFirstQuarter: { key: "tinh_quy_dau", label: "Quý đầu nhiệm kỳ (năm × 4 + quý)" },
  termQuarters: { key: "tinh_so_quy", label: "Số quý của nhiệm kỳ" },
  termFirstYear: { key: "tinh_nam_dau", label: "Năm đầu nhiệm kỳ" },
  termLastYear: { key: "tinh_nam_cuoi", label: "Năm cuối nhiệm kỳ" },
  neutralCounts: { key: "tinh_binh_thuong", label: "Bình thường tính là hài lòng (1: có)" },
  allRegister: {
    key: "tinh_mau_tong",
    label: "Mẫu số đăng ký là tổng số (1), không phải số thuộc diện",
  },
  quarter: {
    key: "tinh_quy",
    label: "Quý, 1 đến 4",
    formula: firstOf(
      ["Q1", "Q2", "Q3", "Q4"].map(
        (code, index) => [equal(listCode(field("quy"), "QUY"), code), index + 1] as const,
      ),
      0,
    ),
  },
  year: {
    key: "tinh_nam",
    label: "Năm",
    formula: when(
      isNumber(field("nam")),
      when(
        both(
          equal(field("nam"), wholePart(field("nam"))),
          atLeast(field("nam"), 1901),
          atMost(field("nam"), 2100),
        ),
        field("nam"),
        0,
      ),
      0,
    ),
  },
  periodFault: {
    key: "tinh_ky_loi",
    label: "Năm hoặc kỳ không đọc được",
    formula: when(either(equal(countFault(field("nam")), 1), isError(field("quy"))), 1, 0),
  },
  periodMissing: {
    key: "tinh_ky_thieu",
    label: "Chưa có năm hoặc kỳ",
    formula: when(either(equal(year, 0), equal(quarter, 0)), 1, 0),
  },
  yearStart: {
    key: "tinh_dau_nam",
    label: "Ngày đầu năm",
    formula: when(
      equal(year, 0),
      0,
      add(add(multiply(365, subtract(year, 1900)), wholePart(divide(subtract(year, 1901), 4))), 2),
    ),
  },
  lateFounding: {
    key: "tinh_1_10",
    label: "Ngày 1/10 của năm",
    formula: when(equal(year, 0), 0, add(field("tinh_dau_nam"), add(273, leapDay))),
  },
  gradingDueOn: {
    key: "tinh_han_xep_loai",
    label: "Hạn có kết quả xếp loại năm trước (31/3 khi để trống)",
    formula: when(
      isNumber(field("han_xep_loai")),
      wholePart(field("han_xep_loai")),
      add(field("tinh_dau_nam"), add(89, leapDay)),
    ),
  },
  dueSoonDays: {
    key: "tinh_sap_den_han",
    label: "Số ngày báo sắp đến hạn (15 khi để trống)",
    formula: when(isNumber(field("so_ngay_sap_den_han")), field("so_ngay_sap_den_han"), 15),
  },
  reinspectionWaitDays: {
    key: "tinh_cho_hau_kiem",
    label: "Số ngày chờ hậu kiểm tra tối đa (90 khi để trống)",
    formula: when(isNumber(field("so_ngay_cho_hau_kiem")), field("so_ngay_cho_hau_kiem"), 90),
  },
  quarterStart: {
    key: "tinh_dau_quy",
    label: "Ngày đầu quý",
    formula: when(
      unknown,
      0,
      add(
        field("tinh_dau_nam"),
        perQuarter(0, ...[90, 181, 273].map((days) => add(days, leapDay))),
      ),
    ),
  },
  quarterEnd: {
    key: "tinh_cuoi_quy",
    label: "Ngày cuối quý",
    formula: when(
      unknown,
      0,
      add(
        field("tinh_dau_nam"),
        perQuarter(...[89, 180, 272, 364].map((days) => add(days, leapDay))),
      ),
    ),
  },
  referenceDate: {
    key: "tinh_chot",
    label: "Ngày chốt số liệu dùng để tính",
    formula: when(
      unknown,
      0,
      when(
        isNumber(field("ngay_chot")),
        when(
          both(
            atLeast(wholePart(field("ngay_chot")), field("tinh_dau_quy")),
            atMost(wholePart(field("ngay_chot")), field("tinh_cuoi_quy")),
          ),
          wholePart(field("ngay_chot")),
          field("tinh_cuoi_quy"),
        ),
        field("tinh_cuoi_quy"),
      ),
    ),
  },
  termQuarter: {
    key: "tinh_q",
    label: "Thứ tự của quý trong nhiệm kỳ",
    formula: when(
      unknown,
      0,
      add(subtract(add(multiply(4, year), quarter), field("tinh_quy_dau")), 1),
    ),
  },
} as const satisfies Readonly<Record<string, SharedFigure>>;
