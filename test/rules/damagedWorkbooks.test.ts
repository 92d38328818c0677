import { WORKBOOK_RULES } from "../../src/rules";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../src/spreadsheet/snapshot";
import type { Changes } from "./material";
import { addressIn, findingsIn, spoiled } from "./spoiled";

/**
 * What a person can do to the sheets of a correct workbook. No rule throws, the figures are still
 * found, and what cannot be decided is said.
 */
type Damage = (sheet: SheetSnapshot) => Partial<SheetSnapshot>;
type Moves = (number: number) => number | null;

/** Rows and columns as they stand after the move; null = gone. Tables go along, as in Excel. */
function moved({ row = same, column = same }: { row?: Moves; column?: Moves }): Damage {
  return ({ cells, tables, hiddenRows, hiddenColumns, merged }) => {
    const grid = new Map<number, Map<number, CellSnapshot>>();
    for (const [from, columns] of cells) {
      const to = row(from);
      if (to === null) continue;
      const kept = [...columns].flatMap(([at, cell]) => {
        const target = column(at);
        return target === null ? [] : [[target, cell] as const];
      });
      grid.set(to, new Map(kept));
    }
    const all = (set: ReadonlySet<number>, move: Moves): Set<number> =>
      new Set([...set].flatMap((number) => move(number) ?? []));
    return {
      cells: grid,
      hiddenRows: all(hiddenRows, row),
      hiddenColumns: all(hiddenColumns, column),
      merged,
      tables: tables.map((table) => ({
        ...table,
        area: {
          top: row(table.area.top) ?? table.area.top,
          bottom: row(table.area.bottom) ?? table.area.bottom,
          left: column(table.area.left) ?? table.area.left,
          right: column(table.area.right) ?? table.area.right,
        },
      })),
    };
  };
}
const same: Moves = (number) => number;
const insertedAt =
  (at: number): Moves =>
  (number) =>
    number >= at ? number + 1 : number;
const swapped =
  (a: number, b: number): Moves =>
  (number) =>
    number === a ? b : number === b ? a : number;

const on =
  (tab: string, damage: Damage) =>
  (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === tab ? { ...sheet, ...damage(sheet) } : sheet,
    ),
  });
const everywhere =
  (damage: Damage) =>
  (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, ...damage(sheet) })),
  });
const typed =
  (row: number, column: number, cell: CellSnapshot): Damage =>
  ({ cells }) => ({
    cells: new Map([...cells, [row, new Map([...(cells.get(row) ?? []), [column, cell]])]]),
  });

const DRAFT: SheetSnapshot = {
  name: "Nháp",
  visibility: "visible",
  cells: new Map(
    [["Mã đơn vị", "DV099"] as const, ["Kỳ báo cáo", "Quý II"] as const].map(
      ([label, value], at) => [
        at + 1,
        new Map([label, value].map((text, of) => [of + 1, { value: text }])),
      ],
    ),
  ),
  tables: [],
  protected: false,
  filtered: false,
  merged: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};
const VALUES = { text: "x", number: -1.5, error: { error: "#REF!" }, truth: true } as const;
const LONG = "Nội dung rất dài. ".repeat(1800).trim();
const DAMAGES: readonly [
  name: string,
  damage: (snapshot: Snapshot) => Snapshot,
  finds: string[],
  changes?: Changes,
][] = [
  [
    "a row inserted above a fixed table's row",
    on("2 Đảng viên", moved({ row: insertedAt(9) })),
    [],
  ],
  [
    "a note typed into the inserted row",
    (file) =>
      on(
        "2 Đảng viên",
        typed(9, 3, { value: "xem lại" }),
      )(on("2 Đảng viên", moved({ row: insertedAt(9) }))(file)),
    [],
  ],
  ["two rows of a fixed table changed about", on("2 Đảng viên", moved({ row: swapped(8, 9) })), []],
  [
    "a free table sorted",
    on("5 Văn bản", moved({ row: (row) => (row < 7 || row > 17 ? row : 24 - row) })),
    [],
  ],
  ["a column inserted", on("3 Kết nạp", moved({ column: insertedAt(6) })), []],
  ["two columns changed about", on("12 Phản ánh 1374", moved({ column: swapped(8, 10) })), []],
  [
    "a row inserted between documents",
    on("5 Văn bản", moved({ row: insertedAt(9) })),
    ["STR10 note 5 Văn bản!B9"],
  ],
  [
    "cells merged over two rows",
    on("2 Đảng viên", () => ({ merged: [{ top: 9, bottom: 10, left: 4, right: 4 }] })),
    ["STR08 warning 2 Đảng viên!D9"],
  ],
  [
    "a row hidden",
    on("2 Đảng viên", ({ hiddenRows }) => ({ hiddenRows: new Set([...hiddenRows, 9]) })),
    ["STR11 warning 2 Đảng viên!B9"],
  ],
  [
    "a filter left on",
    on("5 Văn bản", ({ hiddenRows }) => ({
      hiddenRows: new Set([...hiddenRows, 9]),
      filtered: true,
    })),
    ["STR11 note 5 Văn bản!B9"],
  ],
  ["a formula over an input", on("2 Đảng viên", typed(23, 4, { value: 0, formula: "1-1" })), []],
  [
    "a formula to another file over an input",
    on("2 Đảng viên", typed(23, 4, { value: 0, formula: "[1]Q2!$B$4" })),
    ["STR07 warning 2 Đảng viên!D23"],
  ],
  [
    "a formula over an input that gives an error",
    on("2 Đảng viên", typed(23, 4, { value: { error: "#N/A" }, formula: "VLOOKUP(1,A1:B2,2,0)" })),
    ["STR06 error 2 Đảng viên!D23"],
  ],
  [
    "a draft in front that repeats labels of the form, and names lost",
    (file) => ({ ...file, names: [], sheets: [DRAFT, ...file.sheets] }),
    [],
  ],
  [
    "a copy in front with other figures, and tables lost",
    (file) => {
      const [copy] = file.sheets.filter(({ name }) => name === "2 Đảng viên");
      const sheets = copy === undefined ? [] : [{ ...copy, name: "2 Đảng viên (2)" }];
      return everywhere(() => ({ tables: [] }))(
        on(
          "2 Đảng viên (2)",
          typed(8, 4, { value: 999 }),
        )({ ...file, sheets: [...sheets, ...file.sheets] }),
      );
    },
    ["STR01 note", "STR01 note 2 Đảng viên (2)"],
  ],
  ["a very long text", (file) => file, [], { "tblKetLuan#0": { noi_dung: LONG } }],
  [
    "a very long text for a count",
    (file) => file,
    ["HYG08 error tblDangVien[DV17].trong_quy"],
    { "tblDangVien[DV17]": { trong_quy: LONG } },
  ],
  [
    "line breaks from Word in a text",
    (file) => file,
    [],
    { "tblVanBan#0": { trich_yeu: "dòng một\r\ndòng hai" } },
  ],
  [
    "smart quotes and dashes from Word",
    (file) => file,
    [],
    { "tblVanBan#0": { trich_yeu: "“Nghị quyết” – về ‘nhiệm vụ’…" } },
  ],
  [
    "a number pasted from the web",
    (file) => file,
    ["HYG06 warning tblDangVien[DV17].trong_quy"],
    { "tblDangVien[DV17]": { trong_quy: "\u00a05\u200b" } },
  ],
  [
    "a label pasted with a line break",
    (file) => file,
    [],
    { "tblVanBan#0": { loai: "Nghị quyết\nlãnh đạo năm" } },
  ],
  [
    "TRUE for a count",
    (file) => file,
    ["HYG08 error tblDangVien[DV17].trong_quy"],
    { "tblDangVien[DV17]": { trong_quy: true } },
  ],
  ["a number for a text", (file) => file, [], { fields: { nguoi_ky: 12 } }],
  ["a date far away", (file) => file, [], { "tblKhacPhuc#1": { thoi_han: 2_958_465 } }],
  [
    "a number that is no date",
    (file) => file,
    ["HYG11 error tblKhacPhuc#1.thoi_han"],
    { "tblKhacPhuc#1": { thoi_han: 9_999_999 } },
  ],
];

test.each(DAMAGES)("%s", async (_, damage, finds, changes = {}) => {
  const file = await spoiled(changes);
  const wanted = finds.map((find) => {
    const [, said = "", cell] = /^(\S+ \S+ )(tbl.*)$/u.exec(find) ?? [];
    return cell === undefined ? find : said + addressIn(file, cell);
  });
  expect(findingsIn(damage(file))).toEqual(wanted);
});

describe("no rule throws, whatever is left of the workbook", () => {
  test.each<[name: string, damage: (snapshot: Snapshot) => Snapshot]>([
    ["nothing at all", () => ({ sheets: [], names: [], date1904: false })],
    ["no tables", everywhere(() => ({ tables: [] }))],
    ["every cell empty", everywhere(() => ({ cells: new Map() }))],
    ["every other row gone", everywhere(moved({ row: (row) => (row % 2 === 0 ? null : row) }))],
    ["every other column gone", everywhere(moved({ column: (at) => (at % 2 === 0 ? null : at) }))],
    ["key rows gone", everywhere(moved({ row: (row) => (row === 5 ? null : row) }))],
    ["all rows upside down", everywhere(moved({ row: (row) => 1000 - row }))],
    [
      "everything hidden",
      everywhere(({ cells }) => ({
        hiddenRows: new Set(cells.keys()),
        hiddenColumns: new Set([1, 2, 3, 4, 5, 6, 7, 8]),
      })),
    ],
    [
      "everything merged",
      everywhere(() => ({ merged: [{ top: 1, bottom: 500, left: 1, right: 50 }] })),
    ],
    ...(["text", "number", "error", "truth"] as const).map(
      (what): [string, (file: Snapshot) => Snapshot] => [
        `every cell a ${what}`,
        everywhere(({ cells }) => ({
          cells: new Map(
            [...cells].map(([row, columns]) => [
              row,
              new Map([...columns].map(([column]) => [column, { value: VALUES[what] }])),
            ]),
          ),
        })),
      ],
    ),
  ])("%s", async (_, damage) => {
    const said = findingsIn(damage(await spoiled({})));
    // A workbook of which so much is gone or changed is never silently called ready.
    expect(said.length).toBeGreaterThan(0);
  });

  test.each<[name: string, damage: (snapshot: Snapshot) => Snapshot]>([
    ["without names, which the labels stand in for", (file) => ({ ...file, names: [] })],
    [
      "in the other date system, where days are four years off",
      (file) => ({ ...file, date1904: true }),
    ],
  ])("and what is still whole is read: %s", async (name, damage) => {
    const said = findingsIn(damage(await spoiled({})));
    expect(said.filter((found) => found.startsWith("STR"))).toEqual([]);
    expect(said.length > 0).toBe(name.includes("four years off"));
  });

  test("every rule was run", () => {
    expect(WORKBOOK_RULES.length).toBeGreaterThanOrEqual(77);
  });
});
