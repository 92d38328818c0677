import { formatPeriod, type Period } from "../catalogue/period";
import { grouped } from "../workbook/grouped";
import type { FileOutcome } from "./consolidateQuarter";

/** How many of the files are of a quarter that is not being consolidated. */
export interface OtherPeriod {
  readonly period: Period;
  readonly files: number;
}

/**
 * The quarter that more files are of than count: rather the wrong one was chosen than that so many
 * units sent the wrong file. Null as a rule.
 */
export function otherPeriod(
  files: readonly Pick<FileOutcome, "status" | "why">[],
): OtherPeriod | null {
  const others = files.flatMap(({ why }) => (why?.kind === "otherPeriod" ? [why.period] : []));
  const [most] = [...grouped(others, formatPeriod).values()].sort((a, b) => b.length - a.length);
  const [period] = most ?? [];
  if (most === undefined || period === undefined) return null;
  const counted = files.filter(({ status }) => status === "accepted").length;
  return most.length > counted ? { period, files: most.length } : null;
}
