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
  const kind = workbookKind(snapshot, readReport(snapshot));
  return kind === "unitReport"
    ? { kind, checked: check({ snapshot, fileName: null, today }) }
    : { kind };
}
