import {
  conclusionKey,
  type RegisteredConclusion,
  type RegisteredRound,
} from "../workbook/blocRecords";
import { codeInRow, dayInRow } from "../workbook/rowValues";

/** Whether the bloc found every limitation of a conclusion remedied before a day. */
export function isClosedBefore(
  before: number,
  { number, day, limitations }: RegisteredConclusion,
  rounds: readonly RegisteredRound[],
): boolean {
  const key = conclusionKey(number, day);
  const closed = rounds.filter(
    (round) =>
      conclusionKey(round.number, round.day) === key &&
      codeInRow(round.row, "kq_hk", "KET_QUA_HAU_KIEM") === "XONG" &&
      (dayInRow(round.row, "ngay_hk") ?? Infinity) < before,
  );
  return new Set(closed.map(({ limitation }) => limitation)).size >= limitations;
}
