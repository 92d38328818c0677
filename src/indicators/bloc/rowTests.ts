import {
  countRows,
  equal,
  field,
  here,
  join,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import type { Formula } from "../../workbook/sheetDeclaration";

export type Formulas = Readonly<Record<string, Formula>>;
export const reference = field("tinh_chot");
export const flag = (test: Expression): Expression => when(test, 1, 0);

/** Holds, and no row above that holds says the same of it. */
export const firstWith = (
  table: string,
  test: string,
  same: readonly (readonly [string, Expression])[],
): Expression =>
  when(
    equal(here(test), 1),
    flag(equal(countRows(table, [[test, 1], ...same, ["_i", join("<", here("_i"))]]), 0)),
    0,
  );
