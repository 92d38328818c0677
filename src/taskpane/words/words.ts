import type { LeftBehind } from "../../app/leftBehind";
import type { WorkbookKind } from "../../app/workbookKind";
import type { CodeOf } from "../../catalogue/lists";
import type { Period } from "../../catalogue/period";
import type { FollowUp } from "../../followUps/evaluateFollowUps";
import type { HostFailureCode, UnfinishedWrite } from "../../hosts/port";
import type { PartResult } from "../../indicators/indicatorResult";
import type { Severity } from "../../rules/rule";
import type { FileCounts, FileState, SeverityCounts } from "../check/fileChecks";
import type { Requirement, ShownIndicator } from "../check/checkedFile";
import type { Tab } from "../page/views";
import type { ProgramFault } from "../workbench";
import type { ActionName } from "../workbook/actions";

export type Language = "vi" | "en";

/**
 * Every word that is there from the beginning. A language that lacks one does not compile. Parts of
 * the page that are fetched later bring their own along (useWordsOf).
 */
export interface Words {
  readonly product: string;
  /** The button that leads to the other language, in that language. */
  readonly otherLanguage: string;
  /** Of the tabs, and of their list. */
  readonly views: Readonly<Record<Tab | "label", string>>;
  readonly check: CheckWords;
  readonly open: OpenWords;
  readonly report: ReportWords;
}

/** Why something was not done: the host's failures, and those of the worker. */
export type FailureCode = HostFailureCode | ProgramFault["code"];

export interface FailureWords {
  /** What happened. */
  readonly what: string;
  /** What to do, a verb first. */
  readonly next: string;
}

export interface CheckWords {
  readonly choose: string;
  readonly chooseOthers: string;
  readonly drop: string;
  readonly whatIsRead: string;
  readonly whatHappens: string;
  readonly staysHere: string;
  /** Leads to the first steps. */
  readonly firstTime: string;
  readonly dropNow: string;
  readonly progress: (done: number, total: number) => string;
  readonly stop: string;
  readonly verdict: (state: Exclude<FileState, "unreadable">, counts: SeverityCounts) => string;
  readonly severalFiles: (counts: FileCounts) => string;
  readonly stopped: string;
  readonly notReceived: string;
  readonly waiting: string;
  readonly files: string;
}

/** The check of the workbook that is open in Excel. */
export interface OpenWords {
  readonly reading: string;
  readonly checking: string;
  /** Excel has not answered for some seconds. */
  readonly silent: string;
  /** "16:42" */
  readonly checkedAt: (time: string) => string;
  readonly changed: string;
  readonly changedUnchecked: string;
  readonly notCheckedAgain: string;
  readonly unwatched: string;
  readonly again: string;
  readonly retry: string;
  readonly actions: string;
  readonly mark: string;
  readonly unmark: string;
  readonly write: string;
  readonly undo: string;
  readonly busy: string;
  readonly done: Readonly<Record<ActionName, string>>;
  readonly noFindingsSheet: string;
  readonly unfinished: (write: UnfinishedWrite) => string;
  readonly finish: string;
  readonly undoUnfinished: string;
  readonly other: Readonly<Record<Exclude<WorkbookKind, "unitReport">, OtherWorkbookWords>>;
  readonly toTemplate: string;
}

export interface OtherWorkbookWords {
  /** What the workbook seems to be. */
  readonly what: string;
  readonly next: string;
}

export interface CopyWords {
  readonly title: string;
  readonly explained: string;
  readonly make: string;
  readonly making: string;
  readonly made: (fileName: string) => string;
  readonly failed: string;
  readonly carriedAll: string;
  readonly leftBehind: string;
  readonly left: (item: LeftBehind) => string;
  readonly unseen: string;
}

export interface DiagnosticsWords {
  readonly title: string;
  readonly explained: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
}

export interface ReportWords {
  readonly unknownUnit: string;
  readonly unknownPeriod: string;
  readonly period: (period: Period) => string;
  readonly referenceDate: (date: string) => string;
  readonly contents: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** Below the number of them. */
  readonly severityShort: (severity: Severity, count: number) => string;
  readonly findings: string;
  readonly noFindings: string;
  readonly wholeFile: string;
  readonly rule: (id: string) => string;
  readonly showMore: (count: number) => string;
  readonly morePlaces: (count: number) => string;
  /** What a press on a place does in Excel. */
  readonly goTo: (place: string) => string;
  /** Brings a hidden sheet to light, to go to its cell. */
  readonly reveal: string;
  readonly indicators: string;
  readonly indicatorLabel: (indicator: ShownIndicator) => string;
  /** The number of those missed stands before it, without the ones whose ids are given. */
  readonly missed: (uncounted: readonly string[], count: number) => string;
  readonly figures: (indicator: ShownIndicator) => string | null;
  readonly part: (part: PartResult) => string;
  /** Null where nothing is required. */
  readonly requirement: (requirement: Requirement) => string | null;
  /** Stands before a requirement. */
  readonly required: string;
  readonly verdict: (code: CodeOf<"VERDICT">, nothingArose: boolean) => string;
  /** That the unit by itself misses a target of the bloc; null of all others. */
  readonly alone: (indicator: ShownIndicator) => string | null;
  readonly gap: (count: number, upperLimit: boolean) => string;
  /** The button that explains an indicator. */
  readonly explain: (id: string) => string;
  readonly followUps: string;
  readonly noFollowUps: string;
  readonly overdue: (count: number) => string;
  readonly limitation: (followUp: FollowUp) => string;
  readonly followUpStatus: (followUp: FollowUp) => string;
  readonly deadline: (date: string) => string;
  readonly reportedLate: (days: number) => string;
}

export interface TemplateWords {
  readonly intro: string;
  readonly unitCode: string;
  readonly unitHint: string;
  readonly unitWrong: string;
  readonly year: string;
  readonly quarter: string;
  readonly quarterName: (quarter: Period["quarter"]) => string;
  readonly create: string;
  readonly creating: string;
  readonly created: (fileName: string) => string;
  readonly failed: string;
  readonly afterwards: string;
  /** The same inside Excel, into the workbook that is open. */
  readonly introOpen: string;
  readonly createOpen: string;
  readonly createdOpen: (fileName: string) => string;
  readonly notEmpty: string;
}

export interface HelpWords {
  readonly steps: string;
  readonly stepsOfUnit: readonly string[];
  readonly stepsInExcel: readonly string[];
  readonly office: string;
  readonly stepsOfOffice: readonly string[];
  readonly levels: string;
  readonly levelsExplained: readonly string[];
  readonly trouble: string;
  readonly troubles: readonly string[];
  readonly troublesInExcel: readonly string[];
  readonly privacy: string;
  readonly privacyExplained: string;
}
