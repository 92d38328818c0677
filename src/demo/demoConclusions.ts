import type { DemoConclusion } from "./demoUnit";
import type { LimitationStory } from "./limitationStories";

type More = Partial<Pick<DemoConclusion, "body" | "kind" | "secret">>;

const concluded = (
  number: string,
  issuedOn: string,
  limitations: readonly LimitationStory[],
  more: More = {},
): DemoConclusion => ({ number, issuedOn, body: "UBKT", kind: "KIEM_TRA", limitations, ...more });

const BTV: More = { body: "BTV" };
const SUPERVISED: More = { kind: "GIAM_SAT" };

/** Conclusions of higher levels, by unit code; every state of a limitation is among them. */
const CONCLUSIONS: Readonly<Record<string, readonly DemoConclusion[]>> = {
  DV001: [concluded("03-KL/UBKT", "2021-03-15", ["closed", "closed"])],
  DV002: [concluded("04-KL/UBKT", "2021-03-18", ["overdue", "inTime"])],
  DV003: [concluded("11-KL/ĐUK", "2021-04-08", ["dueSoon"], BTV)],
  DV007: [concluded("05-KL/UBKT", "2021-03-22", ["closed", "secondRoundReported"])],
  DV008: [concluded("06-KL/UBKT", "2021-03-24", ["partial"])],
  DV009: [concluded("12-KL/ĐUK", "2021-04-12", ["waitingLong", "closed"], BTV)],
  DV011: [concluded("07-TB/UBKT", "2021-03-30", ["noDeadline", "inTime"], SUPERVISED)],
  DV019: [
    concluded("08-KL/UBKT", "2021-04-02", ["inTime"]),
    concluded("21-KL/UBKTTU", "2021-05-10", ["dueSoon"], { body: "UBKT_TU" }),
  ],
  DV024: [concluded("09-TB/UBKT", "2021-04-06", [], SUPERVISED)],
  DV026: [
    concluded("10-KL/UBKT", "2021-04-09", ["closed"]),
    concluded("02-KL/UBKT", "2021-02-25", ["closed", "inTime"], { secret: true }),
  ],
  DV028: [concluded("11-KL/UBKT", "2021-04-14", ["closed", "closed"])],
  DV029: [concluded("12-KL/UBKT", "2021-04-16", ["reportedLateEarlier"])],
  DV032: [concluded("13-KL/UBKT", "2021-04-20", ["closed", "inTime"])],
  DV035: [concluded("14-KL/UBKT", "2021-04-22", ["closedInSecondRound"])],
  DV037: [concluded("15-KL/UBKT", "2021-04-26", ["overdueLong", "dueToday"])],
  DV038: [
    concluded("16-KL/UBKT", "2021-04-28", ["closed", "partial"]),
    concluded("13-KL/ĐUK", "2021-05-05", ["inTime"], { ...BTV, secret: true }),
  ],
  DV040: [concluded("17-TB/UBKT", "2021-05-04", ["waiting"], SUPERVISED)],
  DV042: [concluded("18-KL/UBKT", "2021-05-06", ["reportedLate"])],
  DV045: [concluded("19-KL/UBKT", "2021-05-11", ["waiting"])],
  DV051: [concluded("20-KL/UBKT", "2021-05-13", ["dueToday"])],
  DV058: [concluded("14-KL/ĐUK", "2021-05-18", ["inTime"], BTV)],
  DV069: [concluded("21-KL/UBKT", "2021-05-20", ["closed"])],
};

export function conclusionsOf(unitCode: string): readonly DemoConclusion[] {
  return CONCLUSIONS[unitCode] ?? [];
}
