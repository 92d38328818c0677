import fc from "fast-check";
import { decimalsFor, gapTo, meets, thresholdFault } from "../../src/indicators/threshold";
import { formatPercent } from "../../src/indicators/display";
import { evaluate, type EvaluationContext } from "../../src/spreadsheet/evaluate";
import type { Expression } from "../../src/spreadsheet/expression";
import type { RawValue } from "../../src/spreadsheet/snapshot";

type Comparison = ">=" | ">" | "<";

/** The row of an indicator in the table of thresholds. */
function withThreshold(threshold: RawValue, comparison: string): EvaluationContext {
  const unasked = (): never => {
    throw new Error("Nothing else is looked at");
  };
  return {
    cell: (to) => {
      if (to.kind !== "fixed" || to.table !== "tblNguong" || to.row !== "CT1B") return unasked();
      return to.column === "_phep" ? comparison : threshold;
    },
    ...{ range: unasked, position: unasked, listCode: unasked, listLabel: unasked },
    ...{ spoiled: unasked, rowSpoiled: unasked },
  };
}

const number = (value: number): Expression => ({ kind: "constant", value });
const met = (n: number, d: number, threshold: number, comparison: Comparison): boolean =>
  evaluate(meets("CT1B", number(n), number(d)), withThreshold(threshold, comparison)) === 1;

describe("meeting a threshold", () => {
  test.each<
    [name: string, n: number, d: number, threshold: number, comparison: Comparison, yes: boolean]
  >([
    ["exactly 95 %", 95, 100, 9500, ">=", true],
    ["one below", 94, 100, 9500, ">=", false],
    ["94,96 % prints as 95,0 %", 113, 119, 9500, ">=", false],
    ["exactly 40 % is not above", 40, 100, 4000, ">", false],
    ["2 of 5 is not above 40 %", 2, 5, 4000, ">", false],
    ["41 of 100", 41, 100, 4000, ">", true],
    ["exactly 4 % is not below", 3, 75, 400, "<", false],
    ["3 of 76", 3, 76, 400, "<", true],
    ["exactly 0,4 %", 30, 7500, 40, "<", false],
    ["1 of 251", 1, 251, 40, "<", true],
    ["1 of 250", 1, 250, 40, "<", false],
    ["99,95 % of 100 %", 1999, 2000, 10_000, ">=", false],
    ["all", 2000, 2000, 10_000, ">=", true],
    ["57 % where floating point says less", 57, 100, 5700, ">=", true],
    ["55 % where floating point says more", 11, 20, 5500, ">", false],
  ])("%s: %d/%d", (_, n, d, threshold, comparison, yes) => {
    expect(met(n, d, threshold, comparison)).toBe(yes);
  });

  const counts = fc.integer({ min: 0, max: 9_999_999 });
  const thresholds = fc.integer({ min: 0, max: 10_000 });
  const comparisons = fc.constantFrom<Comparison>(">=", ">", "<");

  test("the formula agrees with multiplying whole numbers of any size", () => {
    fc.assert(
      fc.property(counts, counts, thresholds, comparisons, (n, d, threshold, comparison) => {
        const [reached, wanted] = [BigInt(n) * 10_000n, BigInt(threshold) * BigInt(d)];
        const yes = { ">=": reached >= wanted, ">": reached > wanted, "<": reached < wanted };
        expect(met(n, d, threshold, comparison)).toBe(yes[comparison]);
      }),
    );
  });

  test("so it does on the threshold itself", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        thresholds,
        comparisons,
        (k, threshold, comparison) => {
          expect(met(threshold * k, 10_000 * k, threshold, comparison)).toBe(comparison === ">=");
        },
      ),
    );
  });

  test("an unknown comparison is never met", () => {
    expect(evaluate(meets("CT1B", number(1), number(1)), withThreshold(0, "?"))).toBe(0);
  });
});

test.each([
  [9500, ">=", 0],
  [null, "none", 0],
  [null, ">=", 1],
  ["95", ">=", 1],
  [{ error: "#REF!" }, "<", 1],
] as const)("a threshold %j compared by %s is at fault: %d", (threshold, comparison, fault) => {
  expect(evaluate(thresholdFault("CT1B"), withThreshold(threshold, comparison))).toBe(fault);
});

describe("gaps", () => {
  const gap = (
    kind: "closed" | "open" | "limit",
    [n, d]: readonly [number, number],
    threshold: number,
    comparison: Comparison,
  ): RawValue =>
    evaluate(gapTo("CT1B", kind, number(n), number(d)), withThreshold(threshold, comparison));

  test.each([
    ["CT1B 94/100", "open", [94, 100], 9500, ">=", 20],
    ["CT6B 40/100", "open", [40, 100], 4000, ">", 1],
    ["CT6B 2/5", "open", [2, 5], 4000, ">", 1],
    ["CT5A 475/490", "closed", [475, 490], 9800, ">=", 6],
    ["CT4A 70/75", "closed", [70, 75], 9500, ">=", 2],
    ["CT2A 47/48", "closed", [47, 48], 10_000, ">=", 1],
    ["CT4C 3/75", "limit", [3, 75], 400, "<", 1],
    ["CT5C 1/180", "limit", [1, 180], 40, "<", 1],
    ["CT5C 30/7500", "limit", [30, 7500], 40, "<", 1],
    ["no further case ever meets 100 %", "open", [9, 10], 10_000, ">=", ""],
  ] as const)("%s", (_, kind, ratio, threshold, comparison, cases) => {
    expect(gap(kind, ratio, threshold, comparison)).toBe(cases);
  });

  const missed = (comparison: Comparison) =>
    fc
      .record({
        d: fc.integer({ min: 1, max: 3000 }),
        n: fc.integer({ min: 0, max: 3000 }),
        threshold: fc.integer({ min: 1, max: 9999 }),
      })
      .filter(({ n, d, threshold }) => n <= d && !met(n, d, threshold, comparison));

  test.each([">=", ">"] as const)("closed, %s: the least number of further cases", (comparison) => {
    fc.assert(
      fc.property(missed(comparison), ({ n, d, threshold }) => {
        const cases = Number(gap("closed", [n, d], threshold, comparison));
        expect(cases).toBeGreaterThan(0);
        expect(met(n + cases, d, threshold, comparison)).toBe(true);
        expect(met(n + cases - 1, d, threshold, comparison)).toBe(false);
      }),
    );
  });

  test.each([">=", ">"] as const)("open, %s: a further case enlarges both", (comparison) => {
    fc.assert(
      fc.property(missed(comparison), ({ n, d, threshold }) => {
        const cases = Number(gap("open", [n, d], threshold, comparison));
        expect(cases).toBeGreaterThan(0);
        expect(met(n + cases, d + cases, threshold, comparison)).toBe(true);
        expect(met(n + cases - 1, d + cases - 1, threshold, comparison)).toBe(false);
      }),
    );
  });

  test("limit: how many would have to be fewer", () => {
    fc.assert(
      fc.property(missed("<"), ({ n, d, threshold }) => {
        const cases = Number(gap("limit", [n, d], threshold, "<"));
        expect(cases).toBeGreaterThan(0);
        expect(met(n - cases, d, threshold, "<")).toBe(true);
        expect(met(n - cases + 1, d, threshold, "<")).toBe(false);
      }),
    );
  });
});

describe("decimals of the sheet", () => {
  const decimals = (n: number, d: number, threshold: number): RawValue =>
    evaluate(decimalsFor("CT1B", number(n), number(d)), withThreshold(threshold, ">="));

  test.each([
    [113, 119, 9500, 2],
    [57, 60, 9500, 2],
    [1, 251, 40, 3],
    [99_999, 100_000, 10_000, 3],
    [1001, 250_000, 40, 4],
  ])("%d/%d against %d: %d", (n, d, threshold, wanted) => {
    expect(decimals(n, d, threshold)).toBe(wanted);
  });

  test("they are those of the core's text, up to five", () => {
    const ratios = fc.record({ n: fc.nat(20_000), d: fc.integer({ min: 1, max: 20_000 }) });
    fc.assert(
      fc.property(
        ratios,
        fc.constantFrom(40, 400, 4000, 9500, 9800, 10_000),
        ({ n, d }, threshold) => {
          const text = formatPercent(Math.min(n, d), d, threshold);
          const shown = text.length - text.indexOf(",") - 2;
          expect(decimals(Math.min(n, d), d, threshold)).toBe(Math.min(shown, 5));
        },
      ),
    );
  });
});
