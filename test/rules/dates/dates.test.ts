import { dat01 } from "../../../src/rules/dates/dat01DeadlineAfterConclusion";
import { dat02 } from "../../../src/rules/dates/dat02ReportAfterConclusion";
import { dat03 } from "../../../src/rules/dates/dat03FutureDate";
import { dat04 } from "../../../src/rules/dates/dat04AfterReferenceDate";
import { dat05 } from "../../../src/rules/dates/dat05ReinspectionBeforeReport";
import { dat06 } from "../../../src/rules/dates/dat06ReferenceDateOutside";
import { findingMessage } from "../../../src/messages/render";
import { inspection } from "../../oracle/rows";
import {
  cell,
  cells,
  day,
  DONE,
  followed,
  ISSUED,
  R,
  round,
  UNFINISHED,
} from "../followUps/remedies";
import { materialOf, testRule, told } from "../material";

const ISSUED_ON = "tblKetLuan#0.ngay_kl";

testRule(dat01, {
  accept: [
    {
      name: "the day after the conclusion",
      changes: followed([round(1, { due: ISSUED + 1 })]),
    },
    {
      name: "a second deadline the day after the re-inspection",
      changes: followed([round(1, UNFINISHED), round(2, { due: day(21, 8) })]),
    },
    { name: "no deadline", changes: followed([round(1, {})]) },
    {
      name: "no day of the conclusion",
      changes: followed([round(1, { due: ISSUED })], { ngay_kl: null }),
    },
    {
      name: "a deadline that cannot be read",
      changes: followed([round(1, {}, { thoi_han: "31/02/2021" })]),
    },
    {
      name: "a code that no conclusion has",
      changes: followed([round(1, { due: ISSUED }, { ma_kl: "KL-2021-09" })]),
    },
    {
      name: "before the re-inspection of another limitation",
      changes: followed([round(1, UNFINISHED), round(2, { due: day(1, 8) }, { stt_hc: 2 })]),
    },
    {
      name: "before a conclusion of tomorrow: that is DAT03",
      changes: followed([round(1, { due: R })], { ngay_kl: R + 6 }),
      setting: { today: R + 5 },
    },
    {
      name: "before a re-inspection of tomorrow: that is DAT03",
      changes: followed([round(1, { ...UNFINISHED, reinspected: R + 6 }), round(2, { due: R })]),
      setting: { today: R + 5 },
    },
  ],
  reject: [
    {
      name: "on the day of the conclusion",
      changes: followed([round(1, { due: ISSUED })]),
      cells: [cell(0, "thoi_han"), ISSUED_ON],
      message: ["ngày kết luận"],
    },
    {
      name: "on the day of the conclusion, with a time of day",
      changes: followed([round(1, { due: ISSUED + 0.9 })], { ngay_kl: ISSUED + 0.1 }),
      cells: [cell(0, "thoi_han"), ISSUED_ON],
      message: ["ngày kết luận"],
    },
    {
      name: "before a conclusion of today",
      changes: followed([round(1, { due: R })], { ngay_kl: R + 5 }),
      setting: { today: R + 5 },
      cells: [cell(0, "thoi_han"), ISSUED_ON],
      message: ["30/09/2021", "05/10/2021"],
    },
    {
      name: "a second deadline on the day of the re-inspection",
      changes: followed([round(1, UNFINISHED), round(2, { due: day(20, 8) })]),
      cells: [cell(1, "thoi_han"), cell(0, "ngay_hk")],
      message: ["hậu kiểm tra lần trước"],
    },
    {
      name: "a second deadline before both: told by the later, which mends both",
      changes: followed([round(2, { due: ISSUED - 1 }), round(1, UNFINISHED)]),
      cells: [cell(0, "thoi_han"), ISSUED_ON, cell(1, "ngay_hk")],
      message: ["hậu kiểm tra lần trước (20/08/2021)"],
    },
  ],
});

testRule(dat02, {
  accept: [
    {
      name: "on the day of the conclusion",
      changes: followed([round(1, { reported: ISSUED })]),
    },
    {
      name: "an error value",
      changes: followed([round(1, {}, { ngay_bc: { error: "#N/A" } })]),
    },
    {
      name: "before a conclusion of tomorrow: that is DAT03",
      changes: followed([round(1, { reported: R })], { ngay_kl: R + 6 }),
      setting: { today: R + 5 },
    },
  ],
  reject: [
    {
      name: "the day before the conclusion",
      changes: followed([round(1, { reported: ISSUED - 1 })]),
      cells: [cell(0, "ngay_bc"), ISSUED_ON],
      message: ["14/03/2021", "15/03/2021"],
    },
    {
      name: "a date typed as text",
      changes: followed([round(1, {}, { ngay_bc: "1/3/2021" })]),
      cells: [cell(0, "ngay_bc"), ISSUED_ON],
      message: ["01/03/2021", "15/03/2021"],
    },
  ],
});

const october = { setting: { today: R + 5 } };
const tomorrow = ["06/10/2021", "05/10/2021"];

testRule(dat03, {
  accept: [
    { name: "a report of today", changes: followed([round(1, { reported: R + 5 })]), ...october },
    {
      name: "signed today, with the time of day",
      changes: { fields: { ngay_ky: R + 5.9 } },
      ...october,
    },
    {
      name: "deadlines lie ahead",
      changes: {
        ...followed([round(1, { due: R + 90 })]),
        tblCuoc: [inspection("C1", R + 90, null)],
      },
      ...october,
    },
  ],
  reject: [
    {
      name: "signed tomorrow",
      changes: { fields: { ngay_ky: R + 6 } },
      ...october,
      cells: ["ngay_ky"],
      message: tomorrow,
    },
    {
      name: "a document of tomorrow",
      changes: { "tblVanBan#1": { ngay_ban_hanh: R + 6 } },
      ...october,
      cells: ["tblVanBan#1.ngay_ban_hanh"],
      message: tomorrow,
    },
    {
      name: "an inspection concluded tomorrow",
      changes: { tblCuoc: [inspection("C1", R, R + 6)] },
      ...october,
      cells: ["tblCuoc#0.ngay_ket_thuc"],
      message: tomorrow,
    },
    {
      name: "a conclusion of tomorrow",
      changes: followed([], { ngay_kl: R + 6 }),
      ...october,
      cells: [ISSUED_ON],
      message: tomorrow,
    },
    {
      name: "a report of tomorrow",
      changes: followed([round(1, { reported: R + 6 })]),
      ...october,
      cells: [cell(0, "ngay_bc")],
      message: tomorrow,
    },
    {
      name: "a re-inspection of tomorrow",
      changes: followed([round(1, { reinspected: R + 6, result: DONE })]),
      ...october,
      cells: [cell(0, "ngay_hk")],
      message: tomorrow,
    },
    {
      name: "a report of the year 2026",
      changes: followed([round(1, { reported: day(30, 12, 2026) })]),
      setting: { today: day(28, 9) },
      cells: [cell(0, "ngay_bc")],
      message: ["30/12/2026", "28/09/2021"],
    },
  ],
});

const afterwards = ["01/10/2021", "30/09/2021"];

testRule(dat04, {
  accept: [
    { name: "reported on the reference date", changes: followed([round(1, { reported: R })]) },
    {
      name: "after today: that is DAT03",
      changes: followed([round(1, { reported: R + 6 })]),
      ...october,
    },
    { name: "signed on the reference date", changes: { fields: { ngay_ky: R } } },
    { name: "signed after the reference date", changes: { fields: { ngay_ky: R + 3 } } },
    {
      name: "without a period",
      changes: { ...followed([round(1, { reported: R + 1 })]), fields: { quy: null } },
    },
  ],
  reject: [
    {
      name: "a report of the day after",
      changes: followed([round(1, { reported: R + 1 })]),
      cells: [cell(0, "ngay_bc")],
      message: afterwards,
    },
    {
      name: "a report of today",
      changes: followed([round(1, { reported: R + 5 })]),
      ...october,
      cells: [cell(0, "ngay_bc")],
      message: ["05/10/2021"],
    },
    {
      name: "a re-inspection",
      changes: followed([round(1, { reinspected: R + 1, result: DONE })]),
      cells: [cell(0, "ngay_hk")],
      message: afterwards,
    },
    {
      name: "a conclusion",
      changes: followed([], { ngay_kl: R + 1 }),
      cells: [ISSUED_ON],
      message: afterwards,
    },
    {
      name: "a document",
      changes: { "tblVanBan#0": { ngay_ban_hanh: R + 1 } },
      cells: ["tblVanBan#0.ngay_ban_hanh"],
      message: afterwards,
    },
    {
      name: "an inspection",
      changes: { tblCuoc: [inspection("C1", R, R + 1)] },
      cells: ["tblCuoc#0.ngay_ket_thuc"],
      message: afterwards,
    },
    {
      name: "a report after a reference date within the quarter",
      changes: {
        ...followed([round(1, { reported: day(15, 9) })]),
        fields: { ngay_chot: day(14, 9) },
        tblCuoc: [],
      },
      cells: [cell(0, "ngay_bc")],
      message: ["15/09/2021", "14/09/2021"],
    },
    {
      name: "signed the day before the reference date",
      changes: { fields: { ngay_ky: R - 1 } },
      cells: ["ngay_ky"],
      message: ["29/09/2021", "30/09/2021"],
    },
  ],
});

testRule(dat05, {
  accept: [
    {
      name: "on the day of the report",
      changes: followed([round(1, { reported: day(20, 8), reinspected: day(20, 8) })]),
    },
    { name: "without a report", changes: followed([round(1, { reinspected: day(20, 8) })]) },
    {
      name: "before a report of tomorrow: that is DAT03",
      changes: followed([round(1, { reported: R + 6, reinspected: R })]),
      setting: { today: R + 5 },
    },
  ],
  reject: [
    {
      name: "the day before the report",
      changes: followed([round(1, { reported: day(20, 8), reinspected: day(19, 8) })]),
      cells: cells(0, "ngay_hk", "ngay_bc"),
      message: ["19/08/2021", "20/08/2021"],
    },
  ],
});

testRule(dat06, {
  accept: [
    { name: "the first day of the quarter", changes: { fields: { ngay_chot: day(1, 7) } } },
    { name: "the evening of the last day", changes: { fields: { ngay_chot: R + 0.9 } } },
    { name: "blank", changes: { fields: { ngay_chot: null } } },
    { name: "no date", changes: { fields: { ngay_chot: "cuối quý" } } },
    { name: "without a quarter", changes: { fields: { quy: null } } },
    { name: "without a year", changes: { fields: { nam: null } } },
  ],
  reject: [
    {
      name: "the last day of the quarter before",
      changes: { fields: { ngay_chot: day(30, 6) } },
      cells: ["ngay_chot"],
      message: ["30/06/2021", "Quý III năm 2021"],
    },
    {
      name: "the day after the quarter",
      changes: { fields: { ngay_chot: R + 1 } },
      cells: ["ngay_chot"],
      message: ["01/10/2021"],
    },
    {
      name: "29/2 of a leap year, in Quý II",
      changes: { fields: { ngay_chot: day(29, 2, 2024) } },
      setting: { period: "2024-Q2" },
      cells: ["ngay_chot"],
      message: ["29/02/2024", "Quý II năm 2024"],
    },
  ],
});

test("findings come in the order of the sheets, rows from the top", () => {
  const changes = {
    ...followed([round(1, { reported: R + 9, reinspected: R + 9 }), round(2, { reported: R + 9 })]),
    "tblVanBan#3": { ngay_ban_hanh: R + 9 },
    fields: { ngay_ky: R + 9 },
  };
  expect(told(dat03, materialOf(changes, october.setting)).flatMap((one) => one.cells)).toEqual([
    "ngay_ky",
    "tblVanBan#3.ngay_ban_hanh",
    ...cells(0, "ngay_bc", "ngay_hk"),
    cell(1, "ngay_bc"),
  ]);
});

test("the header tells which date it is", () => {
  const [finding] = dat03.check(materialOf({ fields: { ngay_ky: R + 9 } }));
  expect(finding?.facts).toMatchObject({ nhan: "Ngày ký báo cáo" });
  expect(finding && findingMessage(finding)).not.toContain("{");
});
