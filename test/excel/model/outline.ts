import { isEntireColumn, isEntireRow, type Rectangle } from "./area";
import { refuse } from "./excelError";
import { demandRight } from "./protection";
import type { Worksheet } from "./worksheet";

export type OutlineAxis = "rows" | "columns";

const DEEPEST = 7;

/** Puts the rows or columns of an area one level deeper into the outline, or one level up. */
export function group(sheet: Worksheet, area: Rectangle, axis: OutlineAxis, by: 1 | -1): void {
  demandOutline(sheet, area, axis);
  const numbers = numbersIn(area, axis);
  const levels = numbers.map((number) => levelOf(sheet, axis, number) + by);
  if (Math.max(...levels) > DEEPEST || Math.max(...levels) < 0) refuse("InvalidOperation");
  numbers.forEach((number, index) => {
    const level = Math.max(levels[index] ?? 0, 0);
    sheet[axis].set(number, { ...sheet[axis].get(number), level });
  });
  sheet.workbook.changed({ type: "other" });
}

/** Hides or shows what is grouped in an area. */
export function showDetails(
  sheet: Worksheet,
  area: Rectangle,
  axis: OutlineAxis,
  shown: boolean,
): void {
  demandOutline(sheet, area, axis);
  const grouped = numbersIn(area, axis).filter((number) => levelOf(sheet, axis, number) > 0);
  hide(sheet, axis, grouped, () => !shown);
}

/** Shows so many levels of the outline: at 1 nothing that is grouped, at 0 all is as it was. */
export function showLevels(sheet: Worksheet, axis: OutlineAxis, levels: number): void {
  if (levels < 0 || levels > DEEPEST + 1) refuse("InvalidArgument");
  if (levels === 0) return;
  const grouped = [...sheet[axis].keys()].filter((number) => levelOf(sheet, axis, number) > 0);
  hide(sheet, axis, grouped, (level) => level >= levels);
}

function hide(
  sheet: Worksheet,
  axis: OutlineAxis,
  numbers: readonly number[],
  isHidden: (level: number) => boolean,
): void {
  demandRight(sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  for (const number of numbers) {
    const hidden = isHidden(levelOf(sheet, axis, number));
    sheet[axis].set(number, { ...sheet[axis].get(number), hidden });
  }
  sheet.workbook.changed({ type: "other" });
}

/** Entire rows are not grouped by columns, nor the other way round. */
function demandOutline(sheet: Worksheet, area: Rectangle, axis: OutlineAxis): void {
  if (axis === "rows" ? isEntireColumn(area) : isEntireRow(area)) refuse("InvalidArgument");
  demandRight(sheet, null);
}

const levelOf = (sheet: Worksheet, axis: OutlineAxis, number: number) =>
  sheet[axis].get(number)?.level ?? 0;

function numbersIn({ top, left, bottom, right }: Rectangle, axis: OutlineAxis): number[] {
  const [from, to] = axis === "rows" ? [top, bottom] : [left, right];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
