import type { OpenWords } from "../words";

export const open: OpenWords = {
  reading: "Reading the open workbook…",
  checking: "Checking the figures…",
  silent:
    "Excel has not answered yet. If a cell is being edited, press Enter in it; if Excel shows a dialog, close that.",
  checkedAt: (time) => `Checked at ${time}`,
  changed: "The workbook has changed, checking again…",
  changedUnchecked: "The workbook has changed; what follows is of the check before.",
  notCheckedAgain: "It could not be checked again; what follows is of the check before.",
  unwatched: "After mending, choose Check again",
  again: "Check again",
  retry: "Try again",
  actions: "The open workbook",
  mark: "Highlight in the workbook",
  unmark: "Remove highlights",
  write: "Write to the sheet of findings",
  undo: "Undo",
  busy: "Working in Excel…",
  done: {
    mark: "The cells to look at are highlighted. This changes no figure and can be removed at any time.",
    unmark: "The highlights are removed.",
    write:
      "The findings are written to the sheet Kết quả soát, the numbers of errors to the contents page.",
    undo: "The workbook is as it was before the writing.",
    finish: "The unfinished write is complete.",
    undoUnfinished: "The workbook is as it was before the unfinished write.",
  },
  noFindingsSheet:
    "The workbook has lost the sheets Kết quả soát and Mục lục, so nothing can be written. Copy the figures into a new workbook.",
  unfinished: ({ of, canFinish }) =>
    of === "marks"
      ? "The last highlighting was not completed."
      : `The last write into the workbook was not completed: part of it may be old, part new. ${canFinish ? "Choose one of the two ways." : "Press Undo it, then write again."}`,
  finish: "Complete it",
  undoUnfinished: "Undo it",
  other: {
    empty: {
      what: "The open workbook is empty.",
      next: "Choose New workbook to put the empty report of a quarter into it, or open the report of a unit.",
    },
    blocWorkbook: {
      what: "This is the bloc's consolidated workbook, not the report of a unit.",
      next: "Press Consolidation to read the units' reports and get the bloc's results; a new quarter is chosen there. To check one unit, open its file BC_….",
    },
    foreign: {
      what: "The open workbook is not a unit's indicator report.",
      next: "This workbook stays as it is. Open BC_<unit code>_<year>_Q<quarter>.xlsx. Without one, open a blank workbook and choose New workbook.",
    },
  },
  toTemplate: "New workbook",
};
