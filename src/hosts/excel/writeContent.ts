import type { WorkbookChanges } from "../../spreadsheet/changes";
import type { Snapshot } from "../../spreadsheet/snapshot";
import type { Connection } from "./connection";
import { contentWrites, demandSheets } from "./contentWrites";
import { closeJournal, openJournal } from "./journal";
import { newOwnership } from "./ownership";
import { standingHeights } from "./rowHeights";
import type { Structure } from "./structure";
import { tableAreasIn } from "./tableAreas";
import { rowShifts, rowWrites } from "./tableRows";
import { textCells } from "./textCells";
import { undoing } from "./undoing";
import type { Write } from "./writes";

/** Writes that are sent one after the other; what stops in the middle is undone. */
export type Work = (send: Send) => Promise<void>;

type Send = (writes: readonly Write[], first: Write["queue"]) => Promise<void>;

/** The workbook as it stands, with nothing half done in it. */
export interface Settled {
  readonly structure: Structure;
  /** Null where what is about to be written touches no cells. */
  readonly snapshot: Snapshot | null;
}

/**
 * Writes contents and structure between the opening and the closing of the journal, and gives back
 * the changes that undo it.
 * @param attempt is told by which name the journal is ours
 */
export async function writeContent(
  connection: Connection,
  changes: WorkbookChanges,
  { structure, snapshot }: Settled,
  attempt: (work: Work, owner: string) => Promise<void>,
): Promise<WorkbookChanges> {
  demandSheets(changes, structure);
  const areas = snapshot === null ? new Map<string, never>() : tableAreasIn(snapshot);
  const shifts = rowShifts(changes.tableRows ?? [], areas);
  const undo = {
    ...undoing(changes, structure, snapshot),
    ...(await standingHeights(connection, changes, shifts)),
  };
  const owner = newOwnership();
  const opening = openJournal(undo, changes, owner);
  const writesIn = async (seen: Snapshot | null): Promise<readonly Write[]> =>
    contentWrites(changes, structure, await textCells(connection, changes, seen));
  if (shifts.length === 0) {
    const writes = await writesIn(snapshot);
    if (writes.length > 0)
      await attempt(
        (send) => send([...opening, ...writes, ...closeJournal()], owner.demand),
        owner.name,
      );
    return undo;
  }
  await attempt(async (send) => {
    await send([...opening, ...rowWrites(shifts, structure)], owner.demand);
    // Only now all cells stand where the changes say.
    await send([...(await writesIn(null)), ...closeJournal()], owner.demand);
  }, owner.name);
  return undo;
}
