import type { Expression } from "../spreadsheet/expression";
import { shareSteps, type Steps } from "./formulaSteps";
import { generalHelpers } from "./rowHelpers";
import {
  isByRow,
  type Formula,
  type SheetDeclaration,
  type TableDeclaration,
} from "./sheetDeclaration";

/** Every formula of a workbook by the cell it stands in; helper columns come after the others. */
export interface FormulaSet {
  /** Named cells, by name. */
  readonly fields: ReadonlyMap<string, Expression>;
  /** Table name → column key → formula. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, Formula>>;
}

/** Formulas that look at columns of steps; and as they read where a workbook has none of those. */
export interface SteppedFormulas extends FormulaSet {
  readonly writtenOut: FormulaSet;
}

/** A formula that stands in one cell. */
export function isSingleFormula(formula: Formula | "derived" | undefined): formula is Expression {
  return formula !== undefined && formula !== "derived" && !isByRow(formula);
}

/**
 * Gathers the formulas that the declarations give and those that other rooms derive from theirs.
 * @param derived table name → column key → formula.
 * @param steps what formulas repeat, the codes of lists apart.
 */
export function gatherFormulas(
  sheets: readonly SheetDeclaration[],
  derived: Readonly<Record<string, Readonly<Record<string, Formula>>>>,
  steps: Steps,
): SteppedFormulas {
  const fields = new Map<string, Expression>();
  const columns = new Map<string, ReadonlyMap<string, Formula>>();
  for (const { fields: single, shared, table } of sheets) {
    for (const { key, formula } of Object.values(single)) {
      if (isSingleFormula(formula)) fields.set(key, formula);
    }
    for (const { key, formula } of Object.values(shared ?? {})) {
      if (formula !== undefined) fields.set(key, formula);
    }
    if (table === undefined) continue;
    const own = Object.values(table.columns).flatMap(({ key, formula }) =>
      formula === undefined || formula === "derived" ? [] : [[key, formula] as const],
    );
    columns.set(
      table.name,
      new Map([
        ...own,
        ...Object.entries(generalHelpers(table)),
        ...Object.entries(table.conditions ?? {}),
        ...Object.entries(table.helpers ?? {}),
        ...Object.entries(derived[table.name] ?? {}),
      ]),
    );
  }
  const tables = sheets.flatMap(({ table }) => table ?? []);
  const filledDown = new Map(tables.map((table) => [table.name, standingIn(table, columns)]));
  const shared = shareSteps(filledDown, tables, steps);
  return {
    fields,
    columns: new Map(
      [...columns].map(([name, own]) => [name, new Map([...own, ...(shared.get(name) ?? [])])]),
    ),
    writtenOut: { fields, columns },
  };
}

/** Formulas that fill a column. Conditions stand in none, and what differs from row to row stands once. */
function standingIn(
  { name, conditions }: TableDeclaration,
  columns: FormulaSet["columns"],
): ReadonlyMap<string, Expression> {
  return new Map(
    [...(columns.get(name) ?? [])].flatMap(([key, formula]) =>
      isByRow(formula) || conditions?.[key] !== undefined ? [] : [[key, formula] as const],
    ),
  );
}
