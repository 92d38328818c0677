import { fup07 } from "../../../src/rules/followUps/fup07SelfAssessment";
import { fup08 } from "../../../src/rules/followUps/fup08RoundTooEarly";
import { fup09 } from "../../../src/rules/followUps/fup09ReportedLate";
import { conclusion, remedy } from "../../oracle/rows";
import { materialOf, testRule, told } from "../material";
import { cell, cells, CODE, day, DONE, followed, PARTLY, R, round, UNFINISHED } from "./remedies";

testRule(fup07, {
  accept: [
    {
      name: "done and found done",
      changes: followed([round(1, { ...UNFINISHED, result: DONE })]),
    },
    {
      name: "partly done and found so",
      changes: followed([round(1, UNFINISHED, { tu_dg: "Một phần" })]),
    },
    {
      name: "an earlier round",
      changes: followed([round(1, UNFINISHED), round(2, { due: R + 30 })]),
    },
    {
      name: "re-inspected after the reference date",
      changes: followed([round(1, { ...UNFINISHED, reinspected: R + 1 })]),
    },
    { name: "not re-inspected", changes: followed([round(1, { due: R, reported: R })]) },
  ],
  reject: [
    {
      name: "done, but found partly done on the reference date",
      changes: followed([round(1, { ...UNFINISHED, reinspected: R })]),
      cells: cells(0, "tu_dg", "kq_hk"),
      message: ['"Đã xong"', '"Một phần"'],
    },
    {
      name: "done, but found not done; the day is missing",
      changes: followed([round(1, { ...UNFINISHED, reinspected: null, result: "Chưa khắc phục" })]),
      cells: cells(0, "tu_dg", "kq_hk"),
      message: ['"Chưa khắc phục"'],
    },
  ],
});

testRule(fup08, {
  accept: [
    {
      name: "a second round after an unfinished first, in any order",
      changes: followed([round(2, { due: R + 30 }), round(1, UNFINISHED)]),
    },
    {
      name: "a second round without the number of its limitation, which REQ01 asks for",
      changes: followed([round(1, UNFINISHED), round(2, { due: R + 30 }, { stt_hc: null })]),
    },
    {
      name: "a row without its round, which REQ01 asks for",
      changes: followed([round(1, UNFINISHED), round(2, { due: R + 30 }, { vong: null })]),
    },
    {
      name: "re-inspected on a day that is none, which HYG11 tells",
      changes: followed([round(1, UNFINISHED, { ngay_hk: "31/09/2021" }), round(2, {})]),
    },
    {
      name: "re-inspected after the reference date, whatever the result",
      changes: followed([
        round(1, { ...UNFINISHED, reinspected: R + 1, result: DONE }),
        round(2, { due: R + 30 }),
      ]),
    },
    {
      name: "a result that is not in the list",
      changes: followed([round(1, { ...UNFINISHED, result: "Tạm được" }), round(2, {})]),
    },
    {
      name: "a conclusion that is not there",
      changes: followed([{ ...round(2, {}), ma_kl: "KL-2021-09" }]),
    },
    {
      name: "the second of two equal rows",
      changes: followed([round(1, UNFINISHED), round(2, {}), round(2, {})]),
    },
    {
      name: "a third round after an unfinished second",
      changes: followed([
        round(1, UNFINISHED),
        round(2, { due: day(30, 8), reinspected: R, result: PARTLY }),
        round(3, { due: R + 30 }),
      ]),
    },
  ],
  reject: [
    {
      name: "the first round not re-inspected",
      changes: followed([round(1, { due: R }), round(2, { due: R + 30 })]),
      cells: [cell(1, "vong"), cell(0, "ngay_hk"), cell(0, "kq_hk")],
      message:
        "Kết luận 15-KL/ĐUK, hạn chế 1: có lần giao hạn 2 trong khi lần 1 chưa hậu kiểm tra, nên dòng này không được tính. Bỏ dòng, hoặc ghi hậu kiểm tra lần 1.",
    },
    {
      name: "the first round re-inspected without a result",
      changes: followed([round(1, { ...UNFINISHED, result: null }), round(2, { due: R + 30 })]),
      cells: [cell(1, "vong"), cell(0, "ngay_hk"), cell(0, "kq_hk")],
      message: ["lần giao hạn 2"],
    },
    {
      name: "the first round finished on the reference date",
      changes: followed([
        round(1, { ...UNFINISHED, reinspected: R, result: DONE }),
        round(2, { due: R + 30 }),
      ]),
      cells: [cell(1, "vong"), cell(0, "ngay_hk"), cell(0, "kq_hk")],
      message: ["lần giao hạn 2", "lần 1 đã khắc phục xong"],
    },
    {
      name: "no first round",
      changes: followed([round(2, { due: R + 30 })]),
      cells: [cell(0, "vong")],
      message: ["lần giao hạn 2", "không có lần 1"],
    },
    {
      name: "a round 0: the first one is 1",
      changes: followed([round(0, { due: R + 30 })]),
      cells: [cell(0, "vong")],
      message:
        "Kết luận 15-KL/ĐUK, hạn chế 1: lần giao hạn ghi 0, nhưng lần đầu là 1, nên dòng này không được tính. Sửa lần giao hạn thành 1.",
    },
    {
      name: "a round 0 beside the first",
      changes: followed([round(1, { due: R + 30 }), round(0, {})]),
      cells: [cell(1, "vong")],
      message: ["lần giao hạn ghi 0"],
    },
    {
      name: "the first round of another limitation only",
      changes: followed([remedy(CODE, 2, 1, UNFINISHED), round(2, {})], { so_han_che: 2 }),
      cells: [cell(1, "vong")],
      message: ["lần giao hạn 2"],
    },
    {
      name: "a second round too early, with a third that follows from it",
      changes: followed([
        round(1, { due: day(30, 6) }),
        round(2, { due: day(30, 8), reinspected: R, result: PARTLY }),
        round(3, { due: R + 30 }),
      ]),
      cells: [cell(1, "vong"), cell(0, "ngay_hk"), cell(0, "kq_hk")],
      message: ["lần giao hạn 2"],
    },
    {
      name: "a third round without a second",
      changes: followed([round(1, UNFINISHED), round(3, {})]),
      cells: [cell(1, "vong")],
      message: ["lần giao hạn 3", "lần 2"],
    },
  ],
});

test("FUP08: two limitations, each with a second round alone, are told each", () => {
  const changes = followed([round(2, {}), remedy(CODE, 2, 2, {})], { so_han_che: 2 });
  expect(told(fup08, materialOf(changes)).map(({ cells: named }) => named)).toEqual([
    [cell(0, "vong")],
    [cell(1, "vong")],
  ]);
});

test("FUP08: a round of the same limitation number in another conclusion is another matter", () => {
  const other = "KL-2021-02";
  const opened = [followed([]).tblKetLuan ?? []].flat();
  const changes = {
    tblKetLuan: [...opened, conclusion(other, "16-KL/ĐUK", day(15, 3), 1)],
    tblKhacPhuc: [remedy(other, 1, 1, { due: day(30, 6) }), round(2, {}), remedy(other, 1, 2, {})],
  };
  expect(told(fup08, materialOf(changes)).map(({ cells: named }) => named)).toEqual([
    [cell(1, "vong")],
    [cell(2, "vong"), cell(0, "ngay_hk"), cell(0, "kq_hk")],
  ]);
});

testRule(fup09, {
  accept: [
    {
      name: "reported on the deadline",
      changes: followed([round(1, { due: day(10, 9), reported: day(10, 9) })]),
    },
    {
      name: "reported on the deadline, at noon",
      changes: followed([round(1, { due: day(10, 9), reported: day(10, 9) + 0.5 })]),
    },
    {
      name: "reported after the reference date",
      changes: followed([round(1, { due: day(10, 9), reported: R + 1 })]),
    },
    {
      name: "an earlier round",
      changes: followed([
        round(1, { ...UNFINISHED, reported: day(1, 8) }),
        round(2, { due: R + 30 }),
      ]),
    },
    { name: "no deadline", changes: followed([round(1, { reported: R })]) },
  ],
  reject: [
    {
      name: "reported three days late",
      changes: followed([round(1, { due: day(10, 9), reported: day(13, 9) })]),
      cells: cells(0, "ngay_bc", "thoi_han"),
      message: ["15-KL/ĐUK, hạn chế 1", "trễ 3 ngày"],
    },
    {
      name: "reported late on the first day of the quarter",
      changes: followed([round(1, { due: day(30, 6), reported: day(1, 7) })]),
      cells: cells(0, "ngay_bc", "thoi_han"),
      message: ["trễ 1 ngày"],
    },
    {
      name: "reported late on the last day of the quarter before",
      changes: followed([round(1, { due: day(29, 6), reported: day(30, 6) })]),
      cells: cells(0, "ngay_bc", "thoi_han"),
      message: ["trễ 1 ngày"],
      severity: "note",
    },
    {
      name: "reported late and finished since",
      changes: followed([
        round(1, { due: day(10, 9), reported: day(13, 9), reinspected: R, result: DONE }),
      ]),
      cells: cells(0, "ngay_bc", "thoi_han"),
      message: ["trễ 3 ngày"],
    },
  ],
});
