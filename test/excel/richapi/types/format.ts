import { BORDER_SIDES, type BorderSide, type CellStyle } from "../../model/cellStyle";
import { common, restyle } from "../../model/formats";
import { autofitColumns, autofitRows } from "../../model/autofit";
import { commonSize, setColumnWidth, setRowHeight } from "../../model/lines";
import { asFlag, asNumber, asText } from "../arguments";
import { asColor } from "../colors";
import { INDEXER, factory, method, object, objectType, value, type Member } from "../members";
import type { Cells } from "../objects";
import type { Json } from "../protocol";
import { widthInCharacters, widthInPoints } from "../widths";
import { refuse } from "../../model/excelError";

type Plain<Key extends keyof CellStyle> = CellStyle[Key] & (string | number | boolean);

/** A feature of the style that reads as it is kept. */
export function feature<Key extends keyof CellStyle>(
  since: string,
  key: Key,
  parse: (given: Json) => CellStyle[Key],
): Member<Cells> {
  return value(
    since,
    ({ sheet, areas }) => common(sheet, areas, (style) => style[key] as Plain<Key>),
    ({ sheet, areas }, given) => {
      const wanted = parse(given);
      restyle(sheet, areas, (style) => ({ ...style, [key]: wanted }));
    },
  );
}

const oneOf =
  <Word extends string>(...words: readonly Word[]) =>
  (given: Json): Word =>
    words.find((word) => word === given) ?? refuse("InvalidArgument");

const asUnderline = oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant");
const asHorizontal = oneOf(
  ...["General", "Left", "Center", "Right", "Fill", "Justify"],
  ...["CenterAcrossSelection", "Distributed"],
);
const asVertical = oneOf("Top", "Center", "Bottom", "Justify", "Distributed");
const asIndent = (given: Json) => {
  const indent = asNumber(given);
  return Number.isInteger(indent) && indent >= 0 && indent <= 250
    ? indent
    : refuse("InvalidArgument");
};

export const rangeFormatType = objectType("RangeFormat", {
  members: {
    HorizontalAlignment: feature("1.1", "horizontal", asHorizontal),
    VerticalAlignment: feature("1.1", "vertical", asVertical),
    WrapText: feature("1.1", "wrap", asFlag),
    IndentLevel: feature("1.9", "indent", asIndent),
    AdjustIndent: method("1.11", ({ sheet, areas }, args) => {
      const by = args.wholeNumber(0);
      restyle(sheet, areas, (style) => ({
        ...style,
        indent: Math.min(Math.max(style.indent + by, 0), 250),
      }));
    }),
    TextOrientation: feature("1.7", "rotation", asNumber),
    ShrinkToFit: feature("1.9", "shrink", asFlag),
    ReadingOrder: feature("1.9", "readingOrder", oneOf("Context", "LeftToRight", "RightToLeft")),
    ColumnWidth: value(
      "1.2",
      ({ sheet, areas }) => {
        const characters = commonSize(sheet, areas[0]!, "columns");
        return characters === null ? null : widthInPoints(characters);
      },
      ({ sheet, areas }, points) => {
        for (const area of areas) setColumnWidth(sheet, area, widthInCharacters(asNumber(points)));
      },
    ),
    RowHeight: value(
      "1.2",
      ({ sheet, areas }) => commonSize(sheet, areas[0]!, "rows"),
      ({ sheet, areas }, points) => {
        for (const area of areas) setRowHeight(sheet, area, asNumber(points));
      },
    ),
    UseStandardHeight: value(
      "1.7",
      ({ sheet, areas }) => commonSize(sheet, areas[0]!, "rows") === sheet.standardHeight,
      ({ sheet, areas }, given) => {
        if (asFlag(given)) for (const area of areas) setRowHeight(sheet, area, null);
      },
    ),
    UseStandardWidth: value(
      "1.7",
      ({ sheet, areas }) => commonSize(sheet, areas[0]!, "columns") === sheet.standardWidth,
      ({ sheet, areas }, given) => {
        if (asFlag(given)) for (const area of areas) setColumnWidth(sheet, area, null);
      },
    ),
    Borders: object("1.1", "RangeBorderCollection", (cells) => cells),
    Fill: object("1.1", "RangeFill", (cells) => cells),
    Font: object("1.1", "RangeFont", (cells) => cells),
    Protection: object("1.2", "FormatProtection", (cells) => cells),
    AutofitColumns: method("1.2", ({ sheet, areas }) => autofitColumns(sheet, areas)),
    AutofitRows: method("1.2", ({ sheet, areas }) => autofitRows(sheet, areas)),
  },
});

export const rangeFontType = objectType("RangeFont", {
  members: {
    Bold: feature("1.1", "bold", asFlag),
    Color: feature("1.1", "fontColor", asColor),
    Italic: feature("1.1", "italic", asFlag),
    Name: feature("1.1", "fontName", asText),
    Size: feature("1.1", "fontSize", asNumber),
    Underline: feature("1.1", "underline", asUnderline),
    Strikethrough: feature("1.9", "strikethrough", asFlag),
    Subscript: feature("1.9", "subscript", asFlag),
    Superscript: feature("1.9", "superscript", asFlag),
  },
});

export const rangeFillType = objectType("RangeFill", {
  members: {
    Color: value(
      "1.1",
      // No fill reads white; cells of different fill read "".
      ({ sheet, areas }) => common(sheet, areas, ({ fill }) => fill || "#FFFFFF") ?? "",
      ({ sheet, areas }, given) => {
        const fill = given === "" ? "" : asColor(given);
        restyle(sheet, areas, (style) => ({ ...style, fill, pattern: fill ? "Solid" : "None" }));
      },
    ),
    Pattern: feature("1.9", "pattern", asText),
    PatternColor: feature("1.9", "patternColor", asColor),
    Clear: method("1.1", ({ sheet, areas }) =>
      restyle(sheet, areas, (style) => ({ ...style, fill: "", pattern: "None" })),
    ),
  },
});

export const formatProtectionType = objectType("FormatProtection", {
  members: {
    Locked: feature("1.2", "locked", asFlag),
    FormulaHidden: feature("1.2", "formulaHidden", asFlag),
  },
});

export const rangeBorderCollectionType = objectType("RangeBorderCollection", {
  items: {
    type: "RangeBorder",
    of: (cells) => BORDER_SIDES.map((side) => ({ ...cells, side })),
  },
  members: {
    Count: value("1.1", () => BORDER_SIDES.length),
    [INDEXER]: factory("1.1", "RangeBorder", (cells, args) => ({
      ...cells,
      side: args.oneOf<BorderSide>(0, BORDER_SIDES),
    })),
    GetItemAt: factory("1.1", "RangeBorder", (cells, args) => ({
      ...cells,
      side: BORDER_SIDES[args.wholeNumber(0)] ?? refuse("InvalidArgument"),
    })),
  },
});
