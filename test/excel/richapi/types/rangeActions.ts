import {
  cellArea,
  columnCount,
  intersection,
  isCell,
  rowCount,
  WHOLE_SHEET,
  type Rectangle,
} from "../../model/area";
import { autoFill, besideFilled, type AutoFill } from "../../model/autoFill";
import { copyCells } from "../../model/copyCells";
import { removeDuplicates } from "../../model/duplicates";
import { refuse } from "../../model/excelError";
import { findCells, replaceAll } from "../../model/finding";
import { mergeCells, unmergeCells } from "../../model/merging";
import { group, showDetails, type OutlineAxis } from "../../model/outline";
import { select } from "../../model/selection";
import { sortLines, type SortKey } from "../../model/sorting";
import { deleteCells, insertCells } from "../../model/structure";
import type { Worksheet } from "../../model/worksheet";
import { asFlag, asNumber, asRecord, type Arguments } from "../arguments";
import { asColor } from "../colors";
import { factory, method, objectType, value, type Member } from "../members";
import { rangeOf, type Range } from "../objects";
import type { Json } from "../protocol";
import { anyRange, otherArea } from "./rangeNavigation";

/** What can be done with a range, beyond setting its properties. */
export const rangeActions: Readonly<Record<string, Member<Range>>> = {
  Select: method("1.1", ({ sheet, area }) => select(sheet, area)),
  Calculate: method("1.6", ({ sheet }) => sheet.workbook.calculation.refresh()),
  SetDirty: method("1.9", ({ sheet }) => sheet.workbook.calculation.structureChanged()),
  Group: outlined((sheet, area, axis) => group(sheet, area, axis, 1)),
  Ungroup: outlined((sheet, area, axis) => group(sheet, area, axis, -1)),
  HideGroupDetails: outlined((sheet, area, axis) => showDetails(sheet, area, axis, false)),
  ShowGroupDetails: outlined((sheet, area, axis) => showDetails(sheet, area, axis, true)),
  Insert: factory("1.1", "Range", (range, args) => {
    insertCells(range.sheet, range.area, args.oneOf(0, ["Down", "Right"]));
    return rangeOf(range.sheet, range.area);
  }),
  Delete: method("1.1", ({ sheet, area }, args) =>
    deleteCells(sheet, area, args.oneOf(0, ["Up", "Left"])),
  ),
  CopyFrom: method("1.9", copyInto),
  AutoFill: method("1.9", (range, args) => {
    const { sheet, area } = range;
    const target = args.isMissing(0) ? besideFilled(sheet, area) : otherArea(range, args);
    autoFill(sheet, area, target, fillGiven(args, 1));
  }),
  // The client asks before it hands over many values, a few rows at a time.
  _ValidateArraySize: method("1.3", ({ area }, args) => {
    const fits = args.number(0) === rowCount(area) && args.number(1) === columnCount(area);
    if (!fits) refuse("InvalidArgument");
  }),
  Merge: method("1.2", ({ sheet, area }, args) => mergeCells(sheet, area, args.flag(0))),
  Unmerge: method("1.2", ({ sheet, area }) => unmergeCells(sheet, area)),
  GetMergedAreasOrNullObject: factory("1.13", "RangeAreas", ({ sheet, area }) => {
    const areas = sheet.merged.filter((merged) => intersection(merged, area) !== null);
    return areas.length === 0 ? null : { sheet, areas };
  }),
  RemoveDuplicates: factory("1.9", "RemoveDuplicatesResult", ({ sheet, area }, args) => {
    const columns = (args.json(0) as readonly Json[]).map(asNumber);
    if (columns.some((column) => column < 0 || column >= columnCount(area)))
      refuse("InvalidArgument");
    const body = args.flag(1) ? { ...area, top: area.top + 1 } : area;
    return removeDuplicates(sheet, body, columns);
  }),
  Find: factory("1.9", "Range", (range, args) => found(range, args) ?? refuse("ItemNotFound")),
  FindOrNullObject: factory("1.9", "Range", found),
  ReplaceAll: method("1.9", ({ sheet, area }, args) =>
    replaceAll(sheet, area, args.text(0), args.text(1), searchCriteria(args, 2)),
  ),
};

/** What is done to rows or columns of an outline. */
function outlined(
  act: (sheet: Worksheet, area: Rectangle, axis: OutlineAxis) => void,
): Member<Range> {
  return method("1.10", ({ sheet, area }, args) =>
    act(sheet, area, args.oneOf(0, ["ByRows", "ByColumns"]) === "ByRows" ? "rows" : "columns"),
  );
}

export function copyInto(range: Range, args: Arguments): void {
  const what = args.oneOf(1, ["All", "Formulas", "Values", "Formats"], "All");
  const options = { what, skipBlanks: args.flag(2), transpose: args.flag(3) };
  copyCells(anyRange(range, args), range.sheet, range.area, options);
}

const FILLS: Readonly<Record<string, Partial<AutoFill>>> = {
  FillDefault: {},
  FillCopy: { kind: "copy" },
  FillSeries: { kind: "series" },
  FillFormats: { contents: false },
  FillValues: { formats: false },
  FillDays: { kind: "days" },
  FillWeekdays: { kind: "weekdays" },
  FillMonths: { kind: "months" },
  FillYears: { kind: "years" },
  LinearTrend: { kind: "series" },
  GrowthTrend: { kind: "growth" },
};

function fillGiven(args: Arguments, at: number): AutoFill {
  const given = args.isMissing(at) ? "FillDefault" : args.text(at);
  if (given === "FlashFill") refuse("UnsupportedOperation", "Flash fill is not built here.");
  const fill = FILLS[given] ?? refuse("InvalidArgument");
  return { kind: "default", contents: true, formats: true, ...fill };
}

export function searchCriteria(args: Arguments, at: number) {
  const { completeMatch = false, matchCase = false } = args.record(at);
  return { completeMatch: asFlag(completeMatch), matchCase: asFlag(matchCase) };
}

/**
 * The first cell of a range, backwards the last. From a single cell the whole sheet is searched,
 * beginning behind that cell (backwards: before it) and ending with it.
 */
function found({ sheet, area }: Range, args: Arguments): Range | null {
  const { searchDirection = "Forward" } = args.record(1);
  if (searchDirection !== "Forward" && searchDirection !== "Backwards") refuse("InvalidArgument");
  const within = isCell(area) ? WHOLE_SHEET : area;
  const cells = findCells(sheet, within, args.text(0), searchCriteria(args, 1));
  const ordered = searchDirection === "Forward" ? cells : [...cells].reverse();
  const sign = searchDirection === "Forward" ? 1 : -1;
  const isAhead = ([row, column]: readonly [number, number]) =>
    (row - area.top || column - area.left) * sign > 0;
  const first = (isCell(area) ? ordered.find(isAhead) : undefined) ?? ordered[0];
  return first === undefined ? null : rangeOf(sheet, cellArea(...first));
}

export const rangeSortType = objectType("RangeSort", {
  members: {
    Apply: method("1.2", ({ sheet, area }, args) => {
      const columns = args.oneOf(3, ["Rows", "Columns"], "Rows") === "Columns";
      const header = args.flag(2)
        ? columns
          ? { left: area.left + 1 }
          : { top: area.top + 1 }
        : {};
      const last = columns ? rowCount(area) - 1 : columnCount(area) - 1;
      const options = { matchCase: args.flag(1), columns };
      sortLines(sheet, { ...area, ...header }, sortKeys(args.json(0), last), options);
    }),
  },
});

export const removeDuplicatesResultType = objectType("RemoveDuplicatesResult", {
  members: {
    Removed: value("1.9", ({ removed }) => removed),
    UniqueRemaining: value("1.9", ({ uniqueRemaining }) => uniqueRemaining),
  },
});

/** What to sort by; keys are counted from 0 to `last`. */
export function sortKeys(given: Json, last: number): readonly SortKey[] {
  if (!Array.isArray(given)) return refuse("InvalidArgument");
  return (given as readonly Json[]).map((field) => {
    const { key = null, ascending = true, sortOn = "Value", color, dataOption } = asRecord(field);
    const number = asNumber(key);
    if (number < 0 || number > last) refuse("InvalidArgument");
    const sorted = { key: number, ascending: asFlag(ascending ?? true) };
    if (sortOn === "Value") return { ...sorted, textAsNumber: dataOption === "TextAsNumber" };
    if (sortOn === "Icon") refuse("UnsupportedOperation", "Icons are not built here.");
    if (sortOn !== "CellColor" && sortOn !== "FontColor") refuse("InvalidArgument");
    const of = sortOn === "CellColor" ? "fill" : "fontColor";
    return { ...sorted, color: { of, color: asColor(color ?? null) } } as const;
  });
}
