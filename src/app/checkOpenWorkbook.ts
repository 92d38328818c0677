import type { Snapshot } from "../spreadsheet/snapshot";
import { readReport } from "../workbook/readReport";
import { checkAlone, type CheckedWorkbook, type WorkbookToCheck } from "./checkAlone";
import { workbookKind, type WorkbookKind } from "./workbookKind";

export type OpenWorkbook =
  | { readonly kind: "unitReport"; readonly checked: CheckedWorkbook }
  | { readonly kind: Exclude<WorkbookKind, "unitReport"> };

/** Checks the workbook that is open in a host, whatever it turns out to be. */
export function checkOpenWorkbook(
  snapshot: Snapshot,
  today: number,
  check: (workbook: WorkbookToCheck) => CheckedWorkbook = checkAlone,
): OpenWorkbook {
  const report = readReport(snapshot);
  const kind = workbookKind(snapshot, report);
  return kind === "unitReport"
    ? { kind, checked: check({ snapshot, report, fileName: null, today }) }
    : { kind };
}
