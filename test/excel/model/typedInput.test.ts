import { understand, VIETNAMESE_LOCALE, US_LOCALE, type Typed } from "./typedInput";

const AS_TEXT = (text: string): Typed => ({ content: text });

test.each<[string, Typed, Typed]>([
  ["12", { content: 12 }, { content: 12 }],
  ["1.5", AS_TEXT("1.5"), { content: 1.5 }],
  ["1,5", { content: 1.5 }, AS_TEXT("1,5")],
  ["1.234", { content: 1234, format: "#,##0" }, { content: 1.234 }],
  ["1,234", { content: 1.234 }, { content: 1234, format: "#,##0" }],
  ["57%", { content: 0.57, format: "0%" }, { content: 0.57, format: "0%" }],
  ["30/9/2021", { content: 44_469, format: "dd/mm/yyyy" }, AS_TEXT("30/9/2021")],
  ["9/30/2021", AS_TEXT("9/30/2021"), { content: 44_469, format: "m/d/yyyy" }],
  ["31/02/2021", AS_TEXT("31/02/2021"), AS_TEXT("31/02/2021")],
  ["1/2/21", { content: 44_228, format: "dd/mm/yyyy" }, { content: 44_198, format: "m/d/yyyy" }],
  ["5-Jan-2020", { content: 43_835, format: "d-mmm-yy" }, { content: 43_835, format: "d-mmm-yy" }],
  ["Jan-2020", { content: 43_831, format: "mmm-yy" }, { content: 43_831, format: "mmm-yy" }],
  ["18:00", { content: 0.75, format: "h:mm" }, { content: 0.75, format: "h:mm" }],
  ["6:00 PM", { content: 0.75, format: "h:mm AM/PM" }, { content: 0.75, format: "h:mm AM/PM" }],
  ["24:61", AS_TEXT("24:61"), AS_TEXT("24:61")],
  ["(5)", { content: -5 }, { content: -5 }],
  ["1 1/2", { content: 1.5, format: "# ?/?" }, { content: 1.5, format: "# ?/?" }],
  ["true", { content: true }, { content: true }],
  ["#N/A", { content: { error: "#N/A" } }, { content: { error: "#N/A" } }],
  ["=A1+1", { content: { formula: "A1+1" } }, { content: { formula: "A1+1" } }],
  ["=", AS_TEXT("="), AS_TEXT("=")],
  ["'007", AS_TEXT("007"), AS_TEXT("007")],
  ["", { content: null }, { content: null }],
])("%p typed in Việt Nam, and in the United States", (text, here, there) => {
  expect(understand(text, "General", VIETNAMESE_LOCALE)).toEqual(here);
  expect(understand(text, "General", US_LOCALE)).toEqual(there);
});

test("a day without a year is one of this year", () => {
  const { content, format } = understand("2/1", "General", VIETNAMESE_LOCALE);
  const days = Date.UTC(new Date().getFullYear(), 0, 2) - Date.UTC(1899, 11, 30);
  expect([content, format]).toEqual([days / 86_400_000, "d-mmm"]);
});

test("money, and a date with a time", () => {
  expect(understand("$5.50", "General").content).toBe(5.5);
  expect(understand("2021-10-04 12:00", "General")).toEqual({
    content: 44_473.5,
    format: "m/d/yyyy h:mm",
  });
});

test("a text cell keeps what is typed", () => {
  expect(understand("=1+1", "@")).toEqual({ content: "=1+1" });
  expect(understand("007", "@")).toEqual({ content: "007" });
});
