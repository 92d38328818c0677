import { isLibreOfficeAvailable } from "./libreOffice";
import { compareSheets, type NamedQuarter, type SheetComparison } from "./sheetAgainstReference";

// Without LibreOffice these are counted as skipped, never as passed.
const suite = isLibreOfficeAvailable() ? describe : describe.skip;

/** The sheets' own formulas, recalculated by LibreOffice, against the independent reading. */
export function describeSheets(title: string, quarters: readonly NamedQuarter[]): void {
  suite(title, () => {
    let compared: SheetComparison[] = [];
    beforeAll(async () => {
      compared = await compareSheets(quarters);
    }, 1_200_000);

    test("every one of them, and no planted result survives", () => {
      expect(compared.map(({ id }) => id)).toEqual(quarters.map(({ id }) => id));
      expect(compared.flatMap(({ stale }) => stale)).toEqual([]);
    });

    test("figures, verdicts, gaps and states are those of the reference", () => {
      for (const { id, shown, expected } of compared) {
        expect({ id, shown }).toEqual({ id, shown: expected });
      }
    });
  });
}
