import { shiftFormula } from "../../../src/xlsx/shiftFormula";
import { shownContent } from "../model/tableReferences";
import { isErrorValue, isFormula, type Value } from "../model/values";
import { cellCount, isEntireColumn, isEntireRow, type Rectangle } from "../model/area";
import { refuse } from "../model/excelError";
import type { Worksheet } from "../model/worksheet";
import type { Written } from "../model/contents";
import type { Range } from "./objects";
import type { Json } from "./protocol";

const MOST_CELLS = 5_000_000;

/** Rows of what each cell has; null for entire rows and columns, of which Excel tells nothing. */
export function eachCell(
  { sheet, area }: Range,
  read: (sheet: Worksheet, row: number, column: number) => Json,
): Json {
  if (isEntireRow(area) || isEntireColumn(area)) return null;
  if (cellCount(area) > MOST_CELLS) return refuse("RangeExceedsLimit");
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column++)
      cells.push(read(sheet, row, column));
    rows.push(cells);
  }
  return rows;
}

/** An empty cell reads "", an error its code. */
export function plainValue(value: Value): string | number | boolean {
  if (value === null) return "";
  return isErrorValue(value) ? value.error : value;
}

export function formulaOrValue(sheet: Worksheet, row: number, column: number): Json {
  const content = sheet.contentAt(row, column);
  if (isFormula(content)) return shownContent(sheet, row, column);
  // A text that begins like a formula reads as it would have to be typed.
  if (typeof content === "string" && content.startsWith("=")) return `'${content}`;
  return plainValue(content);
}

/** A formula in other words; anything else as it is. */
export function inWords(read: Json, words: (formula: string) => string): Json {
  return typeof read === "string" && read.startsWith("=") ? words(read) : read;
}

export function valueType(value: Value): string {
  if (value === null) return "Empty";
  if (isErrorValue(value)) return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}

/**
 * What is written to each cell: rows of the very shape of the area, or one value for all of it.
 * Anything else is an InvalidArgument.
 */
export function writtenCells(
  area: Rectangle,
  given: Json,
  fill: (input: Written, row: number, column: number) => Written = filledDown,
): (row: number, column: number) => Written {
  if (isEntireRow(area) || isEntireColumn(area)) refuse("InvalidArgument");
  // null stands for a single cell that is left alone, not for all of them.
  if (given === null) refuse("InvalidArgument");
  if (!Array.isArray(given)) {
    const input = scalar(given);
    return (row, column) => fill(input, row, column);
  }
  const rows = given as readonly Json[];
  const width = area.right - area.left + 1;
  const fits =
    rows.length === area.bottom - area.top + 1 &&
    rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) {
    refuse(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => scalar((rows[row] as readonly Json[])[column] ?? null);
}

/** One formula for all cells is filled down and across: its references move along. */
function filledDown(input: Written, row: number, column: number): Written {
  if (typeof input !== "string" || !input.startsWith("=")) return input;
  return `=${shiftFormula(input.slice(1), row, column)}`;
}

function scalar(given: Json): Written {
  return typeof given === "object" && given !== null ? refuse("InvalidArgument") : given;
}
