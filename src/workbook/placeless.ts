import type { Place } from "../spreadsheet/address";
import type { RawValue } from "../spreadsheet/snapshot";
import type { Reading, TableReading } from "./report";
import { textInRow } from "./rowValues";
import { columnKeys, type ColumnDeclaration, type TableDeclaration } from "./sheetDeclaration";
import type { DataRow } from "./workbookData";

const NOWHERE: Place = { sheet: "", row: 0, column: 0 };

/** A value that the program or the bloc gives, at the place of the cell it stands over, if any. */
export function givenValue(value: RawValue, place: Place = NOWHERE): Reading {
  return { place, raw: value, value };
}

/** A table whose rows stand in no sheet. Values are as given, or as `read` by their column. */
export function tableWithoutPlace(
  table: TableDeclaration,
  rows: readonly DataRow[],
  read: (value: RawValue, column: ColumnDeclaration) => Reading = (value) => givenValue(value),
): TableReading {
  const order = columnKeys(table);
  const [codeKey = ""] = order;
  const columns = Object.values(table.columns);
  return {
    name: table.name,
    sheet: "",
    foundBy: "name",
    headerRow: 0,
    columns: new Map(),
    order,
    missingColumns: [],
    missingRows: [],
    rows: rows.map((row) => ({
      row: 0,
      code: table.rows === undefined ? null : textInRow(row, codeKey),
      cells: new Map(
        columns.map((column) => [column.key, read(row.get(column.key) ?? null, column)]),
      ),
    })),
    area: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}
