import { evaluateBloc, type BlocIndicatorResult } from "../indicators/bloc/evaluateBloc";
import { BLOC_SHEETS } from "../workbook/bloc";
import { prepareBlocData } from "../workbook/bloc/prepareBlocData";
import { calculate, type Calculation } from "../workbook/calculation";
import { layOut, type WorkbookLayout } from "../workbook/layout";
import type { Report } from "../workbook/report";
import { reportOfData, type WorkbookData } from "../workbook/workbookData";
import { evaluateMatrix, type MatrixRow } from "../indicators/bloc/evaluateMatrix";
import { BLOC_FORMULAS } from "./blocFormulas";

/** What the bloc's workbook says of one period. */
export interface BlocResults {
  /** All 43 indicators, in the order of the catalogue. */
  readonly indicators: readonly BlocIndicatorResult[];
  /** One row a unit that owes a report, in the order of the roster. */
  readonly matrix: readonly MatrixRow[];
  readonly calculation: Calculation;
  readonly report: Report;
}

/**
 * The bloc's figures for the period in the fields `nam` and `quy`, from the roster, the registers
 * and the stacked rows of the data. Rows of tblThKhacPhuc are those of the units with the bloc's
 * re-inspections put over them; the row of a unit in tblThThongTin tells under `SPOILED` which
 * indicators the check found spoiled.
 */
export function calculateBloc(data: WorkbookData): BlocResults {
  const prepared = prepareBlocData(data);
  const report = reportOfData(withBlankRows(prepared), layOutBloc(prepared));
  const calculation = calculate(report, BLOC_FORMULAS, { view: "core" });
  return {
    indicators: evaluateBloc(calculation),
    matrix: evaluateMatrix(report, calculation),
    calculation,
    report,
  };
}

/** Where everything stands in a bloc workbook that holds the data. */
export function layOutBloc(data: WorkbookData): WorkbookLayout {
  return layOut(
    BLOC_SHEETS,
    BLOC_FORMULAS,
    ({ name, room }) => Math.max(room ?? 0, (data.tables.get(name)?.length ?? 0) + 1),
    { extraRows: {} },
  );
}

/** One blank row at the end of each free table: the block of whoever has no rows. */
function withBlankRows(data: WorkbookData): WorkbookData {
  const tables = new Map(data.tables);
  for (const { table } of BLOC_SHEETS) {
    if (table !== undefined && table.rows === undefined) {
      tables.set(table.name, [...(data.tables.get(table.name) ?? []), new Map()]);
    }
  }
  return { ...data, tables };
}
