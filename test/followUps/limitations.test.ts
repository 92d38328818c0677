import { checkWorkbook } from "../../src/app/checkWorkbook";
import { taskOf, type TaskOf } from "../../src/followUps/taskOf";
import type { FollowUpCode } from "../../src/followUps/roundFormulas";
import type { Remedy } from "../oracle/rows";
import { day, DONE, followed, ISSUED, PARTLY, R, round } from "../rules/followUps/remedies";
import type { Changes } from "../rules/material";
import { addressIn, spoiled } from "../rules/spoiled";
import { cellAddress } from "../../src/spreadsheet/address";

const limitationsOf = async (changes: Changes) => {
  const snapshot = await spoiled(changes);
  const { followUps } = checkWorkbook({
    ...{ snapshot, fileName: null, today: R + 5 },
    previousOf: () => null,
  });
  return { snapshot, followUps };
};

/** What people read of one limitation, and whose move it is. */
const STATES: readonly [
  name: string,
  given: Remedy,
  state: FollowUpCode,
  label: string,
  days: number,
  late: number,
  task: TaskOf,
][] = [
  [
    "finished",
    { due: R - 30, reported: R - 35, reinspected: R - 20, result: DONE },
    "DA_KHAC_PHUC",
    "Đã khắc phục",
    0,
    0,
    null,
  ],
  [
    "unfinished",
    { due: R - 30, reported: R - 35, reinspected: R - 20, result: PARTLY },
    "THIEU_HAN_MOI",
    "Chưa giao hạn mới",
    0,
    0,
    "bloc",
  ],
  ["no deadline", {}, "CHUA_GIAO_HAN", "Chưa có thời hạn", 0, 0, "bloc"],
  [
    "reported without a deadline: late for nothing",
    { reported: R - 3 },
    "CHUA_GIAO_HAN",
    "Chưa có thời hạn",
    0,
    0,
    "bloc",
  ],
  [
    "waiting 91 days",
    { due: R - 90, reported: R - 91 },
    "CHO_HAU_KIEM_QUA_LAU",
    "Chờ hậu kiểm tra quá 90 ngày",
    91,
    0,
    "bloc",
  ],
  [
    "waiting 90 days",
    { due: R - 89, reported: R - 90 },
    "CHO_HAU_KIEM",
    "Chờ hậu kiểm tra",
    90,
    0,
    "bloc",
  ],
  [
    "reported 3 days late",
    { due: day(10, 9), reported: day(13, 9) },
    "CHO_HAU_KIEM",
    "Chờ hậu kiểm tra",
    17,
    3,
    "bloc",
  ],
  [
    "reported on the last day",
    { due: day(10, 9), reported: day(10, 9) },
    "CHO_HAU_KIEM",
    "Chờ hậu kiểm tra",
    20,
    0,
    "bloc",
  ],
  ["a day over", { due: R - 1 }, "QUA_HAN", "Quá hạn 1 ngày", 1, 0, "unit"],
  [
    "due on the reference date",
    { due: R },
    "SAP_DEN_HAN",
    "Đến hạn hôm chốt số liệu",
    0,
    0,
    "unit",
  ],
  ["due in 15 days", { due: R + 15 }, "SAP_DEN_HAN", "Còn 15 ngày", 15, 0, "unit"],
  ["due in 16 days", { due: R + 16 }, "TRONG_HAN", "Trong hạn", 16, 0, null],
];

test.each(STATES)("%s", async (_, given, status, label, days, late, task) => {
  const { snapshot, followUps } = await limitationsOf(followed([round(1, given)]));
  expect(followUps).toHaveLength(1);
  const [{ place, ...entry } = { place: null }] = followUps;
  expect(entry).toEqual({
    ...{ conclusion: "15-KL/ĐUK", issuedOn: ISSUED, body: "BTV", limitation: 1, round: 1 },
    ...{ status, label, days, late, deadline: given.due ?? null },
  });
  expect(place && `${place.sheet}!${cellAddress(place.row, place.column)}`).toBe(
    addressIn(snapshot, "tblKhacPhuc#0.trang_thai"),
  );
  expect(taskOf(status)).toBe(task);
});

test("the days of waiting are the workbook's own", async () => {
  const changes = { ...followed([round(1, { due: R - 40, reported: R - 41 })]) };
  const { followUps } = await limitationsOf({ ...changes, fields: { so_ngay_cho_hau_kiem: 40 } });
  expect(followUps[0]?.label).toBe("Chờ hậu kiểm tra quá 40 ngày");
});

test("one entry for the last round of each limitation, in the order of the sheet", async () => {
  const again = { due: ISSUED + 30, reported: ISSUED + 20, reinspected: R - 60, result: PARTLY };
  const { followUps } = await limitationsOf(
    followed(
      [round(1, again), round(2, { due: R + 30 }), round(1, { due: R + 40 }, { stt_hc: 2 })],
      { so_han_che: 2 },
    ),
  );
  expect(followUps.map(({ limitation, round: last, days }) => [limitation, last, days])).toEqual([
    [1, 2, 30],
    [2, 1, 40],
  ]);
});

test.each<[name: string, changes: Changes]>([
  [
    "a conclusion after the reference date",
    followed([round(1, { due: R + 30 })], { ngay_kl: R + 1 }),
  ],
  ["a conclusion without limitations", followed([], { co_han_che: "Không", so_han_che: 0 })],
  ["a conclusion that is not there", followed([round(1, { due: R }, { ma_kl: "X" })])],
  ["a limitation without its first round", followed([round(2, { due: R })])],
  [
    "a conclusion of no day in a report of no quarter",
    { ...followed([round(1, { due: R })], { ngay_kl: null }), fields: { quy: null } },
  ],
])("no entry: %s", async (_, changes) => {
  expect((await limitationsOf(changes)).followUps).toEqual([]);
});
