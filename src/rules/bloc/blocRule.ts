import type { Period } from "../../catalogue/period";
import type { BlocRecords } from "../../workbook/blocIndex";
import type { Report } from "../../workbook/report";
import type { Finding, RuleDeclaration } from "../rule";

/** A rule that looks at all files of a quarter together. */
export interface BlocRule extends RuleDeclaration {
  readonly needs: "bloc";
  readonly check: (quarter: SubmittedQuarter) => readonly BlocFinding[];
}

/** A finding with the unit and file it is about; null when it is about none or about the bloc. */
export interface BlocFinding extends Finding {
  readonly unit: string | null;
  readonly file: string | null;
}

/** One unit's file of the quarter, as far as the rules ask. */
export interface Submission {
  readonly file: string;
  readonly unit: string;
  /** Lần nộp. */
  readonly number: number;
  /** Error-level findings. */
  readonly errors: number;
}

/** A report that is in, now or from a run before; its file may be gone. */
export interface Receipt {
  readonly unit: string;
  readonly file: string | null;
  /** Serial number of the day. */
  readonly receivedOn: number | null;
}

/** What intake has made of a quarter's files. */
export interface SubmittedQuarter {
  readonly period: Period;
  readonly dueOn: number | null;
  readonly bloc: BlocRecords;
  /** The bloc workbook as read, for the cells of its registers; null when there was none. */
  readonly blocReport: Report | null;
  readonly accepted: readonly Submission[];
  readonly received: readonly Receipt[];
  /** Several files of one unit: the one that counts, and the others. */
  readonly resubmitted: readonly {
    readonly kept: Submission;
    readonly others: readonly Submission[];
  }[];
  /** The same content under two codes. */
  readonly copies: readonly {
    readonly returned: Submission;
    readonly original: { readonly unit: string; readonly file: string | null };
  }[];
  /** Codes of units that owe a report. */
  readonly missing: readonly string[];
  /** Figures that the bloc workbook showed, beside what its stacked rows add up to. */
  readonly totals: readonly SheetTotal[];
}

export interface SheetTotal {
  readonly label: string;
  readonly shown: number;
  /** Null where the rows give no figure. */
  readonly computed: number | null;
  readonly place: Finding["places"][number] | null;
}

/** A finding about a file or the whole quarter, without a cell. */
export const NO_CELLS = { places: [], names: [] } as const;
