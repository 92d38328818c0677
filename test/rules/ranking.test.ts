import { cellsOfRow, headerOf, rowTitle, shownValue } from "../../src/rules/cells";
import { groupFindings } from "../../src/rules/groupFindings";
import { rankFindings } from "../../src/rules/rankFindings";
import type { Finding } from "../../src/rules/rule";
import type { ActiveRuleId } from "../../src/messages/dictionary";
import { materialOf } from "./material";

const at = (row: number, column = 4, sheet = "2 Đảng viên") => ({ sheet, row, column });
const finding = (
  rule: ActiveRuleId,
  places: Finding["places"] = [at(7)],
  more: Partial<Finding> = {},
): Finding => ({ rule, severity: "error", places, names: [], facts: {}, ...more });
const rules = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

describe("one finding a cell, the root one", () => {
  const ORDER: readonly ActiveRuleId[] = [
    ...(["STR06", "HYG03", "HYG04", "HYG05", "HYG16", "HYG09", "HYG08", "HYG07"] as const),
    ...(["HYG15", "HYG10", "HYG11", "HYG12", "HYG13", "REQ04", "RNG01", "HYG06"] as const),
  ];

  test.each(ORDER.slice(0, -1).map((rule, index) => [rule, ORDER[index + 1]!] as const))(
    "%s before %s",
    (first, second) => {
      expect(rules(rankFindings([finding(second), finding(first)]))).toEqual([first]);
    },
  );

  test.each([
    ["HYG12", "DAT04"],
    ["DAT03", "DAT04"],
  ] as const)("of days %s before %s", (first, second) => {
    expect(rules(rankFindings([finding(second), finding(first)]))).toEqual([first]);
  });

  test("on other cells, of other sheets, of the whole file, or of other rules both stay", () => {
    const both = (a: Finding, b: Finding): number => rankFindings([a, b]).length;
    expect(both(finding("HYG08"), finding("RNG01", [at(8)]))).toBe(2);
    expect(both(finding("HYG08"), finding("RNG01", [at(7, 5)]))).toBe(2);
    expect(both(finding("HYG08"), finding("RNG01", [at(7, 4, "3 Kết nạp")]))).toBe(2);
    expect(both(finding("HYG08", []), finding("RNG01", []))).toBe(2);
    expect(both(finding("HYG08"), finding("XF07"))).toBe(2);
    expect(both(finding("DAT02"), finding("HYG12"))).toBe(2);
    expect(both(finding("DAT03"), finding("HYG12"))).toBe(2);
    expect(both(finding("HYG08"), finding("HYG08"))).toBe(2);
  });

  test("a finding shows where its first cell is: the others do not count", () => {
    const pair = finding("RNG01", [at(9), at(7)]);
    expect(rules(rankFindings([finding("HYG08"), pair]))).toEqual(["HYG08", "RNG01"]);
  });
});

describe("what follows from a year in no term", () => {
  const AFTER = ["HYG12", "XS06", "DAT04", "DAT06"] as const;

  test.each(AFTER)("%s", (rule) => {
    const other = finding(rule, [at(20)]);
    expect(rules(rankFindings([other, finding("RNG03")]))).toEqual(["RNG03"]);
    expect(rules(rankFindings([other]))).toEqual([rule]);
  });

  test("a grading year, but not a label that is in no list", () => {
    const year = finding("REQ04", [at(20)], { says: "REQ04.year" });
    const label = finding("REQ04", [at(21)]);
    expect(rankFindings([year, label, finding("RNG03")])).toEqual([label, finding("RNG03")]);
    expect(rankFindings([year, label])).toEqual([year, label]);
  });
});

test("the most serious first, then by rule, then in the order of the sheet", () => {
  const note = finding("STR01", [], { severity: "note" });
  const warning = finding("STR07", [at(3)], { severity: "warning" });
  const [later, earlier] = [finding("XF07", [at(30)]), finding("XF07", [at(9)])];
  const first = finding("STR09", [at(40)]);
  expect(rankFindings([note, later, warning, earlier, first])).toEqual([
    first,
    later,
    earlier,
    warning,
    note,
  ]);
});

describe("many cells of one slip are one line", () => {
  const many = (count: number, rule: ActiveRuleId = "HYG06", more: Partial<Finding> = {}) =>
    Array.from({ length: count }, (_, index) => finding(rule, [at(7 + index)], more));

  test.each([
    "HYG01",
    "HYG16",
    "STR05",
    "STR06",
    "STR07",
    "REQ04",
    "RNG01",
    "DAT03",
    "DAT04",
  ] as const)("%s", (rule) => {
    const all = many(4, rule);
    expect(groupFindings(all)).toEqual([{ first: all[0], all }]);
  });

  test("up to three are told one by one", () => {
    const three = many(3);
    expect(groupFindings(three)).toEqual(three.map((one) => ({ first: one, all: [one] })));
  });

  test.each(["XF01", "REQ01", "STR08", "STR10", "DAT01", "DAT05", "FUP01", "RNG02"] as const)(
    "never of %s, which each stand for themselves",
    (rule) => {
      expect(groupFindings(many(5, rule))).toHaveLength(5);
    },
  );

  test.each<[name: string, other: Finding]>([
    ["another sheet", finding("HYG06", [at(1, 1, "3 Kết nạp")])],
    ["another rule", finding("HYG08")],
    ["another severity", finding("HYG06", [at(1)], { severity: "note" })],
    ["another sentence", finding("HYG06", [at(1)], { says: "HYG08.counted" })],
    ["no cell", finding("HYG06", [])],
  ])("not together with one of %s", (_, other) => {
    const all = many(4);
    const [a, b, ...rest] = all;
    const groups = groupFindings([a!, b!, other, ...rest]);
    expect(groups).toEqual([
      { first: a, all },
      { first: other, all: [other] },
    ]);
  });

  test("findings about the file stay apart from each other", () => {
    const all = Array.from({ length: 5 }, () => finding("HYG06", []));
    expect(groupFindings(all)).toHaveLength(5);
  });

  test("nothing", () => {
    expect(groupFindings([])).toEqual([]);
  });
});

describe("what cells and rows are called", () => {
  const { report } = materialOf();
  const table = (name: string) => report.tables.get(name)!;

  test.each([
    ["tblDangVien", 0, "Có đầu kỳ"],
    ["tblKetNap", 3, "Lũy kế từ đầu nhiệm kỳ đến hết quý trước"],
    ["tblHaiLong", 1, "Đất đai"],
    ["tblKhacPhuc", 1, "KL-2021-01, 2, 1"],
  ])("row of %s: %d", (name, index, title) => {
    expect(rowTitle(table(name), table(name).rows[index]!)).toBe(title);
  });

  test.each([
    ["by what is there of its key", { "tblKhacPhuc#1": { stt_hc: null } }, "KL-2021-01, 1"],
    [
      "by its number in the sheet",
      { "tblKhacPhuc#1": { ma_kl: " ", stt_hc: null, vong: null } },
      "dòng 8",
    ],
  ])("a row %s", (_, changes, title) => {
    const changed = materialOf(changes).report.tables.get("tblKhacPhuc")!;
    expect(rowTitle(changed, changed.rows[1]!)).toBe(title);
  });

  test("a table that no sheet declares", () => {
    const row = { row: 12, code: null, cells: new Map() };
    const unknown = { ...table("tblHaiLong"), name: "tblKhac" };
    expect(rowTitle(unknown, row)).toBe("dòng 12");
    expect(headerOf("tblKhac", "so")).toBe("so");
  });

  test.each([
    ["tblDangVien", "trong_quy", "Trong quý"],
    ["tblDangVien", "khong_co", "khong_co"],
  ])("header of %s.%s", (name, key, header) => {
    expect(headerOf(name, key)).toBe(header);
  });

  test.each([
    [12.5, "12,5"],
    [1234, "1234"],
    ["2.000", "2.000"],
    [null, ""],
  ])("the value %p as it is seen", (raw, shown) => {
    expect(shownValue(raw)).toBe(shown);
  });

  test("cells of a row that are gone are left out", () => {
    const { names, places } = cellsOfRow(table("tblDangVien"), 1, ["trong_quy", "khong_co"]);
    expect(names).toEqual([
      { table: "tblDangVien", rowCode: "DV02", rowIndex: 1, key: "trong_quy" },
    ]);
    expect(places).toEqual([at(8)]);
    expect(cellsOfRow(table("tblDangVien"), 99, ["trong_quy"])).toEqual({ names: [], places: [] });
  });
});
