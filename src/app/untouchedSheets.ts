import type { SheetSnapshot, Snapshot } from "../spreadsheet/snapshot";

/** As Excel names the sheets of a new workbook, in the languages of the users. */
const NAMED_BY_EXCEL = /^(?:sheet|trang[ _]tính) ?\d+$/iu;

/** Names of the sheets that a new workbook begins with and nobody has touched. */
export function untouchedSheets({ sheets }: Snapshot): readonly string[] {
  return sheets.filter(isUntouched).map(({ name }) => name);
}

function isUntouched(sheet: SheetSnapshot): boolean {
  const { name, cells, tables, merged, hiddenRows, hiddenColumns } = sheet;
  return (
    NAMED_BY_EXCEL.test(name.normalize("NFC")) &&
    sheet.visibility === "visible" &&
    !sheet.protected &&
    [cells, hiddenRows, hiddenColumns].every(({ size }) => size === 0) &&
    tables.length + merged.length === 0
  );
}
