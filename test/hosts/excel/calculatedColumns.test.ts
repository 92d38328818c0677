import { changesTowards } from "../../../src/spreadsheet/changesTowards";
import { NO_CHANGES, type WorkbookChanges } from "../../../src/spreadsheet/changes";
import type { WorkbookPlan } from "../../../src/spreadsheet/plan";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { facetPlan } from "../../xlsx/samplePlans";
import { protectSheet, unprotectSheet } from "../../excel/model/protection";
import { closeExcel, failureCode, must, openExcel } from "./openExcel";
import { stateOf } from "./stateOf";

// Excel takes the first formula of an empty column of a table for that of all rows.
afterEach(closeExcel);

const MEMBERS = "2 Đảng viên";
const FORMULAS = { column: 4, last: 9 };

/** The table's column with a formula in so many rows, the same in each, and nothing below. */
const withFormulas = (count: number): WorkbookPlan => {
  const plan = facetPlan();
  const { column, last } = FORMULAS;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.flatMap((cell) => {
        if (cell.column !== column || cell.row < 6 || cell.row > last) return [cell];
        const { row, style = {} } = cell;
        return row < 6 + count ? [{ row, column, style, formula: `LEN(B${row})` }] : [];
      }),
    })),
  };
};

const openWith = async (formulas: number) =>
  openExcel({ file: await writeWorkbook(withFormulas(formulas)) });

const inColumn = async () =>
  Excel.run(async (context) => {
    const { column, last } = FORMULAS;
    const sheet = context.workbook.worksheets.getItem(MEMBERS);
    const range = sheet.getRangeByIndexes(5, column - 1, last - 5, 1).load("formulas");
    await context.sync();
    return range.formulas.map(([formula]) => String(formula));
  });

test.each([1, 2])("%i formulas brought into an empty column stay alone", async (count) => {
  const { host } = await openWith(0);
  const before = await stateOf();
  const snapshot = await must(host.read());
  const undo = await must(host.carryOut(changesTowards(withFormulas(count), snapshot)!));
  expect((await inColumn()).map((formula) => formula.startsWith("="))).toEqual([
    ...[true, count > 1],
    ...[false, false],
  ]);
  await must(host.carryOut(undo));
  expect(await stateOf()).toEqual(before);
});

const TYPED_OVER: WorkbookChanges = {
  ...NO_CHANGES,
  blocks: [{ sheet: MEMBERS, row: 6, column: FORMULAS.column, contents: [["typed"]] }],
};

test("the only formula of a column comes back alone", async () => {
  const { host } = await openWith(1);
  const before = await stateOf();
  await must(host.read());
  const undo = await must(host.carryOut(TYPED_OVER));
  await must(host.carryOut(undo));
  expect(await stateOf()).toEqual(before);
});

test("behind a password the column is left alone", async () => {
  const { host, excel, anotherHost } = await openWith(1);
  await must(host.read());
  const sheet = excel.workbook.sheetByName(MEMBERS)!;
  unprotectSheet(sheet);
  protectSheet(sheet, {}, "secret");
  const before = await stateOf();
  expect(await failureCode(host.carryOut(TYPED_OVER))).toBe("protected");
  expect(await stateOf()).toEqual(before);
  expect(await must(anotherHost().unfinished())).toBeNull();
});
