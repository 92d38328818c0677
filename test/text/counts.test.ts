import fc from "fast-check";
import { readCount } from "../../src/text/counts";

const number = (value: number) => ({ kind: "number", value });

test.each([
  ["12", 12],
  ["0", 0],
  ["007", 7],
  ["2.000", 2000],
  ["1.234", 1234],
  ["12.345.678", 12_345_678],
  ["1,234,567", 1_234_567],
  ["1 234", 1234],
  ["1\u202f234", 1234],
  ["1.234,00", 1234],
  ["1,234.00", 1234],
  ["12,345.00", 12_345],
  ["1,234,567.00", 1_234_567],
  ["12,345,678", 12_345_678],
  ["12 345 678", 12_345_678],
  ["12,0", 12],
  ["12.0", 12],
  ["\u00a012\u200b", 12],
  ["１２", 12],
  ["１．２３４", 1234],
  ["-3", -3],
  ["− 3", -3],
  ["–3", -3],
])("%j is %d", (text, value) => {
  expect(readCount(text)).toEqual(number(value));
});

test("minus nought is nought", () => {
  const reading = readCount("-0");
  expect(reading.kind === "number" && reading.value === 0).toBe(true);
});

test.each([
  "12,5",
  "12.5",
  "1.234,5",
  "1,234.5",
  "-1,5",
  "1,2345",
  "1234,567",
  "1.2345",
  "12,345.6",
  "1,234,567.5",
  "1,234,567.25",
  "0.123",
  "00.500",
])("%j is a fraction", (text) => {
  expect(readCount(text)).toEqual({ kind: "fraction" });
});

test.each([
  ["1,234", 1234],
  ["12,000", 12_000],
  ["0,123", 123],
])("%j may be %d or a decimal", (text, thousands) => {
  expect(readCount(text)).toEqual({ kind: "ambiguous", thousands, decimal: text });
});

test.each([
  ...["1234,567,890", "1,234,56", "1,234,567.8.9", "1234 567", "1 2345", "1.2.3", "1,2,3"],
  ...["1.234,5,6", "1,234.5.6", "12-", "-x", "1O,5", "O,5"],
])("%j is no number", (text) => {
  expect(readCount(text)).toEqual({ kind: "notNumber", suggestion: null });
});

test.each(["-", "–", "—", "---"])("%j is a dash", (text) => {
  expect(readCount(text)).toEqual({ kind: "dash" });
});

test.each(["95%", "95 %", "94,96%", "x%", "%"])("%j is a percentage", (text) => {
  expect(readCount(text)).toEqual({ kind: "percent" });
});

test.each([
  ["1O", 10],
  ["lO", 10],
  ["I2", 12],
  ["2.0Oo", 2000],
  ["O", 0],
])("letters stand for digits in %j", (text, value) => {
  expect(readCount(text)).toEqual({ kind: "letterForDigit", value });
});

test.each([
  ["3 đ/c", 3],
  ["3đ/c", 3],
  ["12 người", 12],
  ["5 Đồng chí", 5],
  ["400 phiếu", 400],
  ["3 đ/c".normalize("NFD"), 3],
  ["x", null],
  ["không", null],
  ["OK", null],
  ["12 người, 3 phiếu", null],
  ["2.000 người", null],
  ["1.23.456", null],
  ["1..234", null],
  ["1 2345", null],
  ["12 34", null],
  ["1/2", null],
  ["12 + 3", null],
  ["1234567890123456", null],
  ["1e3", null],
])("%j is no number; meant may be %j", (text, suggestion) => {
  expect(readCount(text)).toEqual({ kind: "notNumber", suggestion });
});

const counts = fc.integer({ min: 0, max: 999_999_999_999_999 });
const grouped = (count: number, separator: string): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, separator);

test("a count reads back, written plainly, with points or with spaces", () => {
  fc.assert(
    fc.property(counts, fc.constantFrom("", ".", " ", "\u00a0"), (count, separator) => {
      expect(readCount(grouped(count, separator))).toEqual(number(count));
    }),
  );
});

test("a count with commas reads back, but for the one comma that may be a decimal's", () => {
  fc.assert(
    fc.property(counts, (count) => {
      const text = grouped(count, ",");
      const isDoubtful = text.split(",").length === 2;
      expect(readCount(text).kind).toBe(isDoubtful ? "ambiguous" : "number");
    }),
  );
});

test("whatever the text, a number that is read has the digits typed and no others", () => {
  const texts = fc.string({
    unit: fc.constantFrom(...Array.from("01234567890123456789.,-–% \u00a0OolI/đx")),
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: "binary" })), (text) => {
      const reading = readCount(text);
      if (reading.kind !== "number" && reading.kind !== "letterForDigit") return;
      const digits = text.replace(/[Oo]/g, "0").replace(/[Il]/g, "1").replace(/\D/g, "");
      // Noughts before it, and behind a comma.
      expect(digits).toMatch(new RegExp(`^0*${Math.abs(reading.value)}0*$`));
    }),
  );
});
