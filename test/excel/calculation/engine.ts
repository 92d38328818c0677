import type { Content, Value } from "../model/values";
import type { ConditionalLook } from "../model/conditionalFormat";

/**
 * What calculates: a second copy of the formulas that knows nothing of Excel's objects. Sheets by
 * their number from 0, rows and columns from 1.
 */
export interface Engine {
  /** Empties it and starts anew with these tabs and names. */
  readonly start: (tabs: readonly string[], names: readonly EngineName[]) => void;
  readonly put: (sheet: number, row: number, column: number, content: Content) => void;
  /** SUBTOTAL(101…) and on leave such rows out. */
  readonly hideRow: (sheet: number, row: number) => void;
  /** Calculates, then tells the result of every cell that holds a formula. */
  readonly calculate: (
    tell: (sheet: number, row: number, column: number, value: Value) => void,
  ) => void;
  /** The result of a formula that stands in no cell, as the last cell of a sheet would see it. */
  readonly evaluate: (sheet: number, formula: string) => Value;
  /** Replaces the conditional formats of every sheet; the first has the highest priority. */
  readonly setConditionalFormats: (sheets: readonly (readonly EngineFormat[])[]) => void;
  /** What the conditional formats give a cell. */
  readonly conditionalLook: (sheet: number, row: number, column: number) => ConditionalLook;
}

export interface EngineName {
  readonly name: string;
  /** Number of the sheet it belongs to; absent for the workbook. */
  readonly sheet?: number;
  readonly formula: string;
}

export interface EngineFormat {
  /** "A1:B3", several with a space between. */
  readonly range: string;
  readonly type: string;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}
