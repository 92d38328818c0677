import { fup01 } from "../../../src/rules/followUps/fup01Overdue";
import { fup02 } from "../../../src/rules/followUps/fup02DueSoon";
import { fup03 } from "../../../src/rules/followUps/fup03NoNewDeadline";
import { fup04 } from "../../../src/rules/followUps/fup04NoDeadline";
import { fup05 } from "../../../src/rules/followUps/fup05LongWait";
import { remedy } from "../../oracle/rows";
import { materialOf, testRule, told } from "../material";
import { cells, CODE, day, DONE, followed, R, round, UNFINISHED } from "./remedies";

const STATE = ["thoi_han", "ngay_bc", "ngay_hk", "kq_hk"];
const june = { due: day(30, 6), reported: day(28, 6) };

testRule(fup01, {
  accept: [
    { name: "due on the reference date", changes: followed([round(1, { due: R })]) },
    {
      name: "reported on the reference date",
      changes: followed([round(1, { due: R - 30, reported: R })]),
    },
    { name: "without a deadline", changes: followed([round(1, {})]) },
    {
      name: "of a conclusion drawn after the reference date",
      changes: followed([round(1, { due: R - 1 })], { ngay_kl: R + 1 }),
    },
    {
      name: "an earlier round",
      changes: followed([round(1, UNFINISHED), round(2, { due: R + 30 })]),
    },
    {
      name: "a report whose date cannot be read",
      changes: followed([round(1, { due: R - 1 }, { ngay_bc: "31/09/2021" })]),
    },
    {
      name: "a report in the future, which DAT03 tells",
      changes: followed([round(1, { due: R - 1, reported: day(8, 10) })]),
      setting: { today: day(7, 10) },
    },
    {
      name: "a deadline that is an error value",
      changes: followed([round(1, {}, { thoi_han: { error: "#REF!" } })]),
    },
  ],
  reject: [
    {
      name: "due the day before the reference date",
      changes: followed([round(1, { due: R - 1 })]),
      cells: cells(0, ...STATE),
      message: ["15-KL/ĐUK, hạn chế 1: quá hạn 1 ngày (hạn 29/09/2021)"],
    },
    {
      name: "reported after the reference date",
      changes: followed([round(1, { due: day(15, 9), reported: R + 2 })]),
      cells: cells(0, ...STATE),
      message:
        "Kết luận 15-KL/ĐUK, hạn chế 1: quá hạn 15 ngày (hạn 15/09/2021); báo cáo khắc phục ngày 02/10/2021 sau ngày chốt nên chưa tính. Giải trình, hoặc sửa ngày báo cáo nếu ghi sai.",
    },
    {
      name: "reported on a day that looks swapped (HYG12)",
      changes: followed([round(1, { due: R - 1, reported: day(8, 10) })]),
      setting: { today: day(8, 10) },
      cells: cells(0, ...STATE),
      message: ["quá hạn 1 ngày", "08/10/2021 sau ngày chốt"],
    },
    {
      name: "the second round, before the first in the table",
      changes: followed([round(2, { due: day(15, 9) }), round(1, UNFINISHED)]),
      cells: cells(0, ...STATE),
      message: ["hạn chế 1: quá hạn 15 ngày"],
    },
    {
      name: "a deadline with a time of day",
      changes: followed([round(1, { due: R - 0.4 })]),
      cells: cells(0, ...STATE),
      message: ["quá hạn 1 ngày (hạn 29/09/2021)"],
    },
    {
      name: "a conclusion without number, by its code",
      changes: followed([round(1, { due: R - 1 })], { so_kl: null }),
      cells: cells(0, ...STATE),
      message: ["Kết luận KL-2021-01, hạn chế 1"],
    },
    {
      name: "at a reference date within the quarter",
      changes: { ...followed([round(1, { due: day(13, 9) })]), fields: { ngay_chot: day(14, 9) } },
      cells: cells(0, ...STATE),
      message: ["quá hạn 1 ngày"],
    },
  ],
});

testRule(fup02, {
  accept: [
    { name: "16 days left", changes: followed([round(1, { due: R + 16 })]) },
    { name: "overdue", changes: followed([round(1, { due: R - 1 })]) },
    { name: "reported", changes: followed([round(1, { due: R, reported: R })]) },
    {
      name: "15 days left where 10 are configured",
      changes: { ...followed([round(1, { due: R + 15 })]), fields: { so_ngay_sap_den_han: 10 } },
    },
  ],
  reject: [
    {
      name: "15 days left",
      changes: followed([round(1, { due: R + 15 })]),
      cells: cells(0, ...STATE),
      message: ["15-KL/ĐUK", "hạn chế 1", "15 ngày", "15/10/2021"],
    },
    {
      name: "due on the reference date",
      changes: followed([round(1, { due: R })]),
      cells: cells(0, ...STATE),
      message: ["15-KL/ĐUK", "hạn chế 1", "30/09/2021"],
    },
  ],
});

testRule(fup03, {
  accept: [
    { name: "finished", changes: followed([round(1, { ...UNFINISHED, result: DONE })]) },
    {
      name: "a second round",
      changes: followed([round(1, UNFINISHED), round(2, { due: R + 30 })]),
    },
    {
      name: "re-inspected after the reference date",
      changes: followed([round(1, { ...UNFINISHED, reinspected: R + 1 })]),
    },
    {
      name: "re-inspected without a result",
      changes: followed([round(1, { ...UNFINISHED, result: null })]),
    },
  ],
  reject: [
    {
      name: "re-inspected on the reference date, partly done",
      changes: followed([round(1, { ...UNFINISHED, reinspected: R })]),
      cells: cells(0, "kq_hk", "ngay_hk", "thoi_han", "ngay_bc"),
      message: ['15-KL/ĐUK, hạn chế 1: hậu kiểm tra "Một phần"'],
      severity: "note",
    },
    {
      name: "the second round, not done",
      changes: followed([
        round(1, UNFINISHED),
        round(2, { due: day(30, 8), reinspected: day(5, 9), result: "Chưa khắc phục" }),
      ]),
      cells: cells(1, "kq_hk", "ngay_hk", "thoi_han", "ngay_bc"),
      message: ['hậu kiểm tra "Chưa khắc phục"'],
      severity: "note",
    },
  ],
});

testRule(fup04, {
  accept: [
    { name: "a deadline", changes: followed([round(1, { due: R + 30 })]) },
    {
      name: "a deadline that cannot be read",
      changes: followed([round(1, {}, { thoi_han: "31/09/2021" })]),
    },
    {
      name: "no deadline, but finished",
      changes: followed([round(1, { reinspected: R, result: DONE })]),
    },
  ],
  reject: [
    {
      name: "no deadline, though reported",
      changes: followed([round(1, { reported: R })]),
      cells: cells(0, "thoi_han"),
      message: ["15-KL/ĐUK, hạn chế 1", "chưa có thời hạn"],
      severity: "note",
    },
  ],
});

testRule(fup05, {
  accept: [
    {
      name: "90 days of waiting",
      changes: followed([round(1, { due: R - 60, reported: R - 90 })]),
    },
    {
      name: "re-inspected on the reference date",
      changes: followed([round(1, { ...june, reinspected: R, result: DONE })]),
    },
  ],
  reject: [
    {
      name: "91 days of waiting",
      changes: followed([round(1, { due: R - 60, reported: R - 91 })]),
      cells: cells(0, "ngay_bc", "thoi_han", "ngay_hk", "kq_hk"),
      message: ["15-KL/ĐUK, hạn chế 1", "đã báo cáo 91 ngày"],
      severity: "note",
    },
    {
      name: "re-inspected after the reference date",
      changes: followed([round(1, { ...june, reinspected: R + 1, result: DONE })]),
      cells: cells(0, "ngay_bc", "thoi_han", "ngay_hk", "kq_hk"),
      message: ["đã báo cáo 94 ngày"],
      severity: "note",
    },
    {
      name: "11 days of waiting where 10 are configured",
      changes: {
        ...followed([round(1, { due: R - 11, reported: R - 11 })]),
        fields: { so_ngay_cho_hau_kiem: 10 },
      },
      cells: cells(0, "ngay_bc", "thoi_han", "ngay_hk", "kq_hk"),
      message: ["đã báo cáo 11 ngày"],
      severity: "note",
    },
  ],
});

test("findings come in the order of the sheet", () => {
  const limitation = (number: number) => remedy(CODE, number, 1, { due: R - number });
  const changes = followed([limitation(2), limitation(1), limitation(3)], { so_han_che: 3 });
  const found = told(fup01, materialOf(changes)).map(({ cells: [first] }) => first);
  expect(found).toEqual([0, 1, 2].map((index) => `tblKhacPhuc#${index}.thoi_han`));
});

test.each([
  [fup03, round(1, UNFINISHED), "Giao thời hạn mới, ghi lần giao hạn tiếp theo"],
  [fup04, round(1, {}), "Giao thời hạn, ghi vào sổ của Khối"],
  [fup05, round(1, { due: R - 91, reported: R - 91 }), "Hậu kiểm tra, ghi ngày và kết quả"],
])("where the bloc looks, $id warns and tells the bloc what to do", (rule, row, next) => {
  const found = told(rule, { ...materialOf(followed([row])), judgedAt: "bloc" });
  expect(found).toEqual([
    expect.objectContaining({
      severity: "warning",
      message: expect.stringContaining(next) as string,
    }),
  ]);
  expect(found[0]?.message).not.toContain("Chờ Khối");
});
