import { common } from "../../model/formats";
import { refuse } from "../../model/excelError";
import { rowCount, columnCount, cellCount, type Rectangle } from "../../model/area";
import { asRecord } from "../arguments";
import { method, type Member } from "../members";
import type { Range } from "../objects";
import type { Json, JsonObject } from "../protocol";
import { fullAddress } from "../addresses";
import { rangeOf } from "../objects";

/** The answer for a part of a range: a row of it, a column, a cell. */
type Part = (range: Range, wanted: JsonObject) => JsonObject;

/** More than Excel hands over, in cells. */
const MOST = 5_000_000;

/** `getRowProperties` and its like: for each part of a range what was asked for. */
export const cellProperties: Readonly<Record<string, Member<Range>>> = {
  GetRowProperties: method("1.9", (range, args) =>
    rowsOf(range).map((row) => rowPart(row, args.record(0))),
  ),
  GetColumnProperties: method("1.9", (range, args) =>
    columnsOf(range).map((column) => columnPart(column, args.record(0))),
  ),
  GetCellProperties: method("1.9", (range, args) => {
    if (cellCount(range.area) > MOST) refuse("InvalidArgument");
    return rowsOf(range).map((row) => columnsOf(row).map((cell) => cellPart(cell, args.record(0))));
  }),
};

function part({ sheet }: Range, area: Rectangle): Range {
  return rangeOf(sheet, area);
}

function rowsOf(range: Range): Range[] {
  const { area } = range;
  return Array.from({ length: rowCount(area) }, (_, index) =>
    part(range, { ...area, top: area.top + index, bottom: area.top + index }),
  );
}

function columnsOf(range: Range): Range[] {
  const { area } = range;
  return Array.from({ length: columnCount(area) }, (_, index) =>
    part(range, { ...area, left: area.left + index, right: area.left + index }),
  );
}

const rowPart: Part = (row, wanted) => ({
  ...(wanted["rowHidden"] === true ? { rowHidden: row.sheet.isRowHidden(row.area.top) } : {}),
  ...(wanted["rowIndex"] === true ? { rowIndex: row.area.top - 1 } : {}),
  ...cellPart(row, wanted),
});

const columnPart: Part = (column, wanted) => ({
  ...(wanted["columnHidden"] === true
    ? { columnHidden: column.sheet.isColumnHidden(column.area.left) }
    : {}),
  ...(wanted["columnIndex"] === true ? { columnIndex: column.area.left - 1 } : {}),
  ...cellPart(column, wanted),
});

/** Only what is known of fonts and fills; anything else in a format is refused. */
const cellPart: Part = (range, wanted) => ({
  ...(wanted["address"] === true ? { address: fullAddress(range) } : {}),
  ...(wanted["format"] === undefined
    ? {}
    : { format: formatOf(range, asRecord(wanted["format"])) }),
});

function formatOf({ sheet, areas }: Range, wanted: JsonObject): JsonObject {
  const answers = Object.entries(wanted).map(([group, names]) => [
    group,
    Object.fromEntries(
      Object.keys(asRecord(names ?? null)).map((name): [string, Json] => {
        const key = FEATURES[`${group}/${name}`] ?? refuse("ApiNotFound");
        return [name, common(sheet, areas, (style) => style[key])];
      }),
    ),
  ]);
  return Object.fromEntries(answers) as JsonObject;
}

const FEATURES: Readonly<
  Record<string, "fontName" | "fontSize" | "fontColor" | "bold" | "italic" | "fill">
> = {
  "font/name": "fontName",
  "font/size": "fontSize",
  "font/color": "fontColor",
  "font/bold": "bold",
  "font/italic": "italic",
  "fill/color": "fill",
};
