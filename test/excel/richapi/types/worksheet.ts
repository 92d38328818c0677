import type { Visibility } from "../../../../src/spreadsheet/snapshot";
import { cellArea, isProper, WHOLE_SHEET } from "../../model/area";
import { refuse } from "../../model/excelError";
import { findCells, replaceAll } from "../../model/finding";
import { showLevels } from "../../model/outline";
import { activate } from "../../model/selection";
import { copySheet } from "../../model/copySheet";
import { deleteSheet, moveSheet, renameSheet, setTabColor, setVisibility } from "../../model/tabs";
import type { Worksheet } from "../../model/worksheet";
import { asColor } from "../colors";
import { asFlag, asNumber, asText, type Arguments } from "../arguments";
import { areaIn, areasIn } from "../addresses";
import { registration } from "../events";
import { factory, method, object, objectType, value, written } from "../members";
import { rangeOf, type Cells } from "../objects";
import { widthInCharacters, widthInPoints } from "../widths";
import { searchCriteria } from "./rangeActions";
import { findOrNull } from "./worksheets";

const ID = ({ id }: Worksheet) => id;

const VISIBILITY: Readonly<Record<Visibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

export const worksheetType = objectType("Worksheet", {
  key: ({ id }) => ({ Id: id }),
  members: {
    Id: value("1.1", ID),
    Name: value(
      "1.1",
      ({ name }) => name,
      (sheet, name) => renameSheet(sheet, asText(name)),
    ),
    Position: value(
      "1.1",
      (sheet) => sheet.workbook.sheets.indexOf(sheet),
      (sheet, position) => moveSheet(sheet, asNumber(position)),
    ),
    Visibility: value(
      "1.1",
      ({ visibility }) => VISIBILITY[visibility],
      (sheet, visibility) => setVisibility(sheet, asVisibility(asText(visibility))),
    ),
    TabColor: value(
      "1.7",
      ({ tabColor }) => tabColor,
      (sheet, color) => setTabColor(sheet, color === "" ? "" : asColor(color)),
    ),
    ShowGridlines: value("1.8", ({ showGridlines }) => showGridlines),
    Gridlines: written("1.8", (sheet, shown) =>
      seen(sheet, () => (sheet.showGridlines = asFlag(shown))),
    ),
    ShowHeadings: value("1.8", ({ showHeadings }) => showHeadings),
    Headings: written("1.8", (sheet, shown) =>
      seen(sheet, () => (sheet.showHeadings = asFlag(shown))),
    ),
    StandardWidth: value(
      "1.7",
      ({ standardWidth }) => widthInPoints(standardWidth),
      (sheet, points) =>
        seen(sheet, () => (sheet.standardWidth = widthInCharacters(asNumber(points)))),
    ),
    StandardHeight: value("1.7", ({ standardHeight }) => standardHeight),
    EnableCalculation: value(
      "1.9",
      ({ enableCalculation }) => enableCalculation,
      (sheet, enabled) => seen(sheet, () => (sheet.enableCalculation = asFlag(enabled))),
    ),
    AutoFilter: object("1.9", "AutoFilter", (sheet) => ({ sheet, table: null })),
    Charts: object("1.1", "ChartCollection", (sheet) => sheet),
    Comments: object("1.10", "CommentCollection", (sheet) => scopeOf(sheet)),
    CustomProperties: object("1.12", "WorksheetCustomPropertyCollection", (sheet) => sheet),
    FreezePanes: object("1.7", "WorksheetFreezePanes", (sheet) => sheet),
    Names: object("1.4", "NamedItemCollection", (sheet) => scopeOf(sheet)),
    PageLayout: object("1.9", "PageLayout", (sheet) => sheet),
    Protection: object("1.2", "WorksheetProtection", (sheet) => sheet),
    Tables: object("1.1", "TableCollection", (sheet) => scopeOf(sheet)),
    Activate: method("1.1", (sheet) => activate(sheet)),
    Calculate: method("1.6", ({ workbook }) => workbook.calculation.refresh()),
    Copy: factory("1.7", "Worksheet", (sheet, args) => copySheet(sheet, copyPosition(sheet, args))),
    Delete: method("1.1", (sheet) => deleteSheet(sheet)),
    ShowOutlineLevels: method("1.10", (sheet, args) => {
      showLevels(sheet, "rows", args.wholeNumber(0));
      showLevels(sheet, "columns", args.wholeNumber(1));
    }),
    FindAll: factory(
      "1.9",
      "RangeAreas",
      (sheet, args) => findAll(sheet, args) ?? refuse("ItemNotFound"),
    ),
    FindAllOrNullObject: factory("1.9", "RangeAreas", findAll),
    ReplaceAll: method("1.9", (sheet, args) =>
      replaceAll(sheet, WHOLE_SHEET, args.text(0), args.text(1), searchCriteria(args, 2)),
    ),
    GetCell: factory("1.1", "Range", (sheet, args) => {
      const area = cellArea(args.wholeNumber(0) + 1, args.wholeNumber(1) + 1);
      return isProper(area) ? rangeOf(sheet, area) : refuse("InvalidArgument");
    }),
    GetNext: factory(
      "1.5",
      "Worksheet",
      (sheet, args) => neighbour(sheet, args, 1) ?? refuse("ItemNotFound"),
    ),
    GetNextOrNullObject: factory("1.5", "Worksheet", (sheet, args) => neighbour(sheet, args, 1)),
    GetPrevious: factory(
      "1.5",
      "Worksheet",
      (sheet, args) => neighbour(sheet, args, -1) ?? refuse("ItemNotFound"),
    ),
    GetPreviousOrNullObject: factory("1.5", "Worksheet", (sheet, args) =>
      neighbour(sheet, args, -1),
    ),
    GetRange: factory("1.1", "Range", (sheet, args) =>
      rangeOf(sheet, args.isMissing(0) ? WHOLE_SHEET : areaIn(sheet, args.text(0))),
    ),
    GetRangeByIndexes: factory("1.7", "Range", (sheet, args) => {
      const [top, left] = [args.wholeNumber(0) + 1, args.wholeNumber(1) + 1];
      const bottom = top + args.wholeNumber(2) - 1;
      const area = { top, left, bottom, right: left + args.wholeNumber(3) - 1 };
      return isProper(area) ? rangeOf(sheet, area) : refuse("InvalidArgument");
    }),
    GetRanges: factory("1.9", "RangeAreas", (sheet, args) => ({
      sheet,
      areas: args.isMissing(0) ? [WHOLE_SHEET] : areasIn(sheet, args.text(0)),
    })),
    GetUsedRange: factory("1.1", "Range", (sheet, args) =>
      // Of an empty sheet Excel gives the first cell.
      rangeOf(sheet, sheet.usedArea(args.flag(0)) ?? cellArea(1, 1)),
    ),
    GetUsedRangeOrNullObject: factory("1.4", "Range", (sheet, args) => {
      const used = sheet.usedArea(args.flag(0));
      return used === null ? null : rangeOf(sheet, used);
    }),
    _GetSheetById: factory("1.7", "Worksheet", ({ workbook }, args) =>
      findOrNull(workbook, args.text(0)),
    ),
    _GetAnotherWorksheetById: factory("1.7", "Worksheet", ({ workbook }, args) =>
      findOrNull(workbook, args.text(0)),
    ),
    ...registration<Worksheet>("ActivatedEvent", "1.7", ID),
    ...registration<Worksheet>("CalculatedEvent", "1.8", ID),
    ...registration<Worksheet>("DataChangedEvent", "1.7", ID),
    ...registration<Worksheet>("DeactivatedEvent", "1.7", ID),
    ...registration<Worksheet>("FormatChangedEvent", "1.9", ID),
    ...registration<Worksheet>("FormulaChangedEvent", "1.13", ID),
    ...registration<Worksheet>("ProtectionChangedEvent", "1.14", ID),
    ...registration<Worksheet>("RowHiddenChangedEvent", "1.11", ID),
    ...registration<Worksheet>("RowSortedEvent", "1.10", ID),
    ...registration<Worksheet>("ColumnSortedEvent", "1.10", ID),
    ...registration<Worksheet>("SelectionChangedEvent", "1.7", ID),
  },
});

const scopeOf = (sheet: Worksheet) => ({ workbook: sheet.workbook, sheet });

function seen(sheet: Worksheet, change: () => unknown): void {
  change();
  sheet.workbook.changed({ type: "other" });
}

function asVisibility(word: string): Visibility {
  const found = Object.entries(VISIBILITY).find(([, wire]) => wire === word);
  return (found?.[0] as Visibility | undefined) ?? refuse("InvalidArgument");
}

function neighbour(sheet: Worksheet, args: Arguments, step: 1 | -1): Worksheet | null {
  const { sheets } = sheet.workbook;
  const at = sheets.indexOf(sheet);
  const ahead = step === 1 ? sheets.slice(at + 1) : sheets.slice(0, at).reverse();
  return ahead.find(({ visibility }) => !args.flag(0) || visibility === "visible") ?? null;
}

function findAll(sheet: Worksheet, args: Arguments): Cells | null {
  const found = findCells(sheet, WHOLE_SHEET, args.text(0), searchCriteria(args, 1));
  return found.length === 0 ? null : { sheet, areas: found.map((place) => cellArea(...place)) };
}

/** Where a copy goes: a place counted from 0. */
function copyPosition(sheet: Worksheet, args: Arguments): number {
  const { sheets } = sheet.workbook;
  const relative = args.object(1, "Worksheet");
  const at = () => sheets.indexOf(relative ?? refuse("InvalidArgument"));
  switch (args.oneOf(0, ["None", "Before", "After", "Beginning", "End"], "None")) {
    case "Before":
      return at();
    case "After":
      return at() + 1;
    case "Beginning":
      return 0;
    default:
      return sheets.length;
  }
}
