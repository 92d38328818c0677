import type { FailureCode, FailureWords } from "../words";

export const failures: Readonly<Record<FailureCode, FailureWords>> = {
  editing: {
    what: "A cell is being edited in Excel.",
    next: "Press Enter or Esc in that cell, then try again.",
  },
  busy: {
    what: "Excel is busy.",
    next: "Wait a few seconds and try again.",
  },
  elsewhere: {
    what: "Another workbook is in front in Excel, or several sheets are selected at once.",
    next: "Go back to this workbook, choose the tab of one sheet, then try again.",
  },
  readOnly: {
    what: "The workbook is open for reading only.",
    next: "Choose Enable Editing, or save it as another file, then try again.",
  },
  protected: {
    what: "A sheet has a password of its own and cannot be written to.",
    next: "Choose Review → Unprotect Sheet, type that password, then try again.",
  },
  sessionLost: {
    what: "The connection to the open workbook is lost.",
    next: "Save the workbook, close this pane and open it again.",
  },
  tooLarge: {
    what: "The workbook has more cells than Excel can hand over.",
    next: "Delete spare sheets, rows and columns, then try again.",
  },
  changedMeanwhile: {
    what: "The workbook has changed since this check, so nothing was written.",
    next: "Choose Check again, then repeat what you did.",
  },
  beingWritten: {
    what: "Another pane is writing into this workbook, so nothing was written.",
    next: "Wait until it has finished, then press again.",
  },
  notFound: {
    what: "That sheet or cell is no longer in the workbook.",
    next: "Choose Check again to see the new result.",
  },
  hidden: {
    what: "That sheet is hidden.",
    next: "Choose Show the sheet to bring it to light and go to the cell.",
  },
  notSupported: {
    what: "This version of Excel cannot do that.",
    next: "Use a newer Excel, or save the workbook and check the file on this page in Edge or Chrome.",
  },
  tooSlow: {
    what: "The check took more than a minute and was stopped.",
    next: "Try again; if it stays like this, copy the figures into a new workbook and check that.",
  },
  programFault: {
    what: "The program failed.",
    next: "Try again; if it fails again, copy the diagnostics and send them to the person in charge.",
  },
};
