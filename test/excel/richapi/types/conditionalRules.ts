import { refuse } from "../../model/excelError";
import { changeConditionalFormat } from "../../model/conditionalFormats";
import { asNumber, asRecord, asText } from "../arguments";
import { asColor } from "../colors";
import { object, objectType, value } from "../members";
import type { Json, JsonObject } from "../protocol";

const VALUES = [
  ...["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan"],
  ...["GreaterThanOrEqual", "LessThanOrEqual"],
];
const TEXTS = ["Contains", "NotContains", "BeginsWith", "EndsWith"];
const PRESETS = [
  ...["Blanks", "NonBlanks", "Errors", "NonErrors", "Yesterday", "Today", "Tomorrow"],
  ...["LastSevenDays", "LastWeek", "ThisWeek", "NextWeek", "LastMonth", "ThisMonth", "NextMonth"],
  ...["AboveAverage", "BelowAverage", "EqualOrAboveAverage", "EqualOrBelowAverage"],
  ...["OneStdDevAboveAverage", "OneStdDevBelowAverage", "TwoStdDevAboveAverage"],
  ...["TwoStdDevBelowAverage", "ThreeStdDevAboveAverage", "ThreeStdDevBelowAverage"],
  ...["UniqueValues", "DuplicateValues"],
];

/** Formats whose rule is one plain object; `part` of it is one of the words of Office.js. */
function withPlainRule(
  type:
    | "CellValueConditionalFormat"
    | "TextConditionalFormat"
    | "PresetCriteriaConditionalFormat"
    | "TopBottomConditionalFormat",
  part: "operator" | "criterion" | "type",
  words: readonly string[],
) {
  return objectType(type, {
    members: {
      Format: object("1.6", "ConditionalRangeFormat", (of) => of),
      Rule: value(
        "1.6",
        ({ format }) => ({ ...format.rule }) as Record<string, string>,
        ({ sheet, format }, given) => {
          const rule = asRecord(given);
          if (!words.includes(asText(rule[part] ?? null))) refuse("InvalidArgument");
          if (part === "type") demandRank(asNumber(rule["rank"] ?? null));
          changeConditionalFormat(sheet, format, { rule });
        },
      ),
    },
  });
}

export const cellValueConditionalFormatType = withPlainRule(
  "CellValueConditionalFormat",
  "operator",
  VALUES,
);
export const textConditionalFormatType = withPlainRule("TextConditionalFormat", "operator", TEXTS);
export const presetCriteriaConditionalFormatType = withPlainRule(
  "PresetCriteriaConditionalFormat",
  "criterion",
  PRESETS,
);

export const topBottomConditionalFormatType = withPlainRule("TopBottomConditionalFormat", "type", [
  ...["TopItems", "TopPercent", "BottomItems", "BottomPercent"],
]);

function demandRank(rank: number): void {
  if (!Number.isInteger(rank) || rank < 1 || rank > 1000) refuse("InvalidArgument");
}

const MARKS = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"];

/** Colours between the lowest and the highest value, over one in the middle where it is given. */
export const colorScaleConditionalFormatType = objectType("ColorScaleConditionalFormat", {
  members: {
    Criteria: value(
      "1.6",
      ({ format }) => ({ ...format.rule }) as JsonObject,
      ({ sheet, format }, given) => {
        const { minimum = null, midpoint = null, maximum = null } = asRecord(given);
        const rule = {
          minimum: colorMark(minimum),
          ...(midpoint === null ? {} : { midpoint: colorMark(midpoint) }),
          maximum: colorMark(maximum),
        };
        changeConditionalFormat(sheet, format, { rule });
      },
    ),
    ThreeColorScale: value("1.6", ({ format }) => format.rule["midpoint"] !== undefined),
  },
});

function colorMark(given: Json): JsonObject {
  const { type = null, color = null, formula = null } = asRecord(given);
  if (!MARKS.includes(asText(type))) refuse("InvalidArgument");
  return { type, color: asColor(color), formula };
}
