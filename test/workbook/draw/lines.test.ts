import { linesOf } from "../../../src/workbook/draw/lines";

test.each([
  ["a number", 12_345_678, 5, 1],
  ["nothing", null, 5, 1],
  ["an empty text", "", 24, 1],
  ["what goes in", "Làm việc của cấp ủy", 24, 1],
  ["words that do not divide evenly", "Lãnh đạo thực hiện nhiệm vụ chính trị năm 2021", 24, 3],
  ["a line for each break", "một\nhai\n\nbốn", 24, 4],
  ["a word longer than the column, broken", "a".repeat(50), 24, 3],
  ["a word that just fills the line, then another", `${"a".repeat(23)} b`, 24, 2],
  ["small letters that just go in", "đoàn viên thanh niên cs", 24, 1],
  ["as many capitals, which do not", "ĐOÀN VIÊN THANH NIÊN CS", 24, 2],
  ["a document's number, broken at its marks", "1000-KL/UBKTTU-BTVTU", 15, 3],
  ["a document's number that goes in, not broken", "12-KL/UBKT", 15, 1],
  ["a column narrower than its edges", "abc", 1, 3],
] as const)("%s", (_, value, width, lines) => {
  expect(linesOf(value, width)).toBe(lines);
});
