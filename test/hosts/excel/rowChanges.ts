import { NO_CHANGES, type WorkbookChanges } from "../../../src/spreadsheet/changes";

const MEMBERS = "2 Đảng viên";

/** Rows for a table, and what then stands in them: each has a request of its own. */
export const ROWS: WorkbookChanges = {
  ...NO_CHANGES,
  tableRows: [{ sheet: MEMBERS, table: "tblDangVien", rows: 6 }],
  blocks: [{ sheet: MEMBERS, row: 9, column: 2, contents: [["mới"], ["cũ"], ["007"]] }],
};
