import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../src/spreadsheet/snapshot";
import { snapshotFingerprint } from "../../src/spreadsheet/snapshotFingerprint";

function sheet(cells: Record<number, CellSnapshot>, more: Partial<SheetSnapshot> = {}) {
  return {
    name: "Tờ 1",
    visibility: "visible",
    protected: false,
    cells: new Map([[1, new Map(Object.entries(cells).map(([c, cell]) => [Number(c), cell]))]]),
    tables: [],
    merged: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    filtered: false,
    ...more,
  } satisfies SheetSnapshot;
}

const book = (...sheets: SheetSnapshot[]): Snapshot => ({ sheets, names: [], date1904: false });
const print = (cells: Record<number, CellSnapshot>, more: Partial<SheetSnapshot> = {}) =>
  snapshotFingerprint(book(sheet(cells, more)));

const usual = print({ 1: { value: 1 }, 2: { value: 2, formula: "A1*2" } });

test.each<[string, string]>([
  ["a value", print({ 1: { value: 5 }, 2: { value: 2, formula: "A1*2" } })],
  ["a number as text", print({ 1: { value: "1" }, 2: { value: 2, formula: "A1*2" } })],
  ["a truth value", print({ 1: { value: true }, 2: { value: 2, formula: "A1*2" } })],
  ["a formula", print({ 1: { value: 1 }, 2: { value: 2, formula: "A1*3" } })],
  ["a constant for a formula", print({ 1: { value: 1 }, 2: { value: 2 } })],
  ["the place of a cell", print({ 1: { value: 1 }, 3: { value: 2, formula: "A1*2" } })],
  [
    "the name of the tab",
    print({ 1: { value: 1 }, 2: { value: 2, formula: "A1*2" } }, { name: "Tờ 2" }),
  ],
  [
    "a table",
    print(
      { 1: { value: 1 }, 2: { value: 2, formula: "A1*2" } },
      {
        tables: [{ name: "b", area: { top: 1, left: 1, bottom: 2, right: 2 }, columns: ["x"] }],
      },
    ),
  ],
])("another print: %s", (_, other) => {
  expect(other).not.toBe(usual);
});

test.each<[string, string]>([
  ["the result of a formula", print({ 1: { value: 1 }, 2: { value: 7, formula: "A1*2" } })],
  [
    "a format",
    print({ 1: { value: 1, format: "0.00" }, 2: { value: 2, formula: "A1*2", format: "@" } }),
  ],
  [
    "protection and what is hidden",
    print(
      { 1: { value: 1 }, 2: { value: 2, formula: "A1*2" } },
      { protected: true, hiddenRows: new Set([1]) },
    ),
  ],
  [
    "an empty cell that is listed",
    print({ 1: { value: 1 }, 2: { value: 2, formula: "A1*2" }, 3: { value: null } }),
  ],
])("the same print: %s", (_, other) => {
  expect(other).toBe(usual);
});

test("texts do not run into each other", () => {
  expect(print({ 1: { value: "ab" }, 2: { value: "c" } })).not.toBe(
    print({ 1: { value: "a" }, 2: { value: "bc" } }),
  );
});
