import { absoluteArea, parseReference } from "./address";
import type { TableRowsPlan } from "./changes";
import type { SheetPlan, WorkbookPlan } from "./plan";
import { rowBefore, type RowShift } from "./rowShift";
import type { SheetSnapshot, Snapshot } from "./snapshot";

/** So many rows come before the last row of a sheet's table as it is now. */
export interface Growth extends RowShift {
  readonly tables: readonly TableRowsPlan[];
}

const NO_GROWTH: Growth = { last: Infinity, by: 0, tables: [] };

/** Null where the table stands elsewhere, or has but one row: nothing can come between two. */
export function growthOf(
  { name: tab, tables: [table] }: SheetPlan,
  sheet: SheetSnapshot,
): Growth | null {
  if (table === undefined) return NO_GROWTH;
  const own = sheet.tables.find(({ name }) => name === table.name);
  if (own === undefined || own.columns.join("\n") !== table.columns.join("\n")) return null;
  const { top, left, bottom, right } = own.area;
  const { area } = table;
  if (top !== area.top || left !== area.left || right !== area.right) return null;
  const by = area.bottom - bottom;
  if (by === 0) return { last: bottom, by, tables: [] };
  if (by < 0 || bottom - top < 2) return null;
  return { last: bottom, by, tables: [{ sheet: tab, table: table.name, rows: area.bottom - top }] };
}

/** Whether every name of the plan leads where the plan has it, rows aside that are still to come. */
export function namesStand(
  { names }: WorkbookPlan,
  snapshot: Snapshot,
  growths: ReadonlyMap<string, Growth>,
): boolean {
  const now = new Map(
    snapshot.names.flatMap(({ name, scope, refersTo }) => {
      const area = scope === null ? parseReference(refersTo) : null;
      return area === null ? [] : [[name.toLowerCase(), absoluteArea(area)] as const];
    }),
  );
  return names.every(({ name, area }) => {
    const growth = growths.get(area.sheet) ?? NO_GROWTH;
    const [top, bottom] = [rowBefore(area.top, growth), rowBefore(area.bottom, growth)];
    if (top === null || bottom === null) return false;
    return now.get(name.toLowerCase()) === absoluteArea({ ...area, top, bottom });
  });
}
