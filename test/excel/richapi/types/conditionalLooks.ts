import { refuse } from "../../model/excelError";
import { changeConditionalFormat } from "../../model/conditionalFormats";
import type { ConditionalLook } from "../../model/conditionalFormat";
import { asFlag, asText } from "../arguments";
import { asColor } from "../colors";
import { factory, INDEXER, method, object, objectType, value, type Member } from "../members";
import type { ConditionalFormatOf, ObjectTypes } from "../objects";
import type { Json } from "../protocol";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function restyle({ sheet, format }: ConditionalFormatOf, look: ConditionalLook): void {
  changeConditionalFormat(sheet, format, { look: { ...format.look, ...look } });
}

/** A part of the look; `otherwise` where the format says nothing of it. */
function part<Key extends Exclude<keyof ConditionalLook, "borders">>(
  key: Key,
  parse: (given: Json) => NonNullable<ConditionalLook[Key]>,
  otherwise: Json,
): Member<ConditionalFormatOf> {
  return value(
    "1.6",
    ({ format }) => format.look[key] ?? otherwise,
    (of, given) => restyle(of, { [key]: parse(given) }),
  );
}

function clear({ sheet, format }: ConditionalFormatOf, ...keys: (keyof ConditionalLook)[]): void {
  const left = Object.entries(format.look).filter(([key]) => !keys.some((each) => each === key));
  changeConditionalFormat(sheet, format, { look: Object.fromEntries(left) });
}

export const conditionalRangeFormatType = objectType("ConditionalRangeFormat", {
  members: {
    NumberFormat: part("format", asText, ""),
    Borders: object("1.6", "ConditionalRangeBorderCollection", (of) => of),
    Fill: object("1.6", "ConditionalRangeFill", (of) => of),
    Font: object("1.6", "ConditionalRangeFont", (of) => of),
  },
});

export const conditionalRangeFillType = objectType("ConditionalRangeFill", {
  members: {
    Color: part("fill", asColor, ""),
    Clear: method("1.6", (of) => clear(of, "fill")),
  },
});

export const conditionalRangeFontType = objectType("ConditionalRangeFont", {
  members: {
    Bold: part("bold", asFlag, null),
    Color: part("fontColor", asColor, ""),
    Italic: part("italic", asFlag, null),
    Strikethrough: part("strikethrough", asFlag, null),
    Underline: part("underline", asText, "None"),
    Clear: method("1.6", (of) =>
      clear(of, "bold", "fontColor", "italic", "strikethrough", "underline"),
    ),
  },
});

const side = (name: (typeof SIDES)[number]) =>
  object("1.6", "ConditionalRangeBorder", (of: ConditionalFormatOf) => ({ ...of, side: name }));

export const conditionalRangeBorderCollectionType = objectType("ConditionalRangeBorderCollection", {
  items: {
    type: "ConditionalRangeBorder",
    of: (of) => SIDES.map((name) => ({ ...of, side: name })),
  },
  members: {
    Count: value("1.6", () => SIDES.length),
    Top: side("EdgeTop"),
    Bottom: side("EdgeBottom"),
    Left: side("EdgeLeft"),
    Right: side("EdgeRight"),
    [INDEXER]: factory("1.6", "ConditionalRangeBorder", (of, args) => ({
      ...of,
      side: args.oneOf(0, SIDES),
    })),
    GetItemAt: factory("1.6", "ConditionalRangeBorder", (of, args) => ({
      ...of,
      side: SIDES[args.wholeNumber(0)] ?? refuse("InvalidArgument"),
    })),
  },
});

type OfBorder = ObjectTypes["ConditionalRangeBorder"];

function reborder(of: OfBorder, change: { style?: string; color?: string }): void {
  const before = of.format.look.borders?.[of.side] ?? { style: "Continuous", color: "#000000" };
  const borders = { ...of.format.look.borders, [of.side]: { ...before, ...change } };
  restyle(of, { borders });
}

export const conditionalRangeBorderType = objectType("ConditionalRangeBorder", {
  key: (of) => ({ _Id: of.side }),
  members: {
    SideIndex: value("1.6", (of) => of.side),
    Color: value(
      "1.6",
      (of) => of.format.look.borders?.[of.side]?.color ?? "",
      (of, given) => reborder(of, { color: asColor(given) }),
    ),
    Style: value(
      "1.6",
      (of) => of.format.look.borders?.[of.side]?.style ?? "None",
      (of, given) => reborder(of, { style: asText(given) }),
    ),
  },
});
