import {
  divide,
  equal,
  field,
  firstOf,
  greater,
  here,
  either,
  subtract,
  when,
} from "../../spreadsheet/expression";
import { areNumbers, countFault, isPositive } from "../conditions";
import { defineSheet } from "../sheetDeclaration";

const total = here("tong_so");
const exempt = here("khong_thuoc_dien");
const registered = here("da_dang_ky");
const carriedOut = here("da_thuc_hien");

export const registration = defineSheet({
  id: "DANG_KY",
  tab: "4 Đăng ký học tập",
  title: "Đăng ký học tập và làm theo",
  visibility: "visible",
  guide: ["Số tại thời điểm đăng ký, giữ trong cả năm. Ba đối tượng tính riêng, không cộng chung."],
  fields: {},
  table: {
    name: "tblDangKy",
    key: ["ma_dong"],
    rows: [
      { code: "DV", label: "Đảng viên" },
      { code: "DTN", label: "Đoàn viên Đoàn TNCS Hồ Chí Minh" },
      { code: "CD", label: "Đoàn viên công đoàn" },
      { code: "CCB", label: "Hội viên Hội Cựu chiến binh" },
    ],
    columns: {
      rowCode: { key: "ma_dong", header: "Mã", type: "code", filledBy: "addin" },
      group: { key: "doi_tuong", header: "Đối tượng", type: "text", filledBy: "addin" },
      total: {
        key: "tong_so",
        help: "Tổng số tại thời điểm đăng ký, giữ nguyên trong cả năm. Không có tổ chức này thì gõ 0.",
        header: "Tổng số",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint: "tại thời điểm đăng ký, giữ trong cả năm",
      },
      exempt: {
        key: "khong_thuoc_dien",
        help: "Miễn sinh hoạt, đình chỉ, mới chuyển đến… Không có thì gõ 0.",
        header: "Không thuộc diện đăng ký",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint: "≤ tong_so",
      },
      reason: {
        key: "ly_do",
        help: "Ghi lý do khi có người không thuộc diện.",
        header: "Lý do không thuộc diện",
        type: "text",
        required: { when: isPositive(here("khong_thuoc_dien")) },
        filledBy: "unit",
        constraint: "bắt buộc nếu khong_thuoc_dien > 0",
      },
      eligible: {
        key: "thuoc_dien",
        header: "Thuộc diện đăng ký",
        type: "int",
        filledBy: "formula",
        formula: when(
          areNumbers(2, here("tong_so"), here("khong_thuoc_dien")),
          subtract(here("tong_so"), here("khong_thuoc_dien")),
          "",
        ),
        constraint: "tong_so − khong_thuoc_dien",
      },
      registered: {
        key: "da_dang_ky",
        help: "Số người đã đăng ký, không nhiều hơn số thuộc diện.",
        header: "Đã đăng ký",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint: "≤ thuoc_dien; tại thời điểm đăng ký",
      },
      carriedOut: {
        key: "da_thuc_hien",
        help: "Số người đã thực hiện nội dung đăng ký, nếu đã đánh giá.",
        header: "Đã thực hiện nội dung đăng ký",
        type: "int",
        filledBy: "unit",
        constraint: "≤ da_dang_ky",
      },
      collectiveRegistered: {
        key: "tap_the",
        header: "Tập thể có đăng ký",
        type: "list",
        list: "CO_KHONG",
        required: { when: equal(here("ma_dong"), "DV") },
        only: ["DV"],
        filledBy: "unit",
        constraint: "bắt buộc ở dòng DV; dòng khác khóa",
      },
      ratio: {
        key: "ty_le",
        header: "Tỷ lệ đăng ký",
        type: "ratio",
        filledBy: "formula",
        formula: when(
          areNumbers(2, here("_mau"), here("da_dang_ky")),
          when(greater(here("_mau"), 0), divide(here("da_dang_ky"), here("_mau")), ""),
          "",
        ),
      },
      note: { key: "ghi_chu", header: "Ghi chú", type: "text", filledBy: "unit" },
    },
    helpers: {
      /** Who is to register: those eligible, or everybody where the bloc says so. */
      _mau: when(equal(field("tinh_mau_tong"), 1), here("tong_so"), here("thuoc_dien")),
      _loi_so: countFault(total, exempt, registered),
      _loi_th: countFault(registered, carriedOut),
      /** XF01, first of a row: 1 exempt > total, 2 registered > eligible, 3 carried out > registered. */
      _xf01: when(
        equal(countFault(total, exempt, registered, carriedOut), 1),
        0,
        firstOf(
          [
            [when(areNumbers(2, total, exempt), greater(exempt, total), 0), 1],
            [
              when(
                areNumbers(3, total, exempt, registered),
                greater(registered, subtract(total, exempt)),
                0,
              ),
              2,
            ],
            [when(areNumbers(2, registered, carriedOut), greater(carriedOut, registered), 0), 3],
          ],
          0,
        ),
      ),
      _loi: when(
        either(greater(here("_loi_so"), 0), greater(here("_loi_th"), 0), greater(here("_xf01"), 0)),
        1,
        0,
      ),
    },
  },
});
