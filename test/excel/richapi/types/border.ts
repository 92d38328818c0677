import { intersection, isProper, type Rectangle } from "../../model/area";
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

/** A line reads from either of the cells that it parts. */
function read(border: OfBorder, part: (border: Border) => string): string | null {
  const { sheet } = border;
  const here = linesOf(border);
  const there = facing(here);
  const style = ({ side, cells }: Lines) =>
    common(sheet, cells, ({ borders }) => borders[side]?.style ?? NO_BORDER.style);
  const { side, cells } = style(here) === NO_BORDER.style && there !== null ? there : here;
  return common(sheet, cells, ({ borders }) => part(borders[side] ?? NO_BORDER));
}

function change(border: OfBorder, part: Partial<Border>): void {
  const { sheet } = border;
  const here = linesOf(border);
  restyle(sheet, here.cells, (style) => {
    const before = style.borders[here.side] ?? { ...NO_BORDER, style: "Continuous" };
    return { ...style, borders: { ...style.borders, [here.side]: { ...before, ...part } } };
  });
  const there = facing(here);
  const isTold = there !== null && common(sheet, there.cells, (s) => there.side in s.borders);
  // What the cells on the other side said of the line is past.
  if (there !== null && isTold !== false)
    restyle(sheet, there.cells, (style) => {
      if (!(there.side in style.borders)) return style;
      const borders = Object.entries(style.borders).filter(([side]) => side !== there.side);
      return { ...style, borders: Object.fromEntries(borders) };
    });
}

/** Cells, and their side that the line is. */
interface Lines {
  readonly cells: readonly Rectangle[];
  readonly side: BorderSide;
}

function linesOf({ areas, side }: OfBorder): Lines {
  return { cells: areas.flatMap((area) => strip(area, side) ?? []), side: ownSide(side) };
}

const FACING: Readonly<
  Partial<Record<BorderSide, readonly [BorderSide, down: number, across: number]>>
> = {
  EdgeTop: ["EdgeBottom", -1, 0],
  EdgeBottom: ["EdgeTop", 1, 0],
  EdgeLeft: ["EdgeRight", 0, -1],
  EdgeRight: ["EdgeLeft", 0, 1],
};

/** The same line as the cells beyond it see it; null for diagonals. */
function facing({ cells, side }: Lines): Lines | null {
  const [opposite, down, across] = FACING[side] ?? [];
  if (opposite === undefined || down === undefined || across === undefined) return null;
  const beyond = cells
    .map(({ top, left, bottom, right }) => ({
      ...{ top: top + down, bottom: bottom + down },
      ...{ left: left + across, right: right + across },
    }))
    .filter(isProper);
  return beyond.length === 0 ? null : { cells: beyond, side: opposite };
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
