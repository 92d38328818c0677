import {
  cellCount,
  covers,
  intersection,
  isEntireColumn,
  isEntireRow,
  isProper,
  WHOLE_SHEET,
} from "../../model/area";
import { refuse } from "../../model/excelError";
import { areasIn, fullAddress } from "../addresses";
import { clearRange } from "../clearRange";
import { factory, method, object, objectType, value } from "../members";
import { rangeOf, type Cells } from "../objects";
import type { Arguments } from "../arguments";
import { copyInto } from "./rangeActions";
import { specialCells } from "../specialCells";

export const rangeAreasType = objectType("RangeAreas", {
  members: {
    Address: value("1.9", fullAddress),
    AddressLocal: value("1.9", fullAddress),
    AreaCount: value("1.9", ({ areas }) => areas.length),
    CellCount: value("1.9", ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0)),
    IsEntireRow: value("1.9", ({ areas }) => areas.every(isEntireRow)),
    IsEntireColumn: value("1.9", ({ areas }) => areas.every(isEntireColumn)),
    Areas: object("1.9", "RangeCollection", (cells) => cells),
    ConditionalFormats: object("1.9", "ConditionalFormatCollection", (cells) => cells),
    DataValidation: object("1.9", "DataValidation", (cells) => cells),
    Format: object("1.9", "RangeFormat", (cells) => cells),
    Worksheet: object("1.9", "Worksheet", ({ sheet }) => sheet),
    Calculate: method("1.9", ({ sheet }) => sheet.workbook.calculation.refresh()),
    SetDirty: method("1.9", ({ sheet }) => sheet.workbook.calculation.structureChanged()),
    CopyFrom: method("1.9", ({ sheet, areas }, args) => {
      for (const area of areas) copyInto(rangeOf(sheet, area), args);
    }),
    GetTables: factory("1.9", "TableScopedCollection", ({ sheet, areas }, args) =>
      sheet.tables.filter((table) =>
        areas.some((area) =>
          args.flag(0) ? covers(area, table.area) : intersection(area, table.area) !== null,
        ),
      ),
    ),
    Clear: method("1.9", ({ sheet, areas }, args) => clearRange(sheet, areas, args)),
    GetEntireRow: factory("1.9", "RangeAreas", ({ sheet, areas }) => ({
      sheet,
      areas: areas.map((area) => ({ ...area, left: 1, right: WHOLE_SHEET.right })),
    })),
    GetEntireColumn: factory("1.9", "RangeAreas", ({ sheet, areas }) => ({
      sheet,
      areas: areas.map((area) => ({ ...area, top: 1, bottom: WHOLE_SHEET.bottom })),
    })),
    GetOffsetRangeAreas: factory("1.9", "RangeAreas", ({ sheet, areas }, args) => {
      const [down, across] = [args.wholeNumber(0), args.wholeNumber(1)];
      const moved = areas.map(({ top, left, bottom, right }) => ({
        ...{ top: top + down, bottom: bottom + down },
        ...{ left: left + across, right: right + across },
      }));
      return moved.every(isProper) ? { sheet, areas: moved } : refuse("InvalidArgument");
    }),
    GetIntersection: factory(
      "1.9",
      "RangeAreas",
      (cells, args) => shared(cells, args) ?? refuse("ItemNotFound"),
    ),
    GetIntersectionOrNullObject: factory("1.9", "RangeAreas", shared),
    GetSpecialCells: factory(
      "1.9",
      "RangeAreas",
      (cells, args) => specialCells(cells, args) ?? refuse("ItemNotFound"),
    ),
    GetSpecialCellsOrNullObject: factory("1.9", "RangeAreas", specialCells),
    GetUsedRangeAreas: factory(
      "1.9",
      "RangeAreas",
      (cells, args) => used(cells, args) ?? refuse("ItemNotFound"),
    ),
    GetUsedRangeAreasOrNullObject: factory("1.9", "RangeAreas", used),
  },
});

export const rangeCollectionType = objectType("RangeCollection", {
  items: { type: "Range", of: ({ sheet, areas }) => areas.map((area) => rangeOf(sheet, area)) },
  members: {
    GetCount: method("1.9", ({ areas }) => areas.length),
    GetItemAt: factory("1.9", "Range", ({ sheet, areas }, args) => {
      const area = areas[args.wholeNumber(0)];
      return area === undefined ? refuse("InvalidArgument") : rangeOf(sheet, area);
    }),
  },
});

function shared({ sheet, areas }: Cells, args: Arguments): Cells | null {
  const given = args.object(0, "Range", "RangeAreas");
  const others = given?.areas ?? areasIn(sheet, args.text(0));
  const common = areas.flatMap((area) =>
    others.flatMap((other) => intersection(area, other) ?? []),
  );
  return common.length === 0 ? null : { sheet, areas: common };
}

function used({ sheet, areas }: Cells, args: Arguments): Cells | null {
  const parts = areas.flatMap((area) => sheet.usedArea(args.flag(0), area) ?? []);
  return parts.length === 0 ? null : { sheet, areas: parts };
}
