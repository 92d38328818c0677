import { periodLabel, type Period } from "../catalogue/period";
import type { WorkbookPlan } from "../spreadsheet/plan";
import type { RawValue, Snapshot } from "../spreadsheet/snapshot";
import { unitFileName } from "../workbook/fileNames";
import { drawUnitWorkbook } from "../workbook/draw/drawUnitWorkbook";
import { explanations } from "../workbook/unit/explanations";
import type { DataRow, WorkbookData } from "../workbook/workbookData";
import type { CheckedWorkbook } from "./checkWorkbook";
import { openFields } from "./checkedCopy";
import { startNextPeriod } from "./startNextPeriod";
import { UNIT_FORMULAS } from "./unitFormulas";

export interface NextPeriodWorkbook {
  readonly fileName: string;
  readonly plan: WorkbookPlan;
  readonly period: Period;
  /** Explanations of last quarter that stand in it as drafts. */
  readonly drafts: number;
}

/**
 * "Tạo kỳ mới": the next quarter's workbook from this one, a new file; the old one stays as it is.
 * Null while the period of this one is unknown.
 * @param today serial date, from the face that asks.
 */
export function nextPeriodWorkbook(
  snapshot: Snapshot,
  checked: CheckedWorkbook,
  today: number,
): NextPeriodWorkbook | null {
  const { report, calculation, period, unit } = checked;
  if (period === null) return null;
  const next = startNextPeriod({ report, calculation, period, today });
  const drafts = next.drafts.map((row) => asDraft(row, period));
  const open = openFields(snapshot, checked);
  const plan = drawUnitWorkbook(withDrafts(next.data, drafts), UNIT_FORMULAS, open);
  const fileName = unitFileName(unit ?? "don_vi", next.period);
  return { fileName, plan, period: next.period, drafts: drafts.length };
}

/** Where the figures would stand it says of which quarter the words are: so they explain nothing yet. */
function asDraft(row: DataRow, period: Period): DataRow {
  const { value, cell } = explanations.table.columns;
  const draft = new Map<string, RawValue>(row);
  draft.delete(cell.key);
  return draft.set(value.key, periodLabel(period));
}

function withDrafts(data: WorkbookData, drafts: readonly DataRow[]): WorkbookData {
  if (drafts.length === 0) return data;
  return { ...data, tables: new Map([...data.tables, [explanations.table.name, drafts]]) };
}
