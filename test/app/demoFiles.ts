import { checkWorkbook, type CheckedWorkbook } from "../../src/app/checkWorkbook";
import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { DEMO_TODAY } from "../../src/demo/demoPeriod";
import { demoUnits } from "../../src/demo/demoUnits";
import { demoWorkbook } from "../../src/demo/demoWorkbook";
import { demoWorkbookData } from "../../src/demo/demoWorkbookData";
import { PLANTED_FAULTS } from "../../src/demo/plantedFaults";
import type { Snapshot } from "../../src/spreadsheet/snapshot";
import { drawUnitWorkbook } from "../../src/workbook/draw/drawUnitWorkbook";
import type { WorkbookData } from "../../src/workbook/workbookData";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import type { WorkbookPlan } from "../../src/spreadsheet/plan";

export interface CheckedFile {
  readonly snapshot: Snapshot;
  readonly fileName: string | null;
  readonly checked: CheckedWorkbook;
}

export async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.reason.code);
  return read.snapshot;
}

export function check(snapshot: Snapshot, fileName: string | null = null): CheckedFile {
  return {
    snapshot,
    fileName,
    checked: checkWorkbook({ snapshot, fileName, today: DEMO_TODAY }),
  };
}

/** The demo's workbook of a unit, faults and all, as its file gives it. */
export async function demoFile(unit: string): Promise<CheckedFile> {
  const { bytes, fileName } = await demoWorkbook(unitOf(unit), PLANTED_FAULTS);
  return check(await snapshotOf(bytes), fileName);
}

/** The faultless workbook of a unit with its data, then its plan, changed. */
export async function changedFile(
  unit: string,
  change: (data: WorkbookData) => WorkbookData,
  damage: (plan: WorkbookPlan) => WorkbookPlan = (plan) => plan,
): Promise<CheckedFile> {
  const data = change(demoWorkbookData(unitOf(unit)));
  const plan = drawUnitWorkbook(data, UNIT_FORMULAS, { openBlocCells: false });
  return check(await snapshotOf(new Uint8Array(await writeWorkbook(damage(plan)))));
}

function unitOf(code: string) {
  const unit = demoUnits().find((one) => one.code === code);
  if (unit === undefined) throw new Error(`No unit ${code}`);
  return unit;
}
