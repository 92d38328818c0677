import { areaAddress } from "../../../spreadsheet/address";
import type { FontPlan, SheetPlan, StylePlan } from "../../../spreadsheet/plan";
import { LINE_COLOR } from "../../../spreadsheet/planDefaults";
import { rangeAt, write, type Write } from "../writes";
import { patches, type Rectangle } from "../../../spreadsheet/patches";

const USUAL_FORMAT = "General";

type DrawnCells = Pick<SheetPlan, "name" | "cells">;

/**
 * One facet of a style: what a style says of it (nothing where a new sheet has it already) and how
 * a range gets it. Facet by facet a sheet falls into far fewer rectangles than style by style.
 */
interface Facet {
  readonly writes: (sheet: DrawnCells, base: FontPlan) => readonly Write[];
}

function facet<Value extends string | number | boolean>(
  of: (style: StylePlan, base: FontPlan) => Value | undefined,
  set: (range: Excel.Range, value: Value, area: Rectangle) => void,
  bytes = 0,
): Facet {
  return {
    writes: ({ name, cells }, base) => {
      const spots = cells.flatMap(({ row, column, style }) => {
        const value = style === undefined ? undefined : of(style, base);
        return value === undefined ? [] : [{ row, column, value }];
      });
      return patches(spots).map(({ area, value }) => {
        const address = areaAddress(area);
        return write((context) => set(rangeAt(context, name, address), value, area), bytes);
      });
    },
  };
}

const unless = <Value>(value: Value | undefined, usual: Value | undefined): Value | undefined =>
  value === usual ? undefined : value;

/** Excel takes one value for all cells of a range. */
const numberFormat = (of: (style: StylePlan) => string | undefined): Facet =>
  facet(of, (range, format) => void (range.numberFormat = format as unknown as string[][]));

const NEW_FORMAT = numberFormat(({ format }) => unless(format, USUAL_FORMAT));
/** Cells that were there before may have any. */
const EVERY_FORMAT = numberFormat(({ format }) => format ?? USUAL_FORMAT);

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Six lines, each of them asked for, drawn and coloured. */
const BYTES_OF_BORDERS = 3000;

const LOOKS: readonly Facet[] = [
  facet(
    ({ font }, base) => unless(font?.name, base.name),
    ({ format }, name) => void (format.font.name = name),
  ),
  facet(
    ({ font }, base) => unless(font?.size, base.size),
    ({ format }, size) => void (format.font.size = size),
  ),
  facet(
    ({ font }) => unless(font?.bold, false),
    ({ format }, bold) => void (format.font.bold = bold),
  ),
  facet(
    ({ font }) => unless(font?.italic, false),
    ({ format }, italic) => void (format.font.italic = italic),
  ),
  facet(
    ({ font }) => font?.color,
    ({ format }, color) => void (format.font.color = `#${color}`),
  ),
  facet(
    ({ fill }) => fill,
    ({ format }, fill) => void (format.fill.color = `#${fill}`),
  ),
  facet(
    // Excel ignores an indent without a side to count it from.
    ({ horizontal, indent }) => horizontal ?? (indent === undefined ? undefined : "left"),
    ({ format }, side) => void (format.horizontalAlignment = HORIZONTAL[side]),
  ),
  facet(
    ({ vertical }) => unless(vertical, "bottom"),
    ({ format }, side) => void (format.verticalAlignment = VERTICAL[side]),
  ),
  facet(
    ({ wrap }) => unless(wrap, false),
    ({ format }, wrap) => void (format.wrapText = wrap),
  ),
  facet(
    ({ indent }) => indent,
    ({ format }, indent) => void (format.indentLevel = indent),
  ),
  facet(
    ({ unlocked }) => unless(unlocked, false),
    ({ format }) => void (format.protection.locked = false),
  ),
  facet(({ border }) => unless(border, "none"), drawBorders, BYTES_OF_BORDERS),
];

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Lines between cells exist only where there are two of them. */
function drawBorders(range: Excel.Range, border: string, area: Rectangle): void {
  const between = [
    ...(area.bottom > area.top ? (["InsideHorizontal"] as const) : []),
    ...(area.right > area.left && border === "thin" ? (["InsideVertical"] as const) : []),
  ];
  const edges = border === "thin" ? EDGES : (["EdgeBottom"] as const);
  for (const side of [...edges, ...between]) {
    const line = range.format.borders.getItem(side);
    line.style = "Continuous";
    line.color = `#${LINE_COLOR}`;
  }
}

/** Before anything is typed: in cells of text format it then stays a text. */
export function drawNumberFormats(sheet: DrawnCells, base: FontPlan): readonly Write[] {
  return NEW_FORMAT.writes(sheet, base);
}

/** The same in cells that were there before. */
export function paintNumberFormats(sheet: DrawnCells, base: FontPlan): readonly Write[] {
  return EVERY_FORMAT.writes(sheet, base);
}

/** Fonts, fills, lines, alignment, and which cells are open to typing. */
export function drawLooks(sheet: DrawnCells, base: FontPlan): readonly Write[] {
  return LOOKS.flatMap(({ writes }) => writes(sheet, base));
}

/** The font of every cell of a sheet, of those too that a plan says nothing of. */
export function drawBaseFont({ name }: SheetPlan, base: FontPlan): Write {
  return write((context) => {
    const { font } = context.workbook.worksheets.getItem(name).getRange().untrack().format;
    if (base.name !== undefined) font.name = base.name;
    if (base.size !== undefined) font.size = base.size;
  });
}
