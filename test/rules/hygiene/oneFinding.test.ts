import type { CellSnapshot } from "../../../src/spreadsheet/snapshot";
import { correctFile, findingsOf, inTurn, withCells } from "../structure/unitFile";

/** Rule and place of all that is told of a file with these cells. */
async function toldOf(tab: string, cells: Readonly<Record<string, CellSnapshot>>) {
  const found = findingsOf(withCells(tab, cells)(await correctFile()));
  return found.map(({ rule, severity, cell }) => [rule, severity, cell]);
}

describe("one slip in a counting cell gives one finding", () => {
  test.each([
    ["2.000", "HYG06", "warning"],
    ["1,234", "HYG07", "error"],
    ["\u00a012", "HYG06", "warning"],
    ["x", "HYG08", "error"],
    ["95%", "HYG15", "error"],
    ["–", "HYG09", "error"],
    ["1O", "HYG16", "warning"],
    ["-3", "RNG01", "error"],
    ["12,5", "RNG01", "error"],
    [-3, "RNG01", "error"],
    [{ error: "#N/A" }, "STR06", "error"],
  ] as const)("%j: %s", async (value, rule, severity) => {
    expect(await toldOf("2 Đảng viên", { D23: { value } })).toEqual([[rule, severity, "D23"]]);
  });
});

describe("one slip in a date gives one finding", () => {
  test.each([
    ["31/09/2021", "HYG11", "error"],
    ["15/9/2021", "HYG10", "warning"],
    ["1/9/21", "HYG13", "warning"],
    ["§¶ng bé c¬ së", "HYG11", "error"],
  ])("%s: %s", async (value, rule, severity) => {
    expect(await toldOf("5 Văn bản", { D13: { value } })).toEqual([[rule, severity, "D13"]]);
  });

  test("a date that looks swapped is told whatever today is, and as one in the future besides", async () => {
    // 10/9/2021 stored as 9/10/2021, which lies after today as well.
    expect(await toldOf("5 Văn bản", { D13: { value: 44478 } })).toEqual([
      ["DAT03", "error", "D13"],
      ["HYG12", "warning", "D13"],
    ]);
  });
});

test("a label in an old encoding is not told as unknown besides", async () => {
  expect(await toldOf("1 Thông tin", { C9: { value: "§¶ng bé c¬ së" } })).toEqual([
    ["HYG03", "error", "C9"],
  ]);
});

describe("the font of a cell tells the encoding", () => {
  test.each([
    ["HYG03", "bé", ".VnTime"],
    ["HYG03", "§¶ng bé c¬ së", ".VnTime"],
    ["HYG04", "Vaên", "VNI-Times"],
  ])("%s: %s in %s", async (rule, value, font) => {
    expect(await toldOf("1 Thông tin", { C19: { value, font } })).toEqual([[rule, "error", "C19"]]);
  });

  test.each([
    ["letters that are the same in both", "Tran Thi Lan", ".VnTime"],
    ["a lone short word in no such font", "bé", undefined],
    ["a text in Unicode", "Lê Thị Bé", ".VnTime"],
  ])("nothing to tell: %s", async (_, value, font) => {
    const cell = font === undefined ? { value } : { value, font };
    expect(await toldOf("1 Thông tin", { C19: cell })).toEqual([]);
  });

  test("numbers are numbers in any font", async () => {
    expect(await toldOf("2 Đảng viên", { D23: { value: 5, font: ".VnTime" } })).toEqual([]);
  });
});

test("a unit's code with a letter for a digit", async () => {
  expect(await toldOf("1 Thông tin", { C5: { value: "DVO17" } })).toEqual([
    ["HYG16", "warning", "C5"],
  ]);
});

test("composed Unicode and odd spaces are told once a sheet", async () => {
  const value = "Lê\u00a0Bế".normalize("NFD");
  const change = inTurn(
    withCells("1 Thông tin", { C19: { value }, C20: { value } }),
    withCells("5 Văn bản", { F7: { value } }),
  );
  const found = findingsOf(change(await correctFile()));
  expect(found.map(({ rule, sheet, cell }) => [rule, sheet, cell])).toEqual([
    ["HYG01", "1 Thông tin", "C19"],
    ["HYG01", "5 Văn bản", "F7"],
    ["HYG02", "1 Thông tin", "C19"],
    ["HYG02", "5 Văn bản", "F7"],
  ]);
});
