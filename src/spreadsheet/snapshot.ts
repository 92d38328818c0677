import type { Area } from "./address";

/**
 * What a workbook holds, whoever read it: from Excel in one or two round trips, from bytes through
 * our reader. Values are as stored: dates are serial numbers, nothing is interpreted.
 */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** True when serial numbers count from 1/1/1904 (old Mac files). */
  readonly date1904: boolean;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  readonly cells: CellGrid;
  readonly tables: readonly TableSnapshot[];
  readonly merged: readonly Omit<Area, "sheet">[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Whether a filter hides rows (then hidden rows are not the user's slip). */
  readonly filtered: boolean;
}

export type CellGrid = ReadonlyMap<number, ReadonlyMap<number, CellSnapshot>>;

export interface CellSnapshot {
  readonly value: RawValue;
  /** Without the leading "="; absent for constants. */
  readonly formula?: string;
  /** The formula of another cell that this one continues, as written there; where a reader knows. */
  readonly continues?: string;
  /** True when a formula came without its result (openpyxl writes such files). */
  readonly resultMissing?: boolean;
  /** Number format code, "General" when absent. */
  readonly format?: string;
  /**
   * Name of the font the text is shown in, or of the first such font among its runs; only when texts
   * in that font are encoded otherwise than in Unicode (see `text/legacyFonts.ts`), else absent.
   */
  readonly font?: string;
}

/** An empty cell has no entry in the grid, or the value null. */
export type RawValue = number | string | boolean | null | CellError;

export interface CellError {
  readonly error: ErrorCode;
}

export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export function isError(value: RawValue | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

export interface TableSnapshot {
  readonly name: string;
  /** Header row included. */
  readonly area: Omit<Area, "sheet">;
  readonly columns: readonly string[];
}

export interface NameSnapshot {
  readonly name: string;
  /** Tab name for a sheet-scoped name, null for a workbook-level one. */
  readonly scope: string | null;
  /** As stored, without the leading "=". */
  readonly refersTo: string;
}

export function cellAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
): CellSnapshot | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** Without working out what a continued formula reads here. */
export function hasFormula(cell: CellSnapshot | undefined): boolean {
  return cell?.continues !== undefined || cell?.formula !== undefined;
}

/** Nothing stands there, not even a formula that gives nothing. */
export function isBlank(cell: CellSnapshot | undefined): boolean {
  return !hasFormula(cell) && (cell?.value ?? "") === "";
}

/** A value as text: nothing for an empty cell, the code of an error. */
export function textOf(value: RawValue | undefined): string {
  if (value === null || value === undefined) return "";
  return isError(value) ? value.error : String(value);
}

/** A number in the 15 digits that every program keeps when it saves a file again. */
export function keptDigits(value: number): string {
  return String(Number(value.toPrecision(15)));
}
