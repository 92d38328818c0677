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
  /** Null where they were not asked for. */
  readonly formulas: readonly (readonly unknown[])[] | null;
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  /** Fonts whose texts are not in Unicode; null where the font is one of today. */
  readonly font: (row: number, column: number) => string | null;
}

/**
 * The cells of a rectangle; empty ones have no entry.
 * @param known the cells of before, whose formulas stand where none were asked for
 */
export function cellsOf(
  { top, left }: Omit<Area, "sheet">,
  answers: CellAnswers,
  known: CellGrid | null,
): CellGrid {
  const grid = new Map<number, Map<number, CellSnapshot>>();
  answers.values.forEach((values, row) => {
    const cells = new Map<number, CellSnapshot>();
    values.forEach((value, column) => {
      const type = answers.types[row]?.[column];
      const formula =
        answers.formulas === null
          ? standing(known?.get(top + row)?.get(left + column), type)
          : computing(answers.formulas[row]?.[column], value);
      const format = answers.formats[row]?.[column];
      const cell = cellOf(value, formula, format, type, answers.font(row, column));
      if (cell !== null) cells.set(left + column, cell);
    });
    if (cells.size > 0) grid.set(top + row, cells);
  });
  return grid;
}

/** A text that begins with "=" answers itself as its formula too. */
function computing(formula: unknown, value: unknown): string | undefined {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? formula.slice(1) : undefined;
}

/** Where nothing stands any more, no formula does. */
function standing(before: CellSnapshot | undefined, type: unknown): string | undefined {
  return type === "Empty" ? undefined : before?.formula;
}

function cellOf(
  value: unknown,
  formula: string | undefined,
  format: unknown,
  type: unknown,
  font: string | null,
): CellSnapshot | null {
  const raw = rawValue(value, type);
  if (formula === undefined && (raw === null || raw === "")) return null;
  return {
    value: raw,
    ...(formula === undefined ? {} : { formula }),
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
