import type { BorderSide as FileBorder, CellStyle as FileStyle } from "hucre";
import type { Border, CellStyle } from "../model/cellStyle";
import type { ConditionalLook } from "../model/conditionalFormat";
import { LINES } from "./openStyles";

const color = (hex: string) => ({ rgb: hex.slice(1) });

const solid = (hex: string) => ({
  type: "pattern" as const,
  pattern: "solid" as const,
  fgColor: color(hex),
  bgColor: color(hex),
});

type Alignment = NonNullable<FileStyle["alignment"]>;
type Horizontal = NonNullable<Alignment["horizontal"]>;
type Vertical = NonNullable<Alignment["vertical"]>;

/** Styles in the words of the file; equal ones become one object. */
export class SaveStyles {
  private readonly known = new Map<CellStyle, FileStyle>();

  constructor(private readonly plain: CellStyle) {}

  /** Nothing for cells that look as the file's default says. */
  of(style: CellStyle): FileStyle | undefined {
    if (style === this.plain) return undefined;
    let saved = this.known.get(style);
    if (saved === undefined) this.known.set(style, (saved = save(style)));
    return saved;
  }
}

function save(style: CellStyle): FileStyle {
  return {
    font: {
      name: style.fontName,
      size: style.fontSize,
      color: color(style.fontColor),
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.strikethrough ? { strikethrough: true } : {}),
      ...(style.underline === "None"
        ? {}
        : { underline: style.underline.startsWith("Double") ? "double" : "single" }),
    },
    ...(style.fill === "" ? {} : { fill: solid(style.fill) }),
    border: saveBorders(style.borders),
    alignment: {
      ...(style.horizontal === "General" ? {} : { horizontal: horizontal(style) }),
      ...(style.vertical === "Bottom"
        ? {}
        : { vertical: style.vertical.toLowerCase() as Vertical }),
      ...(style.wrap ? { wrapText: true } : {}),
      ...(style.indent > 0 ? { indent: style.indent } : {}),
      ...(style.rotation === 0 ? {} : { textRotation: style.rotation }),
      ...(style.shrink ? { shrinkToFit: true } : {}),
    },
    ...(style.format === "General" ? {} : { numFmt: style.format }),
    ...(style.locked && !style.formulaHidden
      ? {}
      : { protection: { locked: style.locked, hidden: style.formulaHidden } }),
  };
}

function horizontal({ horizontal: word }: CellStyle): Horizontal {
  return (word === "CenterAcrossSelection" ? "centerContinuous" : word.toLowerCase()) as Horizontal;
}

type Sides = Readonly<Record<string, Pick<Border, "style" | "color"> & { weight?: string }>>;

function saveBorders(borders: Partial<Sides>): NonNullable<FileStyle["border"]> {
  const sides = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" };
  return Object.fromEntries(
    Object.entries(sides).flatMap(([side, name]) => {
      const line = borders[name];
      return line === undefined || line.style === "None" ? [] : [[side, saveBorder(line)]];
    }),
  );
}

function saveBorder(line: Sides[string]): FileBorder {
  const { style, weight = "Thin" } = line;
  const found =
    Object.entries(LINES).find(([, [word, heavy]]) => word === style && heavy === weight) ??
    Object.entries(LINES).find(([, [word]]) => word === style);
  return { style: (found?.[0] ?? "thin") as FileBorder["style"], color: color(line.color) };
}

/** What a conditional format lays over a cell. */
export function saveLook(look: ConditionalLook): FileStyle {
  const font = {
    ...(look.fontColor === undefined ? {} : { color: color(look.fontColor) }),
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.italic === undefined ? {} : { italic: look.italic }),
    ...(look.strikethrough === undefined ? {} : { strikethrough: look.strikethrough }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(look.fill === undefined ? {} : { fill: solid(look.fill) }),
    ...(look.borders === undefined ? {} : { border: saveBorders(look.borders) }),
    ...(look.format === undefined ? {} : { numFmt: look.format }),
  };
}
