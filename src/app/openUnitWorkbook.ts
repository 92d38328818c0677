import type { FailureReason } from "../messages/failures";
import type { Snapshot } from "../spreadsheet/snapshot";
import { readWorkbook } from "../xlsx/readWorkbook";
import { readReport } from "../workbook/readReport";
import { UNIT_TEMPLATE_ID } from "../workbook/templateVersion";
import { fieldValue } from "../workbook/report";

export type Opened =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly reason: FailureReason };

/** Bytes → snapshot of a unit report; anything else is refused with a reason, never an exception. */
export async function openUnitWorkbook(bytes: Uint8Array): Promise<Opened> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return { ok: false, reason: read.reason.code };
  const report = readReport(read.snapshot);
  const known = fieldValue(report, "meta_mau_id") === UNIT_TEMPLATE_ID;
  // A copy that lost its hidden sheet is still a report while most of its tables are there.
  return known || report.tables.size >= 5
    ? { ok: true, snapshot: read.snapshot }
    : { ok: false, reason: "notUnitReport" };
}
