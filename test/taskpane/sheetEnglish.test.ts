import { en } from "../../src/taskpane/consolidation/words/en";
import { vi } from "../../src/taskpane/consolidation/words/vi";
import { vi as shared } from "../../src/taskpane/words/vi";
import { en as sharedEnglish } from "../../src/taskpane/words/en";

test.each([
  ["100%", "Required: 100%"],
  ["từ 95% trở lên", "Required: at least 95%"],
  ["từng lĩnh vực từ 95% trở lên", "Required: in each field at least 95%"],
  ["từ 2.000 đảng viên trở lên", "Required: at least 2,000 members"],
  ["trên 40%", "Required: more than 40%"],
  ["dưới 0,4%", "Required: less than 0.4%"],
  ["có trong năm", "Required: done within the year"],
  ["cao hơn năm trước", "Required: higher than last year"],
  ["thấp hơn năm trước", "Required: lower than last year"],
  ["đủ hai điều kiện", "Required: both conditions"],
])("what the bloc's workbook requires, in English: %s", (text, words) => {
  expect(en.indicator.requirement(text)).toBe(words);
});

test.each([
  ["92,11% (7.070/7.676)", "92.11% (7,070/7,676)"],
  ["429/2.000", "429/2,000"],
  ["Có", "Yes"],
  ["Chưa có", "Not yet"],
  ["93,42% (71/76); năm trước 95,65% (66/69)", "93.42% (71/76); last year 95.65% (66/69)"],
  [
    "1/2 đối tượng đạt; thấp nhất Đoàn viên công đoàn 99,00% (99/100)",
    "1/2 groups met; lowest: Đoàn viên công đoàn 99.00% (99/100)",
  ],
  ["1/2 điều kiện đạt; chưa đạt: BTV xếp loại", "1/2 conditions met; not met: BTV xếp loại"],
  [
    "0/2 điều kiện đạt; chưa đạt: Ngành dọc xếp loại xuất sắc; BTV Đảng ủy Khối xếp loại tốt trở lên",
    "0/2 conditions met; not met: graded excellent by its own superiors; graded good or better by the bloc's Standing Committee",
  ],
])("what it comes to, in English: %s", (text, words) => {
  expect(en.indicator.figures(text)).toBe(words);
  expect(vi.indicator.figures(text)).toBe(text);
});

test("thousands are set apart as each language does", () => {
  expect(shared.report.gap(1571, false)).toBe("còn thiếu 1.571");
  expect(sharedEnglish.report.gap(1571, false)).toBe("1,571 lacking");
  const written = { cells: 13_369, sheets: 20 };
  expect(vi.renewal.written(written)).toMatch(/^Đã ghi 13\.369 ô trên 20 trang/);
  expect(en.renewal.written(written)).toMatch(/^13,369 cells written on 20 sheets/);
});

test.each([
  ['trang "Riêng"', 'sheet "Riêng"'],
  [
    'cột "Cột riêng của trang" của trang "Đơn vị"',
    'column "Cột riêng của trang" of sheet "Đơn vị"',
  ],
  [
    'ô B900, B901, B902, B903, B904 và 2 ô nữa của trang "Đơn vị"',
    'B900, B901, B902, B903, B904 and 2 more of sheet "Đơn vị"',
  ],
  [
    'trang "Đoàn thể Khối", ô B10 (trùng dòng 7), B11 (trùng dòng 8)',
    'sheet "Đoàn thể Khối", B10 (as row 7), B11 (as row 8)',
  ],
  ["hạn nộp 05/10/2021 của 2021-Q3", "due date 05/10/2021 of 2021-Q3"],
  ["ngày chốt 25/09/2021 của 2021-Q3", "reference date 25/09/2021 of 2021-Q3"],
  ['trang "Đơn vị", ô B7 (trống)', 'sheet "Đơn vị", B7 (blank)'],
  [
    'trang "Sổ kết luận", ô C7 ("đầu trang "), C8 ("?") và 3 ô nữa',
    'sheet "Sổ kết luận", C7 ("đầu trang "), C8 ("?") and 3 more',
  ],
])("where something stands in the bloc's workbook, in English: %s", (places, words) => {
  expect(en.result.notCarried(places)).toBe(`Not carried into the new workbook: ${words}.`);
  expect(en.result.unclear(places)).toContain(`taken as blank: ${words}. Type it again.`);
});
