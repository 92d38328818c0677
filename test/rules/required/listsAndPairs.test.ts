import { req04 } from "../../../src/rules/required/req04NotInList";
import { req05 } from "../../../src/rules/required/req05ReportNumberAndDate";
import { req06 } from "../../../src/rules/required/req06OfficialBasis";
import { req07 } from "../../../src/rules/required/req07OtherReason";
import type { CellInput } from "../../oracle/quarter";
import { type Changes, type Rejected, testRule } from "../material";

const notInList = (cell: string, typed: string, choices: string): string =>
  `Ô ${cell} ghi "${typed}", không có trong danh mục. Chọn một trong: ${choices}.`;
const otherYear = (year: number): string =>
  `Ô D8 (Năm đánh giá) ghi năm ${year}; chỉ đánh giá năm báo cáo hoặc năm trước. Ghi lại 2020 hoặc 2021.`;

testRule(req04, {
  accept: [
    { name: "a label in other letters", changes: { fields: { loai_hinh: " ĐẢNG  bộ cơ sở" } } },
    {
      name: "a label in composed Unicode",
      changes: { fields: { loai_hinh: "Đảng bộ cơ sở".normalize("NFD") } },
    },
    {
      name: "a label with the tone on the other vowel",
      changes: {
        fields: {
          nhom_chuc_nang: "Tham mưu tổng hợp và quản lý nhà nước về kinh tế, văn hoá – xã hội",
        },
      },
    },
    {
      name: "an en dash typed as a hyphen",
      changes: { "tblVanBan#5": { loai: "Quy chế phối hợp cấp ủy - thủ trưởng" } },
    },
    { name: "a quarter spelled otherwise", changes: { fields: { quy: "Quí 3" } } },
    { name: "blank", changes: { fields: { loai_hinh: null } } },
    { name: "an error", changes: { fields: { loai_hinh: { error: "#N/A" } } } },
    {
      name: "a code of a conclusion that is not there",
      changes: { "tblKhacPhuc#0": { ma_kl: "X" } },
    },
    ...[2020, 2021, null, -1, 2020.5].map((year) => ({
      name: `graded in ${year}`,
      changes: { "tblXepLoai[DANG_VIEN]": { nam_danh_gia: year } },
    })),
    {
      name: "graded year where the year of the report is unknown",
      changes: { fields: { nam: null }, "tblXepLoai[DANG_VIEN]": { nam_danh_gia: 2012 } },
    },
  ],
  reject: [
    {
      name: "half a label",
      changes: { fields: { loai_hinh: "Chi bộ" } },
      cells: ["loai_hinh"],
      message: notInList(
        "C9 (Loại hình tổ chức cơ sở đảng)",
        "Chi bộ",
        "Đảng bộ cơ sở, Chi bộ cơ sở",
      ),
    },
    {
      name: "a code for a label",
      changes: { fields: { la_co_quan_hanh_chinh: "CO" } },
      cells: ["la_co_quan_hanh_chinh"],
      message: notInList("C11 (Là cơ quan hành chính nhà nước)", "CO", "Có, Không"),
    },
    {
      name: "no quarter",
      changes: { fields: { quy: "Quý V" } },
      cells: ["quy"],
      message: notInList("C15 (Kỳ báo cáo)", "Quý V", "Quý I, Quý II, Quý III, Quý IV"),
    },
    {
      name: "a number",
      changes: { "tblDangKy[DV]": { tap_the: 1 } },
      cells: ["tblDangKy[DV].tap_the"],
      message: notInList("J7 (Tập thể có đăng ký)", "1", "Có, Không"),
    },
    ...[2019, 2022, 0].map((year): Rejected => ({
      name: `graded in ${year}`,
      changes: { "tblXepLoai[DANG_VIEN]": { nam_danh_gia: year } },
      cells: ["tblXepLoai[DANG_VIEN].nam_danh_gia"],
      message: otherYear(year),
    })),
    {
      name: "heads graded in another year",
      changes: { "tblNeuGuong[NG2]": { nam_danh_gia: 2019 } },
      cells: ["tblNeuGuong[NG2].nam_danh_gia"],
      message: otherYear(2019),
    },
  ],
});

const remedy = (so_bc: CellInput, ngay_bc: CellInput): Changes => ({
  "tblKhacPhuc#0": { so_bc, ngay_bc },
});
const NUMBER_LACKS =
  "Đã có ngày báo cáo khắc phục nhưng ô I7 (số báo cáo) còn trống. Ghi số báo cáo vào ô.";
const DAY_LACKS =
  "Đã có số báo cáo khắc phục nhưng ô J7 (ngày báo cáo) còn trống. Ghi ngày báo cáo vào ô.";
const NUMBER_FIRST = ["tblKhacPhuc#0.so_bc", "tblKhacPhuc#0.ngay_bc"];

testRule(req05, {
  accept: [
    { name: "both", changes: remedy("20-BC/ĐU", 44434) },
    { name: "neither", changes: remedy(null, null) },
    { name: "a day that cannot be read", changes: remedy("20-BC/ĐU", "31/9/2021") },
    { name: "neither, spaces left", changes: remedy(" ", "\u00a0") },
    // What stands there is told of by itself: whether it is a day at all is open.
    { name: "a day that cannot be read, without a number", changes: remedy(null, "chưa") },
    { name: "an error for a day", changes: remedy(null, { error: "#REF!" }) },
    { name: "an error for a number", changes: remedy({ error: "#REF!" }, null) },
  ],
  reject: [
    {
      name: "the day alone",
      changes: remedy(null, 44434),
      cells: NUMBER_FIRST,
      message: NUMBER_LACKS,
    },
    {
      name: "spaces for a number",
      changes: remedy(" ", 44434),
      cells: NUMBER_FIRST,
      message: NUMBER_LACKS,
    },
    {
      name: "a mark without width for a number",
      changes: remedy("\u200b", 44434),
      cells: NUMBER_FIRST,
      message: NUMBER_LACKS,
    },
    {
      name: "the number alone",
      changes: remedy("20-BC/ĐU", null),
      cells: NUMBER_FIRST.toReversed(),
      message: DAY_LACKS,
    },
  ],
});

const official = (row: string, missing: string, cell: string): string =>
  `Dòng "${row}" ghi là chính thức nhưng chưa có căn cứ: ${missing} còn trống. Ghi tại ô ${cell}, hoặc chọn lại tình trạng đánh giá.`;
const graded = (cells: Changes[string]): Changes => ({ "tblXepLoai[DANG_VIEN]": cells });
const GRADED = "tblXepLoai[DANG_VIEN].";

testRule(req06, {
  accept: [
    { name: "official with number and day", changes: {} },
    {
      name: "self-assessed without",
      changes: graded({ trang_thai: "Tự đánh giá", so_qd: null, ngay_qd: null }),
    },
    { name: "not graded", changes: graded({ trang_thai: null, so_qd: null, ngay_qd: null }) },
    { name: "a day that cannot be read", changes: graded({ ngay_qd: "cuối năm" }) },
  ],
  reject: [
    ...[null, " ", "\u200b"].map((nothing): Rejected => ({
      name: `number ${JSON.stringify(nothing)}`,
      changes: graded({ so_qd: nothing }),
      cells: [`${GRADED}so_qd`, `${GRADED}trang_thai`],
      message: official("Đảng viên", '"Số quyết định"', "P8"),
    })),
    {
      name: "number and day",
      changes: graded({ so_qd: null, ngay_qd: null, trang_thai: "chính thức" }),
      cells: [`${GRADED}so_qd`, `${GRADED}ngay_qd`, `${GRADED}trang_thai`],
      message: official("Đảng viên", '"Số quyết định", "Ngày quyết định"', "P8"),
    },
    {
      name: "heads without a basis",
      changes: { "tblNeuGuong[NG2]": { can_cu: null } },
      cells: ["tblNeuGuong[NG2].can_cu", "tblNeuGuong[NG2].trang_thai"],
      message: official("Người đứng đầu chính quyền, cơ quan", '"Căn cứ (số, ngày văn bản)"', "I8"),
    },
  ],
});

const reason = (cell: string, count: number, item: string): string =>
  `Ô ${cell} ghi ${count} ở mục "${item}" nhưng chưa có lý do, nên Khối sẽ hỏi lại. Ghi lý do vào cột Ghi chú cùng dòng.`;

testRule(req07, {
  accept: [
    { name: "nought", changes: {} },
    { name: "a note", changes: { "tblDangVien[DV10]": { trong_quy: 2, ghi_chu: "Đính chính" } } },
    { name: "other rows", changes: { "tblDangVien[DV09]": { trong_quy: 1 } } },
    { name: "a count that cannot be", changes: { "tblDangVien[DV10]": { trong_quy: -1 } } },
  ],
  reject: [
    ...[
      ["DV04", "D10", "Tăng khác (khôi phục quyền đảng viên, kết nạp lại)"],
      ["DV10", "D16", "Giảm khác"],
    ].map(([code = "", cell = "", item = ""]): Rejected => ({
      name: code,
      changes: { [`tblDangVien[${code}]`]: { trong_quy: 2 } },
      cells: [`tblDangVien[${code}].trong_quy`, `tblDangVien[${code}].ghi_chu`],
      message: reason(cell, 2, item),
    })),
    {
      name: "spaces for a note",
      changes: { "tblDangVien[DV10]": { trong_quy: 1, ghi_chu: " " } },
      cells: ["tblDangVien[DV10].trong_quy", "tblDangVien[DV10].ghi_chu"],
      message: reason("D16", 1, "Giảm khác"),
    },
    {
      name: "ungraded for another reason",
      changes: { "tblXepLoai[CAP_UY]": { kdg_khac: 1 } },
      cells: ["tblXepLoai[CAP_UY].kdg_khac", "tblXepLoai[CAP_UY].ghi_chu"],
      message: reason("I10", 1, "Lý do khác"),
    },
  ],
});
