import { unitFileName } from "../workbook/fileNames";
import type { CheckedWorkbook } from "./checkAlone";

/** What a report is called: "BC_DV017_2021_Q3.xlsx"; null while its unit or period is not known. */
export function reportFileName({
  unit,
  period,
}: Pick<CheckedWorkbook, "unit" | "period">): string | null {
  const isCode = unit !== null && /^[A-Za-z0-9]+$/.test(unit);
  return isCode && period !== null ? unitFileName(unit, period) : null;
}
