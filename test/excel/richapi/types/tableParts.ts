import { refuse } from "../../model/excelError";
import { cellCount } from "../../model/area";
import { writeArea } from "../../model/contents";
import { bodyArea, headerArea, totalArea, type Table, type TableColumn } from "../../model/table";
import { addColumn, addRows, deleteColumn, deleteRows } from "../../model/tableGrowth";
import { bodyRowCount } from "../../model/tables";
import { renameColumn } from "../../model/tableHeaders";
import { asText, type Arguments } from "../arguments";
import { eachCell, plainValue, writtenCells } from "../cellValues";
import { factory, INDEXER, method, objectType, object, value } from "../members";
import { rangeOf, type ObjectTypes, type Range } from "../objects";
import type { Json } from "../protocol";

type OfColumn = ObjectTypes["TableColumn"];
type OfRow = ObjectTypes["TableRow"];

const columnOf = (table: Table, part: TableColumn): OfColumn => ({ table, part });
const rowOf = (table: Table, part: number): OfRow => ({ table, part });

export const tableColumnCollectionType = objectType("TableColumnCollection", {
  items: { type: "TableColumn", of: (table) => table.columns.map((part) => columnOf(table, part)) },
  members: {
    Count: value("1.1", ({ columns }) => columns.length),
    [INDEXER]: factory(
      "1.1",
      "TableColumn",
      (table, args) => findColumn(table, args) ?? refuse("ItemNotFound"),
    ),
    GetItemOrNullObject: factory("1.4", "TableColumn", findColumn),
    GetItemAt: factory("1.1", "TableColumn", (table, args) => {
      const part = table.columns[args.wholeNumber(0)];
      return part === undefined ? refuse("InvalidArgument") : columnOf(table, part);
    }),
    GetCount: method("1.4", ({ columns }) => columns.length),
    Add: factory("1.1", "TableColumn", (table, args) => {
      const at = args.isMissing(0) ? null : args.wholeNumber(0);
      const part = addColumn(table, at, args.optionalText(2));
      writeColumn({ table, part }, args.json(1));
      return columnOf(table, part);
    }),
  },
});

export const tableColumnType = objectType("TableColumn", {
  key: ({ part }) => ({ Id: part.id }),
  members: {
    Id: value("1.1", ({ part }) => part.id),
    Index: value("1.1", ({ table, part }) => table.columns.indexOf(part)),
    Name: value(
      "1.1",
      ({ part }) => part.name,
      ({ table, part }, name) => renameColumn(table, part, asText(name)),
    ),
    Values: value("1.1", (column) => read(wholeColumn(column)), writeColumn),
    GetRange: factory("1.1", "Range", wholeColumn),
    GetHeaderRowRange: factory("1.1", "Range", (column) =>
      within(column, headerArea(column.table)),
    ),
    GetDataBodyRange: factory("1.1", "Range", (column) => within(column, bodyArea(column.table))),
    GetTotalRowRange: factory("1.1", "Range", (column) =>
      column.table.showTotals ? within(column, totalArea(column.table)) : refuse("ItemNotFound"),
    ),
    Filter: object("1.2", "Filter", (column) => column),
    Delete: method("1.1", ({ table, part }) => deleteColumn(table, part)),
  },
});

export const tableRowCollectionType = objectType("TableRowCollection", {
  items: {
    type: "TableRow",
    of: (table) => Array.from({ length: bodyRowCount(table) }, (_, part) => rowOf(table, part)),
  },
  members: {
    Count: value("1.1", bodyRowCount),
    GetCount: method("1.4", bodyRowCount),
    GetItemAt: factory("1.1", "TableRow", (table, args) => {
      const part = args.wholeNumber(0);
      return part >= 0 && part < bodyRowCount(table)
        ? rowOf(table, part)
        : refuse("InvalidArgument");
    }),
    Add: factory("1.1", "TableRow", (table, args) => {
      const values = args.json(1);
      const count = Array.isArray(values) ? values.length : 1;
      // -1, as null, means behind the last row.
      const given = args.optionalNumber(0, -1);
      const part = given === -1 ? bodyRowCount(table) : given;
      const area = addRows(table, part, count);
      if (values !== null) writeArea(table.sheet, area, writtenCells(area, values));
      return rowOf(table, part);
    }),
  },
});

export const tableRowType = objectType("TableRow", {
  members: {
    Index: value("1.1", ({ part }) => part),
    Values: value(
      "1.1",
      (row) => read(wholeRow(row)),
      (row, given) => {
        const { sheet, area } = wholeRow(row);
        writeArea(sheet, area, writtenCells(area, given));
      },
    ),
    GetRange: factory("1.1", "Range", wholeRow),
    Delete: method("1.1", ({ table, part }) => deleteRows(table, part, 1)),
  },
});

/** By id, or by name. */
function findColumn(table: Table, args: Arguments): OfColumn | null {
  const key = args.json(0);
  const wanted = typeof key === "string" ? key.toLowerCase() : null;
  const part = table.columns.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return part === undefined ? null : columnOf(table, part);
}

function within({ table, part }: OfColumn, area: Table["area"]): Range {
  const column = table.area.left + table.columns.indexOf(part);
  return rangeOf(table.sheet, { ...area, left: column, right: column });
}

function wholeColumn(column: OfColumn): Range {
  return within(column, column.table.area);
}

/** Values for the whole column, or for its body only. */
function writeColumn(column: OfColumn, given: Json): void {
  if (given === null) return;
  const whole = wholeColumn(column);
  const bodyOnly = Array.isArray(given) && given.length < cellCount(whole.area);
  const { sheet, area } = bodyOnly ? within(column, bodyArea(column.table)) : whole;
  writeArea(sheet, area, writtenCells(area, given));
}

function wholeRow({ table, part }: OfRow): Range {
  const row = bodyArea(table).top + part;
  return rangeOf(table.sheet, { ...table.area, top: row, bottom: row });
}

function read(range: Range): Json {
  return eachCell(range, (sheet, row, column) => plainValue(sheet.valueAt(row, column)));
}
