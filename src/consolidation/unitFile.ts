import type { UnitIndicatorId } from "../catalogue/indicators";
import type { Period } from "../catalogue/period";
import type { FollowUp } from "../followUps/evaluateFollowUps";
import type { Reconciled } from "../followUps/reconcile";
import type { Finding } from "../rules/rule";
import type { DataRow } from "../workbook/workbookData";

/** What intake knows of any file, readable or not. */
export interface ReceivedFile {
  /** Path below the folder, as it arrived. */
  readonly file: string;
  readonly sha256: string;
  /** Serial day of the file's own time. */
  readonly modifiedOn: number | null;
  /** The same to the millisecond, to tell the later of two. */
  readonly modifiedAt: number;
}

/** A readable unit file, checked afresh at the bloc and reduced to what consolidation needs. */
export interface UnitFile extends ReceivedFile, JudgedUnit {
  /** Null when the workbook does not say which quarter it is of. */
  readonly period: Period | null;
  /** Serial day on which the paper report was signed. */
  readonly signedOn: number | null;
  /** Units that the file's name and its hidden sheet speak of. */
  readonly namedUnits: readonly string[];
  readonly contentKey: string | null;
  readonly findings: readonly Finding[];
  /** When the unit had finalised its report, where figures changed after that; else null. */
  readonly changedSince: string | null;
}

/** A unit's quarter as the bloc judges it. */
export interface JudgedUnit {
  /** As in the roster; "" when the workbook does not say. */
  readonly unit: string;
  /** Lần nộp. */
  readonly submission: number;
  /** Indicators whose figures cannot be used. */
  readonly spoiled: readonly UnitIndicatorId[];
  readonly followUps: readonly FollowUp[];
  /** The bloc's conclusions beside what the unit has entered. */
  readonly reconciled: readonly Reconciled[];
  readonly rows: ReadonlyMap<string, readonly DataRow[]>;
}
