import type { ReceivedList } from "../../../app/receivedList";
import type { Period } from "../../../catalogue/period";
import type { FailureReason } from "../../../messages/failures";
import type { IntakeReason } from "../../../messages/intakeReasons";
import type { WorkbookChanges } from "../../../spreadsheet/changes";
import type { Snapshot } from "../../../spreadsheet/snapshot";
import type { CheckedFile } from "../../check/checkedFile";
import type { Bytes } from "../../bytes";
import type { Done } from "../../workbench";
import type { Difference, ShownQuarter } from "../shown";

/** The bloc's own workbook: a file, or the workbook that is open in Excel. */
export type BlocSource =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "open"; readonly snapshot: Snapshot };

/** What the page needs to know of the bloc workbook before it asks for files. */
export interface BlocFacts {
  /** That the workbook stands at; null while it names none. */
  readonly period: Period | null;
  readonly units: number;
  /** Quarters of which rows stand in it, oldest first, with the number of units. */
  readonly quarters: readonly { readonly period: Period; readonly units: number }[];
}

export type BlocOutcome =
  | { readonly ok: true; readonly bloc: BlocFacts }
  | { readonly ok: false; readonly reason: FailureReason | "notBloc" | "noRoster" };

/** A file as it was chosen or dropped. */
export interface GivenFile {
  /** Path below what was chosen. */
  readonly path: string;
  readonly file: File;
}

export interface ConsolidateOrder {
  readonly bloc: BlocSource;
  readonly period: Period;
  readonly files: readonly GivenFile[];
  /** Days that the office has listed; for the rest the files' own dates count. */
  readonly received: ReceivedList;
  /** Serial date. */
  readonly today: number;
  /** The time of the run in words, for the log. */
  readonly time: string;
}

export type QuarterOutcome =
  | { readonly ok: true; readonly shown: ShownQuarter }
  | Extract<BlocOutcome, { readonly ok: false }>;

export interface DrawnFile {
  readonly fileName: string;
  readonly bytes: Bytes;
}

export type RenewOutcome =
  | { readonly ok: true; readonly changes: WorkbookChanges }
  /** Nothing was consolidated from the open workbook, or it is not laid out as this version draws it. */
  | { readonly ok: false; readonly reason: "noQuarter" | "layout" };

export type UnitOutcome =
  | { readonly ok: true; readonly checked: CheckedFile }
  | { readonly ok: false; readonly reason: IntakeReason };

export type CompareOutcome =
  | { readonly ok: true; readonly differences: readonly Difference[] }
  | { readonly ok: false; readonly reason: IntakeReason };

/** How many files are done with. */
export type OnProgress = (done: number) => void;

/** What is done for a consolidation, one thing after the other, by what keeps the quarter in mind. */
export interface SessionTasks {
  readonly openBloc: (source: BlocSource) => Promise<BlocOutcome>;
  readonly consolidate: (order: ConsolidateOrder, tell: OnProgress) => Promise<QuarterOutcome>;
  /** The bloc workbook of the last quarter consolidated; null when there is none. */
  readonly draw: (order: null) => Promise<DrawnFile | null>;
  /** What brings the open bloc workbook, as it was when the last run began, to its quarter. */
  readonly renew: (order: null) => Promise<RenewOutcome>;
  /** One of the files of the last run, checked with what the bloc knows. */
  readonly unitReport: (path: string) => Promise<UnitOutcome>;
  /** Cells of two files of the last run that differ. */
  readonly compare: (paths: readonly [string, string]) => Promise<CompareOutcome>;
}

/** Who does them: in the browser a worker, in tests the same functions at once. */
export type ConsolidationBench = {
  readonly [Name in keyof SessionTasks]: (
    order: Parameters<SessionTasks[Name]>[0],
    tell?: OnProgress,
  ) => Promise<Done<Awaited<ReturnType<SessionTasks[Name]>>>>;
} & {
  /** Ends at once what is under way; what it had in mind is gone. */
  readonly cancel: () => void;
};
