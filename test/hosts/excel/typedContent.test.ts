import { typedContent } from "../../../src/hosts/excel/typedContent";

test.each([
  "Đảng ủy Khối",
  "DV017",
  "Q3",
  "Không phát sinh",
  "ấn định",
  "Mayo",
  "Marketing",
  "Trueman",
])("%s is handed over as it is: typed, it stays a text", (text) => {
  expect(typedContent(text)).toBe(text);
});

test.each([
  ["a formula", "=SUM(A1:A9)"],
  ["a sum", "+84 28"],
  ["a difference", "-5"],
  ["a function of old", "@SUM(A1)"],
  ["a number", "00123"],
  ["a decimal", "1,5"],
  ["a date", "1/2/2021"],
  ["a fraction", "3/4"],
  ["a negative number in brackets", "(5)"],
  ["an amount of money", "$5"],
  ["a truth value", "TRUE"],
  ["a truth value in small letters", "false"],
  ["an English date", "May 5"],
  ["an English month", "Sep-21"],
  ["a Vietnamese month", "tháng 3"],
  ["an error", "#N/A"],
  ["a percentage after a blank", " 50%"],
  ["an apostrophe", "'tên"],
])("%s typed as a text gets an apostrophe", (_, text) => {
  expect(typedContent(text)).toBe(`'${text}`);
});

test("numbers, truth values, nothing and emptiness stay what they are", () => {
  expect([0, -1.5, true, false, null, ""].map(typedContent)).toEqual([
    0,
    -1.5,
    true,
    false,
    null,
    "",
  ]);
});

test("a formula is typed with its equals sign", () => {
  expect(typedContent({ formula: "A1+1" })).toBe("=A1+1");
});

test.each([NaN, Infinity, -Infinity])("%d leaves the cell alone: no cell holds it", (number) => {
  expect(typedContent(number)).toBeNull();
});
