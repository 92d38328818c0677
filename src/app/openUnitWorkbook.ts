import type { FailureReason } from "../messages/failures";
import type { Snapshot } from "../spreadsheet/snapshot";
import { readWorkbook } from "../xlsx/readWorkbook";
import { readReport } from "../workbook/readReport";
import type { Report } from "../workbook/report";
import { workbookKind } from "./workbookKind";

export type Opened =
  | { readonly ok: true; readonly snapshot: Snapshot; readonly report: Report }
  | { readonly ok: false; readonly reason: FailureReason };

/** Bytes → snapshot and reading of a unit report; anything else is refused with a reason, never an exception. */
export async function openUnitWorkbook(bytes: Uint8Array): Promise<Opened> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return { ok: false, reason: read.reason.code };
  const report = readReport(read.snapshot);
  const kind = workbookKind(read.snapshot, report);
  return kind === "unitReport"
    ? { ok: true, snapshot: read.snapshot, report }
    : { ok: false, reason: kind === "blocWorkbook" ? kind : "notUnitReport" };
}
