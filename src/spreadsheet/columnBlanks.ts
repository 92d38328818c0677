import type { Area } from "./address";
import { patches, type Rectangle } from "./patches";

/**
 * What is empty, and stays so, in columns of tables into which formulas are written: Excel takes the
 * first formula of an empty column for the formula of all its rows, whoever writes it.
 * @param tables of the sheet, with their headers
 * @param formulas where formulas are written
 */
export function columnBlanks(
  sheet: string,
  tables: readonly { readonly area: Rectangle }[],
  formulas: readonly { readonly row: number; readonly column: number }[],
  staysBlank: (row: number, column: number) => boolean,
): Area[] {
  const blanks = tables.flatMap(({ area: { top, bottom, left, right } }) => {
    const inside = formulas.filter(
      ({ row, column }) => row > top && row <= bottom && column >= left && column <= right,
    );
    return [...new Set(inside.map(({ column }) => column))].flatMap((column) =>
      Array.from({ length: bottom - top }, (_, down) => top + 1 + down)
        .filter((row) => staysBlank(row, column))
        .map((row) => ({ row, column, value: true })),
    );
  });
  return patches(blanks).map(({ area }) => ({ sheet, ...area }));
}
