import { unitSheet } from "../workbook/unit";
import type { BlockPlan, CellContent, WorkbookChanges } from "../spreadsheet/changes";
import { isError, type RawValue } from "../spreadsheet/snapshot";
import type { TableReading } from "../workbook/report";
import { contents } from "../workbook/unit/contents";
import { findings as findingsSheet } from "../workbook/unit/findings";
import type { CheckedWorkbook } from "./checkWorkbook";
import { errorCounts, findingRows } from "./findingsSheet";

/**
 * Writes the findings of a check into the open workbook: the sheet 16 Kết quả soát, in place of what
 * stood there, and the number of errors of each sheet on the contents page. Null where the workbook
 * has lost both tables.
 * @param basis fingerprint of the snapshot that was checked.
 */
export function writeFindings(
  checked: CheckedWorkbook,
  basis: string | null,
): WorkbookChanges | null {
  const { tables } = checked.report;
  const page = tables.get(findingsSheet.table.name);
  const list = tables.get(contents.table.name);
  const blocks = [
    ...(page === undefined ? [] : [findingsBlock(checked, page)]),
    ...(list === undefined ? [] : countsBlock(checked, list)),
  ];
  if (blocks.length === 0) return null;
  return {
    basis,
    blocks,
    ...(page === undefined
      ? {}
      : { visibility: [{ sheet: page.sheet, visibility: "visible" as const }] }),
  };
}

function findingsBlock(checked: CheckedWorkbook, page: TableReading): BlockPlan {
  const { sheet, columns, headerRow, rows: old, area, foundBy } = page;
  const drawn = unitSheet(findingsSheet.id)?.table?.room ?? 0;
  const rows = findingRows(checked, foundBy === "name" ? area.bottom - headerRow : drawn);
  const left = Math.min(...columns.values());
  const right = Math.max(...columns.values());
  const keys = new Map([...columns].map(([key, column]) => [column, key]));
  const height = Math.max(rows.length, old.length);
  return {
    sheet,
    row: headerRow + 1,
    column: left,
    contents: Array.from({ length: height }, (_, index) =>
      Array.from({ length: right - left + 1 }, (_, offset): CellContent => {
        const key = keys.get(left + offset);
        return key === undefined ? null : content(rows[index]?.get(key) ?? null);
      }),
    ),
  };
}

function countsBlock(checked: CheckedWorkbook, list: TableReading): BlockPlan[] {
  const counts = errorCounts(checked);
  const column = list.columns.get(contents.table.columns.errorCount.key);
  const rows = list.rows.map(({ row }) => row);
  if (column === undefined || rows.length === 0) return [];
  const top = Math.min(...rows);
  const codes = new Map(list.rows.map(({ row, code }) => [row, code]));
  return [
    {
      sheet: list.sheet,
      row: top,
      column,
      contents: Array.from({ length: Math.max(...rows) - top + 1 }, (_, index) => [
        counts.get(codes.get(top + index) ?? "") ?? null,
      ]),
    },
  ];
}

function content(value: RawValue): CellContent {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}
