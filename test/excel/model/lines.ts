import { isEntireColumn, isEntireRow, type Rectangle } from "./area";
import { demandRight } from "./protection";
import type { Line, Worksheet } from "./worksheet";

/** Rows and columns as lines: their size and whether they show. */
export function hideRows(sheet: Worksheet, area: Rectangle, hidden: boolean): void {
  demandRight(sheet, "allowFormatRows");
  change(sheet.rows, area.top, area.bottom, { hidden });
  sheet.workbook.changed({ type: "rowHiddenChanged", sheet, area, hidden });
}

export function hideColumns(sheet: Worksheet, area: Rectangle, hidden: boolean): void {
  demandRight(sheet, "allowFormatColumns");
  change(sheet.columns, area.left, area.right, { hidden });
  sheet.workbook.changed({ type: "formatChanged", sheet, area });
}

/** Points; null sets the height back to that of the sheet. */
export function setRowHeight(sheet: Worksheet, area: Rectangle, points: number | null): void {
  demandRight(sheet, "allowFormatRows");
  change(sheet.rows, area.top, area.bottom, { size: points });
  sheet.workbook.changed({ type: "formatChanged", sheet, area });
}

/** Characters; null sets the width back to that of the sheet. */
export function setColumnWidth(sheet: Worksheet, area: Rectangle, characters: number | null): void {
  demandRight(sheet, "allowFormatColumns");
  change(sheet.columns, area.left, area.right, { size: characters });
  sheet.workbook.changed({ type: "formatChanged", sheet, area });
}

function change(
  lines: Map<number, Line>,
  from: number,
  to: number,
  { size, hidden }: { readonly size?: number | null; readonly hidden?: boolean },
): void {
  for (let number = from; number <= to; number++) {
    const { size: before, ...line } = lines.get(number) ?? {};
    const kept = size === undefined ? before : (size ?? undefined);
    lines.set(number, {
      ...line,
      ...(kept === undefined ? {} : { size: kept }),
      ...(hidden === undefined ? {} : { hidden }),
    });
  }
}

/** Whether all rows (or columns) of an area are hidden, none, or some: null. */
export function hiddenIn(
  sheet: Worksheet,
  area: Rectangle,
  which: "rows" | "columns",
): boolean | null {
  const lines = sheet[which];
  const [from, to] = which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const unbounded = which === "rows" ? isEntireColumn(area) : isEntireRow(area);
  let hidden = 0;
  for (const [number, line] of lines)
    if (number >= from && number <= to && line.hidden === true) hidden++;
  if (hidden === 0) return false;
  return !unbounded && hidden === to - from + 1 ? true : null;
}

/** Heights of rows, or widths of columns, together; what is hidden takes no room. */
export function totalSize(
  sheet: Worksheet,
  from: number,
  to: number,
  which: "rows" | "columns",
): number {
  const standard = which === "rows" ? sheet.standardHeight : sheet.standardWidth;
  let total = Math.max(0, to - from + 1) * standard;
  for (const [number, { size = standard, hidden }] of sheet[which])
    if (number >= from && number <= to) total += (hidden === true ? 0 : size) - standard;
  return total;
}

/** What all lines have in common, null where they differ. */
export function commonSize(
  sheet: Worksheet,
  area: Rectangle,
  which: "rows" | "columns",
): number | null {
  const standard = which === "rows" ? sheet.standardHeight : sheet.standardWidth;
  const [from, to] = which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const sizes = new Set<number>();
  let set = 0;
  for (const [number, { size, hidden }] of sheet[which]) {
    if (number < from || number > to) continue;
    set++;
    sizes.add(hidden === true ? 0 : (size ?? standard));
  }
  if (set < to - from + 1) sizes.add(standard);
  const [only] = sizes;
  return sizes.size === 1 ? (only ?? null) : null;
}
