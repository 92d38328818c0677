import { checkedCopy } from "../../src/app/checkedCopy";
import type { SheetSnapshot, Snapshot } from "../../src/spreadsheet/snapshot";
import { check } from "../repair/mended";
import { spoiled } from "../rules/spoiled";

const TAB = "11 Khắc phục";

/** The sheet with an empty column inserted; what stands right of it moves along, hidden or not. */
function withColumnAt(at: number) {
  const to = (column: number): number => (column >= at ? column + 1 : column);
  return (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    cells: new Map(
      [...sheet.cells].map(([row, cells]) => [
        row,
        new Map([...cells].map(([column, cell]) => [to(column), cell])),
      ]),
    ),
    hiddenColumns: new Set([...sheet.hiddenColumns].map(to)),
    tables: sheet.tables.map((table) => ({
      ...table,
      area: { ...table.area, left: to(table.area.left), right: to(table.area.right) },
    })),
  });
}

const hiding =
  (column: number) =>
  (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    hiddenColumns: new Set([...sheet.hiddenColumns, column]),
  });

const on = (snapshot: Snapshot, change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => (sheet.name === TAB ? change(sheet) : sheet)),
});

test.each<[name: string, change: (sheet: SheetSnapshot) => SheetSnapshot, looks: number[]]>([
  ["nothing", (sheet) => sheet, []],
  ["a column inserted", withColumnAt(7), []],
  ["a column inserted before the table", withColumnAt(2), []],
  ["a column hidden by hand", hiding(6), [1]],
  ["both", (sheet) => hiding(6)(withColumnAt(7)(sheet)), [1]],
])("hidden columns of our own are no loss: %s", async (_, change, looks) => {
  const snapshot = on(await spoiled({}), change);
  const { leftBehind } = checkedCopy(snapshot, check(snapshot));
  expect(leftBehind.flatMap((left) => (left.kind === "looks" ? left.count : []))).toEqual(looks);
});
