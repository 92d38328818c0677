import { createTemplate } from "../../src/app/createTemplate";
import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { demoUnits } from "../../src/demo/demoUnits";
import { demoWorkbook } from "../../src/demo/demoWorkbook";
import { demoWorkbookData } from "../../src/demo/demoWorkbookData";
import type { DemoUnit } from "../../src/demo/demoUnit";
import { PLANTED_FAULTS } from "../../src/demo/plantedFaults";
import type { WorkbookPlan } from "../../src/spreadsheet/plan";
import { drawUnitWorkbook } from "../../src/workbook/draw/drawUnitWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";

/** 25/10/2021. */
const TODAY = 44_494;

/** An empty unit workbook. */
export function emptyPlan(unitCode = "DV017"): WorkbookPlan {
  return createTemplate({ unitCode, period: { year: 2021, quarter: 3 }, today: TODAY });
}

/** Bytes of an empty unit workbook. */
export function emptyTemplate(unitCode?: string): Promise<Uint8Array> {
  return writeWorkbook(emptyPlan(unitCode));
}

/** The report of a made-up unit, without faults. */
export function filledPlan(unitCode: string): WorkbookPlan {
  return drawUnitWorkbook(demoWorkbookData(demoUnit(unitCode)), UNIT_FORMULAS, {
    openBlocCells: false,
  });
}

/** Bytes of the report of a made-up unit, with the faults that the demonstration plants. */
export async function filledReport(unitCode: string): Promise<Uint8Array> {
  return (await demoWorkbook(demoUnit(unitCode), PLANTED_FAULTS)).bytes;
}

function demoUnit(unitCode: string): DemoUnit {
  const unit = demoUnits().find(({ code }) => code === unitCode);
  if (unit === undefined) throw new Error(`There is no unit ${unitCode}`);
  return unit;
}
