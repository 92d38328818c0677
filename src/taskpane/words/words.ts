import type { CodeOf } from "../../catalogue/lists";
import type { Period } from "../../catalogue/period";
import type { FollowUp } from "../../followUps/evaluateFollowUps";
import type { PartResult } from "../../indicators/indicatorResult";
import type { Severity } from "../../rules/rule";
import type { FileCounts, FileState, SeverityCounts } from "../check/fileChecks";
import type { Requirement, ShownIndicator } from "../check/checkedFile";
import type { NoResult } from "../workbench";

export type Language = "vi" | "en";

/** Every word of the page. A language that lacks one does not compile. */
export interface Words {
  readonly product: string;
  /** The button that leads to the other language, in that language. */
  readonly otherLanguage: string;
  readonly views: {
    readonly label: string;
    readonly check: string;
    readonly template: string;
    readonly help: string;
  };
  readonly check: CheckWords;
  readonly report: ReportWords;
  readonly template: TemplateWords;
  readonly help: HelpWords;
}

export interface CheckWords {
  readonly choose: string;
  readonly chooseOthers: string;
  readonly drop: string;
  readonly whatIsRead: string;
  readonly whatHappens: string;
  readonly staysHere: string;
  readonly dropNow: string;
  readonly progress: (done: number, total: number) => string;
  readonly stop: string;
  readonly verdict: (state: Exclude<FileState, "unreadable">, counts: SeverityCounts) => string;
  readonly severalFiles: (counts: FileCounts) => string;
  readonly stopped: string;
  readonly notReceived: string;
  readonly waiting: string;
  readonly files: string;
  readonly reasons: Readonly<Record<NoResult, string>>;
}

export interface ReportWords {
  readonly unknownUnit: string;
  readonly unknownPeriod: string;
  readonly period: (period: Period) => string;
  readonly referenceDate: (date: string) => string;
  readonly contents: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severityShort: Readonly<Record<Severity, string>>;
  readonly findings: string;
  readonly noFindings: string;
  /** Said where the messages are not in this language. */
  readonly messageLanguage: string | null;
  readonly wholeFile: string;
  readonly rule: (id: string) => string;
  readonly showMore: (count: number) => string;
  readonly indicators: string;
  readonly indicatorLabel: (indicator: ShownIndicator) => string;
  readonly missed: string;
  readonly figures: (indicator: ShownIndicator) => string | null;
  readonly part: (part: PartResult) => string;
  /** Null where nothing is required. */
  readonly requirement: (requirement: Requirement) => string | null;
  readonly verdict: (code: CodeOf<"VERDICT">, nothingArose: boolean) => string;
  readonly gap: (count: number, upperLimit: boolean) => string;
  readonly followUps: string;
  readonly noFollowUps: string;
  readonly overdue: string;
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
}

export interface HelpWords {
  readonly steps: string;
  readonly stepsOfUnit: readonly string[];
  readonly levels: string;
  readonly levelsExplained: readonly string[];
  readonly trouble: string;
  readonly troubles: readonly string[];
  readonly privacy: string;
  readonly privacyExplained: string;
  readonly limits: string;
  readonly limitsExplained: readonly string[];
}
