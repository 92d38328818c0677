import type { Area } from "../../spreadsheet/address";
import {
  ERROR_CODES,
  type CellGrid,
  type CellSnapshot,
  type RawValue,
} from "../../spreadsheet/snapshot";

/** What Excel answers for a rectangle of cells: rows of equal length. */
export interface CellAnswers {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  /** Fonts whose texts are not in Unicode; null where the font is one of today. */
  readonly font: (row: number, column: number) => string | null;
}

/** The cells of a rectangle; empty ones have no entry. */
export function cellsOf({ top, left }: Omit<Area, "sheet">, answers: CellAnswers): CellGrid {
  const grid = new Map<number, Map<number, CellSnapshot>>();
  answers.values.forEach((values, row) => {
    const cells = new Map<number, CellSnapshot>();
    values.forEach((value, column) => {
      const cell = cellOf(
        value,
        answers.formulas[row]?.[column],
        answers.formats[row]?.[column],
        answers.types[row]?.[column],
        answers.font(row, column),
      );
      if (cell !== null) cells.set(left + column, cell);
    });
    if (cells.size > 0) grid.set(top + row, cells);
  });
  return grid;
}

function cellOf(
  value: unknown,
  formula: unknown,
  format: unknown,
  type: unknown,
  font: string | null,
): CellSnapshot | null {
  // A text that begins with "=" answers itself as its formula too.
  const computed = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  const raw = rawValue(value, type);
  if (!computed && (raw === null || raw === "")) return null;
  return {
    value: raw,
    ...(computed ? { formula: formula.slice(1) } : {}),
    ...(typeof format === "string" && !/^general$/i.test(format) ? { format } : {}),
    ...(font === null ? {} : { font }),
  };
}

/** Errors come as text: only the type tells "#N/A" that was typed from one that was computed. */
function rawValue(value: unknown, type: unknown): RawValue {
  if (type === "Error") {
    return { error: ERROR_CODES.find((code) => code === value) ?? "#VALUE!" };
  }
  switch (typeof value) {
    case "number":
    case "string":
    case "boolean":
      return value;
    default:
      return null;
  }
}
