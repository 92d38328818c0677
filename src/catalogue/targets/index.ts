import { periodOf, type Period } from "../period";
import { resolution2020 } from "./resolution2020";
import type { TermTargets } from "./target";
import type { IndicatorId } from "../indicators";

export type { Target, TermTargets } from "./target";

/** Terms the catalogue knows, oldest first. A new resolution is one more file and one more entry. */
export const TERMS: readonly TermTargets<IndicatorId>[] = [resolution2020];

/** Running number of a quarter, so that quarters can be subtracted: 2021-Q3 → 2021·4 + 3. */
export function quarterNumber(year: number, quarter: number): number {
  return year * 4 + quarter;
}

/** The quarter of a running number. */
export function periodNumbered(number: number): Period {
  const year = Math.floor((number - 1) / 4);
  return periodOf(year, number - year * 4) ?? { year, quarter: 1 };
}

/** Running number of the first quarter of a term: the first that begins after the term does. */
export function firstQuarterOf(term: TermTargets): number {
  const { year, month } = term.startsOn;
  return quarterNumber(year, Math.ceil(month / 3)) + 1;
}

/** First and last calendar year that a term touches. */
export function yearsOf(term: TermTargets): { first: number; last: number } {
  const lastQuarter = firstQuarterOf(term) + term.quarters - 1;
  return { first: term.startsOn.year, last: Math.floor((lastQuarter - 1) / 4) };
}

/**
 * The term that a quarter is judged by: the last one whose first quarter is not after it, for ever
 * where none has followed; the oldest for quarters before all of them.
 */
export function termOf(
  { year, quarter }: Period,
  terms: readonly TermTargets<IndicatorId>[] = TERMS,
): TermTargets<IndicatorId> {
  const begun = terms.filter((term) => firstQuarterOf(term) <= quarterNumber(year, quarter));
  return begun.at(-1) ?? terms[0] ?? resolution2020;
}
