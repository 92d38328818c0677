import type { RawValue, Snapshot } from "../../../src/spreadsheet/snapshot";
import { TEMPLATE_VERSION } from "../../../src/workbook/templateVersion";
import { correctFile, finding, findingsOf, withCells } from "./unitFile";

let file: Snapshot;

beforeAll(async () => {
  file = await correctFile();
});

describe("STR03", () => {
  /** C5 is the template's id, C6 its version. */
  const version = (value: RawValue): Snapshot => withCells("_META", { C6: { value } })(file);

  test.each<[name: string, value: RawValue]>([
    ["as drawn", TEMPLATE_VERSION],
    ["with spaces around", ` ${TEMPLATE_VERSION} `],
  ])("lets pass: %s", (_, value) => {
    expect(findingsOf(version(value))).toEqual([]);
  });

  const known = TEMPLATE_VERSION;
  const next = known.replace(/\d+$/, (last) => String(Number(last) + 1));
  const unknown = (shown: string): string =>
    `Mẫu báo cáo phiên bản ${shown} không khớp phiên bản đang dùng ${known}, nên có thể đọc sai chỗ. Xin Khối mẫu mới và chép số liệu sang.`;
  const newer = (shown: string): string =>
    `Mẫu báo cáo phiên bản ${shown} không khớp phiên bản đang dùng ${known} (mẫu mới hơn), nên có thể đọc sai chỗ. Tải lại trang Sổ chỉ tiêu rồi soát lại; vẫn thế thì nhờ người phụ trách máy cài bản mới.`;

  test.each<[name: string, value: RawValue, message: string]>([
    ["of another year", "2019", unknown("2019")],
    ["an older one that was never given out", "0.9.10", unknown("0.9.10")],
    ["a newer one", "99.0.1", newer("99.0.1")],
    ["newer in the last place alone", next, newer(next)],
    ["a number", 1, unknown("1")],
    [
      "blank",
      null,
      `Tệp không còn ghi phiên bản mẫu (phiên bản đang dùng là ${known}), nên có thể đọc sai chỗ. Xin Khối mẫu mới và chép số liệu sang.`,
    ],
  ])("finds: %s", (_, value, message) => {
    expect(findingsOf(version(value))).toEqual([finding("STR03", "error", null, message)]);
  });
});

describe("STR04", () => {
  test.each([
    "BC_DV017_2021_Q3.xlsx",
    "BC_DV017_2021_Q3 (1).xlsx",
    "Copy of BC_DV017_2021_Q3.xlsx",
    "BC_DV017_2021_Q3 - Bản sao.xlsx",
    "BC_DV017_2021_Q3 - Bản sao.xlsx".normalize("NFD"),
    "BC_DV017_2021_Q3_signed.xlsx",
    "bc_dv017_2021_q3.XLSX",
    "Sở Nội vụ nộp lại BC_DV017_2021_Q3.xlsx",
    // Names that say nothing.
    "báo cáo quý.xlsx",
    "BC_2021_Q2.xlsx",
    "BC_DV017_2021_Q5.xlsx",
    "BC_DV017_2021_Q31.xlsx",
    "TH_2021_Q2.xlsx",
    "",
  ])("lets pass: %s", (fileName) => {
    expect(findingsOf(file, { fileName })).toEqual([]);
  });

  test("lets pass: no file at all, inside Excel", () => {
    expect(findingsOf(file, { fileName: null })).toEqual([]);
  });

  const said = (name: string, contents = "DV017 2021-Q3") =>
    finding(
      "STR04",
      "warning",
      null,
      `Tên tệp ghi ${name} nhưng bên trong ghi ${contents}; đã soát theo nội dung bên trong. Đổi tên tệp cho khớp; nếu lấy nhầm tệp của đơn vị hay kỳ khác thì thay tệp.`,
    );

  test.each([
    ["another quarter", "BC_DV017_2021_Q2.xlsx", "DV017 2021-Q2"],
    ["another year", "BC_DV017_2020_Q3.xlsx", "DV017 2020-Q3"],
    ["another unit", "BC_DV018_2021_Q3.xlsx", "DV018 2021-Q3"],
    ["a copy on a Mac", "Bản sao BC_DV018_2021_Q3 (2).xlsx".normalize("NFD"), "DV018 2021-Q3"],
  ])("finds: %s", (_, fileName, name) => {
    expect(findingsOf(file, { fileName })).toEqual([said(name)]);
  });

  const named = { fileName: "BC_DV017_2021_Q3.xlsx" };
  const form = (address: string, value: RawValue) =>
    findingsOf(withCells("1 Thông tin", { [address]: { value } })(file), named).filter(
      ({ rule }) => rule === "STR04",
    );

  test.each<[name: string, address: string, value: RawValue]>([
    ["the code blank", "C5", null],
    ["the code in small letters", "C5", "dv017"],
    ["the year blank", "C14", null],
    ["the quarter blank", "C15", null],
    ["the quarter spelled otherwise", "C15", "Quí 3"],
    ["a letter in the code, which HYG16 tells", "C5", "DVO17"],
    ["a year in no term, which RNG03 tells", "C14", 2012],
  ])("contents that cannot disagree: %s", (_, address, value) => {
    expect(form(address, value)).toEqual([]);
  });

  test("finds: the quarter of the contents, spelled otherwise", () => {
    expect(form("C15", "Quí 2")).toEqual([said("DV017 2021-Q3", "DV017 2021-Q2")]);
  });

  test.each<[name: string, address: string, value: RawValue, contents: string]>([
    ["a letter in the code of another unit", "C5", "DVO18", "DVO18 2021-Q3"],
    ["a year in no term beside another unit", "C14", 2012, "DV017 2012-Q3"],
  ])("finds: %s", (_, address, value, contents) => {
    const fileName = address === "C14" ? "BC_DV018_2021_Q3.xlsx" : named.fileName;
    const spoiled = withCells("1 Thông tin", { [address]: { value } })(file);
    const found = findingsOf(spoiled, { fileName }).filter(({ rule }) => rule === "STR04");
    expect(found).toEqual([
      said(fileName.slice(3, -5).replace("_", " ").replace("_", "-"), contents),
    ]);
  });
});
