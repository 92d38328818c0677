import { LISTS, type CodeOf } from "../../src/catalogue/lists";
import type { FollowUp } from "../../src/followUps/evaluateFollowUps";
import type { Requirement, ShownIndicator } from "../../src/taskpane/check/checkedFile";
import { EXPLAIN } from "../../src/taskpane/explain/words";
import { toneOf } from "../../src/taskpane/check/tones";
import { en as MESSAGES } from "../../src/messages/en";
import { vi as VIETNAMESE } from "../../src/messages/vi";
import { en as consolidation } from "../../src/taskpane/consolidation/words/en";
import { en as mending } from "../../src/taskpane/mending/words/en";
import { en } from "../../src/taskpane/words/en";
import { vi } from "../../src/taskpane/words/vi";

const requirement = (change: Partial<Requirement>): Requirement => ({
  ...{ sheetText: "", followedOnly: false, quota: null, comparison: ">=", threshold: null },
  ...change,
});

test.each([
  [{ threshold: 10_000 }, "100%"],
  [{ threshold: 9500 }, "at least 95%"],
  [{ threshold: 4000, comparison: ">" }, "more than 40%"],
  [{ threshold: 40, comparison: "<" }, "less than 0.4%"],
  [{ quota: 1 }, "at least 1 member"],
  [{ threshold: 9500, followedOnly: true }, null],
  [{ threshold: 9500, comparison: "none" }, null],
  [{}, null],
])("requirement %j in English", (change, words) => {
  expect(en.report.requirement(requirement(change))).toBe(words);
});

const indicator = (change: Partial<ShownIndicator>): ShownIndicator => ({
  ...{ id: "CT1A", label: "", english: "", kind: "ratio", numerator: 0, denominator: 0 },
  ...{ parts: null, figures: "0/0", requirement: requirement({}), verdict: "DAT" },
  ...{
    nothingArose: false,
    serious: true,
    counted: true,
    gap: null,
    upperLimit: false,
    alone: null,
    place: null,
  },
  earlier: { quarter: null, year: null },
  ...change,
});

test.each(LISTS.LY_DO_GIAI_TRINH)(
  "a finding asks for the reason $label by the word that the list of the same language offers",
  ({ code, label }) => {
    const asking = (said: string): string[] =>
      Object.entries(said === label ? VIETNAMESE : MESSAGES)
        .filter(([, { next }]) => next.includes(`"${said}"`))
        .map(([id]) => id);
    expect(asking(mending.explanations.reasons[code])).toEqual(asking(label));
  },
);

test("figures of a part are written as those of the whole, in each language", () => {
  const part = { ...{ label: "Đất đai", numerator: 1999, denominator: 2000 }, gap: 1 } as const;
  const judged = { ...part, verdict: "TAM_KHONG" } as const;
  expect(vi.report.part(judged)).toBe("Đất đai: 1.999/2.000");
  expect(en.report.part(judged)).toBe("Đất đai: 1,999/2,000");
});

test.each([
  [1, false, "Lacking: 1 person in Đoàn viên"],
  [2, false, "Lacking: 2 people in Đoàn viên"],
  [1, true, "Lacking: 1 satisfied in Đoàn viên"],
])("%p lacking, replies %p", (gap, replies, words) => {
  const lacking = [{ label: "Đoàn viên", gap }];
  expect(EXPLAIN.en.indicator.inParts(lacking, replies)).toBe(words);
});

test.each([
  [{ figures: "1.999/2.000" }, "1,999/2,000"],
  [{ figures: "94,96% (113/119)" }, "94.96% (113/119)"],
  [{ kind: "yesNo", numerator: 1, figures: "Có" }, "Yes"],
  [{ kind: "yesNo", numerator: 0, figures: "Không" }, "No"],
  [{ kind: "existence", numerator: 0, figures: "Chưa có" }, "Not yet"],
  [{ parts: [], numerator: 1, denominator: 1, figures: "1/1 lĩnh vực đạt" }, "1 of 1 part met"],
  [
    { parts: [], numerator: 0, denominator: 2, verdict: "THEO_DOI", figures: "2 lĩnh vực" },
    "2 parts",
  ],
  [{ figures: null }, null],
] as const)("figures %j in English", (change, words) => {
  expect(en.report.figures(indicator(change))).toBe(words);
});

test.each([
  [{ upperLimit: true, alone: "vượt …" }, /^over the limit if the unit is taken by itself/],
  [{ alone: "chưa đạt …" }, /^not met if the unit is taken by itself/],
  [{}, /^null$/],
] as const)("a target of the bloc that the unit alone misses %j in English", (change, words) => {
  expect(String(en.report.alone(indicator(change)))).toMatch(words);
});

const followUp = (status: FollowUp["status"], days = 0): FollowUp => ({
  ...{ conclusion: "15-KL/ĐUK", limitation: 2, round: 2, status, days, late: 0 },
  ...{ label: "", deadline: null, place: null, issuedOn: null, body: null },
});

test.each([
  ["QUA_HAN", 1, "1 day overdue"],
  ["QUA_HAN", 12, "12 days overdue"],
  ["SAP_DEN_HAN", 0, "Due on the reference date"],
  ["SAP_DEN_HAN", 3, "3 days left"],
  ["TRONG_HAN", 40, "In time"],
] as const)("follow-up %s, %i days in English", (status, days, words) => {
  expect(en.report.followUpStatus(followUp(status, days))).toBe(words);
});

test("a later round is named", () => {
  expect(vi.report.limitation(followUp("QUA_HAN"))).toBe("15-KL/ĐUK, hạn chế 2, lần giao hạn 2");
  expect(en.report.limitation(followUp("QUA_HAN"))).toBe("15-KL/ĐUK, limitation 2, round 2");
});

test("an upper limit is exceeded, other targets are missed by a number of cases", () => {
  expect(vi.report.gap(3, false)).toBe("còn thiếu 3");
  expect(vi.report.gap(1, true)).toBe("vượt 1");
  expect(en.report.gap(1, true)).toBe("1 too many");
});

test("one verdict code has two words by its cause", () => {
  expect(vi.report.verdict("KHONG_AP_DUNG", false)).toBe("Không thuộc đối tượng");
  expect(vi.report.verdict("KHONG_AP_DUNG", true)).toBe("Không phát sinh");
  expect(en.report.verdict("KHONG_AP_DUNG", true)).toBe("Nothing arose");
});

test.each<[CodeOf<"VERDICT">, boolean, string]>([
  ["KHONG_DAT", true, "failed"],
  ["KHONG_DAT", false, "behind"],
  ["TAM_KHONG", true, "behind"],
  ["CHUA_CO_SO_LIEU", true, "missing"],
  ["LOI_SO_LIEU", true, "faulty"],
])("%s of a duty with a number (%p) looks %s", (verdict, serious, tone) => {
  expect(toneOf(verdict, serious)).toBe(tone);
});

test.each([
  [{ reason: "Chưa tổ chức khảo sát", text: "" }, "Explained: Survey not held yet"],
  [{ reason: "Đang trình ký", text: "tuần sau" }, "Explained: Waiting for signature. tuần sau"],
  [{ reason: "Lý do gõ tay", text: "" }, "Explained: Lý do gõ tay"],
  [{ reason: "", text: "đã đối chiếu" }, "Explained: đã đối chiếu"],
])("the explanation %j in English", (explanation, words) => {
  expect(mending.explanations.said(explanation)).toBe(words);
});

test.each(Object.entries(MESSAGES))("%s in English says what a thing is not", (_, { what }) => {
  expect(what).not.toMatch(/(?<!There) is no (?!longer)/);
});

test("when a report was finalised is told in English", () => {
  const at = "09:15 ngày 05/10/2021";
  const { state, done } = mending.finalise;
  const told = [
    done(at, 2),
    state({ state: "unchanged", at, warnings: 0 }),
    state({ state: "changed", at, warnings: 0 }),
    state({ state: "newer", at }),
    consolidation.unit.reason({ kind: "changed", at }, null),
  ];
  for (const text of told) expect(text).toMatch(/inalised \(?09:15 on 05\/10\/2021[).,; ]/);
});
