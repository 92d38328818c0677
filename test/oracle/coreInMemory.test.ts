import { checkedEntry } from "../../src/app/checkJson";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import type { Snapshot } from "../../src/spreadsheet/snapshot";
import { cleanText } from "../../src/text/normalise";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { fillSnapshot } from "./fillSnapshot";
import { drawnTemplate } from "./product";
import { type Quarter, serial } from "./quarter";
import { randomQuarter } from "./randomQuarter";
import { referenceCheck } from "./referenceIndicators";
import { workedCases } from "./workedCases";

/**
 * The core against the independent reading of the model, as in core.test.ts, but from cells in
 * memory: quick enough to be run for every mutant. The random quarters go on where those end.
 */
const SEEDS = Array.from({ length: 60 }, (_, index) => 1000 + index);
const LONG_AFTER = serial(2030, 1, 1);

let template: Snapshot;
beforeAll(async () => {
  const read = await readWorkbook(await drawnTemplate());
  if (!read.ok) throw new Error(read.reason.code);
  template = read.snapshot;
});

function productSays(quarter: Quarter) {
  const snapshot = fillSnapshot(template, quarter);
  const entry = checkedEntry(
    "test.xlsx",
    checkWorkbook({ snapshot, fileName: null, today: LONG_AFTER }),
  );
  const { referenceDate, indicators, followUps } = entry;
  return {
    referenceDate,
    indicators: indicators.map((indicator) => ({ ...indicator, display: undefined })),
    followUps: inOrder(followUps),
  };
}

function referenceSays(quarter: Quarter) {
  const { referenceDate, indicators, followUps } = referenceCheck(quarter, "core");
  return {
    referenceDate,
    indicators: indicators.map((indicator) => ({
      ...indicator,
      parts: indicator.parts?.map((part) => ({ ...part, label: cleanText(part.label) })) ?? null,
    })),
    followUps: inOrder(followUps),
  };
}

/** The order of the entries says nothing. */
function inOrder(entries: readonly object[]): string[] {
  return entries
    .map((entry) => JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();
}

// One test for all of a kind: the first that differs ends it, which is what a mutant waits for.
test("worked cases", () => {
  for (const { id, quarter } of workedCases) {
    expect({ id, ...productSays(quarter) }).toEqual({ id, ...referenceSays(quarter) });
  }
});

test("random quarters", () => {
  for (const seed of SEEDS) {
    const { quarter } = randomQuarter(seed);
    expect({ seed, ...productSays(quarter) }).toEqual({ seed, ...referenceSays(quarter) });
  }
});
