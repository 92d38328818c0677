import { readXlsx } from "hucre/xlsx";
import type { CellPlan } from "../../src/spreadsheet/plan";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { cellsOf, firstSheetOf, snapshotOf } from "./packages";
import { facetPlan, sheetPlan, workbookPlan } from "./samplePlans";
import { unitSizedPlan } from "./unitSizedPlan";

const MEMBERS = "2 Đảng viên";

async function roundTrip(cells: readonly CellPlan[]) {
  const bytes = await writeWorkbook(workbookPlan([sheetPlan("Trang 1", { cells })]));
  return cellsOf(await firstSheetOf(bytes));
}

describe("what is written comes back", () => {
  test("sheets, visibility, protection", async () => {
    const { sheets, date1904 } = await snapshotOf(await writeWorkbook(facetPlan()));
    expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.protected])).toEqual([
      ["Mục lục", "visible", false],
      [MEMBERS, "visible", true],
      ["Danh mục", "hidden", false],
      ["_META", "veryHidden", false],
    ]);
    expect(date1904).toBe(false);
  });

  test("names, print areas and print titles", async () => {
    const { names } = await snapshotOf(await writeWorkbook(facetPlan()));
    expect(names).toEqual([
      { name: "dm_quy", scope: null, refersTo: "'Danh mục'!$A$1:$A$4" },
      { name: "ngay_chot", scope: null, refersTo: `'${MEMBERS}'!$C$6` },
      { name: "_xlnm.Print_Area", scope: MEMBERS, refersTo: `'${MEMBERS}'!$B$1:$D$9` },
      { name: "_xlnm.Print_Titles", scope: MEMBERS, refersTo: `'${MEMBERS}'!$5:$5` },
      { name: "_xlnm.Print_Area", scope: "_META", refersTo: "_META!$A$1" },
    ]);
  });

  test("tables, hidden rows and columns", async () => {
    const sheet = (await snapshotOf(await writeWorkbook(facetPlan()))).sheets[1]!;
    expect(sheet.tables).toEqual([
      {
        name: "tblDangVien",
        area: { top: 5, left: 2, bottom: 9, right: 4 },
        columns: ["Họ và tên", "Ngày vào Đảng", "Tỷ lệ (%)"],
      },
    ]);
    expect([...sheet.hiddenRows]).toEqual([4, 12]);
    expect([...sheet.hiddenColumns]).toEqual([1]);
    expect(sheet.filtered).toBe(false);
    expect(sheet.merged).toEqual([]);
  });

  test("values, formulas, results and formats", async () => {
    const sheet = (await snapshotOf(await writeWorkbook(facetPlan()))).sheets[1]!;
    const date = { format: "dd/mm/yyyy" };
    const percent = { format: "0.00%" };
    expect(cellsOf(sheet)).toMatchObject({
      B6: { value: "=1+1" },
      C6: { value: 44469, ...date },
      D6: { value: 0.44469, formula: 'IF(B6="","",C6/100000)', ...percent },
      B7: { value: "#N/A" },
      C7: { value: 44469.75, ...date },
      D7: { value: null, formula: 'D6&" <"', resultMissing: true, ...percent },
      B8: { value: "  dòng 1\ndòng 2 & <b> _x000D_ " },
      D8: { value: true, formula: "LEN(B9)=0", ...percent },
      B9: { value: true },
      C9: { value: 0.1, ...date },
      D9: { value: "", formula: 'B11&""', ...percent },
    });
    expect(cellsOf(sheet)).not.toHaveProperty("C8");
    expect(cellsOf(sheet)["B6"]).toEqual({ value: "=1+1" });
    expect(cellsOf(sheet)["D9"]).not.toHaveProperty("resultMissing");
  });

  test.each([
    0.1 + 0.2,
    1 / 3,
    -1e-300,
    1.7976931348623157e308,
    44469.999988425923,
    9007199254740992,
    -0.5,
  ])("the number %p", async (value) => {
    expect((await roundTrip([{ row: 1, column: 1, value }]))["A1"]).toEqual({ value });
  });

  test.each([
    "=SUM(A1)",
    "+84",
    "-",
    "@a",
    "'ngày",
    "#REF!",
    "#",
    " ",
    "\ttab",
    "a\r\nb",
    "\u0001\u001f",
    "_x0041_ _x005F_",
    "<&>\"'",
    "Nguyễn Thị Hương 😀",
    "x".repeat(32_767),
  ])("the text %j", async (value) => {
    expect((await roundTrip([{ row: 1, column: 1, value }]))["A1"]).toEqual({ value });
  });

  test("no cell for an empty text, and no more than a cell holds", async () => {
    const cells = await roundTrip([
      { row: 1, column: 1, value: "" },
      { row: 2, column: 1, value: "x".repeat(40_000) },
      { row: 3, column: 1, value: "\uFFFF" },
      { row: 4, column: 1, value: NaN, formula: "A9" },
    ]);
    expect(cells).toEqual({
      A2: { value: "x".repeat(32_767) },
      A3: { value: "\uFFFD" },
      A4: { value: null, formula: "A9", resultMissing: true },
    });
  });
});

test("the same plan gives the same bytes", async () => {
  const [one, other] = [await writeWorkbook(facetPlan()), await writeWorkbook(facetPlan())];
  expect(Buffer.compare(one, other)).toBe(0);
});

test("a unit's workbook stays small", async () => {
  expect((await writeWorkbook(unitSizedPlan())).length).toBeLessThan(150_000);
});

test("the library's own reader finds the same values and formulas", async () => {
  const bytes = await writeWorkbook(unitSizedPlan(2));
  const snapshot = await snapshotOf(bytes);
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  for (const [index, sheet] of snapshot.sheets.entries()) {
    let compared = 0;
    for (const [key, other] of sheets[index]?.cells ?? []) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const own = sheet.cells.get(row + 1)?.get(column + 1);
      expect(own?.formula).toBe(other.formula);
      expect(own?.value ?? null).toBe(
        other.formula === undefined ? other.value : other.formulaResult,
      );
      compared += 1;
    }
    expect(compared).toBeGreaterThan(900);
  }
});
