import type { BorderSide as FileBorder, CellStyle as FileStyle, Color, FontStyle } from "hucre";
import { DEFAULT_STYLE, type Border, type BorderSide, type CellStyle } from "../model/cellStyle";

const HORIZONTAL: Readonly<Record<string, string>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

/** Lines of a file: style and weight in one word. */
export const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

/** Styles of a file in the words of Office.js; equal ones become one object. */
export class OpenStyles {
  readonly plain: CellStyle;
  private readonly known = new Map<string, CellStyle>();

  constructor(font: FontStyle | undefined) {
    this.plain = { ...DEFAULT_STYLE, ...openFont(font) };
  }

  of(file: FileStyle): CellStyle {
    const key = JSON.stringify(file);
    let style = this.known.get(key);
    if (style === undefined) this.known.set(key, (style = this.open(file)));
    return style;
  }

  private open({ font, fill, border, alignment, numFmt, protection }: FileStyle): CellStyle {
    const solid = fill?.type === "pattern" && fill.pattern !== "none" ? fill : null;
    const sides: readonly (readonly [BorderSide, FileBorder | undefined])[] = [
      ["EdgeTop", border?.top],
      ["EdgeBottom", border?.bottom],
      ["EdgeLeft", border?.left],
      ["EdgeRight", border?.right],
    ];
    const borders = sides.flatMap(([side, line]) => (line ? [[side, openBorder(line)]] : []));
    return {
      ...this.plain,
      ...openFont(font),
      format: numFmt ?? "General",
      fill: solid === null ? "" : (openColor(solid.fgColor) ?? ""),
      pattern: solid === null ? "None" : "Solid",
      borders: Object.fromEntries(borders) as CellStyle["borders"],
      horizontal: HORIZONTAL[alignment?.horizontal ?? "general"]!,
      vertical: VERTICAL[alignment?.vertical ?? "bottom"]!,
      wrap: alignment?.wrapText ?? false,
      indent: alignment?.indent ?? 0,
      rotation: alignment?.textRotation ?? 0,
      shrink: alignment?.shrinkToFit ?? false,
      locked: protection?.locked ?? true,
      formulaHidden: protection?.hidden ?? false,
    };
  }
}

export function openFont(font: FontStyle | undefined): Partial<CellStyle> {
  if (font === undefined) return {};
  const color = openColor(font.color);
  const { name, size, bold, italic, underline, strikethrough } = font;
  return {
    ...(name === undefined ? {} : { fontName: name }),
    ...(size === undefined ? {} : { fontSize: size }),
    ...(color === undefined ? {} : { fontColor: color }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(underline === undefined || underline === false
      ? {}
      : { underline: underline === "double" ? "Double" : "Single" }),
  };
}

/** "#RRGGBB"; colours of the theme are left out. */
export function openColor(color: Color | undefined): string | undefined {
  return color?.rgb === undefined ? undefined : `#${color.rgb.slice(-6).toUpperCase()}`;
}

export function openBorder({ style, color }: FileBorder): Border {
  const [line, weight] = LINES[style] ?? ["Continuous", "Thin"];
  return { style: line, weight, color: openColor(color) ?? "#000000" };
}
