import type { ConditionalLook } from "../model/conditionalFormat";
import type { Border, CellStyle } from "../model/cellStyle";
import { isErrorValue, type Value } from "../model/values";

/** How a cell is drawn: its own style with what conditional formats lay over it, as CSS. */
export function cellCss(style: CellStyle, over: ConditionalLook, value: Value): string {
  const fill = over.fill ?? (style.pattern === "None" && style.fill === "" ? "" : style.fill);
  const lines = [
    underlined(over.underline ?? style.underline) && "underline",
    (over.strikethrough ?? style.strikethrough) && "line-through",
  ].filter((line) => line !== false);
  return [
    declared("background-color", fill),
    declared("color", over.fontColor ?? style.fontColor),
    declared("font-family", `"${style.fontName}", sans-serif`),
    declared("font-size", `${style.fontSize}pt`),
    declared("font-weight", (over.bold ?? style.bold) ? "bold" : ""),
    declared("font-style", (over.italic ?? style.italic) ? "italic" : ""),
    declared("text-decoration", lines.join(" ")),
    declared("text-align", horizontal(style, value)),
    declared("vertical-align", VERTICAL[style.vertical] ?? "bottom"),
    declared("white-space", style.wrap ? "pre-wrap" : "pre"),
    declared("padding-left", style.indent > 0 ? `${3 + style.indent * 9}px` : ""),
    ...SIDES.map(([side, css]) => declared(`border-${css}`, borderCss(style.borders[side]))),
  ].join("");
}

const declared = (property: string, value: string): string =>
  value === "" ? "" : `${property}:${value};`;

const underlined = (underline: string): boolean => underline !== "None" && underline !== "";

const VERTICAL: Readonly<Record<string, string>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
};

const SIDES = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
] as const;

/** "General" puts texts left, numbers right, the rest in the middle. */
function horizontal(style: CellStyle, value: Value): string {
  const named: Readonly<Record<string, string>> = {
    Left: "left",
    Center: "center",
    CenterAcrossSelection: "center",
    Right: "right",
    Justify: "justify",
  };
  const wanted = named[style.horizontal];
  if (wanted !== undefined) return wanted;
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isErrorValue(value) ? "center" : "left";
}

function borderCss(border: Border | undefined): string {
  if (border === undefined || border.style === "None") return "";
  const width = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 }[border.weight] ?? 1;
  const lines: Readonly<Record<string, string>> = {
    Dash: "dashed",
    Dot: "dotted",
    Double: "double",
    DashDot: "dashed",
    DashDotDot: "dashed",
  };
  return `${width}px ${lines[border.style] ?? "solid"} ${border.color}`;
}
