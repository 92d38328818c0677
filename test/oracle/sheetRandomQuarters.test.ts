import { isLibreOfficeAvailable } from "./libreOffice";
import { randomQuarter } from "./randomQuarter";
import { compareSheets, type NamedQuarter, type SheetComparison } from "./sheetAgainstReference";

/** The sheets' own formulas, recalculated by LibreOffice, against the independent reading. */
const cases: NamedQuarter[] = Array.from({ length: 300 }, (_, seed) => ({
  id: `seed ${seed}`,
  quarter: randomQuarter(seed).quarter,
}));

// Without LibreOffice these are counted as skipped, never as passed.
const suite = isLibreOfficeAvailable() ? describe : describe.skip;

suite("LibreOffice recalculates 300 random quarters", () => {
  let compared: SheetComparison[] = [];
  beforeAll(async () => {
    compared = await compareSheets(cases);
  }, 1_200_000);

  test("every one of them, and no planted result survives", () => {
    expect(compared.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
    expect(compared.flatMap(({ stale }) => stale)).toEqual([]);
  });

  test("figures, verdicts, gaps and states are those of the reference", () => {
    for (const { id, shown, expected } of compared) {
      expect({ id, shown }).toEqual({ id, shown: expected });
    }
  });
});
