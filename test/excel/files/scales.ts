import type { ConditionalRule } from "hucre";
import type { ConditionalFormat } from "../model/conditionalFormat";

/** Colours between marks, bars and icons: what files keep of them, and back. */
type Scale = Pick<ConditionalFormat, "type" | "rule">;
type Saved = Pick<ConditionalRule, "type" | "colorScale" | "dataBar" | "iconSet">;
type Mark = { readonly type?: unknown; readonly formula?: unknown; readonly color?: unknown };
type FileMark = NonNullable<ConditionalRule["colorScale"]>["cfvo"][number];

const TYPES: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};
const API_TYPES = Object.fromEntries(Object.entries(TYPES).map(([api, file]) => [file, api]));

/** Of icons, files had none but these at first; the later ones the library cannot write. */
const LATER_ICONS = /^(?:ThreeStars|ThreeTriangles|FiveBoxes)$/;
const COUNTS: Readonly<Record<string, string>> = { Three: "3", Four: "4", Five: "5" };

/** null where the library cannot write it, or nothing was set yet. */
export function saveScale({ type, rule }: Scale): Saved | null {
  const part = (key: string) => (rule[key] ?? {}) as Mark;
  if (type === "ColorScale") {
    const marks = ["minimum", "midpoint", "maximum"].filter((key) => key in rule).map(part);
    if (marks.length < 2) return null;
    return { type: "colorScale", colorScale: { cfvo: marks.map(saved), colors: marks.map(argb) } };
  }
  if (type === "DataBar") {
    const bound = (key: string, otherwise: string) => {
      const { type: kind = "Automatic", formula } = part(key);
      return saved({ type: kind === "Automatic" ? otherwise : kind, formula });
    };
    const cfvo = [bound("lowerBoundRule", "LowestValue"), bound("upperBoundRule", "HighestValue")];
    const color = argb({ color: rule["positiveFill"] ?? "#638EC6" });
    return { type: "dataBar", dataBar: { cfvo, color } };
  }
  const { style = "ThreeTrafficLights1" } = rule;
  const criteria = rule["criteria"];
  if (type !== "IconSet" || typeof style !== "string" || !Array.isArray(criteria)) return null;
  if (LATER_ICONS.test(style)) return null;
  const cfvo = (criteria as readonly Mark[]).map(saved) as NonNullable<Saved["iconSet"]>["cfvo"];
  return {
    type: "iconSet",
    iconSet: {
      ...{ iconSet: style.replace(/^[A-Z][a-z]+/, (count) => COUNTS[count] ?? count), cfvo },
      ...(rule["reverseIconOrder"] === true ? { reverse: true } : {}),
      ...(rule["showIconOnly"] === true ? { showValue: false } : {}),
    },
  };
}

export function openScale({ colorScale, dataBar, iconSet }: ConditionalRule): Scale | null {
  if (colorScale !== undefined) {
    const marks = colorScale.cfvo.map((mark, at) => ({
      ...opened(mark),
      color: rgb(colorScale.colors[at]),
    }));
    const [minimum, midpoint] = marks;
    const rule = { minimum, ...(marks.length > 2 ? { midpoint } : {}), maximum: marks.at(-1) };
    return { type: "ColorScale", rule };
  }
  if (dataBar !== undefined) {
    const [lower, upper] = dataBar.cfvo.map(opened);
    return {
      type: "DataBar",
      rule: {
        ...{ lowerBoundRule: lower, upperBoundRule: upper },
        positiveFill: rgb(dataBar.color),
      },
    };
  }
  if (iconSet === undefined) return null;
  const word = (digit: string) => Object.keys(COUNTS).find((each) => COUNTS[each] === digit);
  return {
    type: "IconSet",
    rule: {
      style: iconSet.iconSet.replace(/^\d/, (digit) => word(digit) ?? digit),
      criteria: iconSet.cfvo.map((mark) => ({
        ...{ operator: "GreaterThanOrEqual", formula: "" },
        ...opened(mark),
      })),
      reverseIconOrder: iconSet.reverse ?? false,
      showIconOnly: iconSet.showValue === false,
    },
  };
}

function saved({ type, formula }: Mark): FileMark {
  const value = text(formula);
  const bare = value.replace(/^=/, "");
  const kind = TYPES[String(type)] as FileMark["type"];
  return { type: kind, ...(bare === "" ? {} : { value: bare }) };
}

function opened({ type, value }: { readonly type: string; readonly value?: string }): Mark {
  const formula =
    value === undefined || type === "min" || type === "max" ? {} : { formula: `=${value}` };
  return { type: API_TYPES[type] ?? "Number", ...formula };
}

const text = (part: unknown) => (typeof part === "string" ? part : "");
const argb = ({ color }: Mark) => `FF${String(color).slice(-6)}`;
const rgb = (color = "FF000000") => `#${color.slice(-6)}`;
