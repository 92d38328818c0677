import { shiftFormula } from "../../../src/xlsx/shiftFormula";
import { cellsOf, columnCount, rowCount, type Rectangle } from "./area";
import type { CellStyle } from "./cellStyle";
import { setContent } from "./contents";
import { setStyle } from "./formats";
import { demandRight, demandUnlocked } from "./protection";
import { isErrorValue, isFormula, type Content, type Value } from "./values";
import type { Worksheet } from "./worksheet";

export interface SortKey {
  /** Column of the area, from 0; a row where columns are sorted. */
  readonly key: number;
  readonly ascending: boolean;
  /** Cells of this colour come first, descending last. */
  readonly color?: { readonly of: "fill" | "fontColor"; readonly color: string };
  /** Texts that are numbers count as numbers. */
  readonly textAsNumber?: boolean;
}

export interface SortOptions {
  readonly matchCase: boolean;
  /** Sorts the columns of the area, left to right. */
  readonly columns?: boolean;
}

/** Sorts the rows of an area; equal ones keep their order, empty cells come last. */
export function sortLines(
  sheet: Worksheet,
  area: Rectangle,
  keys: readonly SortKey[],
  { matchCase, columns = false }: SortOptions,
): void {
  demandRight(sheet, "allowSort");
  demandUnlocked(sheet, area);
  const lines = Array.from({ length: columns ? columnCount(area) : rowCount(area) }, (_, at) => at);
  const cellAt = (line: number, key: number): readonly [number, number] =>
    columns ? [area.top + key, area.left + line] : [area.top + line, area.left + key];
  const sorted = [...lines].sort((one, other) => {
    for (const key of keys) {
      const cells = [cellAt(one, key.key), cellAt(other, key.key)] as const;
      const order =
        key.color === undefined
          ? compareCells(sheet, cells, key, matchCase)
          : compareColors(sheet, cells, key.color) * (key.ascending ? 1 : -1);
      if (order !== 0) return order;
    }
    return 0;
  });
  moveLines(sheet, area, columns, sorted);
  sheet.workbook.changed({ type: "changed", sheet, area, changeType: "RangeEdited" });
  sheet.workbook.changed({ type: "sorted", sheet, area, columns });
}

/** Contents and looks go with their line; borders stay where they are. */
function moveLines(
  sheet: Worksheet,
  area: Rectangle,
  columns: boolean,
  sorted: readonly number[],
): void {
  const before = new Map<string, { content: Content; style: CellStyle }>();
  for (const [row, column] of cellsOf(area)) {
    const content = sheet.contentAt(row, column);
    before.set(`${row},${column}`, { content, style: sheet.styleAt(row, column) });
  }
  for (const [row, column] of cellsOf(area)) {
    const fromRow = columns ? row : area.top + sorted[row - area.top]!;
    const fromColumn = columns ? area.left + sorted[column - area.left]! : column;
    const { content, style } = before.get(`${fromRow},${fromColumn}`)!;
    const moved = isFormula(content)
      ? { formula: shiftFormula(content.formula, row - fromRow, column - fromColumn) }
      : content;
    setContent(sheet, row, column, moved);
    const { style: here } = before.get(`${row},${column}`)!;
    if (style !== here) setStyle(sheet, row, column, { ...style, borders: here.borders });
  }
}

type Cells = readonly [readonly [number, number], readonly [number, number]];

function compareColors(
  sheet: Worksheet,
  cells: Cells,
  { of, color }: NonNullable<SortKey["color"]>,
): number {
  const [one, other] = cells.map(([row, column]) => sheet.styleAt(row, column)[of] === color);
  return Number(other) - Number(one);
}

function compareCells(
  sheet: Worksheet,
  cells: Cells,
  { ascending, textAsNumber = false }: SortKey,
  matchCase: boolean,
): number {
  const [one, other] = cells.map(([row, column]) => {
    const value = sheet.valueAt(row, column);
    const isNumber = textAsNumber && typeof value === "string" && /^\s*-?[\d.]+\s*$/.test(value);
    return isNumber ? Number(value) : value;
  });
  return compare(one!, other!, ascending ? 1 : -1, matchCase);
}

/** Numbers before texts before logicals before errors; descending the other way round. */
function compare(one: Value, other: Value, direction: 1 | -1, matchCase: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const byKind = kind(one) - kind(other);
  if (byKind !== 0) return byKind * direction;
  if (typeof one === "string" && typeof other === "string") {
    const sensitivity = matchCase ? "variant" : "accent";
    return one.localeCompare(other, "en", { sensitivity }) * direction;
  }
  if (isErrorValue(one)) return 0;
  return (Number(one) - Number(other)) * direction;
}

function kind(value: Exclude<Value, null>): number {
  if (isErrorValue(value)) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as "number" | "string" | "boolean"];
}
