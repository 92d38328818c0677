import type { Place } from "../spreadsheet/address";
import type { Undo, WorkbookChanges } from "../spreadsheet/changes";
import type { Snapshot } from "../spreadsheet/snapshot";

/**
 * The one workbook that the user has open. App and page know this port only; excel/ is its adapter.
 * Where Excel is missing no workbook is open: files are read, never written to, and drawn anew.
 */
export interface Host {
  /** The workbook as it is now. */
  readonly read: () => Promise<Outcome<Snapshot>>;
  /**
   * Carries changes out and gives back those that undo them. Refused as "changedMeanwhile" when
   * the workbook is no longer the one that `basis` was taken from. After a failure the workbook is
   * as before, or carrying out the same changes again completes them.
   */
  readonly carryOut: (changes: WorkbookChanges) => Promise<Outcome<WorkbookChanges>>;
  /** Shows a cell to the user and selects it; its tab is unhidden only when `reveal` says so. */
  readonly select: (place: Place, reveal?: boolean) => Promise<Outcome<null>>;
  /**
   * Calls back a little after the user (or a fellow editor) changed something, once for a burst;
   * never for what `carryOut` does itself.
   */
  readonly watch: (onChange: (what: Changed) => void) => Promise<Outcome<StopWatching>>;
}

/** What a burst of changes touched: cells alone, or whole sheets, which came, went or were renamed. */
export type Changed = "cells" | "sheets";

export type StopWatching = () => Promise<void>;

/** What only a workbook that is open in Excel can tell or needs. */
export interface ExcelHost extends Host {
  /** What a write that was cut off left behind, in this session or an earlier one; null as a rule. */
  readonly unfinished: () => Promise<Outcome<UnfinishedWrite | null>>;
  /** Completes the unfinished write; "notSupported" when `canFinish` is false. */
  readonly finishWrite: () => Promise<Outcome<null>>;
  /** Brings back what was before the unfinished write; nothing to do is no failure. */
  readonly undoWrite: () => Promise<Outcome<null>>;
  /** Takes a write back but for cells in which something else stands since; gives back how many these are. */
  readonly takeBack: (undo: Undo) => Promise<Outcome<number>>;
  /** Opens the bytes of an .xlsx file as a new workbook beside this one, which stays as it is. */
  readonly openNew: (bytes: Uint8Array) => Promise<Outcome<null>>;
  /** Name of the file that is open, "SO_KHOI.xlsx"; null while it has none. */
  readonly fileName: () => string | null;
  readonly silence: Silence;
  /** For the diagnostics report; asks nothing of the workbook. */
  readonly environment: () => ExcelEnvironment;
}

/** Whether Excel leaves a request unanswered for long: a cell is being edited, a dialog is open. */
export interface Silence {
  readonly isOn: () => boolean;
  /** Gives back what ends the listening. */
  readonly listen: (onChange: () => void) => () => void;
}

export interface UnfinishedWrite {
  /** Colours only, or contents of the workbook. */
  readonly of: "marks" | "content";
  /** Whether it can be completed; undone it can be always. */
  readonly canFinish: boolean;
}

export interface ExcelEnvironment {
  /** "PC", "Mac", "OfficeOnline" … as Office names it. */
  readonly platform: string;
  readonly version: string;
  /** The highest ExcelApi this Excel has, "1.17". */
  readonly excelApi: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly readOnly: boolean;
}

/** Failures are values: nothing of a host throws. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: HostFailure };

export interface HostFailure {
  readonly code: HostFailureCode;
  /** For the diagnostics report: codes and places in our program, never figures or names. */
  readonly detail: string;
}

export type HostFailureCode =
  /** A cell is being edited: press Enter, try again. */
  | "editing"
  /** The program is busy with too many requests. */
  | "busy"
  /** Another workbook is in front, or several sheets are selected: Excel does not find its way. */
  | "elsewhere"
  /** Opened for reading only (Protected View, no right to write). */
  | "readOnly"
  /** A sheet is protected with a password that we do not have. */
  | "protected"
  /** The connection to the workbook is lost: reopen. */
  | "sessionLost"
  /** More than the program can hand over. */
  | "tooLarge"
  /** The workbook is not the one that the changes were computed from. */
  | "changedMeanwhile"
  /** Another pane is in the midst of writing: wait until it has finished. */
  | "beingWritten"
  /** A sheet or cell that is wanted is gone. */
  | "notFound"
  /** The sheet that is wanted is hidden: ask the user, then select with `reveal`. */
  | "hidden"
  /** This version of the program cannot do it. */
  | "notSupported"
  /** A fault of ours. */
  | "programFault";
