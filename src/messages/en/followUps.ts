import type { Sentence } from "../dictionary";

/** Limitations to be remedied, and consolidation. */
export const followUps = {
  FUP01: {
    what: "Conclusion {so}, limitation {i}: {k} {k|day|days} overdue (deadline {d}), no report on the remedy.",
    next: "Enter number and date of the report; if it is not done, explain or ask for more time.",
  },
  "FUP01.ofBloc": {
    what: "Conclusion {so}, limitation {i}: {k} {k|day|days} overdue (deadline {d}, round {vong} of the bloc's register), no report on the remedy.",
    next: "Add the row of round {vong} with number and date of the report; if it is not done, explain or ask for more time.",
  },
  "FUP01.reportedLater": {
    what: "Conclusion {so}, limitation {i}: {k} {k|day|days} overdue (deadline {d}); the report of {bc} comes after the reference date and does not count yet.",
    next: "Explain, or correct the date of the report if it is wrong.",
  },
  FUP02: {
    what: "Conclusion {so}, limitation {i}: due in {k} {k|day|days} (deadline {d}).",
    next: "Prepare the report on the remedy.",
  },
  "FUP02.today": {
    what: "Conclusion {so}, limitation {i}: due on the reference date ({d}).",
    next: "Prepare the report on the remedy.",
  },
  FUP03: {
    what: 'Conclusion {so}, limitation {i}: re-inspected "{kq}", but no new deadline is set (for the bloc to do).',
    next: "Wait for the bloc's new deadline.",
  },
  "FUP03.atBloc": {
    what: 'Conclusion {so}, limitation {i}: re-inspected "{kq}", but no new deadline is set (for the bloc to do).',
    next: "Set a new deadline: enter the next round in the sheet Sổ hậu kiểm tra.",
  },
  FUP04: {
    what: "Conclusion {so}, limitation {i}: no deadline is set (for the bloc to do).",
    next: "Wait for the bloc's deadline.",
  },
  "FUP04.atBloc": {
    what: "Conclusion {so}, limitation {i}: no deadline is set (for the bloc to do).",
    next: "Set a deadline, enter it in the bloc's register and tell the unit.",
  },
  FUP05: {
    what: "Conclusion {so}, limitation {i}: reported {k} {k|day|days} ago, not re-inspected (for the bloc to do).",
    next: "Wait for the re-inspection.",
  },
  "FUP05.atBloc": {
    what: "Conclusion {so}, limitation {i}: reported {k} {k|day|days} ago, not re-inspected (for the bloc to do).",
    next: "Re-inspect; enter day and result in the sheet Sổ hậu kiểm tra.",
  },
  FUP06: {
    what: "The bloc issued conclusion {so} of {d} ({cq}) to the unit, but the sheet Kết luận does not have it.",
    next: "Enter it in the sheet Kết luận, its limitations in the sheet Khắc phục.",
  },
  "FUP06.near": {
    what: "The bloc issued conclusion {so} of {d} ({cq}) to the unit; the sheet Kết luận does not have it, only one that is nearly the same: {gan}.",
    next: "If it is one paper, correct its number, day and issuing body; if not, enter the conclusion and its limitations.",
  },
  "FUP06.inherited": {
    what: "The bloc issued conclusion {so} of {d} ({cq}) to {dv_cu}, whose work this unit goes on with, but the sheet Kết luận does not have it.",
    next: "Enter it in the sheet Kết luận, the limitations still to remedy in the sheet Khắc phục.",
  },
  "FUP06.day": {
    what: "Conclusion {so} ({cq}): the bloc's register says {d}, the unit says {ngay_don_vi}.",
    next: "Look at the paper and correct the day.",
  },
  "FUP06.count": {
    what: "Conclusion {so} of {d} ({cq}) has {so_khoi} limitations, the unit entered {so_don_vi}.",
    next: "Enter the rest on the sheets Kết luận and Khắc phục.",
  },
  FUP07: {
    what: 'Conclusion {so}, limitation {i}: the unit says "Đã xong", but the re-inspection says "{kq}".',
    next: "Look at the self-assessment again, or explain.",
  },
  "FUP07.ofBloc": {
    what: 'Conclusion {so}, limitation {i}, round {vong}: for "{truong}" the unit says "{a}", the bloc\'s register "{b}", which counts.',
    next: "Follow the register, or tell the bloc if it is wrong.",
  },
  FUP08: {
    what: "Conclusion {so}, limitation {i}: there is a round {k} although round {truoc} was not re-inspected, so this row does not count.",
    next: "Delete the row, or enter the re-inspection of round {truoc}.",
  },
  "FUP08.missing": {
    what: "Conclusion {so}, limitation {i}: there is a round {k} but no round {truoc}, so this row does not count.",
    next: "Correct the number of the round, or add round {truoc}.",
  },
  "FUP08.finished": {
    what: "Conclusion {so}, limitation {i}: there is a round {k} although round {truoc} was finished, so this row does not count.",
    next: "Delete the row, or correct the result of the re-inspection of round {truoc}.",
  },
  "FUP08.fromOne": {
    what: "Conclusion {so}, limitation {i}: the round is 0, but the first one is 1, so this row does not count.",
    next: "Correct the round to 1.",
  },
  FUP09: {
    what: "Conclusion {so}, limitation {i}: the remedy was reported {k} {k|day|days} late (deadline {d}).",
    next: "Explain why.",
  },
  "FUP09.earlier": {
    what: "Conclusion {so}, limitation {i}: the remedy was reported in an earlier quarter, {k} {k|day|days} late (deadline {d}).",
    next: "Leave it; no further explanation is needed.",
  },
  FUP10: {
    what: 'The conclusion is classified "{m}", but cell {o} holds its content.',
    next: "Delete the content; files saved or sent must be handled by the rules on state secrets: tell the person in charge.",
  },
  AGG01: {
    what: "The total {o} of the consolidated workbook ({a}) is not the sum of the units ({b}).",
    next: "Consolidate again.",
  },
  AGG02: {
    what: "{dv}: the file still has {n} {n|error|errors}; indicators that {n|it touches|they touch} leave this unit out.",
    next: "Ask the unit to mend them and submit again.",
  },
  AGG04: {
    what: 'The published figure "{a}" is not what is computed: {b} ({n}/{d}).',
    next: "Look at the published figure again.",
  },
  AGG05: {
    what: "There is no result for {nam_truoc}, so no trend can be told.",
    next: "Enter the result of {nam_truoc} on the sheet Lịch sử năm.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
