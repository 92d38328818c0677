import type { Area, Place } from "./address";
import type { FontPlan, SheetPlan, WorkbookPlan } from "./plan";
import type { Visibility } from "./snapshot";

/**
 * What is wanted of a workbook that is already there, as data; everything else in it stays as it
 * is. A host carries it out, gives back the changes that undo it, and nothing else writes.
 * Carrying it out twice is carrying it out once.
 */
export interface WorkbookChanges {
  /** Fingerprint of the snapshot it was computed from; null when it fits whatever is there. */
  readonly basis: string | null;
  /** Sheets to add, with the names and font that go with them. */
  readonly add?: Pick<WorkbookPlan, "font" | "sheets" | "names" | "activeSheet">;
  /** Tabs to remove: what `add` brought, when it is undone. */
  readonly remove?: readonly string[];
  /** Workbook-level defined names to remove, before the tabs go that they refer to. */
  readonly removeNames?: readonly string[];
  /** Tables that need another number of rows; all else stands as they leave it. */
  readonly tableRows?: readonly TableRowsPlan[];
  readonly blocks?: readonly BlockPlan[];
  /** Formulas to be filled down, once the blocks are written. */
  readonly fills?: readonly FillPlan[];
  /** Cells that stay empty although Excel fills a table's column with its first formula by itself. */
  readonly blanks?: readonly Area[];
  /**
   * Cells that are to look as a plan says. Of it undoing brings back the heights of rows alone: cells
   * keep looks that are empty.
   */
  readonly paint?: { readonly font: FontPlan; readonly sheets: readonly PaintPlan[] };
  /** Cells that need another look before their contents can stand in them. */
  readonly looks?: readonly CellLookPlan[];
  readonly visibility?: readonly { readonly sheet: string; readonly visibility: Visibility }[];
  /** All the marks that are wanted; those that stand and are not among them go away. */
  readonly marks?: readonly MarkPlan[];
}

/** Contents for a rectangle of a sheet: rows of cells from its top left corner. */
export interface BlockPlan {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly CellContent[])[];
}

/**
 * The number of rows below the header of a table. Entire rows come and go before its last one, so
 * that names, formats, validations and formulas that look at its columns follow.
 */
export interface TableRowsPlan {
  readonly sheet: string;
  readonly table: string;
  readonly rows: number;
}

/** An area that continues the formulas of one row above it, as filling down does. */
export interface FillPlan {
  readonly area: Area;
  readonly from: number;
}

/** What of a sheet is to look as its plan says: these cells, these rows, the printed page. */
export type PaintPlan = Pick<SheetPlan, "name" | "cells" | "rows" | "print">;

/** Number format and font of one cell; what is absent stays as it is. */
export interface CellLookPlan extends Place {
  readonly format?: string;
  readonly font?: string;
}

/** null leaves the cell alone, "" empties it; a text that begins with "=" stays a text. */
export type CellContent = string | number | boolean | null | { readonly formula: string };

/** A colour laid over cells for a while: it fills nothing and goes without a trace. */
export interface MarkPlan {
  readonly area: Area;
  readonly look: MarkLook;
}

export type MarkLook = "error" | "warning" | "note" | "failed" | "overdue";

/** A write, and what takes it back. */
export interface Undo {
  readonly changes: WorkbookChanges;
  readonly written: WorkbookChanges;
}

export const NO_CHANGES: WorkbookChanges = { basis: null };

/** Whether the changes touch contents or structure, not only what is laid over them. */
export function writesContent(changes: WorkbookChanges): boolean {
  const { add, remove, removeNames, visibility } = changes;
  const parts = [add?.sheets, remove, removeNames, visibility];
  return writesCells(changes) || parts.some((part) => (part?.length ?? 0) > 0);
}

/** Whether they touch cells of sheets that are there already. */
export function writesCells(changes: WorkbookChanges): boolean {
  const { tableRows, blocks, fills, paint, looks } = changes;
  return [tableRows, blocks, fills, paint?.sheets, looks].some((part) => (part?.length ?? 0) > 0);
}
