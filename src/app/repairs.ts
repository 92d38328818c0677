import { proposeRepairs } from "../repair/proposeRepairs";
import type { Proposal } from "../repair/proposal";
import { repairChanges } from "../repair/repairChanges";
import type { WorkbookChanges } from "../spreadsheet/changes";
import type { Snapshot } from "../spreadsheet/snapshot";
import { snapshotFingerprint } from "../spreadsheet/snapshotFingerprint";
import type { CheckedWorkbook } from "./checkWorkbook";
import { UNIT_FORMULAS } from "./unitFormulas";

/** "Sửa giúp": every safe repair of a checked workbook, for somebody to agree to. */
export function repairsOf(snapshot: Snapshot, checked: CheckedWorkbook): readonly Proposal[] {
  const { report, calculation, findings } = checked;
  return proposeRepairs({
    mended: { snapshot, report, calculation },
    findings,
    formulas: UNIT_FORMULAS,
  });
}

/** The chosen repairs as one step; refused by the host where the workbook is another by then. */
export function chosenRepairs(
  snapshot: Snapshot,
  proposals: readonly Proposal[],
  ids: ReadonlySet<string>,
): WorkbookChanges {
  const chosen = proposals.filter(({ id }) => ids.has(id));
  return repairChanges(chosen, snapshotFingerprint(snapshot));
}
