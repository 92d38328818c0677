import type { CalendarDate } from "../../spreadsheet/serialDate";
import type { CodeOf } from "../lists";

/** What one indicator must reach. */
export interface Target {
  readonly comparison: CodeOf<"PHEP">;
  /** Threshold of a ratio in basis points: 95 % = 9500. */
  readonly basisPoints?: number;
  /** Threshold of a count. */
  readonly count?: number;
}

/** The targets of one resolution, valid for its term. */
export interface TermTargets<Id extends string = string> {
  readonly startsOn: CalendarDate;
  /** Length of the term; quarter 1 is the first whole one after the start. */
  readonly quarters: number;
  readonly targets: Readonly<Record<Id, Target>>;
}
