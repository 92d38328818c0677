import fc from "fast-check";
import { formatPercent, formatRatio } from "../../src/indicators/display";
import { formatCount } from "../../src/text/formatCount";

test.each([
  [0, "0"],
  [7, "7"],
  [999, "999"],
  [1000, "1.000"],
  [1_234_567, "1.234.567"],
  [1234.5, "1.234,5"],
  [-1000, "-1.000"],
  [-7, "-7"],
])("the count %d is shown %s", (count, shown) => {
  expect(formatCount(count)).toBe(shown);
});

describe("percentages", () => {
  test.each([
    ["two decimals", 113, 119, 9500, "94,96%"],
    ["rounded down", 1, 3, null, "33,33%"],
    ["rounded up", 2, 3, null, "66,67%"],
    ["half is rounded up", 1, 8, 9500, "12,50%"],
    ["half of the last decimal is rounded up", 1, 800, null, "0,13%"],
    ["TC02: not the threshold", 2374, 2500, 9500, "94,96%"],
    ["TC04: exactly the threshold has two decimals", 3, 75, 400, "4,00%"],
    ["exactly 95 %", 57, 60, 9500, "95,00%"],
    ["TC06: exactly 0,4 %", 30, 7500, 40, "0,40%"],
    ["TC11", 7349, 7500, 9800, "97,99%"],
    ["TC12: exactly 40 %", 40, 100, 4000, "40,00%"],
    ["TC15", 1999, 2000, 10_000, "99,95%"],
    ["TC28: recomputed, not cut off", 6240, 6517, 9800, "95,75%"],
    ["TC27", 58, 69, 9500, "84,06%"],
    ["1/251 below 0,4 % does not look like it", 1, 251, 40, "0,398%"],
    ["just below 100 %", 99_999, 100_000, 10_000, "99,999%"],
    ["just above 0,4 %", 1001, 250_000, 40, "0,4004%"],
    ["without a threshold it may look like one", 1, 251, null, "0,40%"],
    ["nought", 0, 7, 400, "0,00%"],
    ["all", 7, 7, 10_000, "100,00%"],
    ["more than all, with thousands", 1234, 10, null, "12.340,00%"],
    ["a large fraction, exactly", 9_007_199_254_740_991, 9_007_199_254_740_991, 10_000, "100,00%"],
  ])("%s: %d/%d", (_, numerator, denominator, threshold, shown) => {
    expect(formatPercent(numerator, denominator, threshold)).toBe(shown);
  });

  test.each([
    [113, 119, "94,96% (113/119)"],
    [1999, 2000, "99,95% (1.999/2.000)"],
    [0, 0, "0/0"],
  ])("with the fraction: %d/%d", (numerator, denominator, shown) => {
    expect(formatRatio(numerator, denominator, 9500)).toBe(shown);
  });

  const ratios = fc
    .tuple(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }))
    .map(([d, n]) => [Math.min(n, d), d] as const);
  const thresholds = fc.constantFrom(40, 400, 4000, 9500, 9800, 10_000);
  const exact = (shown: string): bigint => BigInt(shown.replace(/[.,%]/g, ""));

  test("what misses the threshold never reads as it, and what meets it reads so", () => {
    fc.assert(
      fc.property(ratios, thresholds, ([n, d], threshold) => {
        const shown = formatPercent(n, d, threshold);
        const decimals = shown.length - shown.indexOf(",") - 2;
        const asThreshold = exact(shown) === BigInt(threshold) * 10n ** BigInt(decimals - 2);
        expect(asThreshold).toBe(n * 10_000 === threshold * d);
      }),
    );
  });

  test("no shown figure is further off than half of its last decimal", () => {
    fc.assert(
      fc.property(ratios, thresholds, ([n, d], threshold) => {
        const shown = formatPercent(n, d, threshold);
        const scale = 10n ** BigInt(shown.length - shown.indexOf(",") - 2 + 2);
        // shown/scale − n/d, times 2·scale·d: within ±d, the upper end excluded.
        const off = 2n * (exact(shown) * BigInt(d) - BigInt(n) * scale);
        expect(off <= BigInt(d) && off > -BigInt(d)).toBe(true);
      }),
    );
  });
});
