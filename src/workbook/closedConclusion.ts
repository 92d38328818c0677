import type { BlocRecords } from "./blocIndex";
import type { RegisteredConclusion, RegisteredRound } from "./blocRecords";
import { isSameConclusion, type NamedConclusion } from "./conclusionKey";
import { successionFrom } from "./heir";
import { dayInRow } from "./rowValues";

/**
 * Whether every limitation of a conclusion was found remedied before a day.
 * @param closing rounds that ended a limitation.
 */
export function isClosedBefore(
  before: number,
  conclusion: NamedConclusion & Pick<RegisteredConclusion, "limitations">,
  closing: readonly RegisteredRound[],
): boolean {
  const closed = closing.filter(
    (round) =>
      isSameConclusion(round, conclusion) && (dayInRow(round.row, "ngay_hk") ?? Infinity) < before,
  );
  return new Set(closed.map(({ limitation }) => limitation)).size >= conclusion.limitations;
}

/**
 * Whether nobody has to follow a conclusion of the register any more: closed before the year, or,
 * where a unit goes on for the one it was issued to, closed at all, for only what is open passes on.
 */
export function isOver(
  conclusion: RegisteredConclusion,
  bloc: BlocRecords,
  follower: string,
  yearStart: number,
): boolean {
  const line = successionFrom(bloc, conclusion.unit);
  const last = line.indexOf(follower);
  const followed = last < 0 ? line : line.slice(0, last + 1);
  const before = followed.length > 1 ? Infinity : yearStart;
  return isClosedBefore(before, conclusion, followed.flatMap(bloc.closingRoundsOf));
}
