import { mutated, randomNumbers, shuffled } from "./mutations";
import { differences, ORACLES, ownValues, type Values } from "./oracles";
import { WRITERS } from "./writers";

/** Small files of different writers, and how often each is changed; the seeds are their numbers. */
const FILES = ["ours, every facet", "openpyxl", "hucre", "exceljs", "SheetJS, shared"] as const;
const TIMES = 120;

async function sound(file: (typeof FILES)[number]) {
  const bytes = await WRITERS[file]!();
  const values = await ownValues(bytes);
  if (typeof values === "string") throw new Error(values);
  return { bytes, values };
}

/** What an oracle makes of a file that was tampered with: values, or what it found wrong. */
async function oracleDifferences(bytes: Uint8Array, own: Values): Promise<readonly string[]> {
  const told: string[] = [];
  for (const [name, read] of Object.entries(ORACLES)) {
    const found = await read(bytes).then(
      (values) => differences(own, values),
      (error: unknown) => [String(error)],
    );
    if (found.length === 0) return [];
    told.push(`${name}: ${found.join("; ")}`);
  }
  return told;
}

describe.each(FILES)("a file of %s", (file) => {
  test("mutated: refused, or read as another reader does", async () => {
    const { bytes } = await sound(file);
    const alone: string[] = [];
    let taken = 0;
    for (let seed = 1; seed <= TIMES; seed += 1) {
      const change = mutated(bytes, seed);
      const own = await ownValues(change.bytes);
      if (typeof own === "string") continue;
      taken += 1;
      const told = await oracleDifferences(change.bytes, own);
      if (told.length > 0) alone.push(`${change.what}: ${told.join(" | ")}`);
    }
    expect(alone).toEqual([]);
    // Some changes are harmless, and many are not.
    expect(taken).toBeGreaterThan(TIMES / 10);
    expect(taken).toBeLessThan((TIMES * 9) / 10);
  });

  test("one bit changed, or cut short: refused, or read as before", async () => {
    const { bytes, values } = await sound(file);
    const random = randomNumbers(1);
    for (let time = 0; time < TIMES; time += 1) {
      const at = Math.floor(random() * bytes.length);
      const flipped = bytes.slice();
      flipped[at]! ^= 1 << Math.floor(random() * 8);
      const own = await ownValues(flipped);
      if (typeof own !== "string") expect(differences(own, values)).toEqual([]);
      expect(typeof (await ownValues(bytes.subarray(0, at)))).toBe("string");
    }
  });

  test("its parts in another order: read as before", async () => {
    const { bytes, values } = await sound(file);
    for (let seed = 1; seed <= 5; seed += 1) {
      expect(differences((await ownValues(shuffled(bytes, seed))) as Values, values)).toEqual([]);
    }
  });
});
