import type { CodeOf } from "../catalogue/lists";
import { fromSerial } from "../spreadsheet/serialDate";
import { comparisonKey, plainWidth } from "../text/normalise";

/**
 * Numbers restart every year: the same number in another year is another conclusion. Spaces around its
 * dash and stroke are a habit of typing.
 */
export function conclusionKey(number: string, day: number | null): string {
  const typed = comparisonKey(plainWidth(number)).replace(/ ?([-/]) ?/g, "$1");
  return `${typed}|${day === null ? "" : fromSerial(day).year}`;
}

/** A conclusion as a row names it; what the row does not say is null. */
export interface NamedConclusion {
  readonly number: string;
  /** Serial date. */
  readonly day: number | null;
  readonly body: CodeOf<"CO_QUAN"> | null;
}

/** Two bodies may give one number in one year: who issued it tells them apart, where both rows say. */
export function isSameConclusion(one: NamedConclusion, other: NamedConclusion): boolean {
  return (
    conclusionKey(one.number, one.day) === conclusionKey(other.number, other.day) &&
    mayBeOf(one.body, other.body)
  );
}

/** Whether two bodies may be one. */
export function mayBeOf(body: string | null, other: string | null): boolean {
  return body === null || other === null || body === other;
}
