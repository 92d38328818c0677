import type { Connection } from "./connection";
import { contentWrites } from "./contentWrites";
import { closeJournal, queueJournal, type Journal } from "./journal";
import { findMarks, markWrites } from "./markChanges";
import { forgetProtection, optionsOfNote, protectAgain } from "./protection";
import { queueStructure, type Structure } from "./structure";
import { sendWrites } from "./writes";

export function isUnfinished({ traces }: Structure): boolean {
  return traces.journal || traces.marks === "laying" || traces.unprotected.size > 0;
}

export async function readJournal(
  connection: Connection,
  { traces }: Structure,
): Promise<Journal | null> {
  return traces.journal ? connection.request(queueJournal) : null;
}

/**
 * Brings back what was before a write that was cut off, from what it noted in the workbook. Cut off
 * itself it can be done again.
 */
export async function undoUnfinished(connection: Connection): Promise<void> {
  const structure = await connection.request(queueStructure);
  if (!isUnfinished(structure)) return;
  const journal = await readJournal(connection, structure);
  const laying = structure.traces.marks === "laying";
  const marks = laying ? await findMarks(connection, structure) : null;
  const { open, protectedAgain } = notedSheets(structure);
  await sendWrites(connection, [
    ...protectedAgain.map(({ name }) => forgetProtection(name)),
    ...(marks === null ? [] : markWrites(structure, marks, [])),
    ...(journal === null ? [] : contentWrites(journal.undo, structure)),
    ...open.map(({ name, note }) => protectAgain(name, optionsOfNote(note))),
    ...(structure.traces.journal ? closeJournal() : []),
  ]);
}

interface NotedSheet {
  readonly name: string;
  readonly note: string;
}

/** Sheets that note how they were protected: still open, or with a note that only outlived its use. */
function notedSheets({
  sheets,
  traces,
}: Structure): Record<"open" | "protectedAgain", readonly NotedSheet[]> {
  const noted = sheets.flatMap(({ id, name, protection }) => {
    const note = traces.unprotected.get(id);
    return note === undefined ? [] : [{ name, note, protection }];
  });
  return {
    open: noted.filter(({ protection }) => protection === null),
    protectedAgain: noted.filter(({ protection }) => protection !== null),
  };
}
