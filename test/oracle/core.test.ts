import { cleanText } from "../../src/text/normalise";
import { fillWorkbook } from "./fillWorkbook";
import { drawnTemplate, productCheck } from "./product";
import type { Quarter } from "./quarter";
import { randomQuarter } from "./randomQuarter";
import { referenceCheck } from "./referenceIndicators";
import { workedCases } from "./workedCases";

/** The core's figures against the independent reading of the model, field by field. */
const RANDOM_QUARTERS = 300;
const BATCH = 50;

let template: Uint8Array;
beforeAll(async () => {
  template = await drawnTemplate();
});

async function bothSay(quarter: Quarter) {
  const product = await productCheck(fillWorkbook(template, quarter));
  const reference = referenceCheck(quarter, "core");
  return {
    product: {
      referenceDate: product.referenceDate,
      indicators: product.indicators.map((indicator) => ({ ...indicator, display: undefined })),
      followUps: inOrder(product.followUps),
    },
    reference: {
      referenceDate: reference.referenceDate,
      indicators: reference.indicators.map((indicator) => ({
        ...indicator,
        // The reference keeps labels as typed; the product shows them clean.
        parts: indicator.parts?.map((part) => ({ ...part, label: cleanText(part.label) })) ?? null,
      })),
      followUps: inOrder(reference.followUps),
    },
  };
}

/** The order of the entries says nothing. */
function inOrder(entries: readonly object[]): string[] {
  return entries
    .map((entry) => JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();
}

test.each(workedCases.map(({ id, quarter }) => [id, quarter] as const))(
  "worked case %s",
  async (_id, quarter) => {
    const { product, reference } = await bothSay(quarter);
    expect(product).toEqual(reference);
  },
);

test.each(Array.from({ length: RANDOM_QUARTERS / BATCH }, (_, index) => index * BATCH))(
  "random quarters from %i",
  async (first) => {
    for (let seed = first; seed < first + BATCH; seed += 1) {
      const { product, reference } = await bothSay(randomQuarter(seed).quarter);
      expect({ seed, ...product }).toEqual({ seed, ...reference });
    }
  },
  120_000,
);
