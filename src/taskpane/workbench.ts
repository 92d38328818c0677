import type { LeftBehind } from "../app/leftBehind";
import type { WorkbookKind } from "../app/workbookKind";
import type { Period } from "../catalogue/period";
import type { FailureReason } from "../messages/failures";
import type { WorkbookChanges } from "../spreadsheet/changes";
import type { Snapshot } from "../spreadsheet/snapshot";
import type { Bytes } from "./bytes";
import type { CheckedFile } from "./check/checkedFile";
import type { MendingAnswer, MendingOrder } from "./mending/protocol";

/** Why there is no result for a file: its own fault, or ours. */
export type NoResult = FailureReason | "tooSlow" | "programFault";

export type CheckOutcome =
  | { readonly ok: true; readonly checked: CheckedFile }
  | { readonly ok: false; readonly reason: NoResult };

export interface CheckOrder {
  readonly fileName: string;
  readonly bytes: Bytes;
  /** Last quarter's workbook of the unit, where it is at hand: more rules look then. */
  readonly previous?: Bytes;
  /** Serial date. */
  readonly today: number;
}

export interface OpenOrder {
  readonly snapshot: Snapshot;
  /** Last quarter's workbook of the unit, where it is at hand: more rules look then. */
  readonly previous?: Bytes;
  /** Serial date. */
  readonly today: number;
}

/** What the workbook that is open turned out to be, and how it is marked. */
export type OpenOutcome =
  | {
      readonly kind: "unitReport";
      readonly checked: CheckedFile;
      readonly marks: WorkbookChanges;
    }
  | { readonly kind: Exclude<WorkbookKind, "unitReport"> };

export interface TemplateOrder {
  readonly unitCode: string;
  readonly period: Period;
  /** Serial date. */
  readonly today: number;
}

export type CopyOutcome =
  | {
      readonly ok: true;
      readonly fileName: string;
      readonly bytes: Bytes;
      readonly leftBehind: readonly LeftBehind[];
    }
  | { readonly ok: false; readonly reason: FailureReason };

/** A fault of the program is a value too. */
export type Done<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: ProgramFault };

export interface ProgramFault {
  readonly code: "tooSlow" | "programFault";
  /** For the diagnostics report: places in our program, nothing of the workbook. */
  readonly detail: string;
}

/** The heavy work of the page, by name. */
export interface Tasks {
  readonly check: (order: CheckOrder) => Promise<CheckOutcome>;
  readonly checkOpen: (order: OpenOrder) => Promise<OpenOutcome>;
  /** The findings of such a check, written down; null where the workbook has lost the sheet for them. */
  readonly findingsWritten: (order: OpenOrder) => Promise<WorkbookChanges | null>;
  /** The new workbook's file. */
  readonly drawTemplate: (order: TemplateOrder) => Promise<Bytes>;
  readonly templateSheets: (order: TemplateOrder) => Promise<WorkbookChanges>;
  readonly checkedCopy: (order: CheckOrder) => Promise<CopyOutcome>;
  /** Each question of the view that mends, see mending/protocol.ts. */
  readonly mend: (order: MendingOrder) => Promise<MendingAnswer>;
}

/** Who does the tasks: in the browser a worker, in tests the same functions at once. */
export type Workbench = {
  readonly [Name in keyof Tasks]: (
    order: Parameters<Tasks[Name]>[0],
  ) => Promise<Done<Awaited<ReturnType<Tasks[Name]>>>>;
};
