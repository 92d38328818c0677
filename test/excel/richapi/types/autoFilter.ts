import { factory, objectType, value } from "../members";
import { rangeOf, type ObjectTypes } from "../objects";

type AutoFilter = ObjectTypes["AutoFilter"];

const criteriaOf = ({ sheet, table }: AutoFilter) => (table ?? sheet.filter)?.criteria ?? new Map();
const areaOf = ({ sheet, table }: AutoFilter) => (table ?? sheet.filter)?.area ?? null;

/** What a sheet or table is filtered by: to be looked at, not yet to be set. */
export const autoFilterType = objectType("AutoFilter", {
  members: {
    Enabled: value("1.9", ({ sheet, table }) => table?.showFilterButton ?? sheet.filter !== null),
    IsDataFiltered: value("1.9", (filter) => criteriaOf(filter).size > 0),
    GetRangeOrNullObject: factory("1.9", "Range", (filter) => {
      const area = areaOf(filter);
      return area === null ? null : rangeOf(filter.sheet, area);
    }),
  },
});
