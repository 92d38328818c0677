import {
  here,
  add,
  equal,
  field,
  multiply,
  subtract,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import { countFault } from "../conditions";
import { defineSheet } from "../sheetDeclaration";

/** Calendar month of the quarter; nothing while the quarter is unknown. */
const monthOfQuarter = (nth: number): Expression =>
  when(equal(field("tinh_quy"), 0), "", add(multiply(subtract(field("tinh_quy"), 1), 3), nth));

export const admissions = defineSheet({
  id: "KET_NAP",
  tab: "3 Kết nạp",
  title: "Kết nạp đảng viên theo tháng",
  visibility: "visible",
  guide: ["Đếm theo ngày ký quyết định kết nạp. Quý không kết nạp thì gõ 0 ở cả ba tháng."],
  fields: {},
  table: {
    name: "tblKetNap",
    key: ["ma_dong"],
    rows: [
      { code: "T1", label: "Tháng thứ nhất của quý" },
      { code: "T2", label: "Tháng thứ hai của quý" },
      { code: "T3", label: "Tháng thứ ba của quý" },
      { code: "LK", label: "Lũy kế từ đầu nhiệm kỳ đến hết quý trước" },
    ],
    lenientRows: ["LK"],
    columns: {
      rowCode: { key: "ma_dong", header: "Mã", type: "code", filledBy: "addin" },
      month: {
        key: "thang",
        header: "Tháng",
        type: "int",
        filledBy: "formula",
        formula: { byRow: { T1: monthOfQuarter(1), T2: monthOfQuarter(2), T3: monthOfQuarter(3) } },
        constraint: "tháng của quý; dòng LK trống",
      },
      content: { key: "noi_dung", header: "Nội dung", type: "text", filledBy: "addin" },
      admitted: {
        key: "ket_nap",
        help: "Đếm theo ngày ký quyết định kết nạp trong tháng, không theo ngày lễ kết nạp. Không có thì gõ 0.",
        header: "Kết nạp mới (theo ngày ký quyết định)",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint:
          "tháng dương lịch của ngày ký quyết định, không phụ thuộc R; dòng LK do lệnh Tạo kỳ mới hoặc Khối ghi; trống ở q = 1 là 0; trống về sau: CT6 chưa có số liệu, REQ01 chỉ là lưu ý",
      },
      unionMembers: {
        key: "doan_vien",
        help: "Trong số kết nạp mới, bao nhiêu là đoàn viên Đoàn TNCS Hồ Chí Minh.",
        header: "Trong đó: đoàn viên",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint: "≤ ket_nap",
      },
      outstandingUnionMembers: {
        key: "doan_vien_uu_tu",
        help: "Trong số đoàn viên, bao nhiêu là đoàn viên ưu tú lúc kết nạp.",
        header: "Trong đó: đoàn viên ưu tú",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint: "≤ doan_vien",
      },
      women: {
        key: "nu",
        help: "Trong số kết nạp mới, bao nhiêu là nữ.",
        header: "Trong đó: nữ",
        type: "int",
        required: true,
        filledBy: "unit",
        constraint: "≤ ket_nap",
      },
      readmitted: {
        key: "ket_nap_lai",
        help: "Đảng viên được kết nạp lại, đếm riêng. Không có thì gõ 0.",
        header: "Kết nạp lại (không tính vào chỉ tiêu)",
        type: "int",
        required: true,
        filledBy: "unit",
      },
      note: { key: "ghi_chu", header: "Ghi chú", type: "text", filledBy: "unit" },
    },
    helpers: {
      _loi: countFault(
        here("ket_nap"),
        here("doan_vien"),
        here("doan_vien_uu_tu"),
        here("nu"),
        here("ket_nap_lai"),
      ),
      /** What CT6A and CT6B read. */
      _loi_kn: countFault(here("ket_nap")),
      _loi_ut: countFault(here("doan_vien_uu_tu")),
    },
  },
});
