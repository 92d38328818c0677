import {
  chased,
  followUpsOf,
  type BlocFollowUp,
  type IssuedConclusion,
} from "../../src/consolidation/chaseList";
import type { JudgedUnit } from "../../src/consolidation/unitFile";
import { consolidationWords } from "../../src/messages/consolidationWords";
import type { Reconciled } from "../../src/followUps/reconcile";

const open = (unit: string, more: Partial<BlocFollowUp> = {}): BlocFollowUp => ({
  ...{ unit, heir: null, conclusion: "1-KL/UBKT", limitation: 1, round: 1, status: "QUA_HAN" },
  ...{ days: 1, late: 0, label: null, deadline: null, task: "unit", issuedOn: 44_200, body: null },
  ...more,
});
const named = (list: readonly BlocFollowUp[]): string[] =>
  chased(list).map(({ unit, days }) => `${unit} ${days}`);

describe("the list to chase", () => {
  test("what presses most comes first; what needs nobody is not there", () => {
    const states = [
      ...["CHO_HAU_KIEM", "DA_KHAC_PHUC", "SAP_DEN_HAN", "CHUA_GIAO_HAN", "TRONG_HAN"],
      ...["THIEU_THEO_DOI", "CHO_HAU_KIEM_QUA_LAU", "THIEU_HAN_MOI", "QUA_HAN"],
    ] as BlocFollowUp["status"][];
    const list = states.map((status) => open("DV001", { status }));
    expect(chased(list).map(({ status }) => status)).toEqual([
      ...["QUA_HAN", "THIEU_THEO_DOI", "SAP_DEN_HAN", "CHO_HAU_KIEM_QUA_LAU", "THIEU_HAN_MOI"],
      ...["CHUA_GIAO_HAN", "CHO_HAU_KIEM"],
    ]);
  });

  test.each<[name: string, status: BlocFollowUp["status"], order: string[]]>([
    ["overdue longest", "QUA_HAN", ["DV002 30", "DV001 2", "DV003 2"]],
    ["waiting longest", "CHO_HAU_KIEM", ["DV002 30", "DV001 2", "DV003 2"]],
    ["due soonest", "SAP_DEN_HAN", ["DV001 2", "DV003 2", "DV002 30"]],
  ])("%s first, then by unit", (_, status, order) => {
    const list = [
      open("DV003", { status, days: 2 }),
      open("DV002", { status, days: 30 }),
      open("DV001", { status, days: 2 }),
    ];
    expect(named(list)).toEqual(order);
    expect(named([...list].reverse())).toEqual(order);
  });

  test("limitations of one unit that press alike stay in the order of its sheet", () => {
    const list = [2, 1, 3].map((limitation) => open("DV001", { limitation }));
    expect(chased(list).map(({ limitation }) => limitation)).toEqual([2, 1, 3]);
  });

  const left = open("DV900", { heir: "DV001", days: 9 });

  test.each<[name: string, own: BlocFollowUp[], order: string[]]>([
    ["nobody follows it yet", [], ["DV900 9"]],
    ["its heir follows it: once", [open("DV001")], ["DV001 1"]],
    [
      "its heir writes the number otherwise",
      [open("DV001", { conclusion: "1-kl/ubkt " })],
      ["DV001 1"],
    ],
    [
      "its heir follows another limitation",
      [open("DV001", { limitation: 2 })],
      ["DV900 9", "DV001 1"],
    ],
    [
      "its heir follows another conclusion",
      [open("DV001", { conclusion: "2-KL/UBKT" })],
      ["DV900 9", "DV001 1"],
    ],
    [
      "its heir follows one of the same number of the year before",
      [open("DV001", { issuedOn: 43_830 })],
      ["DV900 9", "DV001 1"],
    ],
    [
      "its heir follows one of the same number by another body",
      [open("DV001", { body: "BTV" })],
      ["DV900 9", "DV001 1"],
    ],
    ["another unit follows one of the same number", [open("DV002")], ["DV900 9", "DV002 1"]],
    [
      "its heir has remedied it",
      [open("DV001", { status: "DA_KHAC_PHUC", days: 0, task: null })],
      [],
    ],
  ])("what a unit that has ended left open: %s", (_, own, order) => {
    expect(named([left, ...own])).toEqual(order);
  });
});

describe("conclusions of the bloc's register that a unit does not follow", () => {
  const judged = (
    outcome: Reconciled["outcome"],
    day: number | null = 100,
  ): Pick<JudgedUnit, "unit" | "followUps" | "reconciled"> => ({
    ...{ unit: "DV001", followUps: [] },
    reconciled: [
      {
        ...{ outcome, entered: null },
        registered: {
          ...{ index: 0, unit: "DV900", number: "5-KL/UBKT", day, body: "UBKT", limitations: 1 },
          ...{ commonDeadline: 190, row: new Map() },
        },
      },
    ],
  });

  test.each<[outcome: Reconciled["outcome"], listed: number]>([
    ["CHUA_GHI", 1],
    ["LECH_SO", 1],
    ["LECH_NGAY", 0],
    ["KHOP", 0],
  ])("%s: listed %d times (domain 3.8)", (outcome, listed) => {
    expect(followUpsOf([judged(outcome)], 156)).toHaveLength(listed);
  });

  test("say since when, and whom it is asked of", () => {
    expect(followUpsOf([judged("CHUA_GHI")], 156, () => "DV002")).toEqual([
      {
        ...{ unit: "DV001", heir: "DV002", conclusion: "5-KL/UBKT", limitation: null, round: null },
        ...{ status: "THIEU_THEO_DOI", days: 56, late: 0, label: null, deadline: 190 },
        ...{ issuedOn: 100, body: "UBKT", task: "unit" },
        issued: { to: "DV900", limitations: 1, entered: null },
      },
    ]);
  });

  test.each<[name: string, is: Partial<IssuedConclusion> & { issuedOn?: null }, said: string]>([
    [
      "not entered",
      {},
      "kết luận 5-KL/UBKT: chưa ghi vào sổ (ban hành 09/04/1900, hạn 08/07/1900)",
    ],
    ["in part", { entered: 1, limitations: 3 }, "5-KL/UBKT: mới ghi 1 trong 3 hạn chế (ban hành"],
    ["issued to a unit merged into it", { to: "DV900" }, "5-KL/UBKT (của DV900): chưa ghi vào sổ"],
    ["of no day", { issuedOn: null }, "chưa ghi vào sổ (hạn 08/07/1900)"],
  ])("a reminder of one: %s", (_, { issuedOn = 100, ...issued }, said) => {
    const one = open("DV001", {
      ...{ conclusion: "5-KL/UBKT", limitation: null, round: null, status: "THIEU_THEO_DOI" },
      ...{ days: 56, deadline: 190, issuedOn },
      issued: { to: null, limitations: 1, entered: null, ...issued },
    });
    const text = consolidationWords.reminder(null, [one], 190);
    expect(text).toContain(said);
    // Days are counted to that day, whenever the message is read.
    expect(text).toMatch(/^Đơn vị, số liệu đến 08\/07\/1900: /);
  });
});
