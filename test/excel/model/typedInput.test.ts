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

test("a text cell keeps what is typed", () => {
  expect(understand("=1+1", "@")).toEqual({ content: "=1+1" });
  expect(understand("007", "@")).toEqual({ content: "007" });
});
