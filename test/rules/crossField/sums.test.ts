import { xf02 } from "../../../src/rules/crossField/xf02GradesAddUp";
import { xf03 } from "../../../src/rules/crossField/xf03UngradedWithinTotal";
import { xf04 } from "../../../src/rules/crossField/xf04ExcellentCap";
import { xf06 } from "../../../src/rules/crossField/xf06ProbationaryAndFull";
import { xf07 } from "../../../src/rules/crossField/xf07MembershipBalance";
import { xf08 } from "../../../src/rules/crossField/xf08LevelsAddUp";
import { xf10 } from "../../../src/rules/crossField/xf10FeedbackBalance";
import { xf11 } from "../../../src/rules/crossField/xf11FeedbackParts";
import type { CellInput, Row } from "../../oracle/quarter";
import { field } from "../../oracle/rows";
import { type Changes, testRule } from "../material";

const COUNTS = ["tong_so", "kdg_mien", "kdg_dinh_chi", "kdg_duoi_6t", "kdg_khac"];
const GRADES = ["xs", "tot", "ht", "kht"];
const cellsOf = (row: string, keys: string[]): string[] => keys.map((key) => `${row}.${key}`);

/** A row of gradings: total, four kinds of ungraded, four grades. */
const grading = (row: string, ...counts: CellInput[]): Changes => ({
  [`tblXepLoai[${row}]`]: Object.fromEntries(
    [...COUNTS, ...GRADES].map((key, index) => [key, counts[index] ?? null]),
  ),
});
const DV = "tblXepLoai[DANG_VIEN]";

testRule(xf02, {
  accept: [
    { name: "10 + 39 + 1 + 0 of 50", changes: grading("DANG_VIEN", 50, 0, 0, 0, 0, 10, 39, 1, 0) },
    { name: "nobody", changes: grading("CHI_BO_TT", 0, 0, 0, 0, 0, 0, 0, 0, 0) },
    { name: "a grade blank", changes: grading("DANG_VIEN", 50, 0, 0, 0, 0, 10, 39, 9, null) },
    { name: "a grade below zero", changes: grading("DANG_VIEN", 50, 0, 0, 0, 0, 10, 39, 9, -1) },
    { name: "a grade a word", changes: grading("DANG_VIEN", 50, 0, 0, 0, 0, 10, 39, 9, "x") },
    { name: "XF03 holds", changes: grading("DANG_VIEN", 3, 4, 0, 0, 0, 1, 1, 1, 1) },
  ],
  reject: [
    {
      name: "one too many",
      changes: grading("DANG_VIEN", 50, 0, 0, 0, 0, 10, 39, 1, 1),
      cells: cellsOf(DV, [...GRADES, ...COUNTS]),
      message:
        'Dòng "Đảng viên": bốn mức xếp loại cộng lại là 51, khác số được đánh giá, xếp loại (50). Sửa cho hai số bằng nhau.',
    },
    {
      name: "one too few, some left ungraded",
      changes: grading("DANG_VIEN", 50, 1, 1, 1, 1, 10, 30, 4, 1),
      cells: cellsOf(DV, [...GRADES, ...COUNTS]),
      message:
        'Dòng "Đảng viên": bốn mức xếp loại cộng lại là 45, khác số được đánh giá, xếp loại (46). Sửa cho hai số bằng nhau.',
    },
  ],
});

testRule(xf03, {
  accept: [
    { name: "all ungraded", changes: grading("DANG_VIEN", 4, 1, 1, 1, 1, 0, 0, 0, 0) },
    { name: "a count blank", changes: grading("DANG_VIEN", 3, 4, null, 0, 0) },
    { name: "an error among them", changes: grading("DANG_VIEN", 3, 4, { error: "#N/A" }, 0, 0) },
  ],
  reject: [
    {
      name: "one more ungraded than there are",
      changes: grading("DANG_VIEN", 3, 1, 1, 1, 1),
      cells: cellsOf(DV, COUNTS),
      message:
        'Dòng "Đảng viên": số không đánh giá (4) nhiều hơn tổng số (3). Sửa một trong hai số.',
    },
  ],
});

const excellent = (xs: CellInput, tot: CellInput, row = "DANG_VIEN"): Changes => ({
  [`tblXepLoai[${row}]`]: { xs, tot },
});
const cap = (xs: number, tot: number, most: number): string =>
  `Số đảng viên hoàn thành xuất sắc (${xs}) vượt 20% số hoàn thành tốt (${tot}); nhiều nhất là ${most}. Xem lại, hoặc giải trình.`;
const CAPPED = cellsOf(DV, ["xs", "tot"]);

testRule(xf04, {
  accept: [
    { name: "11 of 58", changes: excellent(11, 58) },
    { name: "exactly a fifth", changes: excellent(12, 60) },
    { name: "a single one, whatever the rest", changes: excellent(1, 0) },
    { name: "party cells", changes: excellent(4, 1, "CHI_BO_TT") },
    { name: "good ones unknown", changes: excellent(12, null) },
    { name: "a word", changes: excellent("nhiều", 58) },
    { name: "no cap", changes: { ...excellent(12, 58), fields: { tran_xuat_sac: null } } },
  ],
  reject: [
    { name: "12 of 58", changes: excellent(12, 58), cells: CAPPED, message: cap(12, 58, 11) },
    { name: "2 of 9", changes: excellent(2, 9), cells: CAPPED, message: cap(2, 9, 1) },
    {
      name: "over a cap that the bloc has changed",
      changes: { ...excellent(3, 10), fields: { tran_xuat_sac: 2500 } },
      cells: CAPPED,
      message:
        "Số đảng viên hoàn thành xuất sắc (3) vượt 25% số hoàn thành tốt (10); nhiều nhất là 2. Xem lại, hoặc giải trình.",
    },
    { name: "2 of none", changes: excellent(2, 0), cells: CAPPED, message: cap(2, 0, 0) },
  ],
});

const members = (counts: Readonly<Record<string, CellInput>>): Changes =>
  Object.fromEntries(
    Object.entries(counts).map(([code, count]) => [`tblDangVien[${code}]`, { trong_quy: count }]),
  );
const rows = (...codes: string[]): string[] =>
  codes.map((code) => `tblDangVien[${code}].trong_quy`);

testRule(xf06, {
  accept: [
    { name: "4 + 117 = 121", changes: {} },
    { name: "one blank", changes: members({ DV12: null }) },
    { name: "one a word", changes: members({ DV13: "x" }) },
    { name: "one below zero", changes: members({ DV12: -4 }) },
    { name: "typed as text", changes: members({ DV13: "117" }) },
  ],
  reject: [
    {
      name: "4 + 117 against 122",
      changes: members({ DV11: 122 }),
      cells: rows("DV12", "DV13", "DV11"),
      message:
        "Dự bị và chính thức cộng lại là 121, khác đảng viên có đến cuối kỳ (122). Sửa cho hai số bằng nhau.",
    },
  ],
});

testRule(xf07, {
  accept: [
    { name: "118 + 3 + 1 − 1 = 121", changes: {} },
    { name: "a row blank", changes: members({ DV11: 130, DV08: null }) },
    { name: "a row a dash", changes: members({ DV11: 130, DV08: "–" }) },
    { name: "the end blank", changes: members({ DV11: null }) },
  ],
  reject: [
    {
      name: "TC53",
      changes: members({ DV01: 120, DV02: 3, DV03: 2, DV05: 1, DV07: 1, DV09: 1, DV11: 123 }),
      cells: rows("DV11"),
      message:
        "Đảng viên có đến cuối kỳ ghi 123, nhưng đầu kỳ cộng tăng trừ giảm là 122 (lệch 1). Đối chiếu lại các dòng tăng, giảm.",
    },
    {
      name: "one too few",
      changes: members({ DV11: 120 }),
      cells: rows("DV11"),
      message:
        "Đảng viên có đến cuối kỳ ghi 120, nhưng đầu kỳ cộng tăng trừ giảm là 121 (lệch 1). Đối chiếu lại các dòng tăng, giảm.",
    },
  ],
});

const LEVELS = ["rat_hai_long", "hai_long", "binh_thuong", "khong_hai_long"];
const levels = (hop_le: CellInput, more: Row = {}): Changes => ({
  tblHaiLong: [
    field("Hộ tịch", [9, 0, 1, 0]),
    { ...field("Đất đai", [300, 80, 10, 5]), hop_le, ...more },
  ],
});

testRule(xf08, {
  accept: [
    { name: "395 of 395", changes: levels(395) },
    { name: "valid forms blank", changes: levels(null) },
    { name: "a level blank", changes: levels(400, { hai_long: null }) },
    { name: "a level that is not clear", changes: levels(400, { hai_long: "1,080" }) },
  ],
  reject: [
    {
      name: "395 of 400",
      changes: levels(400),
      cells: cellsOf("tblHaiLong#1", ["hop_le", ...LEVELS]),
      message:
        'Lĩnh vực "Đất đai": bốn mức hài lòng cộng lại là 395, khác số phiếu hợp lệ (400). Sửa cho hai số bằng nhau.',
    },
    {
      name: "a field without a name is called by its row",
      changes: levels(400, { linh_vuc: null }),
      cells: cellsOf("tblHaiLong#1", ["hop_le", ...LEVELS]),
      message: ['Lĩnh vực "dòng 8":'],
    },
  ],
});

const SOURCE = "tblPhanAnh[N1]";
const FLOWS = ["ton_dau", "tiep_nhan", "chuyen", "khong_gq", "da_gq", "dang_gq", "chua_gq"];
const feedback = (cells: Row): Changes => ({ [SOURCE]: cells });

testRule(xf10, {
  accept: [
    { name: "2 + 3 = 1 + 0 + 3 + 1 + 0", changes: {} },
    {
      name: "288 = 77 + 103 + 4 + 104",
      changes: feedback({
        ...{ ton_dau: 0, tiep_nhan: 288, chuyen: 0, khong_gq: 104 },
        ...{ da_gq: 77, dung_quy_trinh: 77, dang_gq: 103, chua_gq: 4 },
      }),
    },
    { name: "an outcome blank", changes: feedback({ da_gq: null }) },
    { name: "an outcome a dash", changes: feedback({ da_gq: "-" }) },
  ],
  reject: [
    {
      name: "25 came in, 24 went out",
      changes: feedback({ ton_dau: 5, tiep_nhan: 20, da_gq: 22 }),
      cells: cellsOf(SOURCE, FLOWS),
      message:
        'Nguồn "Ý kiến cử tri": kỳ trước chuyển sang và tiếp nhận cộng lại là 25, nhưng các cột xử lý cộng lại là 24. Đối chiếu lại từng cột.',
    },
    {
      name: "5 came in, 6 went out",
      changes: feedback({ chua_gq: 1 }),
      cells: cellsOf(SOURCE, FLOWS),
      message:
        'Nguồn "Ý kiến cử tri": kỳ trước chuyển sang và tiếp nhận cộng lại là 5, nhưng các cột xử lý cộng lại là 6. Đối chiếu lại từng cột.',
    },
  ],
});

testRule(xf11, {
  accept: [
    { name: "all properly, all pending overdue", changes: feedback({ qua_han: 1 }) },
    { name: "resolved blank", changes: feedback({ da_gq: null, dung_quy_trinh: 9 }) },
    { name: "pending a word", changes: feedback({ dang_gq: "x", qua_han: 9 }) },
  ],
  reject: [
    {
      name: "more properly than resolved",
      changes: feedback({ da_gq: 7, dung_quy_trinh: 9 }),
      cells: cellsOf(SOURCE, ["dung_quy_trinh", "da_gq"]),
      message:
        'Nguồn "Ý kiến cử tri": giải quyết đúng quy trình (9) nhiều hơn đã giải quyết (7). Sửa một trong hai số.',
    },
    {
      name: "more overdue than pending",
      changes: feedback({ dang_gq: 1, chua_gq: 1, qua_han: 3 }),
      cells: cellsOf(SOURCE, ["qua_han", "dang_gq", "chua_gq"]),
      message:
        'Nguồn "Ý kiến cử tri": quá hạn (3) nhiều hơn đang giải quyết và chưa giải quyết cộng lại (2). Sửa số ghi sai.',
    },
    {
      name: "more properly than resolved, all pending overdue",
      changes: feedback({ da_gq: 7, dung_quy_trinh: 9, dang_gq: 1, chua_gq: 1, qua_han: 2 }),
      cells: cellsOf(SOURCE, ["dung_quy_trinh", "da_gq"]),
      message: ["(9) nhiều hơn đã giải quyết (7)"],
    },
    {
      name: "both in one finding",
      changes: feedback({ da_gq: 7, dung_quy_trinh: 9, dang_gq: 1, chua_gq: 1, qua_han: 3 }),
      cells: cellsOf(SOURCE, ["dung_quy_trinh", "da_gq", "qua_han", "dang_gq", "chua_gq"]),
      message:
        'Nguồn "Ý kiến cử tri": giải quyết đúng quy trình (9) nhiều hơn đã giải quyết (7), quá hạn (3) nhiều hơn đang giải quyết và chưa giải quyết cộng lại (2). Sửa các số ghi sai.',
    },
    ...[null, "x"].map((pending) => ({
      name: `more properly than resolved, pending ${String(pending)}: nothing is said of it`,
      changes: feedback({ da_gq: 7, dung_quy_trinh: 9, dang_gq: pending, qua_han: 9 }),
      cells: cellsOf(SOURCE, ["dung_quy_trinh", "da_gq"]),
      message: ["(9) nhiều hơn đã giải quyết (7). Sửa một trong hai số."],
    })),
  ],
});
