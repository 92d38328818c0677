import { shiftFormula } from "../../../src/xlsx/shiftFormula";
import type { Rectangle } from "./area";
import { setContent } from "./contents";
import { bodyArea, type Table } from "./table";
import { isFormula, type Formula } from "./values";
import type { Worksheet } from "./worksheet";

/** Where a formula was written. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * A formula written into a column of a table that holds nothing else fills the column, whoever wrote
 * it, several at once as well. On a protected sheet tables do nothing by themselves.
 */
export function fillColumns(sheet: Worksheet, written: readonly Spot[]): void {
  if (sheet.protection !== null) return;
  for (const table of sheet.tables) {
    const body = bodyArea(table);
    const { top, bottom, left, right } = body;
    const inside = written.filter(
      ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    for (const column of new Set(inside.map((spot) => spot.column))) {
      const all = onlyFormula(sheet, column, body);
      if (all !== null) fill(sheet, column, body, all);
    }
  }
}

/** New rows of a table hold the formulas that all rows have. */
export function fillRows(table: Table, rows: Rectangle): void {
  const { sheet } = table;
  const body = bodyArea(table);
  for (let { left: column } = body; column <= body.right; column++) {
    const isWhole = formulasIn(sheet, column, body).length === countOld(body, rows);
    const all = isWhole ? onlyFormula(sheet, column, body) : null;
    if (all !== null) fill(sheet, column, rows, all);
  }
}

const countOld = (body: Rectangle, rows: Rectangle) =>
  body.bottom - body.top - (rows.bottom - rows.top);

/** A formula and the row that it stands in. */
type Placed = readonly [row: number, formula: Formula];

function formulasIn(sheet: Worksheet, column: number, { top, bottom }: Rectangle): Placed[] {
  return [...sheet.cells.within({ top, bottom, left: column, right: column })].flatMap(
    ([row, , { content }]): Placed[] => (isFormula(content) ? [[row, content]] : []),
  );
}

/** The formula of a column that holds nothing but this one; null where it holds anything else. */
function onlyFormula(sheet: Worksheet, column: number, body: Rectangle): Placed | null {
  const cells = [...sheet.cells.within({ ...body, left: column, right: column })];
  const formulas = formulasIn(sheet, column, body);
  const [first] = formulas;
  if (first === undefined) return null;
  const filled = cells.filter(([, , { content }]) => content !== null).length;
  const isOne = formulas.every(([row, { formula }]) => formula === moved(first, row).formula);
  return isOne && filled === formulas.length ? first : null;
}

function fill(sheet: Worksheet, column: number, rows: Rectangle, formula: Placed): void {
  for (let row = rows.top; row <= rows.bottom; row++)
    if (sheet.contentAt(row, column) === null) setContent(sheet, row, column, moved(formula, row));
}

const moved = ([from, { formula }]: Placed, row: number): Formula => ({
  formula: shiftFormula(formula, row - from, 0),
});
