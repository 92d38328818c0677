import type { Snapshot } from "../spreadsheet/snapshot";
import type { Period } from "../catalogue/period";
import type { MatchedRound } from "../followUps/reinspections";
import type { Place } from "../spreadsheet/address";
import type { BlocRecords } from "../workbook/blocIndex";
import type { Calculation } from "../workbook/calculation";
import type { Reading, Report } from "../workbook/report";
import type { RuleId } from "./ruleIds";
import type { VariantId } from "./variants";

export type Severity = "error" | "warning" | "note";

/** A rule checks one thing and has an unambiguous finished state: no finding. */
export interface Rule extends RuleDeclaration {
  readonly check: (material: Material) => readonly Finding[];
}

/** What is said of a rule, whatever it looks at. */
export interface RuleDeclaration {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Departures from the severity, in the contract's words. */
  readonly severityWhen?: readonly { readonly when: string; readonly severity: Severity }[];
  readonly needs: "workbook" | "previous" | "roster" | "bloc";
  /** Also computed by the sheet's own formulas. */
  readonly inSheet: boolean;
  /** An error of this rule on an input gives LOI_SO_LIEU. */
  readonly spoils: boolean;
  /** Input keys it touches; "*" = every cell, column, row or table that the finding names. */
  readonly touches: readonly string[];
}

/** What a rule may look at. The clock is an input. */
export interface Material {
  readonly snapshot: Snapshot;
  readonly report: Report;
  /** Computed cells, inputs as understood. */
  readonly calculation: Calculation;
  /** As it arrived, without folders; null when there is no file (inside Excel). */
  readonly fileName: string | null;
  /** Serial date. */
  readonly today: number;
  /**
   * The unit's newest earlier workbook at hand, null when there is none; absent when nobody was
   * asked for one.
   */
  readonly previous?: EarlierQuarter | null;
  /** The bloc's roster, registers and settings, when they are at hand. */
  readonly bloc?: BlocRecords;
  /** The rounds of its register of re-inspections beside the unit's rows; none without the bloc's. */
  readonly rounds: readonly MatchedRound[];
  /** Present when the bloc judges, at its own reference date. */
  readonly judgedAt?: "bloc";
}

/** An earlier quarter of the same unit. */
export interface EarlierQuarter {
  readonly period: Period;
  readonly report: Report;
  readonly calculation: Calculation;
}

/** A fault in the user's data: facts and places; the words are in messages/. */
export interface Finding {
  readonly rule: RuleId;
  /** Which of the rule's sentences it speaks; absent = the rule's own. */
  readonly says?: VariantId;
  readonly severity: Severity;
  /** Where it shows, the first place first; empty for findings about the file. */
  readonly places: readonly FindingPlace[];
  /** Input cells that it names, for the indicators they feed. */
  readonly names: readonly NamedCell[];
  readonly facts: Facts;
  /** An error but for the trial of its rule; the last day of the trial (serial), where one is set. */
  readonly trial?: { readonly until: number | null };
  /** What the unit says about a warning that it lets stand. */
  readonly explanation?: Explanation;
}

/** In the words of the workbook; at least one of the two is not empty. */
export interface Explanation {
  /** A label of LY_DO_GIAI_TRINH. */
  readonly reason: string;
  readonly text: string;
}

export type Facts = Readonly<Record<string, string | number>>;

export interface FindingPlace extends Place {
  /** Last cell of an area, when the place is one. */
  readonly to?: { readonly row: number; readonly column: number };
}

/** A cell by its meaning. Absent row or column = all of them. */
export interface NamedCell {
  readonly table?: string;
  /** Of a fixed row; of a row that is missing from a free table, what it would be told apart by. */
  readonly rowCode?: string;
  /** Position in the table's reading, for free tables. */
  readonly rowIndex?: number;
  readonly key?: string;
}

/** A cell that a rule looks at, with its meaning. */
export interface CheckedCell {
  readonly reading: Reading;
  readonly name: NamedCell;
  /** Header of the column or label of the field. */
  readonly label: string;
}
