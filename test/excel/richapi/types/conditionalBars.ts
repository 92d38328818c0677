import { refuse } from "../../model/excelError";
import { changeConditionalFormat } from "../../model/conditionalFormats";
import { asFlag, asRecord, asText } from "../arguments";
import { asColor } from "../colors";
import { object, objectType, value, type Member } from "../members";
import type { ConditionalFormatOf } from "../objects";
import type { Json, JsonObject } from "../protocol";

const BOUNDS = [
  ...["Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"],
];
const DIRECTIONS = ["Context", "LeftToRight", "RightToLeft"];
const AXES = ["Automatic", "None", "CellMidPoint"];

/** A part of the rule, which is what it is at the beginning until it is set. */
function part(key: string, otherwise: Json, understood: (given: Json) => Json) {
  return value<ConditionalFormatOf>(
    "1.6",
    ({ format }) => (format.rule[key] ?? otherwise) as Json,
    ({ sheet, format }, given) =>
      changeConditionalFormat(sheet, format, {
        rule: { ...format.rule, [key]: understood(given) },
      }),
  );
}

const word = (words: readonly string[]) => (given: Json) =>
  words.find((each) => each === given) ?? refuse("InvalidArgument");
/** "" takes a line away. */
const lineColor = (given: Json) => (given === "" ? "" : asColor(given));

function bound(given: Json): JsonObject {
  const { type = null, formula } = asRecord(given);
  return { type: word(BOUNDS)(type), ...(formula === undefined ? {} : { formula }) };
}

export const dataBarConditionalFormatType = objectType("DataBarConditionalFormat", {
  members: {
    AxisColor: part("axisColor", "#000000", lineColor),
    AxisFormat: part("axisFormat", "Automatic", word(AXES)),
    BarDirection: part("barDirection", "Context", word(DIRECTIONS)),
    ShowDataBarOnly: part("showDataBarOnly", false, asFlag),
    LowerBoundRule: part("lowerBoundRule", { type: "Automatic" }, bound),
    UpperBoundRule: part("upperBoundRule", { type: "Automatic" }, bound),
    PositiveFormat: object("1.6", "ConditionalDataBarPositiveFormat", (of) => of),
    NegativeFormat: object("1.6", "ConditionalDataBarNegativeFormat", (of) => of),
  },
});

export const conditionalDataBarPositiveFormatType = objectType("ConditionalDataBarPositiveFormat", {
  members: {
    FillColor: part("positiveFill", "#638EC6", asColor),
    BorderColor: part("positiveBorder", "", lineColor),
    GradientFill: part("gradientFill", true, asFlag),
  },
});

export const conditionalDataBarNegativeFormatType = objectType("ConditionalDataBarNegativeFormat", {
  members: {
    FillColor: part("negativeFill", "#FF0000", asColor),
    BorderColor: part("negativeBorder", "", lineColor),
    MatchPositiveFillColor: part("matchPositiveFillColor", false, asFlag),
    MatchPositiveBorderColor: part("matchPositiveBorderColor", false, asFlag),
  },
});

const THREE = [
  ...["ThreeArrows", "ThreeArrowsGray", "ThreeFlags", "ThreeTrafficLights1"],
  ...["ThreeTrafficLights2", "ThreeSigns", "ThreeSymbols", "ThreeSymbols2", "ThreeStars"],
  "ThreeTriangles",
];
const FOUR = ["FourArrows", "FourArrowsGray", "FourRedToBlack", "FourRating", "FourTrafficLights"];
const FIVE = ["FiveArrows", "FiveArrowsGray", "FiveRating", "FiveQuarters", "FiveBoxes"];

const iconsOf = (style: unknown) =>
  FIVE.includes(String(style)) ? 5 : FOUR.includes(String(style)) ? 4 : 3;

/** In even steps: the first icon stands for whatever the others do not. */
function evenSteps(style: unknown): JsonObject[] {
  const count = iconsOf(style);
  return Array.from({ length: count }, (_, at) => ({
    ...{ type: "Percent", operator: "GreaterThanOrEqual" },
    formula: `=${Math.round((at * 100) / count)}`,
  }));
}

/** The first criterion says nothing, the others from where on their icon stands. */
function criterion(given: Json, at: number): JsonObject {
  const { type = null, operator = null, formula = null, customIcon } = asRecord(given);
  if (at === 0 && type === null) return evenSteps("")[0] ?? {};
  if (customIcon !== undefined) refuse("UnsupportedOperation", "Single icons are not built here.");
  return {
    type: word(["Number", "Percent", "Formula", "Percentile"])(type),
    operator: word(["GreaterThan", "GreaterThanOrEqual"])(operator),
    formula: asText(formula),
  };
}

const style: Member<ConditionalFormatOf> = value(
  "1.6",
  ({ format }) => (format.rule["style"] ?? "ThreeTrafficLights1") as string,
  ({ sheet, format }, given) => {
    const wanted = word([...THREE, ...FOUR, ...FIVE])(given);
    const { criteria, ...rule } = format.rule;
    const kept = iconsOf(wanted) === iconsOf(rule["style"]) && criteria !== undefined;
    const after = { ...rule, style: wanted, ...(kept ? { criteria } : {}) };
    changeConditionalFormat(sheet, format, { rule: after });
  },
);

export const iconSetConditionalFormatType = objectType("IconSetConditionalFormat", {
  members: {
    Style: style,
    ReverseIconOrder: part("reverseIconOrder", false, asFlag),
    ShowIconOnly: part("showIconOnly", false, asFlag),
    Criteria: value(
      "1.6",
      ({ format: { rule } }) => (rule["criteria"] ?? evenSteps(rule["style"])) as Json,
      ({ sheet, format }, given) => {
        const steps = Array.isArray(given) ? (given as readonly Json[]) : [];
        if (steps.length !== iconsOf(format.rule["style"])) refuse("InvalidArgument");
        const criteria = steps.map(criterion);
        changeConditionalFormat(sheet, format, { rule: { ...format.rule, criteria } });
      },
    ),
  },
});
