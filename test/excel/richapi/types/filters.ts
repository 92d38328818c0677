import { refuse } from "../../model/excelError";
import {
  applyFilter,
  clearFilter,
  reapplyFilter,
  removeFilter,
  showFilter,
} from "../../model/filtering";
import { columnCount } from "../../model/area";
import { bodyArea, type Table } from "../../model/table";
import { sortLines, type SortKey } from "../../model/sorting";
import { areaIn } from "../addresses";
import { asColor } from "../colors";
import { factory, method, objectType, value } from "../members";
import { rangeOf, type ObjectTypes } from "../objects";
import type { Json } from "../protocol";
import { sortKeys } from "./rangeActions";

type AutoFilter = ObjectTypes["AutoFilter"];

const filterOf = ({ sheet, table }: AutoFilter) => table ?? sheet.filter;

/** What a sheet or table is filtered by. */
export const autoFilterType = objectType("AutoFilter", {
  members: {
    Enabled: value("1.9", ({ sheet, table }) => table?.showFilterButton ?? sheet.filter !== null),
    IsDataFiltered: value("1.9", (filter) => (filterOf(filter)?.criteria.size ?? 0) > 0),
    Criteria: value("1.9", (filter) => [...(filterOf(filter)?.criteria.values() ?? [])] as Json),
    Apply: method("1.9", ({ sheet, table }, args) => {
      const area = args.object(0, "Range")?.area ?? areaIn(sheet, args.text(0));
      const filter = table ?? showFilter(sheet, area);
      if (!args.isMissing(1)) applyFilter(sheet, filter, args.wholeNumber(1), args.record(2));
    }),
    ClearCriteria: method("1.9", (filter) => clearFilter(filter.sheet, filterOf(filter))),
    Reapply: method("1.9", (filter) => reapplyFilter(filter.sheet, filterOf(filter))),
    Remove: method("1.9", (filter) => {
      clearFilter(filter.sheet, filterOf(filter));
      if (filter.table === null) removeFilter(filter.sheet);
    }),
    GetRange: factory("1.9", "Range", (filter) => range(filter) ?? refuse("ItemNotFound")),
    GetRangeOrNullObject: factory("1.9", "Range", range),
  },
});

function range(filter: AutoFilter) {
  const area = filterOf(filter)?.area;
  return area === undefined ? null : rangeOf(filter.sheet, area);
}

/** So many rows, or percent of them, with the largest or smallest numbers. */
function extremes(filterOn: string) {
  return method<ObjectTypes["Filter"]>("1.2", ({ table, part }, args) =>
    applyFilter(table.sheet, table, table.columns.indexOf(part), {
      filterOn,
      criterion1: String(args.wholeNumber(0)),
    }),
  );
}

function ofColor(filterOn: string) {
  return method<ObjectTypes["Filter"]>("1.2", ({ table, part }, args) =>
    applyFilter(table.sheet, table, table.columns.indexOf(part), {
      filterOn,
      color: asColor(args.json(0)),
    }),
  );
}

/** The filter of one column of a table. */
export const filterType = objectType("Filter", {
  members: {
    Criteria: value("1.2", ({ table, part }) => {
      const criteria = table.criteria.get(table.columns.indexOf(part));
      return (criteria ?? null) as Json;
    }),
    Apply: method("1.2", ({ table, part }, args) =>
      applyFilter(table.sheet, table, table.columns.indexOf(part), args.record(0)),
    ),
    ApplyValuesFilter: method("1.2", ({ table, part }, args) =>
      applyFilter(table.sheet, table, table.columns.indexOf(part), {
        filterOn: "Values",
        values: args.json(0),
      }),
    ),
    ApplyCustomFilter: method("1.2", ({ table, part }, args) => {
      const [criterion1, criterion2] = [args.text(0), args.optionalText(1)];
      const operator = args.oneOf(2, ["And", "Or"], "And");
      const second = criterion2 === null ? {} : { criterion2, operator };
      const criteria = { filterOn: "Custom", criterion1, ...second };
      applyFilter(table.sheet, table, table.columns.indexOf(part), criteria);
    }),
    ApplyTopItemsFilter: extremes("TopItems"),
    ApplyBottomItemsFilter: extremes("BottomItems"),
    ApplyTopPercentFilter: extremes("TopPercent"),
    ApplyBottomPercentFilter: extremes("BottomPercent"),
    ApplyCellColorFilter: ofColor("CellColor"),
    ApplyFontColorFilter: ofColor("FontColor"),
    ApplyDynamicFilter: method("1.2", ({ table, part }, args) =>
      applyFilter(table.sheet, table, table.columns.indexOf(part), {
        filterOn: "Dynamic",
        dynamicCriteria: args.text(0),
      }),
    ),
    Clear: method("1.2", ({ table, part }) => {
      table.criteria.delete(table.columns.indexOf(part));
      reapplyFilter(table.sheet, table);
    }),
  },
});

export const tableSortType = objectType("TableSort", {
  members: {
    Fields: value("1.2", ({ sort }) => (sort?.keys ?? []).map(sortField)),
    MatchCase: value("1.2", ({ sort }) => sort?.matchCase ?? false),
    Method: value("1.2", () => "PinYin"),
    Apply: method("1.2", (table, args) => {
      const keys = sortKeys(args.json(0), columnCount(table.area) - 1);
      table.sort = { keys, matchCase: args.flag(1) };
      sortTable(table);
    }),
    Clear: method("1.2", (table) => void (table.sort = null)),
    Reapply: method("1.2", (table) => sortTable(table)),
  },
});

function sortTable(table: Table): void {
  if (table.sort !== null) sortLines(table.sheet, bodyArea(table), table.sort.keys, table.sort);
}

function sortField({ key, ascending, color, textAsNumber = false }: SortKey): Json {
  return {
    ...{ key, ascending },
    ...(color === undefined
      ? { sortOn: "Value", dataOption: textAsNumber ? "TextAsNumber" : "Normal" }
      : { sortOn: color.of === "fill" ? "CellColor" : "FontColor", color: color.color }),
  };
}
