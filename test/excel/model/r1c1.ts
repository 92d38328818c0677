import { refuse } from "./excelError";
import { outsideQuotes } from "./formulaText";
import { columnName, columnNumber } from "../../../src/spreadsheet/address";

const A1 = /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;
const R1C1 = /(?<![\p{L}\p{N}_.])R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\p{L}\p{N}_.(!])/giu;
/** Entire rows and columns, in either way of writing. */
const ENTIRE_A1 =
  /(?<![\p{L}\p{N}_.])\$?(?:[A-Z]{1,3}:\$?[A-Z]{1,3}|\d+:\$?\d+)(?![\p{L}\p{N}_.(!])/iu;
const ENTIRE_R1C1 = /(?<![\p{L}\p{N}_.\]])[RC](?:\d+|\[-?\d+\])?(?![\p{L}\p{N}_.([!])/iu;

/** "=SUM($A1:B2)" as seen from a cell: "=SUM(RC1:R[1]C[1])". */
export function toR1C1(formula: string, row: number, column: number): string {
  return outsideQuotes(formula, (text) => {
    if (ENTIRE_A1.test(text)) notBuilt();
    return text.replace(A1, (_, fixedColumn, letters, fixedRow, number) => {
      const rows = part("R", Number(number), row, fixedRow === "$");
      return rows + part("C", columnNumber(String(letters)), column, fixedColumn === "$");
    });
  });
}

/** "=RC[-1]*2" as it stands in a cell. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return outsideQuotes(formula, (text) => {
    if (ENTIRE_R1C1.test(text.replace(R1C1, "0"))) notBuilt();
    return text.replace(R1C1, (_, rows?: string, columns?: string) => {
      const [toRow, toColumn] = [place(rows, row), place(columns, column)];
      if (toRow < 1 || toRow > 1_048_576 || toColumn < 1 || toColumn > 16_384)
        refuse("InvalidArgument");
      const fixed = (given?: string) => (given?.startsWith("[") === false ? "$" : "");
      return `${fixed(columns)}${columnName(toColumn)}${fixed(rows)}${toRow}`;
    });
  });
}

function part(letter: string, to: number, from: number, fixed: boolean): string {
  return fixed ? `${letter}${to}` : to === from ? letter : `${letter}[${to - from}]`;
}

function place(given: string | undefined, from: number): number {
  if (given === undefined) return from;
  return given.startsWith("[") ? from + Number(given.slice(1, -1)) : Number(given);
}

function notBuilt(): never {
  return refuse("UnsupportedOperation", "Entire rows and columns in R1C1 are not built here.");
}
