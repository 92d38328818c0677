import { blocResultFormulas } from "../indicators/bloc/blocResultFormulas";
import { matrixFormulas } from "../indicators/bloc/matrixFormulas";
import { registerFormulas } from "../indicators/bloc/registerFormulas";
import { unitRatioFormulas, unitStateFormulas } from "../indicators/bloc/unitStates";
import type { Expression } from "../spreadsheet/expression";
import { allParts } from "../spreadsheet/expressionTree";
import { BLOC_SHEETS } from "../workbook/bloc";
import { columnsAskedFor, stackedFormulas } from "../workbook/bloc/restack";
import { stackOf } from "../workbook/bloc/stackedSheet";
import { gatherFormulas } from "../workbook/formulaSet";
import { isByRow, type Formula } from "../workbook/sheetDeclaration";
import { UNIT_SHEETS } from "../workbook/unit";
import { UNIT_FORMULAS, UNIT_STEPS } from "./unitFormulas";

type Formulas = Readonly<Record<string, Formula>>;

const matrix: Formulas = { ...matrixFormulas(), ...unitStateFormulas(), ...unitRatioFormulas() };

/** The units' tables as they are stacked: their own formulas, and what the matrix asks of them. */
function stacks(): Readonly<Record<string, Formulas>> {
  const asking = partsOf([matrix, ...Object.values(registerFormulas)]);
  const tables = BLOC_SHEETS.flatMap(({ table }) => (table === undefined ? [] : [table.name]));
  return Object.fromEntries(
    UNIT_SHEETS.flatMap(({ table }) => {
      const stack = table === undefined ? "" : stackOf(table.name);
      if (table === undefined || !tables.includes(stack)) return [];
      const own = registerFormulas[stack] ?? {};
      const wanted = columnsAskedFor(asking, stack, false);
      const ofRows = columnsAskedFor(partsOf([own]), stack, true);
      const units = stackedFormulas(table.name, UNIT_FORMULAS.writtenOut, [...wanted, ...ofRows]);
      return [[stack, { ...units, ...own }] as const];
    }),
  );
}

function partsOf(several: readonly Formulas[]): readonly Expression[] {
  return several
    .flatMap((formulas) => Object.values(formulas))
    .flatMap((formula) => (isByRow(formula) ? [] : allParts(formula)));
}

/** Every formula of the bloc workbook. */
export const BLOC_FORMULAS = gatherFormulas(
  BLOC_SHEETS,
  {
    ...registerFormulas,
    ...stacks(),
    tblMaTran: matrix,
    tblKetQua: blocResultFormulas(),
  },
  { [stackOf("tblKhacPhuc")]: UNIT_STEPS.tblKhacPhuc },
);
