import {
  NO_CHANGES,
  type CellContent,
  type WorkbookChanges,
} from "../../../src/spreadsheet/changes";
import { cellAt } from "../../../src/spreadsheet/snapshot";
import { undoWhatStands } from "../../../src/spreadsheet/undoWhatStands";
import { empty, typeInto } from "../../excel/page/editing";
import { closeExcel, must, openExcel, smallFile } from "./openExcel";
import { stateOf } from "./stateOf";

afterEach(closeExcel);

const SHEET = "Mục lục";
/** Below everything that stands there. */
const ROW = 60;

const wanted = (contents: readonly (readonly CellContent[])[]): WorkbookChanges => ({
  ...NO_CHANGES,
  blocks: [{ sheet: SHEET, row: ROW, column: 2, contents }],
});

/** A write carried out in Excel, what the user does then, and what is still to be taken back. */
async function afterWriting(changes: WorkbookChanges, before?: WorkbookChanges) {
  const { host, excel } = await openExcel({ file: await smallFile() });
  if (before !== undefined) await must(host.carryOut(before));
  const state = await stateOf();
  excel.traffic.reset();
  const undo = await must(host.carryOut(changes));
  const sheet = excel.workbook.sheetByName(SHEET)!;
  return {
    ...{ host, excel, sheet, state },
    still: async () => undoWhatStands({ changes: undo, written: changes }, await must(host.read())),
    takeBack: () => must(host.takeBack({ changes: undo, written: changes })),
  };
}

test.each<[string, CellContent]>([
  ["a number", 1999],
  ["a number of many digits", 0.1 + 0.2],
  ["a large number", 123_456_789_012],
  ["a text", "Hoàn thành tốt"],
  ["a text that reads like a number", "00123"],
  ["a text that reads like a date", "1/2"],
  ["a text that reads like a formula", "=A1"],
  ["a text that reads like a truth value", "TRUE"],
  ["a truth value", true],
  ["a formula", { formula: "SUM( B2:B4 )+1" }],
  ["nothing", ""],
])("%s that was written and stands there still is taken back", async (_, content) => {
  const { host, state, still } = await afterWriting(
    wanted([[content, "khác"]]),
    wanted([["trước", { formula: "1+1" }]]),
  );
  const { changes, kept } = await still();
  expect(kept).toBe(0);
  await must(host.carryOut(changes));
  expect(await stateOf()).toEqual(state);
});

test("a number in a cell for texts is the same number", async () => {
  const looks = [{ sheet: SHEET, row: ROW, column: 2, format: "@" }];
  const { still } = await afterWriting(wanted([[2000]]), { ...NO_CHANGES, looks });
  expect((await still()).kept).toBe(0);
});

test.each([
  ["another number", "1999"],
  ["a formula", "=1+1"],
])("%s typed over it since stays, with its format; the other cells go back", async (_, typed) => {
  const looks = [{ sheet: SHEET, row: ROW, column: 2, format: "0" }];
  const { host, sheet, still } = await afterWriting(
    {
      ...wanted([
        [2000, 2],
        [3, null],
      ]),
      looks,
    },
    wanted([
      ["2.000", "hai"],
      ["ba", null],
    ]),
  );
  typeInto(sheet, ROW, 2, typed);
  const { changes, kept } = await still();
  expect(kept).toBe(1);
  await must(host.carryOut(changes));
  const now = (await must(host.read())).sheets.find(({ name }) => name === SHEET)!;
  expect(cellAt(now, ROW, 2)?.value).toBe(typed === "1999" ? 1999 : 2);
  expect(cellAt(now, ROW, 2)?.format).toBe("0");
  expect(cellAt(now, ROW, 3)?.value).toBe("hai");
  expect(cellAt(now, ROW + 1, 2)?.value).toBe("ba");
});

test("what was emptied since stays empty", async () => {
  const { host, sheet, still } = await afterWriting(wanted([[2000]]), wanted([["2.000"]]));
  empty(sheet, { top: ROW, bottom: ROW, left: 2, right: 2 });
  const { changes, kept } = await still();
  expect(kept).toBe(1);
  await must(host.carryOut(changes));
  const now = (await must(host.read())).sheets.find(({ name }) => name === SHEET)!;
  expect(cellAt(now, ROW, 2)).toBeUndefined();
});

test("a formula filled down is taken back where a formula stands, not where a number was typed", async () => {
  const area = { sheet: SHEET, top: ROW + 1, bottom: ROW + 2, left: 2, right: 2 };
  const { sheet, still } = await afterWriting(
    { ...wanted([[{ formula: "ROW()" }]]), fills: [{ area, from: ROW }] },
    wanted([["một"], ["hai"], ["ba"]]),
  );
  typeInto(sheet, ROW + 2, 2, "7");
  expect((await still()).kept).toBe(1);
});

test("the host takes back what stands and tells how many cells keep what was typed", async () => {
  const { host, sheet, takeBack } = await afterWriting(
    wanted([[2000, 2]]),
    wanted([["2.000", "hai"]]),
  );
  typeInto(sheet, ROW, 2, "1999");
  expect(await takeBack()).toBe(1);
  const now = (await must(host.read())).sheets.find(({ name }) => name === SHEET)!;
  expect([2, 3].map((column) => cellAt(now, ROW, column)?.value)).toEqual([1999, "hai"]);
});

test("taking back reads the workbook once, as writing does", async () => {
  const changes = wanted([[2000, 2]]);
  const { excel, takeBack } = await afterWriting(changes, wanted([["2.000", "hai"]]));
  const written = excel.traffic.roundTrips;
  await takeBack();
  expect(excel.traffic.roundTrips - written).toBe(written);
});
