import type { Counted } from "../../../indicators/bloc/counted";
import type { CodeOf } from "../../../catalogue/lists";
import type { Period } from "../../../catalogue/period";
import type { FileStatus } from "../../../consolidation/consolidateQuarter";
import type { FileReason } from "../../../consolidation/fileReason";
import type { BlocOutcome } from "../workers/bench";
import type { Then } from "../shown";
import type { Extent } from "../result/useRenewal";

export type BlocTrouble = Extract<BlocOutcome, { readonly ok: false }>["reason"] | Fault;
/** Of a worker, whatever it was at. */
type Fault = "tooSlow" | "programFault";

/** Every word of the consolidation. A language that lacks one does not compile. */
export interface ConsolidationWords {
  readonly intro: string;
  readonly stays: string;
  readonly bloc: {
    readonly title: string;
    readonly hint: string;
    readonly choose: string;
    readonly other: string;
    readonly opening: string;
    /** While the workbook that is open in Excel is read. */
    readonly readingOpen: string;
    /** The workbook that is open in Excel. */
    readonly isOpen: string;
    readonly facts: (name: string, units: number) => string;
    /** After another was chosen that would not do. */
    readonly stillUsed: (name: string) => string;
    readonly trouble: Readonly<Record<BlocTrouble, string>>;
  };
  readonly period: {
    readonly title: string;
    readonly quarter: string;
    readonly year: string;
    readonly quarterName: (quarter: Period["quarter"]) => string;
    readonly name: (period: Period) => string;
  };
  readonly files: {
    readonly title: string;
    readonly choose: string;
    readonly chooseFolder: string;
    readonly drop: (needsBloc: boolean) => string;
    /** Where a result stands whose files are no longer at hand. */
    readonly dropAgain: string;
    /** `more`: beside those that were chosen before. */
    readonly dropNow: (more: boolean) => string;
    readonly add: string;
    readonly addFolder: string;
    readonly dropMore: string;
    readonly forget: string;
    readonly chosen: (count: number) => string;
    readonly skipped: (count: number) => string;
    readonly none: string;
    readonly onlyBloc: string;
    readonly needsBloc: string;
  };
  /** The list of days on which files came in. */
  readonly received: {
    readonly choose: string;
    readonly hint: string;
    readonly read: (name: string, days: number) => string;
    readonly unclear: (name: string, line: string) => string;
    readonly noDays: (name: string) => string;
  };
  readonly run: {
    readonly start: string;
    readonly again: string;
    /** Leads back to what was chosen. */
    readonly change: string;
    readonly progress: (done: number, total: number) => string;
    readonly merging: string;
    /** Seconds. */
    readonly left: (seconds: number) => string;
    readonly cancel: string;
    readonly stopped: (done: number, total: number) => string;
    readonly failed: Readonly<Record<Fault, string>>;
    readonly kept: string;
  };
  readonly result: {
    readonly headline: (received: number, owing: number) => string;
    readonly about: (reference: string, dueOn: string | null) => string;
    readonly download: string;
    /** In Excel, where the new workbook opens beside the one that is open. */
    readonly openBeside: string;
    readonly opened: string;
    readonly downloading: string;
    readonly downloaded: (fileName: string) => string;
    readonly downloadFailed: string;
    readonly parts: string;
    readonly indicators: string;
    readonly units: string;
    readonly followUps: string;
    readonly missing: (count: number) => string;
    /** Most files are of another quarter than the one consolidated. */
    readonly otherPeriod: (files: number, theirs: string, ours: string) => string;
    /** The button that consolidates that one. */
    readonly ofPeriod: (theirs: string) => string;
    readonly counts: {
      readonly failed: string;
      readonly behind: string;
      readonly tooFew: string;
      /** What the first three are counted of. */
      readonly about: string;
      readonly overdue: (count: number) => string;
      readonly notTaken: (count: number) => string;
    };
    readonly remarks: string;
    readonly notCarried: (what: string) => string;
    readonly repeatedCode: (code: string) => string;
    readonly unclear: (what: string) => string;
    readonly unknownTrial: (name: string) => string;
    readonly unknownReceived: (code: string) => string;
    /** Two units whose files may bear each other's code. */
    readonly swapped: (one: string, other: string) => string;
    /** Findings about the bloc's own workbook and the quarter as a whole. */
    readonly ofBloc: (count: number) => string;
  };
  /** Writing the quarter into the workbook that is open in Excel. */
  readonly renewal: {
    readonly write: string;
    readonly writing: string;
    readonly written: (extent: Extent) => string;
    readonly undo: string;
    readonly undone: string;
    readonly finished: string;
    readonly layout: string;
    readonly changed: string;
  };
  readonly indicator: {
    readonly show: string;
    readonly shows: Readonly<Record<IndicatorFilter, string>>;
    readonly then: (when: "quarter" | "year", then: Then) => string;
    readonly bounds: (low: number, high: number, of: number) => string;
    readonly known: (known: number, concerned: number) => string;
    /** Of what the sheet says in its words. */
    readonly figures: (text: string) => string;
    readonly requirement: (text: string) => string;
    readonly clause: string;
    readonly sentence: string;
    readonly distribution: string;
    readonly units: (count: number) => string;
    readonly failing: (count: number) => string;
    readonly none: string;
  };
  readonly unit: {
    readonly received: string;
    readonly withErrors: string;
    readonly earlier: string;
    readonly missing: string;
    readonly findings: (errors: number, warnings: number) => string;
    readonly failed: (count: number) => string;
    readonly overdue: (count: number) => string;
    readonly late: (days: number) => string;
    /** @param vietnamese what is sent back; null where nothing is. */
    readonly reason: (why: FileReason, vietnamese: string | null) => string;
    readonly status: Readonly<Record<FileStatus, string>>;
    readonly show: string;
    readonly shows: Readonly<Record<UnitFilter, string>>;
    readonly open: string;
    readonly opening: string;
    readonly close: string;
    readonly needsFiles: string;
    readonly notOpened: string;
    readonly filesNotTaken: (count: number) => string;
    readonly none: string;
  };
  readonly compare: {
    readonly open: string;
    readonly title: (cells: number) => string;
    readonly cell: string;
    readonly counted: string;
    readonly notCounted: string;
    readonly same: string;
    readonly blank: string;
  };
  readonly copy: {
    readonly reply: string;
    readonly reminder: string;
    /** One message to the group about the units that have not handed in. */
    readonly missing: string;
    /** One about what units have to remedy. */
    readonly group: string;
    readonly sentence: string;
    readonly copied: string;
    readonly byHand: string;
  };
  readonly search: string;
  readonly followUps: FollowUpWords;
}

export interface FollowUpWords {
  readonly none: string;
  readonly noneLeft: string;
  readonly body: string;
  readonly allBodies: string;
  readonly bodyName: (body: CodeOf<"CO_QUAN">) => string;
  readonly issued: (day: string) => string;
  readonly task: string;
  readonly tasks: Readonly<Record<FollowUpFilter, string>>;
  readonly taskOf: Readonly<Record<"unit" | "bloc" | "none", string>>;
  readonly today: (date: string) => string;
  readonly noDeadline: string;
  readonly limitation: (conclusion: string, limitation: number | null) => string;
  readonly status: (label: string | null, status: CodeOf<"FOLLOW_UP">, days: number) => string;
  readonly late: (days: number) => string;
  /** Who goes on for a unit that has ended. */
  readonly heir: (name: string) => string;
  readonly overdueFirst: string;
}

export type IndicatorFilter = "all" | "missed" | "undecided" | "met" | Counted;
export type FollowUpFilter = "open" | "overdue" | "unit" | "bloc" | "all";
export type UnitFilter = "all" | "missing" | "received" | "notTaken" | "errors";
