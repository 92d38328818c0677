import type { RegisteredConclusion, RegisteredRound } from "../workbook/blocRecords";
import { conclusionKey } from "../workbook/conclusionKey";
import { dayInRow } from "../workbook/rowValues";

/**
 * Whether every limitation of a conclusion was found remedied before a day.
 * @param closing rounds that ended a limitation.
 */
export function isClosedBefore(
  before: number,
  { number, day, limitations }: RegisteredConclusion,
  closing: readonly RegisteredRound[],
): boolean {
  const key = conclusionKey(number, day);
  const closed = closing.filter(
    (round) =>
      conclusionKey(round.number, round.day) === key &&
      (dayInRow(round.row, "ngay_hk") ?? Infinity) < before,
  );
  return new Set(closed.map(({ limitation }) => limitation)).size >= limitations;
}
