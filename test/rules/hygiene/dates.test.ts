import { hyg10 } from "../../../src/rules/hygiene/hyg10DateAsText";
import { hyg11 } from "../../../src/rules/hygiene/hyg11ImpossibleDate";
import { hyg12 } from "../../../src/rules/hygiene/hyg12SwappedDate";
import { hyg13 } from "../../../src/rules/hygiene/hyg13TwoDigitYear";
import { hyg14 } from "../../../src/rules/hygiene/hyg14QuarterSpelling";
import { type CellInput, serial } from "../../oracle/quarter";
import { type Accepted, type Changes, type Rejected, testRule } from "../material";

/** D7, the day of issue of the first document. */
const DAY = "tblVanBan#0.ngay_ban_hanh";
const day = (typed: CellInput): Changes => ({ "tblVanBan#0": { ngay_ban_hanh: typed } });
const passes = (...typed: CellInput[]): Accepted[] =>
  typed.map((value) => ({ name: JSON.stringify(value), changes: day(value) }));
const finds = (message: (typed: string, ...more: string[]) => string, ...cases: string[][]) =>
  cases.map(([typed = "", ...more]): Rejected => ({
    name: JSON.stringify(typed),
    changes: day(typed),
    cells: [DAY],
    message: message(typed, ...more),
  }));

testRule(hyg10, {
  accept: passes(serial(2021, 9, 15), null, " ", "31/09/2021", "15/9/21", "hôm qua"),
  reject: finds(
    (typed, read) =>
      `Ô D7 (Ngày ban hành) ghi ngày ở dạng chữ "${typed}", đọc là ${read}, nhưng công thức không thấy. Gõ lại ngày ${read}.`,
    ["15/9/2021", "15/09/2021"],
    ["15-9-2021", "15/09/2021"],
    ["15.09.2021", "15/09/2021"],
    ["15 / 9 / 2021", "15/09/2021"],
    ["\u00a015/9/2021", "15/09/2021"],
    ["2021-09-15", "15/09/2021"],
    ["ngày 15 tháng 9 năm 2021", "15/09/2021"],
    ["Ngày 15 tháng 9 năm 2021", "15/09/2021"],
    ["15 tháng 9 năm 2021", "15/09/2021"],
    ["29/2/2020", "29/02/2020"],
    // A day all the same: as people write it into a sentence, as Word makes it.
    ["ngày 15/9/2021", "15/09/2021"],
    ["15–9–2021", "15/09/2021"],
    ["2021/09/15", "15/09/2021"],
  ),
});

testRule(hyg11, {
  accept: [
    ...passes(serial(2021, 9, 15), serial(2021, 9, 15) + 0.5, null, " ", "30/09/2021", "1/9/21"),
    { name: "an error", changes: day({ error: "#N/A" }) },
  ],
  reject: [
    ...finds(
      (typed) =>
        `Ô D7 (Ngày ban hành) ghi "${typed}", không phải một ngày có thật. Gõ lại ngày/tháng/năm.`,
      ...["31/09/2021", "31/9/21", "29/2/2021", "0/9/2021", "1/13/2021", "1/9/1899"].map((v) => [
        v,
      ]),
      ...["ngày 31/9/2021", "ngày 15/9", "15:30", "2021/31/12", "15/9/2021 sáng"].map((v) => [v]),
      ...["9/2021", "2021", "hôm qua", "15/9/2021 và 20/9/2021", "–", "15/9/021"].map((v) => [v]),
    ),
    ...[-1, 0, 0.5, 2021, 2_958_466].map((number): Rejected => ({
      name: `the number ${number}`,
      changes: day(number),
      cells: [DAY],
      message: ["Ô D7 (Ngày ban hành) ghi ", "không phải một ngày có thật"],
    })),
  ],
});

const swapped = (cell: string, stored: string, meant: string): string =>
  `Ô ${cell} ghi ngày ${stored}, sau ngày chốt; có thể bị đảo ngày và tháng của ${meant}. Gõ lại ${meant} nếu bị đảo; đúng là ${stored} thì giải trình.`;

testRule(hyg12, {
  accept: [
    { name: "before R as stored", changes: day(serial(2021, 1, 8)) },
    {
      name: "at R",
      changes: { fields: { ngay_chot: serial(2021, 7, 8) }, ...day(serial(2021, 7, 8)) },
    },
    { name: "after R, the day is no month", changes: day(serial(2021, 12, 13)) },
    { name: "after R, outside the quarter when swapped", changes: day(serial(2021, 12, 6)) },
    { name: "after R, of another year when swapped", changes: day(serial(2022, 1, 9)) },
    {
      name: "day and month are the same, in the quarter",
      changes: { fields: { ngay_chot: serial(2021, 7, 1) }, ...day(serial(2021, 8, 8)) },
    },
    { name: "typed as text", changes: day("9/12/2021") },
    { name: "a deadline", changes: { "tblKhacPhuc#1": { thoi_han: serial(2021, 12, 9) } } },
    { name: "a planned date", changes: { "tblCuoc#0": { han_ke_hoach: serial(2021, 12, 9) } } },
    { name: "the signature", changes: { fields: { ngay_ky: serial(2021, 10, 7) } } },
    { name: "settings", changes: { fields: { han_xep_loai: serial(2021, 12, 9) } } },
    {
      name: "the quarter is unknown",
      changes: { ...day(serial(2021, 12, 9)), fields: { quy: null } },
    },
  ],
  reject: [
    {
      name: "9/12 for 12/9",
      changes: day(serial(2021, 12, 9)),
      cells: [DAY],
      message: swapped("D7 (Ngày ban hành)", "09/12/2021", "12/09/2021"),
    },
    {
      name: "after an early R, earlier when swapped but in the quarter too",
      changes: { fields: { ngay_chot: serial(2021, 7, 1) }, ...day(serial(2021, 8, 7)) },
      cells: [DAY],
      message: swapped("D7 (Ngày ban hành)", "07/08/2021", "08/07/2021"),
    },
    {
      name: "a report on a remedy",
      changes: { "tblKhacPhuc#0": { ngay_bc: serial(2021, 11, 8) } },
      cells: ["tblKhacPhuc#0.ngay_bc"],
      message: swapped("J7 (Ngày báo cáo)", "08/11/2021", "11/08/2021"),
    },
  ],
});

testRule(hyg13, {
  accept: passes(serial(2021, 9, 1), "1/9/2021", "31/9/21", "1/9/021"),
  reject: finds(
    (typed, year) =>
      `Ô D7 (Ngày ban hành) ghi năm hai chữ số "${typed}", được hiểu là năm ${year}. Gõ lại đủ bốn chữ số của năm.`,
    ["1/9/21", "2021"],
    ["01-09-20", "2020"],
    ["1.9.05", "2005"],
  ),
});

const quarter = (typed: CellInput): Changes => ({ fields: { quy: typed } });

testRule(hyg14, {
  accept: [
    "Quý III",
    "quý iii",
    " QUÝ  III ",
    "Quý III".normalize("NFD"),
    "Qúy III",
    null,
    "Quý V",
  ].map((typed): Accepted => ({ name: JSON.stringify(typed), changes: quarter(typed) })),
  reject: (
    [
      ["Quí 3", "III"],
      ["Quí III", "III"],
      ["III", "III"],
      ["iii", "III"],
      ["3", "III"],
      ["Q3", "III"],
      ["Q.III", "III"],
      ["quý 3", "III"],
      ["quy 3", "III"],
      ["Ⅲ", "III"],
      ["Quý Ⅳ", "IV"],
      ["Ｑ３", "III"],
      ["３", "III"],
      [3, "III"],
      ["Quý 1", "I"],
      ["Quý 2", "II"],
      ["Qúy 3", "III"],
    ] as const
  ).map(([typed, read]): Rejected => ({
    name: JSON.stringify(typed),
    changes: quarter(typed),
    cells: ["quy"],
    message: `Ô C15 (Kỳ báo cáo) ghi "${typed}", được hiểu là Quý ${read}. Chọn lại trong danh sách.`,
  })),
});
