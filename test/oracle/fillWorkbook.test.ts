import { strFromU8, unzipSync } from "fflate";

import { fillWorkbook } from "./fillWorkbook";
import { isLibreOfficeAvailable, recalculate, recalculateCells } from "./libreOffice";
import type { Quarter } from "./quarter";
import { readRecalculated } from "./readRecalculated";
import { tinyWorkbook } from "./tinyWorkbook";
import { openWorkbook } from "./workbookPackage";

const quarter: Quarter = {
  fields: { nam: 2021, quy: "Quý III" },
  tables: {
    tblDangKy: [
      { ma_dong: "DTN", tong_so: "2.000", da_dang_ky: { error: "#N/A" }, ly_do: "<a> & \u00a0" },
      { ma_dong: "DV", tong_so: 50, da_dang_ky: 48.5, ly_do: null },
    ],
  },
};

const sheetXml = (bytes: Uint8Array, number: number): string => {
  const part = unzipSync(bytes)[`xl/worksheets/sheet${number}.xml`];
  if (!part) throw new Error("No such sheet");
  return strFromU8(part);
};

test("writes cells where the contract says, with the style that was there", () => {
  const filled = fillWorkbook(tinyWorkbook(), quarter);
  const read = readRecalculated(openWorkbook(filled));
  expect(read.field("nam")).toBe(2021);
  expect(read.field("quy")).toBe("Quý III");
  expect(read.value("tblDangKy", "DV", "tong_so")).toBe(50);
  expect(read.value("tblDangKy", 0, "da_dang_ky")).toBe(48.5);
  expect(read.value("tblDangKy", "DV", "ly_do")).toBeNull();
  expect(read.value("tblDangKy", "DTN", "tong_so")).toBe("2.000");
  expect(read.value("tblDangKy", "DTN", "da_dang_ky")).toEqual({ error: "#N/A" });
  expect(read.value("tblDangKy", "DTN", "ly_do")).toBe("<a> & \u00a0");
  expect(sheetXml(filled, 2)).toContain('<c r="C7" s="1"><v>50</v></c>');
  expect(read.stale).toEqual([]);
});

test("leaves every other part and cell as it was", () => {
  const before = unzipSync(tinyWorkbook());
  const after = unzipSync(fillWorkbook(tinyWorkbook(), { fields: {}, tables: {} }));
  expect(after).toEqual(before);
});

test("finds a table that lost its table part by the key row", () => {
  const read = readRecalculated(
    openWorkbook(fillWorkbook(tinyWorkbook({ withTable: false }), quarter)),
  );
  expect(read.value("tblDangKy", "DV", "tong_so")).toBe(50);
});

test("drops or spoils the cached result of every formula and of nothing else", () => {
  const dropped = fillWorkbook(tinyWorkbook(), quarter, { dropCaches: true });
  expect(sheetXml(dropped, 1)).toContain('<c r="D4" s="0"><f>C3*2</f></c>');
  const planted = readRecalculated(
    openWorkbook(fillWorkbook(tinyWorkbook(), quarter, { plantWrongCaches: true })),
  );
  expect(planted.stale).toEqual([
    "1 Thông tin!D4",
    "4 Đăng ký học tập!F7",
    "4 Đăng ký học tập!G7",
    "4 Đăng ký học tập!F8",
    "4 Đăng ký học tập!G8",
  ]);
});

test("refuses what the workbook has no place for", () => {
  const fill = (one: Partial<Quarter>) => () =>
    fillWorkbook(tinyWorkbook(), { fields: {}, tables: {}, ...one });
  expect(fill({ fields: { nham: 1 } })).toThrow("No field nham");
  expect(fill({ tables: { tblDangKy: [{ ma_dong: "CD" }] } })).toThrow("no row CD");
  expect(fill({ tables: { tblDangKy: [{ ma_dong: "DV", nhom: 1 }] } })).toThrow("no column nhom");
});

const withLibreOffice = isLibreOfficeAvailable() ? test : test.skip;

const SHEETS = ["1 Thông tin", "4 Đăng ký học tập"];
const next: Quarter = { ...quarter, fields: { nam: 2022, quy: 'Quý "I\nII", a' } };

withLibreOffice("no planted result survives LibreOffice, in its workbooks or its texts", () => {
  const files = [quarter, next].map((one) =>
    fillWorkbook(tinyWorkbook(), one, { plantWrongCaches: true }),
  );
  const workbooks = recalculate(files).map(openWorkbook);
  const [first, second] = workbooks.map(readRecalculated);
  expect(first?.stale).toEqual([]);
  expect(first?.value("tblDangKy", "DV", "ty_le")).toBe(1.5);
  expect(first?.value("tblDangKy", "DTN", "ty_le")).toEqual({ error: "#N/A" });
  expect(second?.field("nam")).toBe(2022);
  const cells = workbooks.map(
    (workbook) => new Map(workbook.sheets.map(({ name, path }) => [name, workbook.cells(path)])),
  );
  expect(recalculateCells(files, SHEETS)).toEqual(cells);
  expect(cells[1]?.get("1 Thông tin")?.get("C4")).toBe('Quý "I\nII", a');
});
