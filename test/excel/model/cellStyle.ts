export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks. Colours are "#RRGGBB"; the words are those of Office.js. */
export interface CellStyle {
  readonly format: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  /** "" for no fill. */
  readonly fill: string;
  readonly pattern: string;
  readonly patternColor: string;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly shrink: boolean;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const DEFAULT_STYLE: CellStyle = {
  format: "General",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  subscript: false,
  superscript: false,
  fill: "",
  pattern: "None",
  patternColor: "#000000",
  borders: {},
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  shrink: false,
  readingOrder: "Context",
  locked: true,
  formulaHidden: false,
};
