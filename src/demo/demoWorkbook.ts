import { UNIT_FORMULAS } from "../app/unitFormulas";
import type { WorkbookPlan } from "../spreadsheet/plan";
import { drawUnitWorkbook, layOutUnitWorkbook } from "../workbook/draw/drawUnitWorkbook";
import { unitFileName } from "../workbook/fileNames";
import type { WorkbookLayout } from "../workbook/layout";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { withCellXml, withFormulaHandedOn } from "./damage";
import { DEMO_PERIOD } from "./demoPeriod";
import type { DemoUnit } from "./demoUnit";
import { demoWorkbookData } from "./demoWorkbookData";
import { expectedFinding, placeOf, type ExpectedFinding, type PlantedFault } from "./plantedFault";

/** A unit's workbook as the unit sends it, faults and all. */
export interface DemoWorkbook {
  readonly unit: DemoUnit;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly expected: readonly ExpectedFinding[];
}

/** Draws and writes the workbook of a unit; `faults` are those of all units. */
export async function demoWorkbook(
  unit: DemoUnit,
  faults: readonly PlantedFault[],
): Promise<DemoWorkbook> {
  const own = faults.filter((fault) => fault.unit === unit.code);
  const data = own.reduce(
    (planted, { plant }) => plant?.(planted) ?? planted,
    demoWorkbookData(unit),
  );
  const layout = layOutUnitWorkbook(UNIT_FORMULAS, data);
  const drawn = drawUnitWorkbook(data, UNIT_FORMULAS, { openBlocCells: false });
  const plan = damagePlan(drawn, own, layout);
  return {
    unit,
    fileName:
      own.find(({ fileName }) => fileName !== undefined)?.fileName ??
      unitFileName(unit.code, DEMO_PERIOD),
    bytes: damageBytes(await writeWorkbook(plan), plan, own, layout),
    expected: own.map((fault) => expectedFinding(fault, layout)),
  };
}

function damagePlan(
  plan: WorkbookPlan,
  faults: readonly PlantedFault[],
  layout: WorkbookLayout,
): WorkbookPlan {
  return faults.reduce((damaged, { damage, damageCell, at }) => {
    if (at === null) return damaged;
    const place = placeOf(at, layout);
    const apart = damageCell === undefined ? damaged : withFormulaHandedOn(damaged, place);
    return damage?.(apart, place) ?? apart;
  }, plan);
}

function damageBytes(
  bytes: Uint8Array,
  plan: WorkbookPlan,
  faults: readonly PlantedFault[],
  layout: WorkbookLayout,
): Uint8Array {
  return faults.reduce(
    (damaged, { damageCell, at }) =>
      damageCell === undefined || at === null
        ? damaged
        : withCellXml(damaged, plan, placeOf(at, layout), damageCell),
    bytes,
  );
}
