import type { Area } from "./address";
import type { Visibility } from "./snapshot";

/**
 * The wanted state of the regions that the product owns, as data. A host carries it out;
 * nothing else writes. Rows and columns from 1, areas without sheet belong to their SheetPlan.
 */
export interface WorkbookPlan {
  readonly title: string;
  readonly font: FontPlan;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** Tab on which the file opens. */
  readonly activeSheet: string;
}

export interface SheetPlan {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor?: string;
  readonly cells: readonly CellPlan[];
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TablePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts?: readonly ChartPlan[];
  readonly protected: boolean;
  readonly print?: PrintPlan;
  readonly showGridLines: boolean;
}

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number | boolean | null;
  /** Without the leading "=". `value` is then the result to store beside it. */
  readonly formula?: string;
  /**
   * Instead of `formula`: the row of the cell above, in the same column, whose formula this cell
   * continues with its rows shifted, as filling down does. A run has no gaps.
   */
  readonly continues?: number;
  readonly style?: StylePlan;
  /** A cell of this workbook that a click leads to: "'2 Đảng viên'!D6". */
  readonly link?: string;
}

export interface FontPlan {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Six hex digits. */
  readonly color?: string;
}

/** Styles are few shared objects: a writer may key its own style table by identity. */
export interface StylePlan {
  readonly font?: FontPlan;
  /** Six hex digits of a solid fill. */
  readonly fill?: string;
  readonly border?: "thin" | "bottom" | "none";
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly format?: string;
  readonly unlocked?: boolean;
  readonly indent?: number;
}

export interface ColumnPlan {
  readonly column: number;
  /** In characters of the default font. */
  readonly width?: number;
  readonly hidden?: boolean;
}

export interface RowPlan {
  readonly row: number;
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface TablePlan {
  readonly name: string;
  /** Header row included. */
  readonly area: Omit<Area, "sheet">;
  readonly columns: readonly string[];
  readonly filter: boolean;
}

export interface ValidationPlan {
  readonly area: Omit<Area, "sheet">;
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "wholeNumber"; readonly min: number; readonly max: number }
    | { readonly kind: "date"; readonly min: number; readonly max: number }
    /** Input message only. */
    | { readonly kind: "any" };
  readonly inputTitle?: string;
  readonly inputMessage?: string;
  readonly errorTitle?: string;
  readonly errorMessage?: string;
}

export interface ConditionalFormatPlan {
  readonly area: Omit<Area, "sheet">;
  /** Without "=", relative to the top left cell of the area. */
  readonly formula: string;
  readonly style: {
    readonly fill?: string;
    readonly color?: string;
    readonly bold?: boolean;
    readonly format?: string;
  };
  readonly stopIfTrue?: boolean;
}

/** A native chart over cells of the workbook. */
export interface ChartPlan {
  readonly kind: "bar" | "column";
  readonly title: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  /** The cells it lies over. */
  readonly area: Omit<Area, "sheet">;
  readonly series: readonly ChartSeriesPlan[];
  /** Number format of the figures beside the bars, and of the axis unless it has its own. */
  readonly format: string;
  readonly axisFormat?: string;
}

export interface ChartSeriesPlan {
  readonly name: string;
  readonly categories: Area;
  readonly values: Area;
  /** Six hex digits. */
  readonly color: string;
  /** Whether each value stands beside its bar. */
  readonly labels: boolean;
}

export interface NamePlan {
  readonly name: string;
  readonly area: Area;
}

export interface PrintPlan {
  readonly paper: "A4" | "A3";
  readonly orientation: "portrait" | "landscape";
  readonly area: Omit<Area, "sheet">;
  /** Rows repeated on every page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** Columns repeated on every page. */
  readonly titleColumns?: { readonly from: number; readonly to: number };
  readonly footer?: string;
  /** Pages high; 0 = as many as needed. One page wide. */
  readonly fitToHeight: number;
  /** Percent. Instead of fitting: legible on any paper, on as many pages as it takes. */
  readonly scale?: number;
}
