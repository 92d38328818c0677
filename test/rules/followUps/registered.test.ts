import { fup01 } from "../../../src/rules/followUps/fup01Overdue";
import { fup02 } from "../../../src/rules/followUps/fup02DueSoon";
import { fup03 } from "../../../src/rules/followUps/fup03NoNewDeadline";
import { fup07 } from "../../../src/rules/followUps/fup07SelfAssessment";
import { fup08 } from "../../../src/rules/followUps/fup08RoundTooEarly";
import { req01 } from "../../../src/rules/required/req01Blank";
import type { Rule } from "../../../src/rules/rule";
import { atBloc, unitCode, type BlocTables } from "../besides";
import { addressOf, told, type Changes } from "../material";
import { day, DONE, followed, ISSUED, PARTLY, R, round, UNFINISHED } from "./remedies";

/** Findings speak of what counts: the bloc's register of re-inspections over the unit's rows. */
const noted = (...rounds: BlocTables[string]): BlocTables => ({
  tblHauKiem: rounds.map((more) => ({
    ...{ ma_don_vi: unitCode(), so_kl: "15-KL/ĐUK", ngay_kl: ISSUED, stt_hc: 1, vong: 1 },
    ...more,
  })),
});
const found = { ngay_hk: day(20, 8), so_hk: "8-TB", kq_hk: PARTLY };
const reported = { due: day(30, 6), reported: day(28, 6) };
const first = followed([round(1, reported)]);
const said = (what: string): string => `Kết luận 15-KL/ĐUK, hạn chế 1: ${what}`;

type Case = readonly [
  name: string,
  rule: Rule,
  changes: Changes,
  register: () => BlocTables,
  wanted: (readonly [at: string, message: string])[],
];

const CASES: readonly Case[] = [
  [
    "overdue in a round that the unit has not entered",
    fup01,
    first,
    () => noted(found, { vong: 2, thoi_han: day(25, 9) }),
    [
      [
        "11 Khắc phục!H7",
        said(
          "quá hạn 5 ngày (hạn 25/09/2021, lần giao hạn 2 theo sổ của Khối), chưa có báo cáo khắc phục. Thêm dòng lần giao hạn 2, ghi số, ngày báo cáo; nếu chưa xong, giải trình hoặc xin gia hạn.",
        ),
      ],
    ],
  ],
  [
    "a second round before the first is re-inspected does not count",
    fup01,
    first,
    () => noted({ vong: 2, thoi_han: day(25, 9) }),
    [],
  ],
  [
    "due soon, of a limitation that the unit has not entered",
    fup02,
    first,
    () => noted({ stt_hc: 2, ...found }, { stt_hc: 2, vong: 2, thoi_han: R }),
    [
      [
        "10 Kết luận!C7",
        "Kết luận 15-KL/ĐUK, hạn chế 2: đến hạn đúng ngày chốt số liệu (30/09/2021). Chuẩn bị báo cáo khắc phục.",
      ],
    ],
  ],
  [
    "the bloc's result and not the unit's",
    fup03,
    followed([round(1, { ...UNFINISHED, result: DONE })]),
    () => noted({ ...found, kq_hk: "Chưa khắc phục" }),
    [
      [
        "11 Khắc phục!N7",
        said(
          'hậu kiểm tra "Chưa khắc phục" nhưng chưa giao thời hạn mới (việc của Khối). Giao thời hạn mới, ghi lần giao hạn tiếp theo vào trang Sổ hậu kiểm tra.',
        ),
      ],
    ],
  ],
  [
    "done by the unit's word, not by the bloc's",
    fup07,
    first,
    () => noted(found),
    [
      [
        "11 Khắc phục!K7",
        said(
          'đơn vị tự đánh giá "Đã xong" nhưng hậu kiểm tra "Một phần". Xem lại tự đánh giá, hoặc giải trình.',
        ),
      ],
    ],
  ],
  [
    "a second round after a re-inspection that only the bloc has noted",
    fup08,
    followed([round(1, reported), round(2, { due: R + 30 })]),
    () => noted(found),
    [],
  ],
  [
    "a third round after a second that only the bloc has noted",
    fup08,
    followed([round(1, UNFINISHED), round(3, { due: R + 30 })]),
    () => noted({ ...found, vong: 2, thoi_han: day(30, 8), ngay_hk: day(10, 9) }),
    [],
  ],
  [
    "a second round after a first that the bloc has noted as finished",
    fup08,
    followed([round(1, reported), round(2, { due: R + 30 })]),
    () => noted({ ...found, kq_hk: DONE }),
    [
      [
        "11 Khắc phục!E8",
        said(
          "có lần giao hạn 2 trong khi lần 1 đã khắc phục xong, nên dòng này không được tính. Bỏ dòng, hoặc sửa kết quả hậu kiểm tra lần 1.",
        ),
      ],
    ],
  ],
  ["cells that the bloc has noted are not asked for", req01, first, () => noted(found), []],
  [
    "of two cells the one that the bloc has left empty too",
    req01,
    first,
    () => noted({ ...found, so_hk: null }),
    [
      [
        "11 Khắc phục!M7",
        'Chưa ghi "Số văn bản hậu kiểm tra" tại ô M7 (việc của Khối), nên lần hậu kiểm tra này chưa có căn cứ. Để Khối ghi; đơn vị không phải sửa.',
      ],
    ],
  ],
];

test.each(CASES)("%s", (_, rule, changes, register, wanted) => {
  const material = atBloc(changes, register());
  const messages = told(rule, material).map(({ message }) => message);
  const places = rule.check(material).map(addressOf);
  expect(places.map((place, index) => [place, messages[index]])).toEqual(wanted);
});
