import type { Place } from "../spreadsheet/address";
import type { WorkbookChanges } from "../spreadsheet/changes";
import type { Snapshot } from "../spreadsheet/snapshot";

/**
 * The one workbook that the user has open, wherever that is. The app knows this port only; its
 * adapters are excel/ (the workbook open in Excel) and file/ (bytes of an .xlsx file).
 */
export interface Host {
  readonly kind: "excel" | "file";
  /** The workbook as it is now. */
  readonly read: () => Promise<Outcome<Snapshot>>;
  /**
   * Carries changes out and gives back those that undo them. Refused as "changedMeanwhile" when
   * the workbook is no longer the one that `basis` was taken from. After a failure the workbook is
   * as before, or carrying out the same changes again completes them.
   */
  readonly carryOut: (changes: WorkbookChanges) => Promise<Outcome<WorkbookChanges>>;
  /** Shows a cell to the user and selects it. */
  readonly select: (place: Place) => Promise<Outcome<null>>;
  /**
   * Calls back a little after the user (or a fellow editor) changed something, once for a burst;
   * never for what `carryOut` does itself.
   */
  readonly watch: (onChange: () => void) => Promise<Outcome<StopWatching>>;
}

export type StopWatching = () => Promise<void>;

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
  /** A sheet or cell that is wanted is gone. */
  | "notFound"
  /** This version of the program cannot do it. */
  | "notSupported"
  /** A fault of ours. */
  | "programFault";
