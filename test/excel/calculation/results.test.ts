import { drawBloc } from "../../../src/app/drawBloc";
import type { WorkbookPlan } from "../../../src/spreadsheet/plan";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { consolidated, ownFile } from "../../consolidation/smallQuarter";
import { openWorkbook } from "../files/open";
import { headlessEngine } from "../headless/boot";
import { isErrorValue, type Value } from "../model/values";
import { emptyPlan, filledPlan } from "../samples";

/** Formula cells whose calculated result is not the one that the core computed for the plan. */
async function differences(plan: WorkbookPlan): Promise<{ formulas: number; wrong: string[] }> {
  const workbook = await openWorkbook(await writeWorkbook(plan), headlessEngine());
  let formulas = 0;
  const wrong: string[] = [];
  for (const { name, cells } of plan.sheets) {
    const sheet = workbook.sheetByName(name)!;
    for (const { row, column, formula, continues, value } of cells) {
      const isFormula = formula !== undefined || continues !== undefined;
      // Of blank rows of a table the plan leaves the results out.
      if (!isFormula || value === undefined) continue;
      formulas++;
      const result = sheet.valueAt(row, column);
      if (!same(value, result))
        wrong.push(`${name} R${row}C${column}: ${shown(value)} → ${shown(result)}`);
    }
  }
  return { formulas, wrong };
}

function same(one: Value, other: Value): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one));
  return shown(one) === shown(other);
}

const shown = (value: Value) => (isErrorValue(value) ? value.error : String(value ?? ""));

describe("the engine calculates what the core does", () => {
  test("in an empty template", async () => {
    const { formulas, wrong } = await differences(emptyPlan());
    expect(formulas).toBeGreaterThan(800);
    expect(wrong).toEqual([]);
  });

  test.each(["DV003", "DV007", "DV021"])("in the made-up report of %s", async (code) => {
    expect((await differences(filledPlan(code))).wrong).toEqual([]);
  });

  test("in the bloc's workbook of a quarter", async () => {
    const { consolidation, results } = await consolidated(["DV023", "DV037", "DV059"].map(ownFile));
    const plan = drawBloc(consolidation.data, results);
    const { formulas, wrong } = await differences(plan);
    expect(formulas).toBeGreaterThan(4000);
    expect(wrong).toEqual([]);
  });

  test("and the comparison sees a wrong result", async () => {
    const plan = emptyPlan();
    const [sheet, ...others] = plan.sheets;
    const cells = sheet!.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, value: "planted" },
    );
    const planted = { ...plan, sheets: [{ ...sheet!, cells }, ...others] };
    expect((await differences(planted)).wrong.length).toBeGreaterThan(10);
  });
});
