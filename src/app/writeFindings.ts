import { unitSheet } from "../workbook/unit";
import type { BlockPlan, CellContent, PaintPlan, WorkbookChanges } from "../spreadsheet/changes";
import { isError, type RawValue } from "../spreadsheet/snapshot";
import { cellStyle, FONT } from "../workbook/draw/styles";
import { rowHeight } from "../workbook/draw/tableSizes";
import type { TableReading } from "../workbook/report";
import { contents } from "../workbook/unit/contents";
import { findings as findingsSheet } from "../workbook/unit/findings";
import { indicatorResults } from "../workbook/unit/indicatorResults";
import type { DataRow } from "../workbook/workbookData";
import type { CheckedWorkbook } from "./checkWorkbook";
import { errorCounts, findingRows } from "./findingsSheet";
import { resultSentences } from "./resultSentences";

/**
 * Writes the findings of a check into the open workbook: the sheet 16 Kết quả soát, in place of what
 * stood there, the number of errors of each sheet on the contents page, and what the report says of
 * each indicator beside its figures. Null where the workbook has lost the first two.
 * @param basis fingerprint of the snapshot that was checked.
 */
export function writeFindings(
  checked: CheckedWorkbook,
  basis: string | null,
): WorkbookChanges | null {
  const { tables } = checked.report;
  const page = tables.get(findingsSheet.table.name);
  const list = tables.get(contents.table.name);
  if (page === undefined && list === undefined) return null;
  const results = tables.get(indicatorResults.table.name);
  const { errorCount } = contents.table.columns;
  const { sentence } = indicatorResults.table.columns;
  const listed = page && findingsPage(checked, page);
  const blocks = [
    ...(listed?.blocks ?? []),
    ...(list === undefined ? [] : columnBlock(list, errorCount.key, errorCounts(checked))),
    ...(results === undefined ? [] : columnBlock(results, sentence.key, resultSentences(checked))),
  ];
  return { ...listed, basis, blocks };
}

/** As many findings as the table has room for, with their look, on a sheet that is seen. */
function findingsPage(checked: CheckedWorkbook, page: TableReading) {
  const { sheet, headerRow, area, foundBy } = page;
  const drawn = unitSheet(findingsSheet.id)?.table?.room ?? 0;
  const rows = findingRows(checked, foundBy === "name" ? area.bottom - headerRow : drawn);
  return {
    blocks: [findingsBlock(page, rows)],
    paint: { font: FONT, sheets: [findingsLook(page, rows)] },
    visibility: [{ sheet, visibility: "visible" as const }],
  };
}

/** Rows that nobody has drawn yet look like the others, and each is as high as its sentences. */
function findingsLook(page: TableReading, rows: readonly DataRow[]): PaintPlan {
  const { sheet, columns, headerRow, rows: old } = page;
  const { table } = findingsSheet;
  const first = headerRow + 1;
  const looks = Object.values(table.columns).flatMap(({ key, type }) => {
    const column = columns.get(key);
    return column === undefined ? [] : [{ column, style: cellStyle(type, "computed") }];
  });
  return {
    name: sheet,
    cells: rows.flatMap((_, index) => looks.map((look) => ({ row: first + index, ...look }))),
    rows: Array.from({ length: Math.max(rows.length, old.length) }, (_, index) => ({
      row: first + index,
      height: rowHeight(table, (key) => rows[index]?.get(key) ?? null),
    })),
  };
}

function findingsBlock(page: TableReading, rows: readonly DataRow[]): BlockPlan {
  const { sheet, columns, headerRow, rows: old } = page;
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

/** A column of fixed rows, by their codes; what somebody put between them is left alone. */
function columnBlock(
  { sheet, columns, rows }: TableReading,
  key: string,
  values: ReadonlyMap<string, string | number | null>,
): BlockPlan[] {
  const column = columns.get(key);
  if (column === undefined || rows.length === 0) return [];
  const top = Math.min(...rows.map(({ row }) => row));
  const bottom = Math.max(...rows.map(({ row }) => row));
  const codes = new Map(rows.map(({ row, code }) => [row, code]));
  const contents = Array.from({ length: bottom - top + 1 }, (_, index): CellContent[] => {
    const value = values.get(codes.get(top + index) ?? "");
    return [value === undefined ? null : (value ?? "")];
  });
  return [{ sheet, row: top, column, contents }];
}

function content(value: RawValue): CellContent {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}
