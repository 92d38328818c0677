import { formulaShape } from "../../src/spreadsheet/formulaShape";

test.each([
  ["filled down", "IF($E7=1,F7+F6,$G$2)", 7, "IF($E12=1,F12+F11,$G$2)", 12],
  ["ranges have grown", "SUM($B$7:$B$9)", 7, "SUM($B$7:$B$40)", 7],
  ["quotes that mean nothing", "'Danh mục'!$A$1 + 1", 3, "Danh mục!$A$1+1", 3],
])("the same: %s", (_, one, row, other, otherRow) => {
  expect(formulaShape(one, row)).toBe(formulaShape(other, otherRow));
});

test.each([
  ["another column", "A7+1", "B7+1"],
  ["another row of those that move", "A7+1", "A8+1"],
  ["fixed instead of moving", "A7+1", "A$7+1"],
  ["another threshold", "A7>=95", "A7>=94"],
  ["another function", "MAX(A7)", "MIN(A7)"],
  ["a space in a text", '"a b"', '"ab"'],
  ["an address in a text", '"A7"', '"A8"'],
  ["another name", "cot_tbl1_a7", "cot_tbl1_a8"],
])("not the same: %s", (_, one, other) => {
  expect(formulaShape(one, 7)).not.toBe(formulaShape(other, 7));
});
