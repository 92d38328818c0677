import type { CodeOf } from "../catalogue/lists";

/** One deadline given, with what followed. Dates as "2021-07-15". */
export interface RoundStory {
  readonly due: string | null;
  readonly reported?: string;
  readonly selfAssessed?: CodeOf<"TU_DANH_GIA_KP">;
  readonly reinspected?: string;
  readonly result?: CodeOf<"KET_QUA_HAU_KIEM">;
}

const unfinished = {
  due: "2021-06-30",
  reported: "2021-06-25",
  selfAssessed: "MOT_PHAN",
  reinspected: "2021-07-20",
  result: "MOT_PHAN",
} as const;

/** Every state of a limitation on 30/9/2021 (domain 3.8), by what happened. */
const STORIES = {
  closed: [
    {
      due: "2021-07-15",
      reported: "2021-07-09",
      selfAssessed: "XONG",
      reinspected: "2021-08-12",
      result: "XONG",
    },
  ],
  closedInSecondRound: [
    unfinished,
    {
      due: "2021-08-31",
      reported: "2021-08-27",
      selfAssessed: "XONG",
      reinspected: "2021-09-16",
      result: "XONG",
    },
  ],
  secondRoundReported: [
    unfinished,
    { due: "2021-09-15", reported: "2021-09-13", selfAssessed: "XONG" },
  ],
  /** The bloc has not given a new deadline. */
  partial: [unfinished],
  noDeadline: [{ due: null }],
  waitingLong: [{ due: "2021-06-30", reported: "2021-06-28", selfAssessed: "XONG" }],
  waiting: [{ due: "2021-09-15", reported: "2021-09-10", selfAssessed: "XONG" }],
  overdue: [{ due: "2021-09-10" }],
  overdueLong: [{ due: "2021-08-15" }],
  dueToday: [{ due: "2021-09-30" }],
  dueSoon: [{ due: "2021-10-12" }],
  inTime: [{ due: "2021-11-30" }],
  reportedLate: [{ due: "2021-09-10", reported: "2021-09-13", selfAssessed: "XONG" }],
  reportedLateEarlier: [
    {
      due: "2021-06-15",
      reported: "2021-06-18",
      selfAssessed: "XONG",
      reinspected: "2021-07-15",
      result: "XONG",
    },
  ],
} as const satisfies Readonly<Record<string, readonly RoundStory[]>>;

export type LimitationStory = keyof typeof STORIES;

export function roundsOf(story: LimitationStory): readonly RoundStory[] {
  return STORIES[story];
}
