import { intersection } from "../../model/area";
import { copyFormulas } from "../../model/copyFormulas";
import { refuse } from "../../model/excelError";
import { select } from "../../model/selection";
import { factory, method, type Member } from "../members";
import type { Range } from "../objects";
import { anyRange } from "./rangeNavigation";

export const rangeActions: Readonly<Record<string, Member<Range>>> = {
  Select: method("1.1", ({ sheet, area }) => select(sheet, area)),
  // Formulas only: formats and the rest are not built.
  CopyFrom: method("1.9", (range, args) => {
    if (args.optionalText(1) !== "Formulas" || args.flag(2) || args.flag(3)) refuse("ApiNotFound");
    copyFormulas(anyRange(range, args), range.sheet, range.area);
  }),
  GetMergedAreasOrNullObject: factory("1.13", "RangeAreas", ({ sheet, area }) => {
    const areas = sheet.merged.filter((merged) => intersection(merged, area) !== null);
    return areas.length === 0 ? null : { sheet, areas };
  }),
  Calculate: method("1.6", ({ sheet }) => sheet.workbook.calculation.refresh()),
};
