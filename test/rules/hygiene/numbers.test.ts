import { hyg06 } from "../../../src/rules/hygiene/hyg06NumberAsText";
import { hyg07 } from "../../../src/rules/hygiene/hyg07AmbiguousNumber";
import { hyg08 } from "../../../src/rules/hygiene/hyg08NotANumber";
import { hyg09 } from "../../../src/rules/hygiene/hyg09Dash";
import { hyg15 } from "../../../src/rules/hygiene/hyg15Percent";
import { hyg16 } from "../../../src/rules/hygiene/hyg16LetterForDigit";
import type { CellSnapshot, Snapshot } from "../../../src/spreadsheet/snapshot";
import type { CellInput } from "../../oracle/quarter";
import { type Accepted, type Changes, materialOf, type Rejected, testRule } from "../material";
import { correctFile, finding, findingsOf, withCells } from "../structure/unitFile";

/** D23, a count that nothing else looks at. */
const COUNT = "tblDangVien[DV17].trong_quy";
const count = (typed: CellInput): Changes => ({ "tblDangVien[DV17]": { trong_quy: typed } });
const passes = (...typed: CellInput[]): Accepted[] =>
  typed.map((value) => ({ name: JSON.stringify(value), changes: count(value) }));
const finds = (message: (typed: string, ...more: string[]) => string, ...cases: string[][]) =>
  cases.map(([typed = "", ...more]): Rejected => ({
    name: JSON.stringify(typed),
    changes: count(typed),
    cells: [COUNT],
    message: message(typed, ...more),
  }));

testRule(hyg06, {
  accept: [
    ...passes(2000, 0, null, "", " ", "1,234", "1.5", "12,5", "x", "–", "95%", "1O"),
    { name: "a text in a cell for texts", changes: { fields: { so_van_ban: "125" } } },
    { name: "a code typed as a number", changes: { "tblCuoc#0": { ma_cuoc: 12 } } },
    { name: "an error", changes: count({ error: "#N/A" }) },
  ],
  reject: [
    ...finds(
      (typed, read) =>
        `Ô D23 (Trong quý) ghi số ở dạng chữ "${typed}", đọc là ${read}, nhưng công thức không cộng ô này. Gõ lại ${read}, chỉ gõ chữ số.`,
      ["12", "12"],
      ["2.000", "2000"],
      ["1.234", "1234"],
      ["1.234.567", "1234567"],
      ["1,234,567", "1234567"],
      ["1 234", "1234"],
      ["\u00a012", "12"],
      [" 12 ", "12"],
      ["007", "7"],
      ["0", "0"],
      ["1.234,00", "1234"],
      ["12,0", "12"],
    ),
    {
      name: "a text that reads as a number below zero",
      changes: count("-3"),
      cells: [COUNT],
      message:
        'Ô D23 (Trong quý) ghi số ở dạng chữ "-3", đọc là -3, nhưng công thức không cộng ô này. Gõ lại -3, chỉ gõ chữ số.',
    },
  ],
});

test("minus nought as text reads as nought", () => {
  const [found] = hyg06.check(materialOf(count("-0")));
  expect(String(found?.facts.so)).toBe("0");
});

testRule(hyg07, {
  accept: passes("1.234", "1,234,567", "12,5", "1,2345", "1234,567", 1.234),
  reject: finds(
    (typed, thousands, decimal) =>
      `Ô D23 (Trong quý) ghi "${typed}", không rõ là ${thousands} hay ${decimal}. Gõ lại số, không có dấu phân cách.`,
    ["1,234", "1234", "1,234"],
    ["12,000", "12000", "12,000"],
    ["0,123", "123", "0,123"],
    [" 1,234\u00a0", "1234", "1,234"],
  ),
});

testRule(hyg08, {
  accept: passes(12, "12", "–", "95%", "1O", "12,5", "1,234", null, " "),
  reject: [
    ...finds(
      (typed) =>
        `Ô D23 (Trong quý) ghi "${typed}", không phải số đếm. Gõ lại bằng chữ số; không có thì gõ 0.`,
      ...["x", "X", "✓", "không", "đủ", "3 hoặc 4 người", "12 + 3", "1/2", "mười"].map((v) => [v]),
    ),
    ...finds(
      (typed, meant) =>
        `Ô D23 (Trong quý) ghi "${typed}", có chữ kèm số nên không cộng được. Gõ lại ${meant}, chỉ gõ chữ số.`,
      ["3 đ/c", "3"],
      ["3đ/c", "3"],
      ["12 người", "12"],
      ["5 đồng chí", "5"],
      ["400 Phiếu", "400"],
      ["3 đ/c".normalize("NFD"), "3"],
    ),
    {
      name: "a truth value",
      changes: count(true),
      cells: [COUNT],
      message:
        'Ô D23 (Trong quý) ghi "TRUE", không phải số đếm. Gõ lại bằng chữ số; không có thì gõ 0.',
    },
  ],
});

testRule(hyg09, {
  accept: [
    ...passes(null, "", " ", 0, "0", "-3", "x"),
    { name: "a dash in a note", changes: { "tblDangVien[DV17]": { ghi_chu: "–" } } },
  ],
  reject: finds(
    (typed) =>
      `Ô D23 (Trong quý) ghi dấu "${typed}", không rõ là không có hay chưa biết. Gõ 0 nếu không có; chưa biết thì hỏi lại rồi ghi số.`,
    ...["-", "–", "—", "--", " - "].map((v) => [v]),
  ),
});

describe("HYG15", () => {
  testRule(hyg15, {
    accept: passes(95, "95", 0.95, "phần trăm", null),
    reject: finds(
      (typed) =>
        `Ô D23 (Trong quý) ghi tỷ lệ ${typed}, nhưng ô này cần số đếm. Gõ lại số đếm; tỷ lệ đã có công thức.`,
      ...["95%", "95 %", "94,96%", "%"].map((v) => [v]),
    ),
  });

  let file: Snapshot;

  beforeAll(async () => {
    file = await correctFile();
  });

  const found = (cell: CellSnapshot) => findingsOf(withCells("2 Đảng viên", { D23: cell })(file));

  test.each([
    [0.95, "0%", "95%"],
    [0.955, "0.0%", "95,5%"],
    [0.07, "0.00%", "7%"],
    [1, "0%", "100%"],
    [95, '0"%"', "95%"],
    [95, "0\\%", "95%"],
  ])(
    "%d in a cell formatted as %s is a ratio, and nothing else is told",
    (value, format, shown) => {
      expect(found({ value, format })).toEqual([
        finding(
          "HYG15",
          "error",
          "2 Đảng viên!D23",
          `Ô D23 (Trong quý) đang ở dạng tỷ lệ, hiện ${shown}, nhưng ô này cần một số. Chép một ô ghi số khác, dán đè lên ô này rồi gõ lại số; tỷ lệ đã có công thức.`,
        ),
      ]);
    },
  );

  test.each([
    [44_289, "dd/mm/yyyy", "03/04/2021"],
    [44_289, "d-mmm", "03/04/2021"],
    [44_287, "mmm-yy", "01/04/2021"],
    [3, "dd/mm/yyyy", "03/01/1900"],
  ])("%d in a cell formatted as %s is a day and no count", (value, format, shown) => {
    expect(found({ value, format })).toEqual([
      finding(
        "HYG08",
        "error",
        "2 Đảng viên!D23",
        `Ô D23 (Trong quý) đang ở dạng ngày, hiện ${shown}, nhưng ô này cần một số. Chép một ô ghi số khác, dán đè lên ô này rồi gõ lại số.`,
      ),
    ]);
  });

  test.each([
    [0.520833333333333, "h:mm", "12:30"],
    [2, "[h]:mm:ss", "48:00"],
    [0.127777777777778, "[$-42A]h:mm AM/PM", "3:04"],
  ])("%d in a cell formatted as %s is a time and no count", (value, format, shown) => {
    expect(found({ value, format })).toEqual([
      finding(
        "HYG08",
        "error",
        "2 Đảng viên!D23",
        `Ô D23 (Trong quý) đang ở dạng giờ, hiện ${shown}, nhưng ô này cần một số. Chép một ô ghi số khác, dán đè lên ô này rồi gõ lại số.`,
      ),
    ]);
  });

  test("a formula without a result is told, for nothing can be read", () => {
    expect(found({ value: null, formula: "1+1", resultMissing: true })).toEqual([
      finding(
        "REQ01",
        "error",
        "2 Đảng viên!D23",
        "Ô D23 (Trong quý) là công thức chưa có kết quả, nên không đọc được. Mở bằng Excel và lưu lại, hoặc gõ thẳng vào ô.",
      ),
    ]);
  });

  test.each<CellSnapshot>([
    { value: 12, format: '[Red]#,##0" đồng"' },
    { value: 12, format: "#,##0\\d" },
    { value: 12, format: '#,##0_%;[Red]-0" mũi"' },
    { value: 12, format: "#,##0*%" },
    { value: 2, formula: "1+1" },
    { value: 12, format: "0" },
    { value: 12, format: "#,##0" },
    { value: 12 },
  ])("%j is a count", (cell) => {
    expect(found(cell)).toEqual([]);
  });
});

const letters = (cell: string, typed: string, meant: string | undefined): string =>
  `Ô ${cell} ghi "${typed}", có chữ O, I hoặc l thay cho số 0 hoặc 1. Gõ lại ${meant}.`;

testRule(hyg16, {
  accept: [
    ...passes("10", 10, "x", "OK", "không", "1O người"),
    ...["DV017", " DV017 ", "DV17", "DVX17", "OV017", "dvo17", ""].map((code): Accepted => ({
      name: `the code ${JSON.stringify(code)}`,
      changes: { fields: { ma_don_vi: code } },
    })),
    { name: "letters in a name", changes: { fields: { nguoi_lap: "DVO17" } } },
  ],
  reject: [
    ...finds(
      (typed, meant) => letters("D23 (Trong quý)", typed, meant),
      ["1O", "10"],
      ["lO", "10"],
      ["I2", "12"],
      ["2.0OO", "2000"],
      ["O", "0"],
      ["1o", "10"],
    ),
    ...["DVO17", "DV0I7", "DV0l7", "DVoI7"].map((code): Rejected => ({
      name: `the code ${code}`,
      changes: { fields: { ma_don_vi: code } },
      cells: ["ma_don_vi"],
      message: letters("C5 (Mã đơn vị)", code, "DV017"),
    })),
  ],
});
