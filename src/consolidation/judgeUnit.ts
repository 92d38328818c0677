import type { Period } from "../catalogue/period";
import { UNIT_INDICATOR_IDS } from "../catalogue/indicators";
import { evaluateFollowUps } from "../followUps/evaluateFollowUps";
import { reconcile } from "../followUps/reconcile";
import type { BlocRecords } from "../workbook/blocIndex";
import { calculate } from "../workbook/calculation";
import { completeReport } from "../workbook/completeReport";
import type { FormulaSet } from "../workbook/formulaSet";
import { countInRow } from "../workbook/rowValues";
import { reportWithoutPlaces, spoiledIn, type StackedQuarters } from "./stackedQuarters";
import { stackedRows } from "./stackedRows";
import { underBloc } from "./underBloc";
import type { JudgedUnit } from "./unitFile";

/**
 * A unit that was received before and whose file is not among those at hand: judged anew from its
 * stacked rows, so that what the bloc has entered since counts.
 */
export function judgeStacked(
  unit: string,
  { period, reference }: { readonly period: Period; readonly reference: number },
  bloc: BlocRecords,
  stacked: StackedQuarters,
  formulas: FormulaSet,
): JudgedUnit | null {
  const data = stacked.dataOf(unit, period);
  if (data === null) return null;
  const spoiled = spoiledIn(data);
  const report = reportWithoutPlaces(data);
  const complete = underBloc(completeReport(report), bloc, reference);
  const calculation = calculate(complete, formulas, { view: "core", spoiled });
  const submission = countInRow(data.fields, "lan_nop") ?? 1;
  const rows = stackedRows({
    unit,
    period,
    submission,
    report: complete,
    calculation,
    sent: report,
  });
  return {
    unit,
    submission,
    spoiled: UNIT_INDICATOR_IDS.filter((id) => spoiled.has(id)),
    followUps: evaluateFollowUps(complete, calculation),
    reconciled: reconcile(bloc, unit, report, reference),
    rows: withSourceRows(rows, stacked.rowsOf(unit, period)),
  };
}

/** Rows keep the row of the unit's sheet that they came from. */
function withSourceRows(rows: JudgedUnit["rows"], before: JudgedUnit["rows"]): JudgedUnit["rows"] {
  return new Map(
    [...rows].map(([table, judged]) => [
      table,
      judged.map((row, index) => {
        const source = before.get(table)?.[index]?.get("dong_nguon") ?? null;
        return source === null ? row : new Map([...row, ["dong_nguon", source] as const]);
      }),
    ]),
  );
}
