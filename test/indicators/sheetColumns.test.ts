import { UNIT_INDICATOR_IDS } from "../../src/catalogue/indicators";
import { isSerious, verdictWord } from "../../src/indicators/sheetFormulas";
import { isTouched, spoiledBy, type TouchedCell } from "../../src/indicators/spoiledIndicators";
import { textOf } from "../../src/spreadsheet/snapshot";
import { type Changes, materialOf, type Setting } from "../rules/material";

/** What the sheet itself shows, column by column, in the tables where indicators are worked out. */
const COLUMNS = ["tu_so", "mau_so", "nguong", "ket_luan", "gap", "tinh_chat"];

function resultsIn(changes: Changes, setting: Setting = {}): string[] {
  const { calculation } = materialOf(changes, setting);
  return UNIT_INDICATOR_IDS.map((id) =>
    [id, ...COLUMNS.map((key) => textOf(calculation.fixedCell("tblChiTieu", id, key) ?? "–"))].join(
      " | ",
    ),
  );
}

const MISSED: Changes = {
  "tblDangKy[DV]": { tong_so: 120, khong_thuoc_dien: 2, da_dang_ky: 117 },
  "tblDangKy[DTN]": { da_dang_ky: 39 },
  "tblDangKy[CD]": { tong_so: 0, khong_thuoc_dien: 0, da_dang_ky: 0, da_thuc_hien: 0 },
  "tblDangKy[CCB]": { da_dang_ky: null },
  "tblHaiLong#0": {
    ...{ phieu_phat: 100, hop_le: 100, rat_hai_long: 50, hai_long: 44 },
    ...{ binh_thuong: 6, khong_hai_long: 0 },
  },
  "tblHaiLong#1": {
    ...{ phieu_phat: 120, hop_le: 119, rat_hai_long: 100, hai_long: 14 },
    ...{ binh_thuong: 5, khong_hai_long: 0 },
  },
  "tblPhanAnh[N1]": { dung_quy_trinh: 2 },
  fields: { tu_danh_gia_1374: "Không", chi_tieu_ket_nap_nam: 15 },
  "tblNhiemVu[NV1A]": { tra_loi: "Không" },
  tblVanBan: [],
  // 30/11/2021
  "tblKhacPhuc#1": { thoi_han: 44_530 },
};
const WRONG: Changes = {
  "tblHaiLong#0": { hop_le: 500 },
  "tblHaiLong#1": { hop_le: null },
  "tblDangKy[DTN]": { da_dang_ky: 99 },
  "tblDangKy[CCB]": { da_dang_ky: { error: "#REF!" } },
  "tblXepLoai[DANG_VIEN]": { trang_thai: "Tự đánh giá" },
  "tblNeuGuong[NG1]": { trang_thai: "Chưa đánh giá" },
};

test.each<[name: string, changes: Changes, setting: Setting, results: string[]]>([
  [
    "a sở in Quý III",
    {},
    {},
    [
      "CT1A | 1 | 1 | 100% | Đạt | 0 | Chính thức",
      "CT1B | 2 | 2 | từ 95% trở lên | Tạm tính: đạt | 0 | Tạm tính",
      "CT2A | 118 | 118 | 100% | Tạm tính: đạt | 0 | Tạm tính",
      "CT2B | 2 | 2 | 100% | Tạm tính: đạt | 0 | Tạm tính",
      "CT2C | 1 | 1 | 100% | Tạm tính: đạt | 0 | Tạm tính",
      "CT2D | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "CT2E | 100 | 118 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "CT3B | 1 | 1 | 100% | Đạt | 0 | Chính thức",
      "CT3C | 1 | 1 | 100% | Đạt | 0 | Chính thức",
      "CT5A | 112 | 113 | từ 98% trở lên | Đạt | 0 | Chính thức",
      "CT5C | 0 | 113 | dưới 0,4% | Đạt | 0 | Chính thức",
      "CT6A | 13 |  | không giao, chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "CT6B | 9 | 13 | trên 40% | Đúng tiến độ | 0 | Tạm tính",
      "CT7B | 1 | 1 | 100% | Đạt | 0 | Chính thức",
      "CT8A | 1 | 1 | 100% | Tạm tính: đạt | 0 | Tạm tính",
      "CT8B | 7 | 7 | 100% | Đạt | 0 | Chính thức",
      "NV1A | 1 | 1 | 100% | Đạt | 0 | Chính thức",
      "NV1B | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NV1C | 5 | 5 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NV3B | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NV3C | 0 | – | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NV3D | 0 | – | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NV4A1 | 1 | 1 | 100% | Đạt | 0 | Chính thức",
      "NV4A2 | 2 | 2 | 100% | Tạm tính: đạt | 0 | Tạm tính",
      "NVTT1 | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NVTT2 | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NVCTHD | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
    ],
  ],
  [
    "at the end of the year, much missed",
    MISSED,
    { period: "2021-Q4" },
    [
      "CT1A | 0 | 1 | 100% | Không đạt | 1 | Chính thức",
      "CT1B | 1 | 2 | từ 95% trở lên | Không đạt | 20 | Chính thức",
      "CT2A | 117 | 118 | 100% | Không đạt | 1 | Chính thức",
      "CT2B | 0 | 1 | 100% | Không đạt | 1 | Chính thức",
      "CT2C |  |  | 100% | Chưa có số liệu |  | ",
      "CT2D | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Chính thức",
      "CT2E | 100 | 117 | chỉ theo dõi | Chỉ theo dõi |  | Chính thức",
      "CT3B |  |  | 100% | Chưa đến kỳ đánh giá |  | ",
      "CT3C |  |  | 100% | Chưa đến kỳ đánh giá |  | ",
      "CT5A |  |  | từ 98% trở lên | Chưa đến kỳ đánh giá |  | ",
      "CT5C |  |  | dưới 0,4% | Chưa đến kỳ đánh giá |  | ",
      "CT6A | 5 | 15 | từ 15 đảng viên trở lên | Không đạt | 10 | Chính thức",
      "CT6B | 9 | 13 | trên 40% | Đúng tiến độ | 0 | Tạm tính",
      "CT7B | 1 | 2 | 100% | Không đạt | 1 | Chính thức",
      "CT8A | 0 | 1 | 100% | Không đạt | 1 | Chính thức",
      "CT8B | 6 | 7 | 100% | Không đạt | 1 | Chính thức",
      "NV1A | 0 | 1 | 100% | Không đạt | 1 | Chính thức",
      "NV1B | 0 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Chính thức",
      "NV1C | 0 | 5 | chỉ theo dõi | Chỉ theo dõi |  | Chính thức",
      "NV3B | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Chính thức",
      "NV3C | 0 | – | chỉ theo dõi | Chỉ theo dõi |  | Chính thức",
      "NV3D | 0 | – | chỉ theo dõi | Chỉ theo dõi |  | Chính thức",
      "NV4A1 | 0 | 1 | 100% | Không đạt | 1 | Chính thức",
      "NV4A2 | 2 | 2 | 100% | Đạt | 0 | Chính thức",
      "NVTT1 | 0 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Chính thức",
      "NVTT2 | 0 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Chính thức",
      "NVCTHD | 0 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Chính thức",
    ],
  ],
  [
    "a chi bộ of eight",
    {},
    { kind: "cell" },
    [
      "CT1A | 1 | 1 | 100% | Đạt | 0 | Chính thức",
      "CT1B |  |  | từ 95% trở lên | Không thuộc đối tượng |  | ",
      "CT2A | 8 | 8 | 100% | Tạm tính: đạt | 0 | Tạm tính",
      "CT2B | 0 | 0 | 100% | Không phát sinh |  | ",
      "CT2C | 0 | 0 | 100% | Không phát sinh |  | ",
      "CT2D | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "CT2E | 8 | 8 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "CT3B | 1 | 1 | 100% | Đạt | 0 | Chính thức",
      "CT3C | 1 | 1 | 100% | Đạt | 0 | Chính thức",
      "CT5A | 8 | 8 | từ 98% trở lên | Đạt | 0 | Chính thức",
      "CT5C | 0 | 8 | dưới 0,4% | Đạt | 0 | Chính thức",
      "CT6A | 11 |  | không giao, chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "CT6B | 7 | 11 | trên 40% | Đúng tiến độ | 0 | Tạm tính",
      "CT7B | 0 | 0 | 100% | Không phát sinh |  | ",
      "CT8A | 1 | 1 | 100% | Tạm tính: đạt | 0 | Tạm tính",
      "CT8B | 0 | 0 | 100% | Không phát sinh |  | ",
      "NV1A | 1 | 1 | 100% | Đạt | 0 | Chính thức",
      "NV1B | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NV1C | 5 | 5 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NV3B | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NV3C | 0 | – | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NV3D | 0 | – | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NV4A1 | 1 | 1 | 100% | Đạt | 0 | Chính thức",
      "NV4A2 | 2 | 2 | 100% | Tạm tính: đạt | 0 | Tạm tính",
      "NVTT1 | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NVTT2 | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NVCTHD | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
    ],
  ],
  [
    "figures that are wrong or missing",
    WRONG,
    {},
    [
      "CT1A | 1 | 1 | 100% | Đạt | 0 | Chính thức",
      "CT1B |  |  | từ 95% trở lên | Số liệu có lỗi, chưa đánh giá |  | ",
      "CT2A | 118 | 118 | 100% | Tạm tính: đạt | 0 | Tạm tính",
      "CT2B |  |  | 100% | Số liệu có lỗi, chưa đánh giá |  | ",
      "CT2C |  |  | 100% | Số liệu có lỗi, chưa đánh giá |  | ",
      "CT2D | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "CT2E | 100 | 118 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "CT3B |  |  | 100% | Chưa có số liệu |  | ",
      "CT3C | 1 | 1 | 100% | Đạt | 0 | Chính thức",
      "CT5A | 112 | 113 | từ 98% trở lên | Chưa có số liệu |  | Tạm tính",
      "CT5C | 0 | 113 | dưới 0,4% | Chưa có số liệu |  | Tạm tính",
      "CT6A | 13 |  | không giao, chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "CT6B | 9 | 13 | trên 40% | Đúng tiến độ | 0 | Tạm tính",
      "CT7B | 1 | 1 | 100% | Đạt | 0 | Chính thức",
      "CT8A | 1 | 1 | 100% | Tạm tính: đạt | 0 | Tạm tính",
      "CT8B | 7 | 7 | 100% | Đạt | 0 | Chính thức",
      "NV1A | 1 | 1 | 100% | Đạt | 0 | Chính thức",
      "NV1B | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NV1C | 5 | 5 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NV3B | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NV3C | 0 | – | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NV3D | 0 | – | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NV4A1 | 1 | 1 | 100% | Đạt | 0 | Chính thức",
      "NV4A2 | 2 | 2 | 100% | Tạm tính: đạt | 0 | Tạm tính",
      "NVTT1 | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NVTT2 | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
      "NVCTHD | 1 | 1 | chỉ theo dõi | Chỉ theo dõi |  | Tạm tính",
    ],
  ],
])("the table of results: %s", (_, changes, setting, results) => {
  expect(resultsIn(changes, setting)).toEqual(results);
});

/** Columns of the first rows of a table. */
function rowsOf(name: string, keys: string[], changes: Changes, setting: Setting = {}) {
  const { calculation, report } = materialOf(changes, setting);
  return (report.tables.get(name)?.rows ?? [])
    .slice(0, 4)
    .map((__, index) => keys.map((key) => calculation.cell(name, index, key)));
}

test("the fields of service: satisfied, what is lacking, decimals, verdict", () => {
  const keys = ["dat", "_con", "_le", "ket_luan"];
  expect(rowsOf("tblHaiLong", keys, MISSED, { period: "2021-Q4" }).slice(0, 2)).toEqual([
    [94, 20, 2, "Không đạt"],
    [114, 0, 2, "Đạt"],
  ]);
  expect(rowsOf("tblHaiLong", keys, MISSED).slice(0, 2)).toEqual([
    [94, 20, 2, "Tạm tính: chưa đạt"],
    [114, 0, 2, "Tạm tính: đạt"],
  ]);
  const nobody = { hop_le: 0, rat_hai_long: 0, hai_long: 0, binh_thuong: 0, khong_hai_long: 0 };
  const close = { hop_le: 20_001, rat_hai_long: 19_000, hai_long: 0, binh_thuong: 1001 };
  const odd = { "tblHaiLong#0": nobody, "tblHaiLong#1": { ...close, khong_hai_long: 0 } };
  expect(rowsOf("tblHaiLong", keys, odd).slice(0, 2)).toEqual([
    [0, "", 2, "Không phát sinh"],
    [19_000, 19, 3, "Tạm tính: chưa đạt"],
  ]);
  expect(rowsOf("tblHaiLong", keys, WRONG).slice(0, 2)).toEqual([
    [390, "", 2, "Số liệu có lỗi, chưa đánh giá"],
    [195, "", 2, "Chưa có số liệu"],
  ]);
  expect(rowsOf("tblHaiLong", keys, { tblHaiLong: [{ linh_vuc: null }] })[0]?.[3]).toBe("");
});

test("the groups that register: eligible, what is lacking, decimals", () => {
  const keys = ["thuoc_dien", "_con", "_le"];
  expect(rowsOf("tblDangKy", keys, MISSED)).toEqual([
    [118, null, 2],
    [40, 1, 2],
    [0, "", 2],
    [12, "", 2],
  ]);
  const many = { tong_so: 200_000, khong_thuoc_dien: 0, da_dang_ky: 199_999, da_thuc_hien: 0 };
  const close = { "tblDangKy[DV]": many, "tblDangKy[CD]": many, "tblDangKy[CCB]": many };
  expect(rowsOf("tblDangKy", keys, close)).toEqual([
    [200_000, null, 4],
    [40, 0, 2],
    [200_000, 1, 4],
    [200_000, 1, 4],
  ]);
});

test("targets and duties with a number turn red, and count but for CT7B", () => {
  const { calculation } = materialOf();
  const serious = UNIT_INDICATOR_IDS.filter(isSerious);
  expect(serious.join(" ")).toBe(
    "CT1A CT1B CT2A CT2B CT2C CT3B CT3C CT5A CT5C CT6A CT6B CT7B CT8A CT8B NV4A1 NV4A2",
  );
  const counted = UNIT_INDICATOR_IDS.filter(
    (id) => calculation.fixedCell("tblChiTieu", id, "_dem") === 1,
  );
  expect(counted).toEqual(serious.filter((id) => id !== "CT7B"));
});

test("two words for what does not apply", () => {
  expect(verdictWord("KHONG_AP_DUNG")).toBe("Không thuộc đối tượng");
  expect(verdictWord("KHONG_PHAT_SINH")).toBe("Không phát sinh");
});

describe("which indicators a cell spoils", () => {
  const { calculation } = materialOf({
    tblVanBan: [
      { loai: "Nghị quyết lãnh đạo năm" },
      { loai: "Chương trình trọng tâm 1" },
      { loai: "Quy chế dân chủ" },
      { loai: "Không rõ" },
      { loai: { error: "#N/A" } },
      { loai: "Chương trình trọng tâm 2" },
      { loai: "Chương trình hành động NQ ĐH III" },
      { loai: "Báo cáo đánh giá Quy chế 827" },
      { loai: "Chương trình KT,GS năm" },
    ],
    "tblKetLuan+": [
      { ma_kl: "TU", so_kl: "1-KL/TU", co_quan: "Ủy ban Kiểm tra Thành ủy", co_han_che: "Có" },
    ],
    "tblKhacPhuc+": [
      { ma_kl: "TU", stt_hc: 1, vong: 1 },
      { ma_kl: "???", stt_hc: 1, vong: 1 },
    ],
    "tblCuoc+": [{ ma_cuoc: "C9", hinh_thuc: "Khi có dấu hiệu vi phạm" }],
  });
  const DOCUMENTS = "CT1A NV1B NV1C NV4A1 NVTT1 NVTT2 NVCTHD";

  test.each<[name: string, cell: TouchedCell, ids: string]>([
    ["the year: all", { key: "nam" }, UNIT_INDICATOR_IDS.join(" ")],
    ["the quarter: all", { key: "quy" }, UNIT_INDICATOR_IDS.join(" ")],
    ["another field: none", { key: "nguoi_lap" }, ""],
    ["the founding day", { key: "ngay_thanh_lap" }, "CT1A NV4A1"],
    [
      "one row of those graded",
      { table: "tblXepLoai", rowCode: "DANG_VIEN", key: "xs" },
      "CT5A CT5C",
    ],
    ["another row", { table: "tblXepLoai", rowCode: "CHI_BO_TT", key: "xs" }, ""],
    ["a column of a row", { table: "tblDangKy", rowCode: "DV", key: "da_thuc_hien" }, "CT2E"],
    ["a whole row", { table: "tblDangKy", rowCode: "CCB" }, "CT2C"],
    ["a whole column", { table: "tblDangKy", key: "da_dang_ky" }, "CT2A CT2B CT2C CT2E"],
    ["a whole table", { table: "tblPhanAnh" }, "CT8B"],
    ["a column that nobody reads", { table: "tblPhanAnh", key: "ghi_chu" }, ""],
    ["all documents", { table: "tblVanBan", key: "loai" }, DOCUMENTS],
    ["the resolution", { table: "tblVanBan", rowIndex: 0, key: "ngay_ban_hanh" }, "CT1A"],
    ["programme 1", { table: "tblVanBan", rowIndex: 1, key: "loai" }, "NVTT1"],
    ["one of five rules", { table: "tblVanBan", rowIndex: 2, key: "loai" }, "NV1C"],
    ["a kind in no list", { table: "tblVanBan", rowIndex: 3, key: "loai" }, DOCUMENTS],
    ["a kind in error", { table: "tblVanBan", rowIndex: 4, key: "loai" }, DOCUMENTS],
    ["programme 2", { table: "tblVanBan", rowIndex: 5, key: "loai" }, "NVTT2"],
    ["programme of action", { table: "tblVanBan", rowIndex: 6, key: "loai" }, "NVCTHD"],
    ["report on 827", { table: "tblVanBan", rowIndex: 7, key: "loai" }, "NV1B"],
    ["programme of inspection", { table: "tblVanBan", rowIndex: 8, key: "loai" }, "NV4A1"],
    ["a conclusion of the bloc", { table: "tblKetLuan", rowIndex: 0, key: "ngay_kl" }, "CT7B"],
    ["one of the city", { table: "tblKetLuan", rowIndex: 1, key: "ngay_kl" }, ""],
    ["its remedy", { table: "tblKhacPhuc", rowIndex: 2, key: "thoi_han" }, ""],
    ["a remedy of the bloc's", { table: "tblKhacPhuc", rowIndex: 0, key: "thoi_han" }, "CT7B"],
    ["of no conclusion: the code", { table: "tblKhacPhuc", rowIndex: 3, key: "ma_kl" }, "CT7B"],
    ["of no conclusion: the row", { table: "tblKhacPhuc", rowIndex: 3 }, "CT7B"],
    ["of no conclusion: the rest", { table: "tblKhacPhuc", rowIndex: 3, key: "thoi_han" }, ""],
    ["an inspection as planned", { table: "tblCuoc", rowIndex: 0, key: "han_ke_hoach" }, "NV4A2"],
    ["one on suspicion", { table: "tblCuoc", rowIndex: 2, key: "han_ke_hoach" }, ""],
    ["a field of service", { table: "tblHaiLong", rowIndex: 0, key: "hop_le" }, "CT1B"],
  ])("%s", (_, cell, ids) => {
    expect(UNIT_INDICATOR_IDS.filter((id) => isTouched(id, cell, calculation)).join(" ")).toBe(ids);
  });

  test.each<[name: string, cells: TouchedCell[], spoiled: string[]]>([
    ["nothing", [], []],
    [
      "a field",
      [{ key: "ngay_thanh_lap" }],
      ["CT1A", "CT1A/ngay_thanh_lap", "NV4A1", "NV4A1/ngay_thanh_lap"],
    ],
    ["a table", [{ table: "tblPhanAnh" }], ["CT8B"]],
    [
      "a document, which another may make up for",
      [{ table: "tblVanBan", rowIndex: 0, key: "loai" }],
      ["CT1A/NQ_NAM", "CT1A/loai", "tblVanBan#0"],
    ],
    [
      "rows of two tables",
      [
        { table: "tblHaiLong", rowIndex: 1, key: "hop_le" },
        { table: "tblXepLoai", rowCode: "DANG_VIEN", rowIndex: 1, key: "kht" },
      ],
      [
        "CT1B",
        "CT1B/hop_le",
        "CT5A",
        "CT5A/kht",
        "CT5C",
        "CT5C/kht",
        "tblHaiLong#1",
        "tblXepLoai#1",
      ],
    ],
    ["a cell that no indicator reads", [{ table: "tblPhanAnh", rowIndex: 1, key: "ghi_chu" }], []],
  ])("%s", (_, cells, spoiled) => {
    expect([...spoiledBy(cells, calculation)].toSorted()).toEqual(spoiled);
  });
});
