import { formatPeriod } from "../catalogue/period";
import type { ReceiptState } from "../receipt/receipt";
import { fieldValue } from "../workbook/report";
import { settings } from "../workbook/unit/settings";
import type { CheckedWorkbook } from "./checkAlone";

/** What is still to be done with a report in which no error is left hangs on this. */
export interface HandingIn {
  readonly receipt: ReceiptState;
  /** Serial date; null while the bloc has set none. */
  readonly dueOn: number | null;
  /** What the file is called; null while unit or period are not known. */
  readonly fileName: string | null;
}

export function handingIn(checked: CheckedWorkbook): HandingIn {
  const { report, receipt } = checked;
  const due = fieldValue(report, settings.fields.dueOn.key);
  return {
    receipt,
    dueOn: typeof due === "number" ? due : null,
    fileName: reportFileName(checked),
  };
}

/** "BC_DV017_2021_Q3.xlsx" */
export function reportFileName({
  unit,
  period,
}: Pick<CheckedWorkbook, "unit" | "period">): string | null {
  const isCode = unit !== null && /^[A-Za-z0-9]+$/.test(unit);
  return isCode && period !== null
    ? `BC_${unit}_${formatPeriod(period).replace("-", "_")}.xlsx`
    : null;
}
