import { readWorkbook } from "../xlsx/readWorkbook";
import { fieldValue } from "../workbook/report";
import { BLOC_TEMPLATE_ID } from "../workbook/templateVersion";
import type { WorkbookToCheck } from "./checkAlone";
import { checkWorkbook, type CheckedWorkbook } from "./checkWorkbook";
import { readQuarter } from "./readQuarter";

export type PreviousQuarter = NonNullable<ReturnType<typeof readQuarter>>;

/** A report as last quarter's workbook; null when it is none, or says not whose or which. */
export async function previousIn(bytes: Uint8Array): Promise<PreviousQuarter | null> {
  const read = await readWorkbook(bytes);
  const quarter = read.ok ? readQuarter(read.snapshot) : null;
  const isBloc = quarter !== null && fieldValue(quarter.report, "meta_mau_id") === BLOC_TEMPLATE_ID;
  return isBloc ? null : quarter;
}

/** Checks a workbook beside last quarter's, when that is the same unit's. */
export function checkBesidePrevious(
  workbook: WorkbookToCheck,
  previous: PreviousQuarter | null,
): CheckedWorkbook {
  if (previous === null) return checkWorkbook(workbook);
  return checkWorkbook({
    ...workbook,
    previousOf: (unit) => (unit === previous.unit ? previous : null),
  });
}
