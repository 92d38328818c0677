import { US_LOCALE, VIETNAMESE_LOCALE } from "../model/typedInput";
import type { Value } from "../model/values";
import { showValue } from "./displayedText";

test.each<[Value, string, string, string]>([
  [1234567.5, "#,##0", "1.234.568", "1,234,568"],
  [1234.5, "#,##0.00", "1.234,50", "1,234.50"],
  [0.12345, "0.00%", "12,35%", "12.35%"],
  [0.5, "0%", "50%", "50%"],
  [44_469, "dd/mm/yyyy", "30/09/2021", "30/09/2021"],
  [44_469, "m/d/yyyy", "30/09/2021", "9/30/2021"],
  [1 / 3, "General", "0,333333333", "0.333333333"],
  [0, "0;-0;;@", "", ""],
  [3, '"Quý" 0', "Quý 3", "Quý 3"],
  ["1,5", "General", "1,5", "1,5"],
  [true, "General", "TRUE", "TRUE"],
  [{ error: "#N/A" }, "0", "#N/A", "#N/A"],
  [null, "0", "", ""],
  [-1, "dd/mm/yyyy", "########", "########"],
])("%p in %p is shown as %p in Việt Nam, %p in the United States", (value, code, here, there) => {
  expect(showValue(value, code, VIETNAMESE_LOCALE)).toBe(here);
  expect(showValue(value, code, US_LOCALE)).toBe(there);
});
