import { parsePeriod } from "../../src/catalogue/period";
import { TERMS, termOf, type TermTargets } from "../../src/catalogue/targets";
import { resolution2020 } from "../../src/catalogue/targets/resolution2020";

type Term = (typeof TERMS)[number];

const older: Term = resolution2020;
const next = {
  ...resolution2020,
  startsOn: { year: 2025, month: 9, day: 20 },
} satisfies TermTargets;

test.each([
  ["2019-Q4", "before all terms", older],
  ["2020-Q4", "the first quarter of the older", older],
  ["2025-Q3", "its last quarter, in a year that the next one touches", older],
  ["2025-Q4", "the first quarter of the next", next],
  ["2031-Q1", "after the last one known", next],
])("%s, %s", (text, _, expected) => {
  const period = parsePeriod(text);
  expect(period).not.toBeNull();
  expect(termOf(period!, [older, next])).toBe(expected);
});

test("without a next term the last one goes on", () => {
  expect(termOf({ year: 2027, quarter: 1 })).toBe(TERMS.at(-1));
});
