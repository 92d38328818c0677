import { xs06 } from "../../../src/rules/crossSheet/xs06DocumentOfYear";
import { xs07 } from "../../../src/rules/crossSheet/xs07OverdueFeedback";
import { serial, type Row } from "../../oracle/quarter";
import { materialOf, testRule, told } from "../material";

const document = (cells: Row): Row => ({
  loai: "Nghị quyết lãnh đạo năm",
  so_ky_hieu: "01-NQ/ĐU",
  ngay_ban_hanh: serial(2021, 1, 15),
  nam_ap_dung: 2021,
  ...cells,
});
const programme = document({ loai: "Chương trình KT,GS năm" });
const R = serial(2021, 9, 30);
const documents = (...rows: Row[]) => ({ tblVanBan: [programme, ...rows] });
/** The cells of the row that is missing, by the kind of its document. */
const missing = (kind: string): string[] =>
  ["loai", "nam_ap_dung"].map((key) => `tblVanBan[${kind}].${key}`);
const KIND = missing("NQ_NAM");
const resolution = ['"Nghị quyết lãnh đạo năm"', "2021"];

testRule(xs06, {
  accept: [
    { name: "both", changes: documents(document({})) },
    { name: "issued on the reference date", changes: documents(document({ ngay_ban_hanh: R })) },
    {
      name: "founded after 1/10",
      changes: { tblVanBan: [], fields: { ngay_thanh_lap: serial(2021, 10, 2) } },
      setting: { period: "2021-Q4" },
    },
    {
      name: "a day of founding that cannot be read",
      changes: { tblVanBan: [], fields: { ngay_thanh_lap: "31/02/1998" } },
    },
    {
      name: "a kind that is not in the list",
      changes: documents(document({ loai: "Nghị quyết" })),
    },
    { name: "a kind in error", changes: documents(document({ loai: { error: "#REF!" } })) },
    {
      name: "a day that cannot be read",
      changes: documents(document({ ngay_ban_hanh: "31/4/2021" })),
    },
    { name: "a day in the future", changes: documents(document({ ngay_ban_hanh: R + 9 })) },
    { name: "a year that cannot be read", changes: documents(document({ nam_ap_dung: "nay" })) },
    { name: "a year in error", changes: documents(document({ nam_ap_dung: 2021.5 })) },
    {
      name: "a number in error",
      changes: documents(document({ so_ky_hieu: { error: "#N/A" } })),
    },
    {
      name: "without a number, which REQ01 asks for",
      changes: documents(document({ so_ky_hieu: null })),
    },
    {
      name: "without a kind, which REQ01 asks for",
      changes: documents(document({ loai: null })),
    },
    {
      name: "a day in the future, which DAT03 tells",
      changes: documents(document({ ngay_ban_hanh: serial(2021, 10, 7) })),
      setting: { today: serial(2021, 10, 6) },
    },
    { name: "without a period", changes: { tblVanBan: [], fields: { quy: null } } },
  ],
  reject: [
    {
      name: "a day that looks swapped: until it is mended, the document comes too late",
      changes: documents(document({ ngay_ban_hanh: serial(2021, 10, 7) })),
      setting: { today: serial(2021, 10, 7) },
      cells: KIND,
      message: resolution,
    },
    {
      name: "none in Quý III",
      changes: documents(),
      cells: KIND,
      message:
        'Trang Văn bản chưa có "Nghị quyết lãnh đạo năm" áp dụng cho năm 2021. Ghi vào khi đã ban hành; chưa ban hành thì giải trình.',
    },
    {
      name: "none, while a paper of another kind is unfinished",
      changes: documents(document({ loai: "Quy chế làm việc", so_ky_hieu: null })),
      cells: KIND,
      message: resolution,
    },
    {
      name: "none in Quý I",
      changes: documents(),
      setting: { period: "2021-Q1" },
      cells: KIND,
      message:
        'Trang Văn bản chưa có "Nghị quyết lãnh đạo năm" áp dụng cho năm 2021. Ghi vào khi ban hành.',
      severity: "note",
    },
    {
      name: "none in Quý II",
      changes: documents(),
      setting: { period: "2021-Q2" },
      cells: KIND,
      message: resolution,
    },
    {
      name: "none, founded on 1/10",
      changes: { ...documents(), fields: { ngay_thanh_lap: serial(2021, 10, 1) } },
      setting: { period: "2021-Q4" },
      cells: KIND,
      message: resolution,
    },
    {
      name: "that of another year",
      changes: documents(document({ nam_ap_dung: 2020 })),
      cells: KIND,
      message: resolution,
    },
    {
      name: "issued after the reference date",
      changes: documents(document({ ngay_ban_hanh: R + 1 })),
      cells: KIND,
      message: resolution,
    },
    {
      name: "no programme",
      changes: { tblVanBan: [document({})] },
      cells: missing("CT_KTGS"),
      message: ['"Chương trình KT,GS năm"'],
    },
  ],
});

test("both missing are two findings", () => {
  expect(told(xs06, materialOf({ tblVanBan: [] }))).toHaveLength(2);
});

const overdue = (count: number | null, code = "N1") => ({
  [`tblPhanAnh[${code}]`]: { qua_han: count },
});

testRule(xs07, {
  accept: [
    { name: "nothing overdue", changes: {} },
    { name: "not well applied", changes: { ...overdue(1), fields: { tu_danh_gia_1374: "Không" } } },
    { name: "no answer", changes: { ...overdue(1), fields: { tu_danh_gia_1374: null } } },
    { name: "a negative number", changes: overdue(-1) },
    { name: "blank", changes: overdue(null) },
  ],
  reject: [
    {
      name: "overdue from two sources",
      changes: { ...overdue(1), ...overdue(1, "N3") },
      cells: ["tu_danh_gia_1374", "tblPhanAnh[N1].qua_han", "tblPhanAnh[N3].qua_han"],
      message: ["có 2 phản ánh quá hạn"],
    },
  ],
});
