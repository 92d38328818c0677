import { cellAddress } from "../../src/spreadsheet/address";
import type { CellPlan, WorkbookPlan } from "../../src/spreadsheet/plan";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { WRONG_CACHE } from "../oracle/fillSheet";
import { recalculate } from "../oracle/libreOffice";
import { openWorkbook } from "../oracle/workbookPackage";

export interface Recalculation {
  /** Formula cells that were compared. */
  readonly compared: number;
  /** Cells in which the planted wrong result survived: the comparison is worth nothing then. */
  readonly stale: readonly string[];
  /** "Ma trận!F9: wrote …, LibreOffice computes …" */
  readonly differences: readonly string[];
}

const isFormula = (cell: CellPlan): boolean =>
  cell.formula !== undefined || cell.continues !== undefined;

/** The plan with a wrong result beside every formula. */
function spoilt(plan: WorkbookPlan): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (isFormula(cell) ? { ...cell, value: WRONG_CACHE } : cell)),
    })),
  };
}

/** Has LibreOffice compute every formula of the plans anew and sets its results beside ours. */
export async function recalculatePlans(plans: readonly WorkbookPlan[]): Promise<Recalculation[]> {
  const files = await Promise.all(plans.map((plan) => writeWorkbook(spoilt(plan))));
  return recalculate(files).map((bytes, index) => {
    const plan = plans[index];
    if (plan === undefined) throw new Error("More workbooks came back than were sent");
    return compare(plan, bytes);
  });
}

function compare(plan: WorkbookPlan, bytes: Uint8Array): Recalculation {
  const workbook = openWorkbook(bytes);
  const stale: string[] = [];
  const differences: string[] = [];
  let compared = 0;
  for (const sheet of plan.sheets) {
    const path = workbook.sheets.find(({ name }) => name === sheet.name)?.path;
    if (path === undefined) throw new Error(`LibreOffice lost ${sheet.name}`);
    const cells = workbook.cells(path);
    for (const cell of sheet.cells) {
      if (!isFormula(cell) || cell.value === undefined) continue;
      const address = cellAddress(cell.row, cell.column);
      const found = cells.get(address) ?? null;
      compared += 1;
      if (found === WRONG_CACHE) stale.push(`${sheet.name}!${address}`);
      else if (!isSame(cell.value, found)) {
        differences.push(
          `${sheet.name}!${address}: wrote ${JSON.stringify(cell.value)}, LibreOffice computes ${JSON.stringify(found)}`,
        );
      }
    }
  }
  return { compared, stale, differences };
}

/** An empty text and an empty cell are one to a reader; a truth value is 1 or 0. */
function isSame(ours: CellPlan["value"], theirs: unknown): boolean {
  const plain = (value: unknown): unknown =>
    value === null || value === undefined || value === ""
      ? ""
      : typeof value === "boolean"
        ? Number(value)
        : value;
  const [a, b] = [plain(ours), plain(theirs)];
  return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < 1e-9 : a === b;
}
