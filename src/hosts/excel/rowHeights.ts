import type { PaintPlan, WorkbookChanges } from "../../spreadsheet/changes";
import type { RowPlan } from "../../spreadsheet/plan";
import { rowBefore } from "../../spreadsheet/rowShift";
import { patches } from "../../spreadsheet/patches";
import type { Connection } from "./connection";
import type { TableShift } from "./tableRows";
import { rangeAt } from "./writes";

/**
 * The heights that rows have now which get another one; no snapshot tells them. Rows that are still
 * to come go again with what stands in them.
 */
export async function standingHeights(
  connection: Connection,
  { paint, add }: WorkbookChanges,
  shifts: readonly TableShift[],
): Promise<Pick<WorkbookChanges, "paint">> {
  const added = new Set(add?.sheets.map(({ name }) => name));
  const wanted = (paint?.sheets ?? []).flatMap(({ name, rows }) => {
    const own = shifts.filter(({ sheet }) => sheet === name);
    const spots = rows.flatMap(({ row: then, height }) => {
      const row = own.reduce<number | null>((at, shift) => at && rowBefore(at, shift), then);
      return row === null || height === undefined ? [] : [{ row, column: 1, value: true }];
    });
    return added.has(name) ? [] : patches(spots).map(({ area }) => ({ name, ...area }));
  });
  if (paint === undefined || wanted.length === 0) return {};
  const sheets = await connection.request((context) => {
    const asked = wanted.map(({ name, top, bottom }) => ({
      name,
      top,
      found: rangeAt(context, name, `A${top}:A${bottom}`).getRowProperties({
        format: { rowHeight: true },
      }),
    }));
    return () => asked.map(({ name, top, found }) => withHeights(name, top, found.value));
  });
  return { paint: { font: paint.font, sheets } };
}

function withHeights(name: string, top: number, found: readonly Excel.RowProperties[]): PaintPlan {
  const rows = found.map(({ format }, index): RowPlan => {
    const height = format?.rowHeight;
    return { row: top + index, ...(height !== undefined && { height }) };
  });
  return { name, cells: [], rows };
}
