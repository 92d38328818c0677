import type { Expression } from "../../spreadsheet/expression";

/** As many in every quarter: a workbook written into as it stands open keeps charts and rows in place. */
export const SUMMARY_ROWS = 6;

/** What the overview of the bloc says, beyond the fields of its form; made by rooms above this one. */
export interface OverviewContent {
  /** Lines that answer the first questions, at most SUMMARY_ROWS: who has handed in, what is overdue. */
  readonly summary: readonly Expression[];
  readonly sections: readonly OverviewSection[];
  /** Ratios beside what is asked, for a chart: hundredths as fractions. */
  readonly ratios: readonly ChartRow[];
  /** Units by the situation of their follow-ups. */
  readonly situations: readonly ChartRow[];
  /** Admissions of the term: reached, planned by now, target. */
  readonly admissions: readonly ChartRow[];
}

export interface OverviewSection {
  readonly title: string;
  readonly rows: readonly OverviewRow[];
}

export interface OverviewRow {
  readonly id: string;
  readonly label: string;
  /** Result of the quarter before and of the same quarter a year before, as shown then. */
  readonly previousQuarter: string;
  readonly previousYear: string;
  /** "tăng", "giảm" … against the quarter and the year before. */
  readonly trend: Expression;
  /** Names of the units that do not meet it. */
  readonly failing: string;
}

export interface ChartRow {
  readonly label: string;
  /** One value for each series of the chart. */
  readonly values: readonly Expression[];
}
