import type { TableRowsPlan } from "../../spreadsheet/changes";
import type { RowShift } from "../../spreadsheet/rowShift";
import { HostError } from "./failure";
import { opened } from "./protection";
import type { Structure } from "./structure";
import type { TableAreas } from "./tableAreas";
import { rangeAt, write, type Write } from "./writes";

/** What comes or goes on the sheet of a table. */
export interface TableShift extends RowShift {
  readonly sheet: string;
}

/** What is still to do for tables to have the rows that are wanted. */
export function rowShifts(plans: readonly TableRowsPlan[], areas: TableAreas): TableShift[] {
  return plans.flatMap(({ sheet, table, rows }) => {
    const area = areas.get(table);
    if (area === undefined) throw new HostError("notFound", "table");
    const by = rows - (area.bottom - area.top);
    return by === 0 ? [] : [{ sheet, last: area.bottom, by }];
  });
}

/**
 * Entire rows, as Excel inserts and deletes them by hand. A filter would keep rows from being
 * deleted: it shows all again.
 */
export function rowWrites(
  shifts: readonly TableShift[],
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

function shiftRows({ sheet, last, by }: TableShift): Write {
  const address = by > 0 ? `${last}:${last + by - 1}` : `${last + by}:${last - 1}`;
  return write((context) => {
    const rows = rangeAt(context, sheet, address);
    if (by > 0) rows.insert("Down").untrack();
    else rows.delete("Up");
  });
}
