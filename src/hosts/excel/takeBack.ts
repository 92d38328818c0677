import type { Undo } from "../../spreadsheet/changes";
import type { OpenWorkbook } from "./openWorkbook";

/** Takes a write back but for cells in which something else stands since; gives back how many these are. */
export async function takeBack(workbook: OpenWorkbook, undo: Undo): Promise<number> {
  const { undoWhatStands } = await import(/* webpackChunkName: "writing" */ "./writing");
  const { changes, kept } = undoWhatStands(undo, await workbook.read());
  await workbook.carryOut(changes);
  return kept;
}
