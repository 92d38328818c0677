import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { withCells, withField } from "../../src/demo/changeData";
import { drawUnitWorkbook } from "../../src/workbook/draw/drawUnitWorkbook";
import type { WorkbookData } from "../../src/workbook/workbookData";
import { unitData } from "../consolidation/smallQuarter";

/** The year began with 118; 6 came and 2 went until the quarter, which opens with `opening`. */
function members(opening: number | null): WorkbookData {
  const until: Readonly<Record<string, number>> = { DV01: 118, DV02: 4, DV03: 2, DV05: 1, DV09: 1 };
  const flows = Array.from({ length: 10 }, (_, index) => `DV${String(index + 1).padStart(2, "0")}`);
  const data = flows.reduce(
    (before, row) => withCells(before, "tblDangVien", row, { ky_truoc: until[row] ?? 0 }),
    unitData("DV061"),
  );
  return withCells(data, "tblDangVien", "DV01", { trong_quy: opening });
}

const lineOf = (data: WorkbookData): unknown => {
  const { sheets } = drawUnitWorkbook(data, UNIT_FORMULAS, { openBlocCells: false });
  const sheet = sheets.find(({ name }) => name === "2 Đảng viên");
  return sheet?.cells.find(({ row, column }) => row === 4 && column === 1)?.value;
};

test.each<[what: string, data: WorkbookData, line: string]>([
  ["one fewer than last quarter ended with", members(121), "-1 đảng viên"],
  ["two more", members(124), "2 đảng viên"],
])("a correction of last quarter has a line of its own: %s", (_, data, line) => {
  expect(lineOf(data)).toBe(`Đính chính kỳ trước, dồn từ đầu năm: ${line}`);
});

test.each<[what: string, data: WorkbookData]>([
  ["the quarter opens with what the year's figures lead to", members(122)],
  ["the opening is not typed yet", members(null)],
  [
    "a figure of the earlier quarters is missing",
    withCells(members(121), "tblDangVien", "DV07", { ky_truoc: null }),
  ],
  ["the year begins, and its figures with the opening", withField(members(121), "quy", "Quý I")],
])("there is no such line while %s", (_, data) => {
  expect(lineOf(data)).toBe("");
});
