import type { Undo } from "../../spreadsheet/changes";
import type { OpenWorkbook } from "./openWorkbook";

/**
 * Takes a write back but for cells in which something else stands since; gives back how many these
 * are. The reading that tells them is the one that the write begins with.
 */
export async function takeBack(workbook: OpenWorkbook, undo: Undo): Promise<number> {
  const { undoWhatStands } = await import(/* webpackChunkName: "writing" */ "./writing");
  const seen = await workbook.settled(undo.changes);
  const { changes, kept } =
    seen.snapshot === null
      ? { changes: undo.changes, kept: 0 }
      : undoWhatStands(undo, seen.snapshot);
  await workbook.carryOut(changes, seen);
  return kept;
}
