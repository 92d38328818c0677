import type { TableRowsPlan } from "../../spreadsheet/changes";
import { HostError } from "./failure";
import { opened } from "./protection";
import type { Structure } from "./structure";
import type { TableAreas } from "./tableAreas";
import { rangeAt, write, type Write } from "./writes";

/** Rows of a sheet that come (by > 0) or go before the last row of its table as it is now. */
export interface RowShift {
  readonly sheet: string;
  readonly last: number;
  readonly by: number;
}

/** What is still to do for tables to have the rows that are wanted. */
export function rowShifts(plans: readonly TableRowsPlan[], areas: TableAreas): RowShift[] {
  return plans.flatMap(({ sheet, table, rows }) => {
    const area = areas.get(table);
    if (area === undefined) throw new HostError("notFound", "table");
    const by = rows - (area.bottom - area.top);
    return by === 0 ? [] : [{ sheet, last: area.bottom, by }];
  });
}

/** Where a row that is there now stands afterwards; null when it goes. */
export function rowAfter(row: number, { last, by }: RowShift): number | null {
  if (row >= last) return row + by;
  return by < 0 && row >= last + by ? null : row;
}

/** Where a row that stands there afterwards is now; null when it is still to come. */
export function rowBefore(row: number, shift: RowShift | undefined): number | null {
  if (shift === undefined) return row;
  const { last, by } = shift;
  if (row < Math.min(last, last + by)) return row;
  return by > 0 && row < last + by ? null : row - by;
}

/**
 * Entire rows, as Excel inserts and deletes them by hand. A filter would keep rows from being
 * deleted: it shows all again.
 */
export function rowWrites(
  shifts: readonly RowShift[],
  { sheets, tables }: Structure,
): readonly Write[] {
  const moved = new Set(shifts.map(({ sheet }) => sheet));
  const own = sheets.filter(({ name }) => moved.has(name));
  const filtered = tables.filter(
    (table) => table.filtered && own.some(({ id }) => id === table.sheet),
  );
  const writes = [
    ...filtered.map(({ id }) =>
      write((context) => context.workbook.tables.getItem(id).clearFilters()),
    ),
    ...shifts.map(shiftRows),
  ];
  return opened(
    own.filter(({ protection }) => protection !== null),
    writes,
  );
}

function shiftRows({ sheet, last, by }: RowShift): Write {
  const address = by > 0 ? `${last}:${last + by - 1}` : `${last + by}:${last - 1}`;
  return write((context) => {
    const rows = rangeAt(context, sheet, address);
    if (by > 0) rows.insert("Down").untrack();
    else rows.delete("Up");
  });
}
