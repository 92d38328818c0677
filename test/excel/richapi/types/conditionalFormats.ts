import { refuse } from "../../model/excelError";
import {
  addConditionalFormat,
  changeConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsIn,
  deleteConditionalFormat,
  prioritise,
} from "../../model/conditionalFormats";
import { asFlag, asNumber, asText } from "../arguments";
import { factory, INDEXER, method, object, objectType, value, type Member } from "../members";
import { rangeOf, type Cells, type ConditionalFormatOf, type TypeName } from "../objects";

/** The kinds and the property that leads to their rule. */
const KINDS = {
  Custom: "Custom",
  CellValue: "CellValue",
  ContainsText: "TextComparison",
  PresetCriteria: "Preset",
  TopBottom: "TopBottom",
  ColorScale: "ColorScale",
  DataBar: "DataBar",
  IconSet: "IconSet",
} as const;

export const conditionalFormatCollectionType = objectType("ConditionalFormatCollection", {
  items: { type: "ConditionalFormat", of: formatsOf },
  members: {
    Add: factory("1.6", "ConditionalFormat", ({ sheet, areas }, args) => ({
      sheet,
      format: addConditionalFormat(sheet, areas, args.oneOf(0, Object.keys(KINDS))),
    })),
    ClearAll: method("1.6", ({ sheet, areas }) => clearConditionalFormats(sheet, areas)),
    GetCount: method("1.6", (cells) => formatsOf(cells).length),
    [INDEXER]: factory(
      "1.6",
      "ConditionalFormat",
      (cells, args) => find(cells, args.text(0)) ?? refuse("ItemNotFound"),
    ),
    GetItemAt: factory(
      "1.6",
      "ConditionalFormat",
      (cells, args) => formatsOf(cells)[args.wholeNumber(0)] ?? refuse("InvalidArgument"),
    ),
    GetItemOrNullObject: factory("1.14", "ConditionalFormat", (cells, args) =>
      find(cells, args.text(0)),
    ),
  },
});

export const conditionalFormatType = objectType("ConditionalFormat", {
  key: ({ format }) => ({ Id: format.id }),
  members: {
    Id: value("1.6", ({ format }) => format.id),
    Type: value("1.6", (of) => known(of).format.type),
    Priority: value(
      "1.6",
      ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      ({ sheet, format }, place) => prioritise(sheet, format, asNumber(place)),
    ),
    StopIfTrue: value(
      "1.6",
      ({ format }) => format.stopIfTrue,
      ({ sheet, format }, stop) =>
        changeConditionalFormat(sheet, format, { stopIfTrue: asFlag(stop) }),
    ),
    ...ofKind("Custom", "CustomConditionalFormat"),
    ...ofKind("CellValue", "CellValueConditionalFormat"),
    ...ofKind("ContainsText", "TextConditionalFormat"),
    ...ofKind("PresetCriteria", "PresetCriteriaConditionalFormat"),
    ...ofKind("TopBottom", "TopBottomConditionalFormat"),
    ...ofKind("ColorScale", "ColorScaleConditionalFormat"),
    ...ofKind("DataBar", "DataBarConditionalFormat"),
    ...ofKind("IconSet", "IconSetConditionalFormat"),
    GetRange: factory("1.6", "Range", ({ sheet, format }) =>
      format.areas.length === 1
        ? rangeOf(sheet, format.areas[0]!)
        : refuse("InvalidOperation", "The conditional format applies to several ranges."),
    ),
    GetRangeOrNullObject: factory("1.6", "Range", ({ sheet, format }) =>
      format.areas.length === 1 ? rangeOf(sheet, format.areas[0]!) : null,
    ),
    GetRanges: factory("1.9", "RangeAreas", ({ sheet, format }) => ({
      sheet,
      areas: format.areas,
    })),
    Delete: method("1.6", (of) => deleteConditionalFormat(of.sheet, known(of).format)),
  },
});

function known(of: ConditionalFormatOf): ConditionalFormatOf {
  return of.format.lost === true ? refuse("ItemNotFound") : of;
}

/** `format.custom` of another kind of format is an error, `customOrNullObject` a null object. */
function ofKind(
  kind: keyof typeof KINDS,
  type: TypeName,
): Readonly<Record<string, Member<ConditionalFormatOf>>> {
  const ofType = (of: ConditionalFormatOf) => (known(of).format.type === kind ? of : null);
  return {
    [KINDS[kind]]: object("1.6", type, (of) => ofType(of) ?? refuse("InvalidOperation")),
    [`${KINDS[kind]}OrNullObject`]: object("1.6", type, ofType),
  };
}

export const customConditionalFormatType = objectType("CustomConditionalFormat", {
  members: {
    Format: object("1.6", "ConditionalRangeFormat", (of) => of),
    Rule: object("1.6", "ConditionalFormatRule", (of) => of),
  },
});

const formula = value<ConditionalFormatOf>(
  "1.6",
  ({ format }) => (format.rule["formula"] ?? "") as string,
  ({ sheet, format }, given) =>
    changeConditionalFormat(sheet, format, { rule: { formula: asText(given) } }),
);

export const conditionalFormatRuleType = objectType("ConditionalFormatRule", {
  members: { Formula: formula, FormulaLocal: formula },
});

function formatsOf({ sheet, areas }: Cells): readonly ConditionalFormatOf[] {
  return conditionalFormatsIn(sheet, areas).map((format) => ({ sheet, format }));
}

function find(cells: Cells, id: string): ConditionalFormatOf | null {
  return formatsOf(cells).find(({ format }) => format.id === id) ?? null;
}
