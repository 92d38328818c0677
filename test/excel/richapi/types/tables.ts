import { refuse } from "../../model/excelError";
import { clearFilter, reapplyFilter } from "../../model/filtering";
import { rowCount } from "../../model/area";
import { bodyArea, headerArea, totalArea, type Table } from "../../model/table";
import {
  addTable,
  convertToRange,
  deleteTable,
  findIn,
  findTable,
  renameTable,
  resizeTable,
  tablesOf,
} from "../../model/tables";
import { areaIn, splitTab } from "../addresses";
import { asFlag, asText, type Arguments } from "../arguments";
import { registration } from "../events";
import { factory, INDEXER, method, object, objectType, value, type Member } from "../members";
import { rangeOf, type Range, type Scope } from "../objects";
import { setHeaders, setTotals } from "../../model/tableTotals";

const ID = ({ id }: Table) => id;
const OWNER = ({ sheet }: Scope) => sheet?.id ?? "Workbook";

export const tableCollectionType = objectType("TableCollection", {
  items: { type: "Table", of: ({ workbook, sheet }) => tablesOf(workbook, sheet) },
  members: {
    Count: value("1.1", ({ workbook, sheet }) => tablesOf(workbook, sheet).length),
    [INDEXER]: factory(
      "1.1",
      "Table",
      (scope, args) => find(scope, args) ?? refuse("ItemNotFound"),
    ),
    GetItemOrNullObject: factory("1.4", "Table", find),
    GetItemAt: factory(
      "1.1",
      "Table",
      ({ workbook, sheet }, args) =>
        tablesOf(workbook, sheet)[args.wholeNumber(0)] ?? refuse("InvalidArgument"),
    ),
    GetCount: method("1.4", ({ workbook, sheet }) => tablesOf(workbook, sheet).length),
    Add: factory("1.1", "Table", (scope, args) => {
      const { sheet, area } = addressed(scope, args);
      return addTable(sheet, area, args.flag(1));
    }),
    ...registration<Scope>("DataChangedEvent", "1.7", OWNER, "TableChangedEvent"),
    ...registration<Scope>("AddedEvent", "1.9", OWNER, "TableAddedEvent"),
    ...registration<Scope>("DeletedEvent", "1.9", OWNER, "TableDeletedEvent"),
  },
});

/** The tables of a range. */
export const tableScopedCollectionType = objectType("TableScopedCollection", {
  items: { type: "Table", of: (tables) => tables },
  members: {
    GetCount: method("1.9", (tables) => tables.length),
    GetFirst: factory("1.9", "Table", ([first]) => first ?? refuse("ItemNotFound")),
    [INDEXER]: factory(
      "1.9",
      "Table",
      (tables, args) => findIn(tables, args.text(0)) ?? refuse("ItemNotFound"),
    ),
    GetItemOrNullObject: factory("1.14", "Table", (tables, args) => findIn(tables, args.text(0))),
  },
});

/** A flag of the table that anybody may read and set. */
function flag(since: string, key: Flag): Member<Table> {
  return value(
    since,
    (table) => table[key],
    (table, given) => {
      table[key] = asFlag(given);
      table.sheet.workbook.changed({ type: "other" });
    },
  );
}

type Flag =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

export const tableType = objectType("Table", {
  key: ({ id }) => ({ Id: id }),
  members: {
    Id: value("1.1", ({ id }) => id),
    LegacyId: value("1.8", ({ id }) => id.replace(/\D/g, "").slice(0, 12)),
    Name: value(
      "1.1",
      ({ name }) => name,
      (table, name) => renameTable(table, asText(name)),
    ),
    Style: value(
      "1.1",
      ({ style }) => style,
      (table, style) => {
        table.style = asText(style);
        table.sheet.workbook.changed({ type: "other" });
      },
    ),
    ShowHeaders: value(
      "1.1",
      ({ showHeaders }) => showHeaders,
      (table, shown) => setHeaders(table, asFlag(shown)),
    ),
    ShowTotals: value(
      "1.1",
      ({ showTotals }) => showTotals,
      (table, shown) => setTotals(table, asFlag(shown)),
    ),
    ShowBandedRows: flag("1.3", "showBandedRows"),
    ShowBandedColumns: flag("1.3", "showBandedColumns"),
    ShowFilterButton: flag("1.3", "showFilterButton"),
    HighlightFirstColumn: flag("1.3", "highlightFirstColumn"),
    HighlightLastColumn: flag("1.3", "highlightLastColumn"),
    AutoFilter: object("1.9", "AutoFilter", (table) => ({ sheet: table.sheet, table })),
    Columns: object("1.1", "TableColumnCollection", (table) => table),
    Rows: object("1.1", "TableRowCollection", (table) => table),
    Sort: object("1.2", "TableSort", (table) => table),
    Worksheet: object("1.2", "Worksheet", ({ sheet }) => sheet),
    GetRange: factory("1.1", "Range", ({ sheet, area }) => rangeOf(sheet, area)),
    GetHeaderRowRange: factory("1.1", "Range", (table) =>
      table.showHeaders ? rangeOf(table.sheet, headerArea(table)) : refuse("ItemNotFound"),
    ),
    GetDataBodyRange: factory("1.1", "Range", (table) => rangeOf(table.sheet, bodyArea(table))),
    GetTotalRowRange: factory("1.1", "Range", (table) =>
      table.showTotals ? rangeOf(table.sheet, totalArea(table)) : refuse("ItemNotFound"),
    ),
    Resize: method("1.13", (table, args) => {
      const range = args.object(0, "Range");
      resizeTable(table, range?.area ?? areaIn(table.sheet, args.text(0)));
    }),
    ConvertToRange: factory("1.2", "Range", (table) => {
      convertToRange(table);
      return rangeOf(table.sheet, table.area);
    }),
    Delete: method("1.1", (table) => deleteTable(table)),
    ...registration<Table>("DataChangedEvent", "1.7", ID, "TableChangedEvent"),
    ...registration<Table>("SelectionChangedEvent", "1.7", ID, "TableSelectionChangedEvent"),
    ClearFilters: method("1.2", (table) => clearFilter(table.sheet, table)),
    ReapplyFilters: method("1.2", (table) => reapplyFilter(table.sheet, table)),
  },
});

function find({ workbook, sheet }: Scope, args: Arguments): Table | null {
  return findTable(workbook, sheet, args.text(0));
}

/** A range, or an address that names its sheet where the workbook is asked. */
function addressed({ workbook, sheet }: Scope, args: Arguments): Range {
  const range = args.object(0, "Range");
  if (range !== null) return range;
  const { tab } = splitTab(args.text(0));
  const home = tab === null ? (sheet ?? workbook.activeSheet) : workbook.sheetByName(tab);
  if (home === undefined) return refuse("InvalidArgument");
  const area = areaIn(home, args.text(0));
  return rowCount(area) > 0 ? rangeOf(home, area) : refuse("InvalidArgument");
}
