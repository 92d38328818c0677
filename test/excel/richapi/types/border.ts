import { intersection, type Rectangle } from "../../model/area";
import type { Border, BorderSide } from "../../model/cellStyle";
import { common, restyle } from "../../model/formats";
import { refuse } from "../../model/excelError";
import { asColor } from "../colors";
import { asText } from "../arguments";
import { objectType, value } from "../members";
import type { ObjectTypes } from "../objects";

type OfBorder = ObjectTypes["RangeBorder"];

const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

const STYLES = [
  ...["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"],
];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

export const rangeBorderType = objectType("RangeBorder", {
  key: ({ side }) => ({ _Id: side }),
  members: {
    SideIndex: value("1.1", ({ side }) => side),
    Style: value(
      "1.1",
      (border) => read(border, ({ style }) => style),
      (border, given) => change(border, { style: oneOf(STYLES, asText(given)) }),
    ),
    Weight: value(
      "1.1",
      (border) => read(border, ({ weight }) => weight),
      (border, given) => change(border, { weight: oneOf(WEIGHTS, asText(given)) }),
    ),
    Color: value(
      "1.1",
      (border) => read(border, ({ color }) => color),
      (border, given) => change(border, { color: asColor(given) }),
    ),
  },
});

function oneOf(words: readonly string[], word: string): string {
  return words.includes(word) ? word : refuse("InvalidArgument");
}

function read(border: OfBorder, part: (border: Border) => string): string | null {
  const { sheet, areas, side } = border;
  const own = ownSide(side);
  const cells = areas.flatMap((area) => strip(area, side) ?? []);
  return common(sheet, cells, ({ borders }) => part(borders[own] ?? NO_BORDER));
}

function change(border: OfBorder, part: Partial<Border>): void {
  const { sheet, areas, side } = border;
  const own = ownSide(side);
  const cells = areas.flatMap((area) => strip(area, side) ?? []);
  restyle(sheet, cells, (style) => {
    const before = style.borders[own] ?? { ...NO_BORDER, style: "Continuous" };
    return { ...style, borders: { ...style.borders, [own]: { ...before, ...part } } };
  });
}

/** Lines inside a range are kept as the right and lower edges of its cells. */
function ownSide(side: BorderSide): BorderSide {
  if (side === "InsideVertical") return "EdgeRight";
  return side === "InsideHorizontal" ? "EdgeBottom" : side;
}

/** The cells of an area that have the line. */
function strip(area: Rectangle, side: BorderSide): Rectangle | null {
  switch (side) {
    case "EdgeTop":
      return { ...area, bottom: area.top };
    case "EdgeBottom":
      return { ...area, top: area.bottom };
    case "EdgeLeft":
      return { ...area, right: area.left };
    case "EdgeRight":
      return { ...area, left: area.right };
    case "InsideVertical":
      return intersection(area, { ...area, right: area.right - 1 });
    case "InsideHorizontal":
      return intersection(area, { ...area, bottom: area.bottom - 1 });
    default:
      return area;
  }
}
