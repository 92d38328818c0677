import { checkBesidePrevious, previousIn } from "../../app/checkBesidePrevious";
import { checkOpenWorkbook } from "../../app/checkOpenWorkbook";
import { writeFindings } from "../../app/writeFindings";
import type { WorkbookChanges } from "../../spreadsheet/changes";
import { snapshotFingerprint } from "../../spreadsheet/snapshotFingerprint";
import type { OpenOrder } from "../workbench";

/**
 * What writes the findings of a check into the workbook that is open: worked out when somebody wants
 * it, for to read all formulas once more takes longer than the check. Null where there is no sheet
 * for them.
 */
export async function findingsWritten(order: OpenOrder): Promise<WorkbookChanges | null> {
  const { snapshot, previous, today } = order;
  const quarter = previous === undefined ? null : await previousIn(previous);
  const open = checkOpenWorkbook(snapshot, today, (workbook) =>
    checkBesidePrevious(workbook, quarter),
  );
  if (open.kind !== "unitReport") return null;
  return writeFindings(open.checked, snapshotFingerprint(snapshot));
}
