import type { Visibility } from "../../../src/spreadsheet/snapshot";
import { cellArea, WHOLE_SHEET, type Rectangle } from "./area";
import type { CellStyle } from "./cellStyle";
import type { Chart } from "./chart";
import type { Comment } from "./comments";
import type { ConditionalFormat } from "./conditionalFormat";
import type { DefinedName } from "./definedName";
import { Grid } from "./grid";
import { newPageSetup } from "./pageSetup";
import type { Protection } from "./protection";
import type { Table } from "./table";
import type { Validation } from "./validation";
import { isFormula, type Content, type Value } from "./values";
import type { Workbook } from "./workbook";

export interface Cell {
  readonly content: Content;
  /** What the formula gives, once it is calculated. */
  result?: Value;
  /** Only where it differs from the style of column, row and sheet. */
  readonly style?: CellStyle;
  readonly link?: Hyperlink;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** Width in characters of the default font, height in points; absent where nobody set it. */
export interface Line {
  readonly size?: number;
  readonly hidden?: boolean;
  /** How deep in the outline; absent or 0 for what is not grouped. */
  readonly level?: number;
  readonly style?: CellStyle;
}

export interface SheetFilter {
  readonly area: Rectangle;
  /** By number of the column in the area, from 0. */
  readonly criteria: Map<number, Readonly<Record<string, unknown>>>;
}

/** One sheet: data only. */
export class Worksheet {
  readonly id: string;
  readonly cells = new Grid<Cell>();
  readonly rows = new Map<number, Line>();
  readonly columns = new Map<number, Line>();
  readonly tables: Table[] = [];
  readonly charts: Chart[] = [];
  readonly comments: Comment[] = [];
  readonly names: DefinedName[] = [];
  readonly merged: Rectangle[] = [];
  /** Highest priority first. */
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly validations: Validation[] = [];
  readonly page = newPageSetup();
  readonly customProperties = new Map<string, string>();
  /** Ranges that an add-in holds on to; they move with their cells. */
  readonly tracked = new Set<{ area: Rectangle | null }>();
  protection: Protection | null = null;
  filter: SheetFilter | null = null;
  visibility: Visibility = "visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  /** In characters, margins included. */
  standardWidth = 9.140625;
  /** In points. */
  standardHeight = 15;
  frozen = { rows: 0, columns: 0 };
  selection: Rectangle = cellArea(1, 1);
  style: CellStyle;

  constructor(
    readonly workbook: Workbook,
    public name: string,
  ) {
    this.id = workbook.newId();
    this.style = workbook.defaultStyle;
  }

  contentAt(row: number, column: number): Content {
    return this.cells.get(row, column)?.content ?? null;
  }

  valueAt(row: number, column: number): Value {
    const cell = this.cells.get(row, column);
    if (cell === undefined) return null;
    if (!isFormula(cell.content)) return cell.content;
    this.workbook.calculation.refresh();
    return cell.result ?? null;
  }

  styleAt(row: number, column: number): CellStyle {
    return (
      this.cells.get(row, column)?.style ??
      this.rows.get(row)?.style ??
      this.columns.get(column)?.style ??
      this.style
    );
  }

  isRowHidden(row: number): boolean {
    return this.rows.get(row)?.hidden === true;
  }

  isColumnHidden(column: number): boolean {
    return this.columns.get(column)?.hidden === true;
  }

  /** The area with contents, or with contents or formats of cells; null for an empty one. */
  usedArea(valuesOnly: boolean, within: Rectangle = WHOLE_SHEET): Rectangle | null {
    return this.cells.bounds(within, ({ content }) => !valuesOnly || content !== null);
  }
}
