import type { StylePlan } from "../../spreadsheet/plan";
import type { CellType } from "../sheetDeclaration";

/** One sober look: Times New Roman, thin grey lines, pale fills that stay legible in grey print. */
export const FONT = { name: "Times New Roman", size: 11 } as const;

const GREY_TEXT = "595959";
const LINE = "thin";
const FILLS = {
  header: "DCE6F1",
  input: "FFFBE6",
  computed: "F2F2F2",
} as const;

export const DATE_FORMAT = "dd/mm/yyyy";
export const COUNT_FORMAT = "#,##0";
export const RATIO_FORMAT = "0.00%";

export const STYLES = {
  title: { font: { ...FONT, size: 14, bold: true } },
  subtitle: { font: { ...FONT, bold: true, color: "1F3864" } },
  /** The longest line of the work list fits on the page that is printed. */
  summary: { font: { ...FONT, size: 10, color: "1F3864" } },
  advice: { font: { ...FONT, italic: true, color: GREY_TEXT } },
  label: { font: FONT, vertical: "center", wrap: true, border: LINE, indent: 1 },
  header: {
    font: { ...FONT, bold: true },
    fill: FILLS.header,
    border: LINE,
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  key: { font: { ...FONT, size: 8, color: GREY_TEXT } },
  helper: { font: { ...FONT, size: 8, color: GREY_TEXT } },
  text: { font: FONT, vertical: "top", wrap: true },
  bold: { font: { ...FONT, bold: true }, vertical: "top", wrap: true },
  number: { font: FONT, horizontal: "right", vertical: "top", indent: 1 },
  centeredBold: {
    font: { ...FONT, bold: true },
    horizontal: "center",
    vertical: "top",
    wrap: true,
  },
  centeredItalic: { font: { ...FONT, italic: true }, horizontal: "center", vertical: "top" },
  link: {
    font: { ...FONT, color: "1F3864", bold: true },
    border: LINE,
    vertical: "center",
    indent: 1,
  },
} as const satisfies Readonly<Record<string, StylePlan>>;

type Look = "input" | "computed" | "fixed";
const cache = new Map<string, StylePlan>();

/** The style of a cell of a type: one shared object for each look. */
export function cellStyle(type: CellType, look: Look): StylePlan {
  const id = `${type}/${look}`;
  let style = cache.get(id);
  if (style === undefined) {
    style = makeStyle(type, look);
    cache.set(id, style);
  }
  return style;
}

function makeStyle(type: CellType, look: Look): StylePlan {
  const centered = type === "date" || type === "code" || type === "list";
  const format = {
    int: COUNT_FORMAT,
    date: DATE_FORMAT,
    ratio: RATIO_FORMAT,
    // Text cells keep what is typed as text: a document number is no date.
    text: "@",
    list: "General",
    code: "General",
    verdict: "General",
  }[type];
  return {
    font: FONT,
    border: LINE,
    vertical: "center",
    wrap: type !== "int" && type !== "date" && type !== "ratio",
    horizontal: type === "int" || type === "ratio" ? "right" : centered ? "center" : "left",
    // Formulas in cells of text format would be shown as text when edited.
    ...(type === "text" || type === "verdict" ? { indent: 1 } : {}),
    format: look === "computed" && format === "@" ? "General" : format,
    ...(look === "input" ? { fill: FILLS.input, unlocked: true } : {}),
    ...(look === "computed" ? { fill: FILLS.computed } : {}),
  };
}

const plainCache = new Map<StylePlan, StylePlan>();

export function plainInteger(style: StylePlan): StylePlan {
  let plain = plainCache.get(style);
  if (plain === undefined) {
    plain = { ...style, format: "0", horizontal: "center" };
    plainCache.set(style, plain);
  }
  return plain;
}

/** Texts for the contract in which a number typed must stay a number, for a formula reads it. */
export const NUMBERS_OR_TEXTS = new Set(["nguong_phan_tram"]);
const generalCache = new Map<StylePlan, StylePlan>();

export function numberOrText(style: StylePlan): StylePlan {
  let general = generalCache.get(style);
  if (general === undefined) {
    general = { ...style, format: "General", horizontal: "right", indent: 0 };
    generalCache.set(style, general);
  }
  return general;
}

/** Column widths in characters, where a declaration says nothing. */
export const WIDTHS: Readonly<Record<CellType, number>> = {
  text: 24,
  int: 11,
  date: 13,
  list: 18,
  code: 12,
  ratio: 11,
  verdict: 22,
};
