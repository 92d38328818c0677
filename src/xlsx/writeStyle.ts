import type { BorderStyle, CellStyle, FontStyle, PatternFill } from "hucre";
import type { ConditionalFormatPlan, FontPlan, StylePlan } from "../spreadsheet/plan";
import { LINE_COLOR } from "../spreadsheet/planDefaults";

const LINE = { style: "thin", color: { rgb: LINE_COLOR } } as const;

const BORDERS: Readonly<Record<"thin" | "bottom", BorderStyle>> = {
  thin: { top: LINE, right: LINE, bottom: LINE, left: LINE },
  bottom: { bottom: LINE },
};

/** The styles of one workbook, each made once however many cells share it. */
export class WrittenStyles {
  readonly #font: FontPlan;
  readonly #written = new Map<StylePlan, CellStyle>();

  constructor(font: FontPlan) {
    this.#font = font;
  }

  of(plan: StylePlan): CellStyle {
    const known = this.#written.get(plan);
    if (known !== undefined) return known;
    const style = writeStyle(plan, this.#font);
    this.#written.set(plan, style);
    return style;
  }
}

/** A font of a cell style says everything: what it left out would not be the workbook's font. */
function writeStyle(plan: StylePlan, base: FontPlan): CellStyle {
  const style: CellStyle = {};
  if (plan.font !== undefined) style.font = writeFont({ ...base, ...plan.font });
  if (plan.fill !== undefined) style.fill = writeFill(plan.fill);
  if (plan.border !== undefined && plan.border !== "none") style.border = BORDERS[plan.border];
  const alignment = writeAlignment(plan);
  if (Object.keys(alignment).length > 0) style.alignment = alignment;
  if (plan.format !== undefined && plan.format !== "General") style.numFmt = plan.format;
  if (plan.unlocked === true) style.protection = { locked: false };
  return style;
}

function writeAlignment(plan: StylePlan): NonNullable<CellStyle["alignment"]> {
  // Excel ignores an indent without a side to count it from.
  const horizontal = plan.horizontal ?? (plan.indent === undefined ? undefined : "left");
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(plan.vertical === undefined ? {} : { vertical: plan.vertical }),
    ...(plan.wrap === true ? { wrapText: true } : {}),
    ...(plan.indent === undefined ? {} : { indent: plan.indent }),
  };
}

export function writeFont({ name, size, bold, italic, color }: FontPlan): FontStyle {
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(color === undefined ? {} : { color: { rgb: color } }),
  };
}

/** Cells take the colour of a solid fill from the foreground, conditional formats from the background. */
function writeFill(rgb: string): PatternFill {
  return { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } };
}

/** What a conditional format changes of the cell it applies to. */
export function writeConditionalStyle(plan: ConditionalFormatPlan["style"]): CellStyle {
  const { fill, color, bold, format } = plan;
  const font = writeFont({
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { bold }),
  });
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(fill === undefined ? {} : { fill: writeFill(fill) }),
    ...(format === undefined ? {} : { numFmt: format }),
  };
}
