import { xf01 } from "../../../src/rules/crossField/xf01PartOfWhole";
import { xf05 } from "../../../src/rules/crossField/xf05OutstandingMembers";
import { xf09 } from "../../../src/rules/crossField/xf09ValidWithinIssued";
import { xf13 } from "../../../src/rules/crossField/xf13ManyExempt";
import { xf14 } from "../../../src/rules/crossField/xf14SubItemWithinTotal";
import { xf15 } from "../../../src/rules/crossField/xf15HoldingBothPosts";
import type { CellInput } from "../../oracle/quarter";
import { field } from "../../oracle/rows";
import { type Changes, type Rejected, testRule } from "../material";

/** Registration of one group: total, exempt, registered, carried out. */
const group = (...[tong_so, khong_thuoc_dien, da_dang_ky, da_thuc_hien]: CellInput[]): Changes => ({
  "tblDangKy[DTN]": {
    tong_so: tong_so ?? null,
    khong_thuoc_dien: khong_thuoc_dien ?? null,
    da_dang_ky: da_dang_ky ?? null,
    da_thuc_hien: da_thuc_hien ?? null,
  },
});
const ofGroup = (...keys: string[]): string[] => keys.map((key) => `tblDangKy[DTN].${key}`);
const more = (part: string, a: number, whole: string, b: number): string =>
  `Ô ${part} ghi ${a}, nhiều hơn "${whole}" (${b}). Sửa một trong hai số.`;
const heads = (so_nguoi: CellInput, thuc_hien_tot: CellInput): Changes => ({
  "tblNeuGuong[NG2]": { so_nguoi, thuc_hien_tot },
});

testRule(xf01, {
  accept: [
    { name: "as many as there are, each time", changes: group(50, 50, 0, 0) },
    { name: "all registered, all carried out", changes: group(50, 2, 48, 48) },
    { name: "nobody", changes: group(0, 0, 0, 0) },
    { name: "the total blank", changes: group(null, 3, 9, 9) },
    { name: "the total a word", changes: group("x", 3, 9, 9) },
    { name: "the total below zero", changes: group(-1, 3, 9, 9) },
    { name: "a half person registered", changes: group(5, 0, 9.5, 0) },
    { name: "an error among them", changes: group(5, { error: "#REF!" }, 9, 0) },
    { name: "as many good examples as people", changes: heads(1, 1) },
    { name: "people unknown", changes: heads(null, 3) },
  ],
  reject: [
    {
      name: "more exempt than there are",
      changes: group(50, 51, 0, 0),
      cells: ofGroup("khong_thuoc_dien", "tong_so"),
      message: more("E8 (Không thuộc diện đăng ký)", 51, "Tổng số", 50),
    },
    {
      name: "one more registered than could",
      changes: group(50, 2, 49, 0),
      cells: ofGroup("da_dang_ky", "tong_so", "khong_thuoc_dien"),
      message: more("H8 (Đã đăng ký)", 49, "Thuộc diện đăng ký", 48),
    },
    {
      name: "figures typed as text",
      changes: group("50", "2", "1.049", null),
      cells: ofGroup("da_dang_ky", "tong_so", "khong_thuoc_dien"),
      message: more("H8 (Đã đăng ký)", 1049, "Thuộc diện đăng ký", 48),
    },
    {
      name: "more carried out than registered",
      changes: group(50, 2, 48, 49),
      cells: ofGroup("da_thuc_hien", "da_dang_ky"),
      message: more("I8 (Đã thực hiện nội dung đăng ký)", 49, "Đã đăng ký", 48),
    },
    {
      name: "three breaches: the first only",
      changes: group(50, 51, 52, 53),
      cells: ofGroup("khong_thuoc_dien", "tong_so"),
      message: more("E8 (Không thuộc diện đăng ký)", 51, "Tổng số", 50),
    },
    {
      name: "more good examples than people",
      changes: heads(1, 2),
      cells: ["tblNeuGuong[NG2].thuc_hien_tot", "tblNeuGuong[NG2].so_nguoi"],
      message: more("F8 (Thực hiện tốt)", 2, "Số người", 1),
    },
  ],
});

const admitted = (
  ket_nap: CellInput,
  doan_vien: CellInput,
  doan_vien_uu_tu: CellInput,
): Changes => ({
  "tblKetNap[T2]": { ket_nap, doan_vien, doan_vien_uu_tu },
});
const ofMonth = (...keys: string[]): string[] => keys.map((key) => `tblKetNap[T2].${key}`);
const SECOND = "Tháng thứ hai của quý";
const outstanding = (a: number, b: number, row = SECOND): string =>
  `Dòng "${row}": đoàn viên ưu tú (${a}) nhiều hơn đoàn viên (${b}). Sửa một trong hai số.`;
const union = (b: number, c: number): string =>
  `Dòng "${SECOND}": đoàn viên (${b}) nhiều hơn số kết nạp (${c}). Sửa một trong hai số.`;

testRule(xf05, {
  accept: [
    { name: "all are outstanding members", changes: admitted(6, 6, 6) },
    { name: "nobody", changes: admitted(0, 0, 0) },
    { name: "union members unknown", changes: admitted(1, null, 5) },
    { name: "union members a word", changes: admitted(1, "x", 5) },
    { name: "a count below zero", changes: admitted(-1, 5, 2) },
  ],
  reject: [
    {
      name: "more outstanding members than members",
      changes: admitted(6, 4, 5),
      cells: ofMonth("doan_vien_uu_tu", "doan_vien"),
      message: outstanding(5, 4),
    },
    {
      name: "more members than admitted",
      changes: admitted(3, 4, 2),
      cells: ofMonth("doan_vien", "ket_nap"),
      message: union(4, 3),
    },
    {
      name: "both: one finding",
      changes: admitted(3, 4, 5),
      cells: ofMonth("doan_vien_uu_tu", "doan_vien", "ket_nap"),
      message:
        'Dòng "Tháng thứ hai của quý": đoàn viên ưu tú (5) nhiều hơn đoàn viên (4), đoàn viên nhiều hơn số kết nạp (3). Sửa các số sai.',
    },
    {
      name: "more members than admitted, the outstanding ones blank",
      changes: admitted(3, 4, null),
      cells: ofMonth("doan_vien", "ket_nap"),
      message: union(4, 3),
    },
    {
      name: "more outstanding members than members, the admissions a word",
      changes: admitted("x", 4, 5),
      cells: ofMonth("doan_vien_uu_tu", "doan_vien"),
      message: outstanding(5, 4),
    },
    {
      name: "the term so far",
      changes: { "tblKetNap[LK]": { doan_vien_uu_tu: 9 } },
      cells: ["tblKetNap[LK].doan_vien_uu_tu", "tblKetNap[LK].doan_vien"],
      message: outstanding(9, 8, "Lũy kế từ đầu nhiệm kỳ đến hết quý trước"),
    },
  ],
});

const forms = (phieu_phat: CellInput, hop_le: CellInput): Changes => ({
  tblHaiLong: [
    field("Hộ tịch", [9, 0, 1, 0]),
    { ...field("Đất đai", [0, 0, 0, 0]), phieu_phat, hop_le },
  ],
});

testRule(xf09, {
  accept: [
    { name: "all came back", changes: forms(400, 400) },
    { name: "none handed out is not known", changes: forms(null, 400) },
    { name: "a word", changes: forms("điện tử", 400) },
  ],
  reject: [
    {
      name: "more came back",
      changes: forms(380, 400),
      cells: ["tblHaiLong#1.hop_le", "tblHaiLong#1.phieu_phat"],
      message:
        'Lĩnh vực "Đất đai": phiếu hợp lệ (400) nhiều hơn phiếu phát ra (380). Sửa một trong hai số.',
    },
  ],
});

const exempt = (khong_thuoc_dien: CellInput, tong_so: CellInput): Changes => ({
  "tblDangKy[DTN]": { tong_so, khong_thuoc_dien, da_dang_ky: 0, da_thuc_hien: 0, ly_do: "Miễn" },
});
const MANY = ofGroup("khong_thuoc_dien", "tong_so");
const many = (share: string): string =>
  `Dòng "Đoàn viên Đoàn TNCS Hồ Chí Minh": không thuộc diện đăng ký chiếm ${share}, trên 10%. Xem lại, hoặc giải trình.`;

testRule(xf13, {
  accept: [
    { name: "exactly 10 %", changes: exempt(12, 120) },
    { name: "exactly 3 persons, however many percent", changes: exempt(3, 4) },
    { name: "4 of 40, exactly 10 %", changes: exempt(4, 40) },
    { name: "more than there are is XF01's matter", changes: exempt(51, 50) },
    { name: "the total blank", changes: exempt(12, null) },
    { name: "a word", changes: exempt("nhiều", 50) },
  ],
  reject: [
    { name: "12 of 50", changes: exempt(12, 50), cells: MANY, message: many("24,00% (12/50)") },
    { name: "13 of 120", changes: exempt(13, 120), cells: MANY, message: many("10,83% (13/120)") },
    { name: "4 of 39", changes: exempt(4, 39), cells: MANY, message: many("10,26% (4/39)") },
    { name: "all", changes: exempt(4, 4), cells: MANY, message: many("100,00% (4/4)") },
  ],
});

const members = (code: string, trong_quy: CellInput): Changes => ({
  [`tblDangVien[${code}]`]: { trong_quy },
});
const subItem = (name: string, part: number, total: string, all: number): string =>
  `Ô ${name} ghi ${part}, nhiều hơn "${total}" (${all}). Sửa một trong hai số.`;

testRule(xf14, {
  accept: [
    ...["DV14", "DV15", "DV16"].map((code) => ({
      name: `${code}: as many as there are`,
      changes: members(code, 121),
    })),
    { name: "guests are not counted among the members", changes: members("DV17", 500) },
    { name: "the total blank", changes: { ...members("DV11", null), ...members("DV14", 500) } },
    { name: "a word", changes: members("DV14", "x") },
    { name: "all admitted are women", changes: { "tblKetNap[T1]": { ket_nap: 2, nu: 2 } } },
  ],
  reject: [
    ...(
      [
        ["DV14", "D20 (Trong đó: nữ)"],
        ["DV15", "D21 (Được miễn công tác và sinh hoạt đảng)"],
        ["DV16", "D22 (Đang bị đình chỉ sinh hoạt đảng)"],
      ] as const
    ).map(([code, name]): Rejected => ({
      name: `${code}: one more`,
      changes: members(code, 122),
      cells: [`tblDangVien[${code}].trong_quy`, "tblDangVien[DV11].trong_quy"],
      message: subItem(name, 122, "Có đến cuối kỳ", 121),
    })),
    {
      name: "more women than admitted: the admissions are not in doubt",
      changes: { "tblKetNap[T1]": { ket_nap: 1, nu: 2 } },
      cells: ["tblKetNap[T1].nu"],
      message: subItem("H7 (Trong đó: nữ)", 2, "Kết nạp mới (theo ngày ký quyết định)", 1),
    },
  ],
});

const posts = (both: CellInput, first: CellInput, second: CellInput): Changes => ({
  "tblNeuGuong[NG1]": { kiem_nhiem: both, so_nguoi: first },
  "tblNeuGuong[NG2]": { so_nguoi: second },
});
const AGENCY = "Người đứng đầu chính quyền, cơ quan";

testRule(xf15, {
  accept: [
    { name: "as many as the fewer", changes: posts(1, 1, 2) },
    { name: "blank", changes: posts(null, 1, 2) },
    { name: "nobody counted in either", changes: posts(1, null, null) },
    { name: "a word", changes: posts("x", 1, 2) },
  ],
  reject: [
    ["more than the heads of the committee", 2, 1, 2, 1, "Người đứng đầu cấp ủy"],
    ["more than the heads of the agency", 2, 3, 1, 1, AGENCY],
    ["one row unknown", 2, null, 1, 1, AGENCY],
  ].map(([name, both, first, second, fewest, row]): Rejected => ({
    name: String(name),
    changes: posts(both ?? null, first ?? null, second ?? null),
    cells: ["tblNeuGuong[NG1].kiem_nhiem"],
    message: `Số người kiêm nhiệm (${String(both)}) nhiều hơn số người của dòng "${String(row)}" (${String(fewest)}). Sửa một trong hai số.`,
  })),
});
