import {
  bounding,
  cellArea,
  covers,
  intersection,
  isProper,
  WHOLE_SHEET,
  type Rectangle,
} from "../../model/area";
import { refuse } from "../../model/excelError";
import { DIRECTIONS, edgeOf } from "../../model/edges";
import { surroundingArea } from "../../model/surroundings";
import { areaIn, splitTab } from "../addresses";
import type { Arguments } from "../arguments";
import { factory, type Member } from "../members";
import { rangeOf, type Range } from "../objects";
import { findOrNull } from "./worksheets";
import { viewOf } from "./rangeView";
import { specialCells } from "../specialCells";

/** A range that leads to another one on its sheet. */
function to(since: string, lead: (area: Rectangle, args: Arguments, range: Range) => Rectangle) {
  return factory(since, "Range", (range: Range, args) => {
    const area = lead(range.area, args, range);
    return isProper(area) ? rangeOf(range.sheet, area) : refuse("InvalidArgument");
  });
}

/** The same, where nothing may come of it: then a null object or ItemNotFound. */
function pair(
  name: string,
  since: readonly [string, string],
  lead: (range: Range, args: Arguments) => Rectangle | null,
): Readonly<Record<string, Member<Range>>> {
  const found = (range: Range, args: Arguments) => {
    const area = lead(range, args);
    return area === null ? null : rangeOf(range.sheet, area);
  };
  return {
    [name]: factory(
      since[0],
      "Range",
      (range: Range, args) => found(range, args) ?? refuse("ItemNotFound"),
    ),
    [`${name}OrNullObject`]: factory(since[1], "Range", found),
  };
}

/** A range argument, or an address. */
export function otherArea({ sheet }: Range, args: Arguments, at = 0): Rectangle {
  const given = args.object(at, "Range");
  if (given !== null) return given.sheet === sheet ? given.area : refuse("InvalidArgument");
  return areaIn(sheet, args.text(at));
}

/** The same, on any sheet. */
export function anyRange({ sheet }: Range, args: Arguments, at = 0): Range {
  const given = args.object(at, "Range");
  if (given !== null) return given;
  const { tab } = splitTab(args.text(at));
  const home =
    tab === null ? sheet : (findOrNull(sheet.workbook, tab) ?? refuse("InvalidArgument"));
  return rangeOf(home, areaIn(home, args.text(at)));
}

export const rangeNavigation: Readonly<Record<string, Member<Range>>> = {
  GetCell: to("1.1", ({ top, left }, args) =>
    cellArea(top + args.wholeNumber(0), left + args.wholeNumber(1)),
  ),
  GetRow: to("1.1", (area, args) => row(area, area.top + args.wholeNumber(0))),
  GetColumn: to("1.1", (area, args) => column(area, area.left + args.wholeNumber(0))),
  GetLastRow: to("1.1", (area) => row(area, area.bottom)),
  GetLastColumn: to("1.1", (area) => column(area, area.right)),
  GetLastCell: to("1.1", ({ bottom, right }) => cellArea(bottom, right)),
  GetEntireRow: to("1.1", (area) => ({ ...area, left: 1, right: WHOLE_SHEET.right })),
  GetEntireColumn: to("1.1", (area) => ({ ...area, top: 1, bottom: WHOLE_SHEET.bottom })),
  GetOffsetRange: to("1.1", (area, args) => {
    const [down, across] = [args.wholeNumber(0), args.wholeNumber(1)];
    const { top, bottom, left, right } = area;
    return { top: top + down, bottom: bottom + down, left: left + across, right: right + across };
  }),
  GetResizedRange: to("1.3", (area, args) => ({
    ...area,
    bottom: area.bottom + args.wholeNumber(0),
    right: area.right + args.wholeNumber(1),
  })),
  GetAbsoluteResizedRange: to("1.7", (area, args) => ({
    ...area,
    bottom: area.top + args.wholeNumber(0) - 1,
    right: area.left + args.wholeNumber(1) - 1,
  })),
  GetRowsAbove: to("1.3", (area, args) => {
    const [top, bottom] = before(area.top, beside(args));
    return { ...area, top, bottom };
  }),
  GetRowsBelow: to("1.3", (area, args) => {
    const [top, bottom] = behind(area.bottom, beside(args));
    return { ...area, top, bottom };
  }),
  GetColumnsBefore: to("1.3", (area, args) => {
    const [left, right] = before(area.left, beside(args));
    return { ...area, left, right };
  }),
  GetColumnsAfter: to("1.3", (area, args) => {
    const [left, right] = behind(area.right, beside(args));
    return { ...area, left, right };
  }),
  GetBoundingRect: to("1.1", (area, args, range) => bounding(area, otherArea(range, args))),
  GetSurroundingRegion: to("1.7", (area, _args, { sheet }) => surroundingArea(sheet, area)),
  GetRangeEdge: to("1.13", (_area, args, range) => {
    const { top, left } = activeCell(range, args);
    return cellArea(...edgeOf(range.sheet, top, left, args.oneOf(0, DIRECTIONS)));
  }),
  // From the border of the range that lies in this direction, on the line of the active cell.
  GetExtendedRange: to("1.13", (area, args, range) => {
    const { top, left } = activeCell(range, args);
    const direction = args.oneOf(0, DIRECTIONS);
    const row = direction === "Up" ? area.top : direction === "Down" ? area.bottom : top;
    const column = direction === "Left" ? area.left : direction === "Right" ? area.right : left;
    return bounding(area, cellArea(...edgeOf(range.sheet, row, column, direction)));
  }),
  ...pair("GetUsedRange", ["1.1", "1.4"], ({ sheet, area }, args) =>
    sheet.usedArea(args.flag(0), area),
  ),
  ...pair("GetIntersection", ["1.1", "1.4"], (range, args) =>
    intersection(range.area, otherArea(range, args)),
  ),
  GetSpillParent: factory("1.12", "Range", () => refuse("ItemNotFound")),
  GetSpillParentOrNullObject: factory("1.12", "Range", () => null),
  GetSpillingToRange: factory("1.12", "Range", () => refuse("ItemNotFound")),
  GetSpillingToRangeOrNullObject: factory("1.12", "Range", () => null),
  GetVisibleView: factory("1.3", "RangeView", viewOf),
  GetTables: factory("1.9", "TableScopedCollection", ({ sheet, area }, args) =>
    sheet.tables.filter((table) =>
      args.flag(0) ? covers(area, table.area) : intersection(area, table.area) !== null,
    ),
  ),
  GetSpecialCells: factory(
    "1.9",
    "RangeAreas",
    (range, args) => specialCells(range, args) ?? refuse("ItemNotFound"),
  ),
  GetSpecialCellsOrNullObject: factory("1.9", "RangeAreas", specialCells),
};

/** The cell given, which lies in the range; else its first one. */
function activeCell(range: Range, args: Arguments): Rectangle {
  const given = args.isMissing(1) ? range.area : otherArea(range, args, 1);
  return covers(range.area, given) ? given : refuse("InvalidArgument");
}

/** How many rows or columns beside a range; a negative number counts from its edge inwards. */
function beside(args: Arguments): number {
  return args.optionalNumber(0, 1) || refuse("InvalidArgument");
}

const before = (first: number, count: number): [number, number] =>
  count > 0 ? [first - count, first - 1] : [first, first - count - 1];
const behind = (last: number, count: number): [number, number] =>
  count > 0 ? [last + 1, last + count] : [last + count + 1, last];

/** A row or column of an area; asked for one outside it, Excel refuses. */
function row(area: Rectangle, number: number): Rectangle {
  if (number < area.top || number > area.bottom) refuse("InvalidArgument");
  return { ...area, top: number, bottom: number };
}

function column(area: Rectangle, number: number): Rectangle {
  if (number < area.left || number > area.right) refuse("InvalidArgument");
  return { ...area, left: number, right: number };
}
