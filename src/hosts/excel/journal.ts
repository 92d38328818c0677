import type { WorkbookChanges } from "../../spreadsheet/changes";
import type { Queue } from "./connection";
import { showAs } from "./draw/visibility";
import type { Ownership } from "./ownership";
import { JOURNAL_SHEET } from "./traces";
import { bytesOf, rangeAt, write, type Write } from "./writes";

/**
 * What a write of contents notes before it begins: a very hidden sheet that is saved with the
 * workbook, so that whoever opens it after a crash can undo the half of it that was done.
 */
export interface Journal {
  /** Brings back what was before; carried out twice it does the same as once. */
  readonly undo: WorkbookChanges;
  /** What was wanted; null when it is too long to note. */
  readonly redo: WorkbookChanges | null;
}

/** A cell holds 32,767 characters. */
const PIECE = 30_000;
const LONGEST_REDO = 300_000;
const FORMAT = "so-chi-tieu 1";

/**
 * The first writes of all. Where the journal of another pane stands the first of them fails, and
 * nothing is written; the line that makes ours valid is the last.
 */
export function openJournal(
  undo: WorkbookChanges,
  wanted: WorkbookChanges,
  { take }: Ownership,
): readonly Write[] {
  const withRedo = JSON.stringify({ undo, redo: wanted } satisfies Journal);
  const text =
    withRedo.length > LONGEST_REDO
      ? JSON.stringify({ undo, redo: null } satisfies Journal)
      : withRedo;
  const pieces = text.match(new RegExp(`[^]{1,${PIECE}}`, "g")) ?? [];
  return [
    write((context) => {
      context.workbook.worksheets.add(JOURNAL_SHEET);
    }),
    take(null),
    showAs(JOURNAL_SHEET, "veryHidden"),
    // A letter before each piece: it must not be taken for a number or a formula.
    ...pieces.map((piece, index) => writeLine(index + 2, `j${piece}`)),
    writeLine(1, `${FORMAT} ${pieces.length}`),
  ];
}

function writeLine(row: number, text: string): Write {
  return write((context) => {
    rangeAt(context, JOURNAL_SHEET, `A${row}`).values = [[text]];
  }, bytesOf(text));
}

/** The last write of all. Excel deletes no very hidden sheet. */
export function closeJournal(): readonly Write[] {
  return [
    showAs(JOURNAL_SHEET, "hidden"),
    write((context) => context.workbook.worksheets.getItem(JOURNAL_SHEET).delete()),
  ];
}

/** The journal that stands in the workbook; null when it was cut off before anything else began. */
export const queueJournal: Queue<Journal | null> = (context) => {
  const range = context.workbook.worksheets.getItem(JOURNAL_SHEET).getUsedRange(true).untrack();
  range.load("values");
  return () => journalOf(range.values.map(([cell]) => String(cell)));
};

/** A sheet that somebody has written into has nothing to say. */
function journalOf([head = "", ...pieces]: readonly string[]): Journal | null {
  if (head !== `${FORMAT} ${pieces.length}`) return null;
  try {
    return JSON.parse(pieces.map((piece) => piece.slice(1)).join("")) as Journal;
  } catch {
    return null;
  }
}
