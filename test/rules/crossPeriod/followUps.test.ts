import { xp04 } from "../../../src/rules/crossPeriod/xp04ConclusionVanished";
import { xp05 } from "../../../src/rules/crossPeriod/xp05DeadlineChanged";
import { xp06 } from "../../../src/rules/crossPeriod/xp06Reopened";
import { fup07 } from "../../../src/rules/followUps/fup07SelfAssessment";
import { expectFound, rosterUnit, unitCode, withPrevious } from "../besides";
import { cell, day, DONE, followed, ISSUED, round, UNFINISHED } from "../followUps/remedies";
import type { Row } from "../../oracle/quarter";
import { told, type Changes } from "../material";

const NUMBER = "15-KL/ĐUK";
const rowsOf = (rows: Row | Row[] | undefined): Row[] => [rows ?? []].flat();
const due = (date: number, month: number) => followed([round(1, { due: day(date, month) })]);
const none = { tblKetLuan: [], tblKhacPhuc: [] };
const closed = followed([
  round(1, { due: day(30, 6), reported: day(20, 6), reinspected: day(25, 6), result: DONE }),
]);

const opened = due(31, 8);
const typed = (about: Row): Changes => followed([round(1, { due: day(31, 8) })], about);
/** Of another body, with the same number. */
const ofOther = followed([round(1, { due: day(31, 8) }, { ma_kl: "KL-2021-02" })], {
  ...{ ma_kl: "KL-2021-02", co_quan: "BCH Đảng bộ Khối" },
});
const both: Changes = {
  tblKetLuan: [...rowsOf(opened.tblKetLuan), ...rowsOf(ofOther.tblKetLuan)],
  tblKhacPhuc: [...rowsOf(opened.tblKhacPhuc), ...rowsOf(ofOther.tblKhacPhuc)],
};

describe("XP04", () => {
  test("an open conclusion is gone", () => {
    expectFound(xp04, withPrevious(none, due(31, 8)), {
      severity: "error",
      cells: ["tblKetLuan#*.ma_kl"],
      says: [NUMBER],
    });
  });

  test.each([
    ["still there", withPrevious(due(31, 8), due(31, 8))],
    [
      "under another code",
      withPrevious(
        followed([round(1, { due: day(31, 8) }, { ma_kl: "X" })], { ma_kl: "X" }),
        due(31, 8),
      ),
    ],
    ["its number put right", withPrevious(opened, typed({ so_kl: "15 - KL/ĐUK" }))],
    [
      "its number put right on the paper of its day",
      withPrevious(opened, typed({ so_kl: "51-KL/ĐUK" })),
    ],
    ["the year of its day put right", withPrevious(opened, typed({ ngay_kl: day(15, 3, 2020) }))],
    ["its issuing body put right", withPrevious(opened, typed({ co_quan: "Cấp trên khác" }))],
    ["closed last quarter", withPrevious(none, closed)],
    ["no quarter before", withPrevious(none, {}, { previous: null })],
  ])("is silent: %s", (_, material) => {
    expect(told(xp04, material)).toEqual([]);
  });

  test.each<[name: string, now: Changes, before: Changes]>([
    ["another body's of the same number stood beside it and stays", ofOther, both],
    [
      "its code names another conclusion now",
      typed({ so_kl: "16-KL", ngay_kl: day(1, 7) }),
      opened,
    ],
    [
      "its code names one that stood beside it, of the same day",
      typed({ so_kl: "16-KL" }),
      {
        tblKetLuan: [
          ...rowsOf(opened.tblKetLuan),
          ...rowsOf(typed({ ma_kl: "KL-2021-02", so_kl: "16-KL" }).tblKetLuan),
        ],
        ...{ tblKhacPhuc: rowsOf(opened.tblKhacPhuc) },
      },
    ],
    [
      "another of the same day is new, under a code of its own",
      typed({ ma_kl: "KL-2021-02", so_kl: "16-KL" }),
      opened,
    ],
  ])("an open conclusion is gone: %s", (_, now, before) => {
    expectFound(xp04, withPrevious(now, before), {
      cells: ["tblKetLuan#*.ma_kl"],
      says: [NUMBER],
    });
  });

  test.each<[name: string, until: number | null, successor: string | null, told: number]>([
    ["a unit merged in the quarter leaves it to its successor", day(11, 8), "DV020", 0],
    ["on the last day of the quarter too", day(30, 9), "DV020", 0],
    ["of one that goes on for another day it is asked", day(1, 10), "DV020", 1],
    ["nobody goes on for it", day(11, 8), null, 1],
    ["it has not ended", null, "DV020", 1],
  ])("%s", (_, until, successor, count) => {
    const merged = rosterUnit({ hieu_luc_den: until, don_vi_ke_thua: successor });
    const bloc = { tblDonVi: [merged] };
    const material = withPrevious(none, due(31, 8), { bloc });
    expect(told(xp04, material)).toHaveLength(count);
    // The successor's workbook is beside it there, and answers what it holds.
    const atBloc = told(xp04, { ...material, judgedAt: "bloc" });
    expect(atBloc).toHaveLength(1);
    expect(atBloc[0]?.message.includes("DV020")).toBe(count === 0);
  });
});

describe("XP05", () => {
  test("a deadline moves in its own round", () => {
    expectFound(xp05, withPrevious(due(30, 11), due(31, 8)), {
      cells: [cell(0, "thoi_han")],
      says: ["31/08/2021", "30/11/2021"],
    });
  });

  test.each([
    ["the same", withPrevious(due(31, 8), due(31, 8))],
    ["given at last", withPrevious(due(31, 8), followed([round(1, { due: null })]))],
    [
      "the bloc's own word",
      withPrevious(due(30, 11), due(31, 8), {
        bloc: {
          tblHauKiem: [
            {
              ma_don_vi: unitCode(),
              so_kl: NUMBER,
              ngay_kl: ISSUED,
              stt_hc: 1,
              vong: 1,
              thoi_han: day(30, 11),
            },
          ],
        },
      }),
    ],
  ])("is silent: %s", (_, material) => {
    expect(told(xp05, material)).toEqual([]);
  });

  test("a deadline that was given is empty now", () => {
    expectFound(xp05, withPrevious(followed([round(1, { due: null })]), due(31, 8)), {
      cells: [cell(0, "thoi_han")],
      says: ["31/08/2021", "nay bị xóa"],
    });
  });

  test.each<[name: string, stt_hc: number, vong: number, day: number, so_kl?: string]>([
    ["of another limitation", 2, 1, day(30, 11)],
    ["of another round", 1, 2, day(30, 11)],
    ["of another day", 1, 1, day(29, 11)],
    ["of another conclusion", 1, 1, day(30, 11), "16-KL/ĐUK"],
  ])("the bloc's word %s is none of this one", (_, stt_hc, vong, thoi_han, so_kl = NUMBER) => {
    const noted = { ma_don_vi: unitCode(), so_kl, ngay_kl: ISSUED, stt_hc, vong, thoi_han };
    const bloc = { tblHauKiem: [noted] };
    expect(told(xp05, withPrevious(due(30, 11), due(31, 8), { bloc }))).toHaveLength(1);
  });

  test.each<[name: string, vong: number, typed: number | null, told: number]>([
    [
      "its deadline of a later round, which the unit has otherwise, as before or now",
      2,
      day(30, 11),
      0,
    ],
    ["its deadline of a later round, which the unit has not", 2, null, 0],
    ["the first round, whose deadline is the unit's own", 1, day(30, 11), 1],
  ])("where the bloc judges: %s", (_, vong, typedNow, count) => {
    const first = round(1, UNFINISHED);
    const second = (dueOn: number | null) =>
      vong === 1 ? [round(1, { due: dueOn })] : [first, round(2, { due: dueOn })];
    const noted = { ma_don_vi: unitCode(), so_kl: NUMBER, ngay_kl: ISSUED, stt_hc: 1, vong };
    const bloc = { tblHauKiem: [{ ...noted, thoi_han: day(7, 12) }] };
    const was = followed(second(day(7, 12)));
    const material = withPrevious(followed(second(typedNow)), was, { bloc });
    const atBloc = { ...material, judgedAt: "bloc" } as const;
    expect(told(xp05, atBloc)).toHaveLength(count);
    // The unit's other day for a later round is told as one that the register does not have.
    expect(told(fup07, atBloc)).toHaveLength(vong === 2 && typedNow !== null ? 1 : 0);
    // Alone the unit is told of what it has changed itself.
    expect(told(xp05, material)).toHaveLength(1);
  });

  test.each<[name: string, issuedTo: string, told: number]>([
    ["a unit that was merged into this one", "DV900", 0],
    ["another unit", "DV901", 1],
  ])("the common deadline of a conclusion issued to %s", (_, issuedTo, count) => {
    const issued = { ma_don_vi: issuedTo, so_kl: NUMBER, ngay_kl: ISSUED, so_han_che: 1 };
    const bloc = {
      tblDonVi: [
        rosterUnit(),
        {
          ...rosterUnit({ ma_don_vi: "DV900", hieu_luc_den: day(12, 5) }),
          ...{ don_vi_ke_thua: unitCode() },
        },
      ],
      tblSoKetLuan: [{ ...issued, han_chung: day(30, 11) }],
    };
    expect(told(xp05, withPrevious(due(30, 11), due(31, 8), { bloc }))).toHaveLength(count);
  });

  test.each<[name: string, vong: number, so_kl: string, han_chung: number]>([
    ["is no deadline of a later round", 2, NUMBER, day(30, 11)],
    ["of another day", 1, NUMBER, day(29, 11)],
    ["of another conclusion", 1, "16-KL/ĐUK", day(30, 11)],
  ])("the common deadline %s: the changed one is told", (_, vong, so_kl, han_chung) => {
    const rounds = (dueOn: number) =>
      followed([...(vong === 1 ? [] : [round(1, UNFINISHED)]), round(vong, { due: dueOn })]);
    const issued = { ma_don_vi: unitCode(), so_kl, ngay_kl: ISSUED, so_han_che: 1, han_chung };
    const material = withPrevious(rounds(day(30, 11)), rounds(day(31, 10)), {
      bloc: { tblSoKetLuan: [issued] },
    });
    expect(told(xp05, material)).toHaveLength(1);
  });
});

test("XP06: what was remedied opens again", () => {
  const open = followed([round(1, { due: day(30, 6), reported: day(20, 6) })]);
  expect(told(xp06, withPrevious(closed, closed))).toEqual([]);
  expectFound(xp06, withPrevious(open, closed), {
    cells: [cell(0, "kq_hk"), cell(0, "ngay_hk")],
    says: ["mở lại"],
  });
});
