import { columnName } from "../../../spreadsheet/address";
import type { ColumnPlan, RowPlan, SheetPlan } from "../../../spreadsheet/plan";
import { rangeAt, write, type Write } from "../writes";
import { patches } from "../../../spreadsheet/patches";

/** Widths of columns, heights of rows, and which are hidden. */
export function drawSizes({
  name,
  columns,
  rows,
}: Pick<SheetPlan, "name" | "columns" | "rows">): readonly Write[] {
  return [
    ...columnRuns(columns, ({ width }) => width).map(([address, width]) =>
      write((context) => void (rangeAt(context, name, address).format.columnWidth = points(width))),
    ),
    ...rowRuns(rows, ({ height }) => height).map(([address, height]) =>
      write((context) => void (rangeAt(context, name, address).format.rowHeight = height)),
    ),
    ...columnRuns(columns, ({ hidden }) => hidden).map(([address, hidden]) =>
      write((context) => void (rangeAt(context, name, address).columnHidden = hidden)),
    ),
    ...rowRuns(rows, ({ hidden }) => hidden).map(([address, hidden]) =>
      write((context) => void (rangeAt(context, name, address).rowHidden = hidden)),
    ),
  ];
}

const PIXELS_PER_DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** Files count the widest digit of the font (7 pixels at 11 points), Office.js points. */
const points = (characters: number): number =>
  Math.round(characters * PIXELS_PER_DIGIT) * POINTS_PER_PIXEL;

type Run<Value> = readonly [address: string, value: Value];

function columnRuns<Value>(
  plans: readonly ColumnPlan[],
  of: (plan: ColumnPlan) => Value | undefined,
): readonly Run<Value>[] {
  const said = new Map(plans.map((plan) => [plan.column, of(plan)]));
  const spots = [...said].flatMap(([column, value]) =>
    value === undefined ? [] : [{ row: 1, column, value }],
  );
  return patches(spots).map(({ area, value }) => [
    `${columnName(area.left)}:${columnName(area.right)}`,
    value,
  ]);
}

function rowRuns<Value>(
  plans: readonly RowPlan[],
  of: (plan: RowPlan) => Value | undefined,
): readonly Run<Value>[] {
  const said = new Map(plans.map((plan) => [plan.row, of(plan)]));
  const spots = [...said].flatMap(([row, value]) =>
    value === undefined ? [] : [{ row, column: 1, value }],
  );
  return patches(spots).map(({ area, value }) => [`${area.top}:${area.bottom}`, value]);
}
