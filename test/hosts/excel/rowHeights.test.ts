import { NO_CHANGES, type WorkbookChanges } from "../../../src/spreadsheet/changes";
import { FONT } from "../../../src/workbook/draw/styles";
import { setRowHeight } from "../../excel/model/lines";
import { closeExcel, failureCode, must, openExcel, smallFile } from "./openExcel";
import { ROWS } from "./rowChanges";

afterEach(closeExcel);

const SHEET = "2 Đảng viên";
const STANDARD = 15;

/** Contents for three rows, and rows high enough for them. */
const painted = (rows: readonly number[], changes: WorkbookChanges = NO_CHANGES) => ({
  ...changes,
  paint: {
    font: FONT,
    sheets: [{ name: SHEET, cells: [], rows: rows.map((row) => ({ row, height: 48 })) }],
  },
});

async function openWithHeights() {
  const { host, excel } = await openExcel({ file: await smallFile() });
  const sheet = excel.workbook.sheetByName(SHEET)!;
  // One that somebody has drawn by hand.
  setRowHeight(sheet, { top: 8, bottom: 8, left: 1, right: 1 }, 27);
  const heights = () =>
    Array.from({ length: 7 }, (_, index) => sheet.rows.get(6 + index)?.size ?? STANDARD);
  return { host, excel, heights, before: heights() };
}

const block = { sheet: SHEET, row: 7, column: 2, contents: [["một"], ["hai"], ["ba"]] };

test.each([
  ["", painted([7, 8, 9, 11], { ...NO_CHANGES, blocks: [block] })],
  [" of a table that got rows", painted([7, 8, 9, 10, 11], ROWS)],
])("heights of rows%s come back with what stood in them", async (_, changes) => {
  const { host, heights, before } = await openWithHeights();
  const undo = await must(host.carryOut(changes));
  expect(heights().filter((height) => height === 48)).toHaveLength(
    changes.paint.sheets.flatMap(({ rows }) => rows).length,
  );
  await must(host.takeBack({ changes: undo, written: changes }));
  expect(heights()).toEqual(before);
});

test("heights of rows come back after a write that failed once they were set", async () => {
  const { host, excel, heights, before } = await openWithHeights();
  await must(host.read());
  const changes = painted([7, 8], { ...NO_CHANGES, blocks: [block] });
  // Read, the heights asked for, then the write, at its end.
  excel.faults.at(3, { kind: "action", at: 40, code: "GeneralException" });
  expect(await failureCode(host.carryOut(changes))).toBe("programFault");
  expect(heights()).toEqual(before);
});
