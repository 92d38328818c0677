import { allCells, type DeclaredCell } from "../rules/cells";
import { hasFormula, isError, type Snapshot } from "../spreadsheet/snapshot";
import { writeFormula } from "../spreadsheet/writeFormula";
import type { FormulaSet, SteppedFormulas } from "../workbook/formulaSet";
import { formulaContext, type WorkbookLayout } from "../workbook/layout";
import type { Report } from "../workbook/report";
import { formulaOfRow } from "../workbook/sheetDeclaration";
import type { RepairRequest } from "./repairRequest";
import { proposal, type Proposal } from "./proposal";
import { repairedCell } from "./repairedCell";
import { standingLayout } from "./standingLayout";

/**
 * Formulas that somebody typed over (STR05) or that lost a cell they looked at (STR06): each comes
 * back in its own cell, in the words of the workbook as it stands. Nothing where the workbook itself
 * is damaged: then it is the template that has to be restored.
 */
export function formulaRepairs(request: RepairRequest): Proposal[] {
  const { mended, findings, formulas } = request;
  const wanted = findings.filter(({ rule }) => rule === "STR05" || rule === "STR06");
  if (wanted.length === 0) return [];
  const { snapshot, report } = mended;
  const standing = standingFormulas(snapshot, report, formulas);
  if (standing === null) return [];
  const cells = allCells(report);
  const places = wanted.flatMap((finding) =>
    finding.places.map((place) => ({ rule: finding.rule, place })),
  );
  return places.flatMap(({ rule, place }) => {
    const cell = cells.find(
      ({ reading }) =>
        reading.place.sheet === place.sheet &&
        reading.place.row === place.row &&
        reading.place.column === place.column,
    );
    if (cell === undefined || (rule === "STR06" && !isBroken(cell))) return [];
    const formula = formulaIn(cell, standing);
    if (formula === null || !isWhole(formula, snapshot)) return [];
    return proposal({ rule, kind: "formula" }, [repairedCell(cell, { formula }, mended)]);
  });
}

interface StandingFormulas {
  readonly layout: WorkbookLayout;
  readonly formulas: FormulaSet;
}

/** The formulas for which a workbook has the columns: earlier ones were drawn without those of steps. */
function standingFormulas(
  snapshot: Snapshot,
  report: Report,
  formulas: SteppedFormulas,
): StandingFormulas | null {
  for (const set of [formulas, formulas.writtenOut]) {
    const layout = standingLayout(snapshot, report, set);
    if (layout !== null) return { layout, formulas: set };
  }
  return null;
}

/** The formula itself is damaged, or gone; one that merely hands an error on is right. */
function isBroken({ reading: { cell, raw } }: DeclaredCell): boolean {
  return hasFormula(cell) ? cell?.formula?.includes("#REF!") === true : isError(raw);
}

function formulaIn(
  { name: { table: tableName = "", rowCode, key = "" }, reading: { place } }: DeclaredCell,
  { layout, formulas }: StandingFormulas,
): string | null {
  const formula = formulas.columns.get(tableName)?.get(key);
  const expression = formula === undefined ? null : formulaOfRow(formula, rowCode ?? null);
  const table = layout.tables.get(tableName);
  if (expression === null || table === undefined) return null;
  return writeFormula(expression, formulaContext(layout, place.sheet, { table, row: place.row }));
}

/** Whether every name that the formula uses is in the workbook still. */
function isWhole(formula: string, { names }: Snapshot): boolean {
  const known = new Set(names.map(({ name }) => name.toLowerCase()));
  const used = formula.match(/\b(?:cot|o|dmc?)_\w+/g) ?? [];
  return used.every((name) => known.has(name.toLowerCase()));
}
