import { evaluateBloc, type BlocIndicatorResult } from "../indicators/bloc/evaluateBloc";
import { layOutBlocWorkbook, withBlankRows } from "../workbook/draw/layOutBlocWorkbook";
import { prepareBlocData } from "../workbook/bloc/prepareBlocData";
import { calculate, type Calculation } from "../workbook/calculation";
import type { Report } from "../workbook/report";
import { reportOfData } from "../workbook/reportOfData";
import type { WorkbookData } from "../workbook/workbookData";
import { evaluateMatrix, type MatrixRow } from "../indicators/bloc/evaluateMatrix";
import { BLOC_FORMULAS } from "./blocFormulas";

/** What the bloc's workbook says of one period. */
export interface BlocResults {
  /** All indicators, in the order of the catalogue. */
  readonly indicators: readonly BlocIndicatorResult[];
  /** One row a unit that owes a report, in the order of the roster. */
  readonly matrix: readonly MatrixRow[];
  readonly calculation: Calculation;
  /** The data with what formulas cannot work out beside it, and the report that it gives. */
  readonly prepared: WorkbookData;
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
  const report = reportOfPrepared(prepared);
  const calculation = calculate(report, BLOC_FORMULAS, { view: "core" });
  return {
    indicators: evaluateBloc(calculation),
    matrix: evaluateMatrix(report, calculation),
    calculation,
    prepared,
    report,
  };
}

/** The report that a bloc workbook drawn from prepared data holds. */
export function reportOfPrepared(prepared: WorkbookData): Report {
  return reportOfData(withBlankRows(prepared), layOutBlocWorkbook(BLOC_FORMULAS, prepared));
}
