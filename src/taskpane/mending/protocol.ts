import type { Adding } from "../../app/addFromRegister";
import type { ExplainRequest } from "../../app/explain";
import type { Finalising, Moment } from "../../app/finalise";
import type { LeftBehind } from "../../app/leftBehind";
import type { WorkbookKind } from "../../app/workbookKind";
import type { Taking } from "../../app/takeFromPrevious";
import type { WrittenReport } from "../../app/writtenReport";
import type { Period } from "../../catalogue/period";
import type { Explaining } from "../../explanations/explainChanges";
import type { Lapse } from "../../explanations/lapsed";
import type { FailureReason } from "../../messages/failures";
import type { ReceiptState } from "../../receipt/receipt";
import type { Proposal } from "../../repair/proposal";
import type { Explanation } from "../../rules/rule";
import type { WorkbookChanges } from "../../spreadsheet/changes";
import type { Snapshot } from "../../spreadsheet/snapshot";
import type { ShownFinding } from "../check/checkedFile";
import type { Bytes } from "../bytes";

/** The workbook that is mended: open in Excel, or a file with the steps that were taken on it. */
export type MendedSource =
  | { readonly kind: "open"; readonly snapshot: Snapshot }
  | {
      readonly kind: "file";
      readonly fileName: string;
      readonly bytes: Bytes;
      readonly steps: readonly WorkbookChanges[];
    };

/** A warning of the list of findings, at its position there. */
export interface ShownWarning {
  readonly at: number;
  readonly finding: ShownFinding;
  readonly explanation: Explanation | null;
  /** Words of an earlier quarter, or for an earlier figure, that may still serve. */
  readonly draft: Explanation | null;
}

/** What the view shows of a workbook. */
export interface MendingLook {
  readonly unit: string | null;
  readonly period: Period | null;
  readonly errors: number;
  readonly proposals: readonly Proposal[];
  readonly warnings: readonly ShownWarning[];
  readonly lapsed: readonly { readonly rule: string; readonly why: Lapse }[];
  readonly receipt: ReceiptState;
  /** Serial date; null while the bloc has set none. */
  readonly dueOn: number | null;
  /** Tables, columns, rows or formulas are lost, or the template is another: drawing anew mends it. */
  readonly damaged: boolean;
  readonly report: WrittenReport;
}

export type Looked =
  | { readonly ok: true; readonly look: MendingLook }
  | { readonly ok: false; readonly kind: Exclude<WorkbookKind, "unitReport"> }
  | { readonly ok: false; readonly kind: "unreadable"; readonly reason: FailureReason };

export interface DrawnWorkbook {
  readonly fileName: string;
  readonly bytes: Bytes;
  readonly leftBehind: readonly LeftBehind[];
}

/** The file laid beside cannot be read, or is another thing than is wanted. */
export interface NotUsed<Other extends string> {
  readonly ok: false;
  readonly reason: FailureReason | Other;
}

/** Each question about the workbook, with its answer. */
export interface MendingTasks {
  readonly look: { readonly order: object; readonly answer: Looked };
  /** The chosen proposals as one step. */
  readonly repair: {
    readonly order: { readonly ids: readonly string[] };
    readonly answer: WorkbookChanges;
  };
  readonly explain: { readonly order: ExplainRequest; readonly answer: Explaining };
  readonly finalise: { readonly order: { readonly moment: Moment }; readonly answer: Finalising };
  /** Drawn anew by the template of today around its figures. */
  readonly redraw: {
    readonly order: object;
    /** `errors`: what is left to mend in the new workbook. */
    readonly answer: DrawnWorkbook & { readonly errors: number };
  };
  /** Null while the period is unknown. */
  readonly nextPeriod: {
    readonly order: object;
    readonly answer: (DrawnWorkbook & { readonly drafts: number }) | null;
  };
  readonly fromRegister: {
    readonly order: { readonly bloc: Bytes };
    readonly answer: Adding | NotUsed<"notBloc">;
  };
  /** Of last quarter's workbook, which lies beside this one. */
  readonly fromPrevious: {
    readonly order: { readonly previous: Bytes };
    readonly answer: Taking | NotUsed<"notReport">;
  };
}

export type MendingTask = keyof MendingTasks;

export type MendingOrder<Task extends MendingTask = MendingTask> = {
  readonly [Name in Task]: MendingTasks[Name]["order"] & {
    readonly task: Name;
    readonly source: MendedSource;
    /** Last quarter's workbook of the unit, where it is at hand: more rules look then. */
    readonly previous?: Bytes;
    /** Serial date. */
    readonly today: number;
  };
}[Task];

export type MendingAnswer = MendingTasks[MendingTask]["answer"];
