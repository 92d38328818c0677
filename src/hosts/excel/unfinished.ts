import type { WorkbookChanges } from "../../spreadsheet/changes";
import type { Connection } from "./connection";
import { contentWrites } from "./contentWrites";
import { isAtWork } from "./atWork";
import { failureOf, HostError } from "./failure";
import { closeJournal, queueJournal, type Journal } from "./journal";
import { markWrites } from "./markChanges";
import { forgetProtection, optionsOfNote, protectAgain } from "./protection";
import { newOwnership } from "./ownership";
import { findMarks } from "./standingMarks";
import { isUnfinished, queueStructure, type Structure } from "./structure";
import { readTableAreas } from "./tableAreas";
import { rowShifts, rowWrites, type TableShift } from "./tableRows";
import { textCells } from "./textCells";
import { sendWrites } from "./writes";

export async function readJournal(
  connection: Connection,
  { traces }: Structure,
): Promise<Journal | null> {
  return traces.journal ? connection.request(queueJournal) : null;
}

/** What a pane knows of the write that it has just seen fail. */
export interface OwnFailure {
  /** The name by which the journal is its own; null where it had none. */
  readonly owner: string | null;
  /**
   * Whether Excel refused to unprotect a sheet: then the last one that has a note was open before,
   * or is protected still.
   */
  readonly refused: boolean;
}

/**
 * Brings back what was before a write that was cut off, from what it noted in the workbook. Cut off
 * itself it can be done again.
 * @param own where a pane cleans up behind itself: what another is about it leaves alone; otherwise what
 * another is about is told as a failure
 */
export async function undoUnfinished(connection: Connection, own?: OwnFailure): Promise<void> {
  const structure = await connection.request(queueStructure);
  const { owner } = structure.traces;
  if (!isUnfinished(structure)) return;
  if (own !== undefined && owner !== null && owner !== own.owner) return;
  if (own === undefined && owner !== null && (await isAtWork(owner))) {
    throw new HostError("beingWritten", "journal");
  }
  try {
    await undo(connection, structure, own?.refused === true);
  } catch (error) {
    const { code } = failureOf(error);
    if (code !== "changedMeanwhile" && code !== "notFound") throw error;
    // Another pane undid it at the same time: that is as good.
    if (isUnfinished(await connection.request(queueStructure))) throw error;
  }
}

async function undo(connection: Connection, structure: Structure, refused: boolean): Promise<void> {
  const journal = await readJournal(connection, structure);
  const laying = structure.traces.marks === "laying";
  const marks = laying ? await findMarks(connection, structure) : null;
  const noted = notedSheets(structure);
  const untouched = refused ? noted.slice(-1) : [];
  const open = noted.filter((sheet) => sheet.open && !untouched.includes(sheet));
  const asBefore = noted.filter((sheet) => !open.includes(sheet));
  const rows = journal?.undo.tableRows ?? [];
  const shifts =
    rows.length === 0 ? [] : rowShifts(rows, await readTableAreas(connection, structure));
  const changes = journal === null ? null : refused ? undoOfRows(journal, shifts) : journal.undo;
  const forgetting = asBefore.map(({ name }) => forgetProtection(name));
  const { take, demand } = newOwnership();
  // Two panes that undo at once: only one of them may take rows away, and go on.
  const begin = [
    ...(structure.traces.journal ? [take(structure.traces.owner)] : []),
    ...forgetting,
  ];
  // Only once the rows are as they were all cells stand where the journal says.
  if (shifts.length > 0)
    await sendWrites(connection, [...begin, ...rowWrites(shifts, structure)], demand);
  const isTextCell = await textCells(connection, changes ?? { basis: null }, null);
  const writes = [
    ...(shifts.length > 0 ? [] : begin),
    ...(marks === null ? [] : markWrites(structure, marks, [])),
    ...(changes === null ? [] : contentWrites(changes, structure, isTextCell)),
    ...open.map(({ name, note }) => protectAgain(name, optionsOfNote(note))),
    ...(structure.traces.journal ? closeJournal() : []),
  ];
  await sendWrites(connection, writes, demand);
}

/**
 * All sheets are unprotected before the first cell is written: where one was refused none is, but
 * for rows of tables that came or went in the request before.
 */
function undoOfRows({ undo }: Journal, shifts: readonly TableShift[]): WorkbookChanges {
  const moved = new Set(shifts.map(({ sheet }) => sheet));
  const there = <Part extends { readonly sheet: string }>(parts: readonly Part[] = []): Part[] =>
    parts.filter(({ sheet }) => moved.has(sheet));
  const { blocks, blanks, paint } = undo;
  const repainted = paint && {
    paint: { ...paint, sheets: paint.sheets.filter(({ name }) => moved.has(name)) },
  };
  return {
    ...undo,
    ...repainted,
    tableRows: [],
    blocks: there(blocks),
    blanks: there(blanks),
    looks: [],
  };
}

interface NotedSheet {
  readonly name: string;
  readonly note: string;
  /** Whether the protection is off; else the note only outlived its use. */
  readonly open: boolean;
}

/** In the order of the tabs, which is that in which sheets are unprotected. */
function notedSheets({ sheets, traces }: Structure): readonly NotedSheet[] {
  return sheets.flatMap(({ id, name, protection }) => {
    const note = traces.unprotected.get(id);
    return note === undefined ? [] : [{ name, note, open: protection === null }];
  });
}
