import { NO_CHANGES, type WorkbookChanges } from "../../../src/spreadsheet/changes";
import { protectSheet, unprotectSheet } from "../../excel/model/protection";
import { closeExcel, failureCode, must, openExcel, smallFile } from "./openExcel";
import { stateOf } from "./stateOf";

afterEach(closeExcel);

const CONTENTS = "Mục lục";
const MEMBERS = "2 Đảng viên";

/** Rows of a table come in one request, contents in the next. */
const changed = (rows: number): WorkbookChanges => ({
  ...NO_CHANGES,
  tableRows: [{ sheet: MEMBERS, table: "tblDangVien", rows }],
  blocks: [
    { sheet: MEMBERS, row: 7, column: 2, contents: [["mới"]] },
    { sheet: CONTENTS, row: 3, column: 1, contents: [["một"]] },
  ],
});

test.each([
  ["the sheet of the table, which gets rows", MEMBERS, 6],
  ["the sheet of the table, which loses rows", MEMBERS, 2],
  ["another sheet, once the table has got its rows", CONTENTS, 6],
  ["another sheet, once the table has lost rows", CONTENTS, 2],
])("a password keeps us from %s: the workbook is as before", async (_case, tab, rows) => {
  const { host, excel, anotherHost } = await openExcel({ file: await smallFile() });
  await must(host.read());
  const sheet = excel.workbook.sheetByName(tab)!;
  if (sheet.protection !== null) unprotectSheet(sheet);
  protectSheet(sheet, {}, "secret");
  const before = await stateOf();
  expect(await failureCode(host.carryOut(changed(rows)))).toBe("protected");
  expect(await stateOf()).toEqual(before);
  expect(await must(anotherHost().unfinished())).toBeNull();
});
