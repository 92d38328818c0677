import { strToU8 } from "fflate";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { facetPlan } from "../xlsx/samplePlans";
import { unitSizedPlan } from "../xlsx/unitSizedPlan";
import { excelGate } from "./excelGate";
import { damaged, failing, writtenSheet } from "./plantedFaults";

const SHEET = "xl/worksheets/sheet2.xml";
const WORKBOOK = "xl/workbook.xml";
const TABLE = "xl/tables/table1.xml";

describe("the gate lets good files pass", () => {
  test("every facet of a plan", async () => {
    expect(excelGate(await writeWorkbook(facetPlan()))).toEqual([]);
  });

  test("a workbook of a unit's size", async () => {
    expect(excelGate(await writeWorkbook(unitSizedPlan()))).toEqual([]);
  });
});

describe("names", () => {
  test.each([
    "dv01",
    "XFD1048576",
    "R1C1",
    "rc",
    "R",
    "c12",
    "mã đơn",
    "1a",
    "a-b",
    "",
    "n".repeat(256),
  ])("the name %j is refused", async (name) => {
    const bytes = await writeWorkbook(facetPlan());
    const checks = failing(damaged(bytes, WORKBOOK, 'name="ngay_chot"', `name="${name}"`));
    expect(checks).toEqual(["nameGrammar"]);
  });

  test.each(["XFE1", "XFD1048577", "tblDV", "mã_đơn_vị", "_x", "a.b"])(
    "the name %s passes",
    async (name) => {
      const bytes = await writeWorkbook(facetPlan());
      expect(failing(damaged(bytes, WORKBOOK, 'name="ngay_chot"', `name="${name}"`))).toEqual([]);
    },
  );

  test("a table's name reads as an address", async () => {
    const bytes = damaged(
      await writeWorkbook(facetPlan()),
      TABLE,
      'displayName="tblDangVien"',
      'displayName="tbl1374"',
    );
    expect(failing(damaged(bytes, TABLE, 'name="tblDangVien"', 'name="tbl1374"'))).toEqual([
      "nameGrammar",
    ]);
  });

  test("a table and a range share a name but for its case", async () => {
    const bytes = damaged(
      await writeWorkbook(facetPlan()),
      WORKBOOK,
      'name="ngay_chot"',
      'name="TBLdangvien"',
    );
    expect(failing(bytes)).toEqual(["nameTwice"]);
  });

  test.each([
    ["relative", "$C$6", "C6", "nameReference"],
    ["unquoted", "'2 Đảng viên'!$C$6", "2 Đảng viên!$C$6", "nameReference"],
    ["without a sheet", "'2 Đảng viên'!$C$6", "$C$6", "nameReference"],
    ["beyond the sheet", "$C$6", "$C$1048577", "nameReference"],
    ["to a lost sheet", "'2 Đảng viên'!$C$6", "'3 Đảng viên'!$C$6", "nameSheet"],
    ["broken", "'2 Đảng viên'!$C$6", "#REF!", "nameReference"],
    ["print area relative", "$B$1:$D$9", "B1:D9", "nameReference"],
    ["print area of another sheet", "'2 Đảng viên'!$B$1:$D$9", "_META!$B$1:$D$9", "nameSheet"],
    ["print titles relative", "$5:$5", "5:5", "nameReference"],
    ["print area of no sheet", 'Print_Area" localSheetId="1"', 'Print_Area"', "nameReference"],
    ["scope beyond the sheets", 'localSheetId="3"', 'localSheetId="9"', "nameSheet"],
  ] as const)("a reference %s", async (_what, from, to, check) => {
    expect(failing(damaged(await writeWorkbook(facetPlan()), WORKBOOK, from, to))).toContain(check);
  });
});

describe("sheets", () => {
  test.each([
    ["too long", "m".repeat(32)],
    ["with a slash", "Quý I/2021"],
    ["with an apostrophe at its end", "Quý I&apos;"],
    ["of another sheet", "MỤC LỤC"],
  ])("a name %s", async (_what, name) => {
    const bytes = damaged(
      await writeWorkbook(facetPlan()),
      WORKBOOK,
      'sheet name="_META"',
      `sheet name="${name}"`,
    );
    expect(failing(bytes)).toContain("sheetName");
  });

  test("none visible", async () => {
    const bytes = damaged(
      await writtenSheet({}),
      WORKBOOK,
      'r:id="rId1"',
      'r:id="rId1" state="hidden"',
    );
    expect(failing(bytes)).toEqual(["noVisibleSheet", "activeSheet"]);
  });

  test("the active one hidden", async () => {
    const bytes = damaged(
      await writeWorkbook(facetPlan()),
      WORKBOOK,
      'activeTab="1"',
      'activeTab="2"',
    );
    expect(failing(bytes)).toEqual(["activeSheet"]);
  });

  test.each([
    [
      "sections out of order",
      '<printOptions horizontalCentered="1"/>',
      "<sheetFormatPr/>",
      "elementOrder",
    ],
    ["rows out of order", '<row r="8">', '<row r="3">', "cellOrder"],
    ["cells out of order", 'r="B6"', 'r="E6"', "cellOrder"],
    ["cell of another row", 'r="B6"', 'r="B7"', "cellOrder"],
    ["style that is missing", 'r="B6" t="s" s="4"', 'r="B6" t="s" s="40"', "cellIndex"],
    ["text that is missing", "<v>10</v>", "<v>100</v>", "cellIndex"],
    ["conditional style that is missing", 'dxfId="1"', 'dxfId="2"', "cellIndex"],
    ["columns that overlap", '<col min="2" max="2"', '<col min="2" max="4"', "size"],
    ["row too high", 'ht="33"', 'ht="410"', "size"],
    ["link to a lost sheet", "&apos;Mục lục&apos;!A1", "&apos;Mục&apos;!A1", "link"],
    ["footer too long", "&amp;P/&amp;N", "x".repeat(256), "headerFooter"],
    ["conditional formula", "ISTEXT($D6)", "ISBLANK($D6)", "formulaFunction"],
    ["array formula", "<f>LEN(B9)=0</f>", '<f t="array" ref="D8">LEN(B9)=0</f>', "formulaArray"],
  ] as const)("%s", async (_what, from, to, check) => {
    expect(failing(damaged(await writeWorkbook(facetPlan()), SHEET, from, to))).toContain(check);
  });

  test("a text too long for a cell", async () => {
    const bytes = await writtenSheet({ cells: [{ row: 1, column: 1, value: "ngắn" }] });
    const long = damaged(bytes, "xl/sharedStrings.xml", "ngắn", "x".repeat(32_768));
    expect(failing(long)).toEqual(["textLength"]);
  });
});

describe("the package", () => {
  test.each([
    [
      "a part that is missing",
      "xl/_rels/workbook.xml.rels",
      "worksheets/sheet3.xml",
      "worksheets/sheet9.xml",
    ],
    [
      "a part that is not declared",
      "[Content_Types].xml",
      'PartName="/xl/tables/table1.xml"',
      'PartName="/xl/x"',
    ],
    ["XML that is not well formed", SHEET, "</sheetData>", ""],
  ])("%s", async (_what, part, from, to) => {
    expect(failing(damaged(await writeWorkbook(facetPlan()), part, from, to))).toContain("package");
  });

  test("no zip at all", () => {
    expect(failing(strToU8("xin chào"))).toEqual(["package"]);
  });
});
