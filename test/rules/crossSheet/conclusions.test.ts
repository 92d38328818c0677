import { xs04 } from "../../../src/rules/crossSheet/xs04UnknownConclusion";
import { xs05 } from "../../../src/rules/crossSheet/xs05LimitationsFollowed";
import { conclusion } from "../../oracle/rows";
import { cell, CODE, followed, ISSUED, R, round } from "../followUps/remedies";
import { materialOf, materialOfReport, testRule, told } from "../material";

const open = { due: R + 30 };
const limitation = (number: number | string | null) => round(1, open, { stt_hc: number });
const unreadCode = round(1, open, { ma_kl: { error: "#N/A" }, stt_hc: 2 });

testRule(xs04, {
  accept: [
    {
      name: "a code in another spelling",
      changes: followed([round(1, open, { ma_kl: " kl-2021–01" })]),
    },
    { name: "blank", changes: followed([round(1, open, { ma_kl: null })]) },
    {
      name: "an error value",
      changes: followed([round(1, open, { ma_kl: { error: "#REF!" } })]),
    },
    {
      name: "the code of a conclusion is an error value: it may be the one looked for",
      changes: followed([round(1, open)], { ma_kl: { error: "#REF!" } }),
    },
  ],
  reject: [
    {
      name: "another code",
      changes: followed([round(1, open), round(1, open, { ma_kl: "KL-2021-09" })]),
      cells: [cell(1, "ma_kl")],
      message: ['"KL-2021-09"'],
    },
    {
      name: "a wildcard",
      changes: followed([round(1, open, { ma_kl: "KL-2021-0?" })]),
      cells: [cell(0, "ma_kl")],
      message: ['"KL-2021-0?"'],
    },
    {
      name: "no conclusions at all",
      changes: { tblKetLuan: [], tblKhacPhuc: [round(1, open)] },
      cells: [cell(0, "ma_kl")],
      message: ['"KL-2021-01"'],
    },
  ],
});

test("a sheet of conclusions that is gone is another rule's matter", () => {
  const { report } = materialOf(followed([round(1, open)]));
  const without = (name: string) =>
    materialOfReport({
      ...report,
      tables: new Map([...report.tables].filter(([table]) => table !== name)),
    });
  expect(told(xs04, without("tblKetLuan"))).toEqual([]);
  expect(told(xs05, without("tblKhacPhuc"))).toEqual([]);
});

const stated = ["tblKetLuan#0.so_han_che", "tblKetLuan#0.co_han_che"];

testRule(xs05, {
  accept: [
    {
      name: "two limitations, one of them with two rounds",
      changes: followed([limitation(1), round(2, open), limitation(2)], { so_han_che: 2 }),
    },
    { name: "none", changes: followed([], { so_han_che: 0, co_han_che: "Không" }) },
    { name: "the number blank", changes: followed([limitation(1)], { so_han_che: null }) },
    { name: "the number unread", changes: followed([limitation(1)], { so_han_che: "hai" }) },
    { name: "a fraction", changes: followed([limitation(1)], { so_han_che: 1.5 }) },
    { name: "the code blank", changes: followed([], { ma_kl: null }) },
    {
      name: "whether there are any blank",
      changes: followed([limitation(1)], { co_han_che: null }),
    },
    {
      name: "whether there are any unread",
      changes: followed([limitation(1)], { co_han_che: "Chắc là không" }),
    },
    {
      name: "a limitation whose number cannot be read",
      changes: followed([limitation(1), limitation("hai")], { so_han_che: 2 }),
    },
    {
      name: "a limitation whose code is an error value: it may be the one missing",
      changes: followed([limitation(1), unreadCode], { so_han_che: 2 }),
    },
    {
      name: "the second of two conclusions of one code",
      changes: {
        tblKetLuan: [1, 3].map((count) => conclusion(CODE, "15-KL/ĐUK", ISSUED, count)),
        tblKhacPhuc: [limitation(1)],
      },
    },
  ],
  reject: [
    {
      name: "two stated, one followed",
      changes: followed([limitation(1)], { so_han_che: 2 }),
      cells: [...stated, cell(0, "stt_hc")],
      message:
        "Kết luận 15-KL/ĐUK ghi 2 hạn chế nhưng trang Khắc phục theo dõi 1. Sửa số hạn chế, hoặc ghi đủ ở trang Khắc phục.",
    },
    {
      name: "one stated, none followed",
      changes: followed([]),
      cells: stated,
      message: ["1 hạn chế", "0"],
    },
    {
      name: "two stated, one followed twice",
      changes: followed([limitation(1), limitation(1)], { so_han_che: 2 }),
      cells: [...stated, cell(0, "stt_hc"), cell(1, "stt_hc")],
      message: ["2 hạn chế", "1"],
    },
    {
      name: "a number missing",
      changes: followed([limitation(1), limitation(null)], { so_han_che: 2 }),
      cells: [...stated, cell(0, "stt_hc"), cell(1, "stt_hc")],
      message: ["2 hạn chế", "1"],
    },
    {
      name: "a code that is an error value, more followed than stated all the same",
      changes: followed([limitation(1), limitation(2), unreadCode]),
      cells: [...stated, cell(0, "stt_hc"), cell(1, "stt_hc")],
      message: ["1 hạn chế", "2"],
    },
    {
      name: "one stated, the second followed",
      changes: followed([limitation(2)]),
      cells: [...stated, cell(0, "stt_hc")],
      message: ["1 hạn chế", "hạn chế thứ 2"],
    },
    {
      name: "one stated, number 0 followed",
      changes: followed([limitation(0)]),
      cells: [...stated, cell(0, "stt_hc")],
      message:
        "Kết luận 15-KL/ĐUK: trang Khắc phục có hạn chế thứ 0, nhưng hạn chế đánh số từ 1. Sửa số thứ tự của hạn chế.",
    },
    {
      name: "two stated, numbers 0 and 1 followed",
      changes: followed([limitation(0), limitation(1)], { so_han_che: 2 }),
      cells: [...stated, cell(0, "stt_hc"), cell(1, "stt_hc")],
      message: ["hạn chế thứ 0"],
    },
    {
      name: "limitations, yet 0 of them",
      changes: followed([], { so_han_che: 0 }),
      cells: stated,
      message: ["0 hạn chế", 'cột "Có hạn chế, thiếu sót" ghi Có'],
    },
    {
      name: "no limitations, yet one",
      changes: followed([limitation(1)], { co_han_che: "Không" }),
      cells: [...stated, cell(0, "stt_hc")],
      message: ["1 hạn chế", "Không"],
    },
  ],
});
