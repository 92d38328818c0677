import { call, column, equal, here, when, type Expression } from "../../spreadsheet/expression";
import { isBlank } from "../../workbook/conditions";
import { inMatrixOf } from "./restackMeasure";

/** A cell of a row that was found, by its position. */
export const inRow = (table: string, key: string, row: Expression): Expression =>
  call("INDEX", column(table, key), row);
/** Cell of a found row, "" when there is none or it is empty. */
export const found = (table: string, key: string, row: string): Expression =>
  when(
    equal(here(row), 0),
    "",
    when(isBlank(inRow(table, key, here(row))), "", inRow(table, key, here(row))),
  );

/** A cell of the unit's own block, as the matrix sees it. */
export const unitCell = (table: string, row: string, key: string): Expression =>
  inMatrixOf("CT6A", { kind: "reference", to: { kind: "fixed", table, row, column: key } });
