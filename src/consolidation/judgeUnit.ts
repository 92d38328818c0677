import { formatPeriod, type Period } from "../catalogue/period";
import { UNIT_INDICATOR_IDS, type UnitIndicatorId } from "../catalogue/indicators";
import { codeOfLabel } from "../workbook/readValue";
import { evaluateFollowUps } from "../followUps/evaluateFollowUps";
import { reconcile } from "../followUps/reconcile";
import { evaluateIndicators } from "../indicators/evaluateIndicators";
import type { BlocRecords } from "../workbook/blocIndex";
import { calculate } from "../workbook/calculation";
import { completeReport } from "../workbook/completeReport";
import type { FormulaSet } from "../workbook/formulaSet";
import { countInRow, textInRow, unitKey } from "../workbook/rowValues";
import type { WorkbookData } from "../workbook/workbookData";
import { reportWithoutPlaces, type StackedQuarters } from "./stackedQuarters";
import { stackedRows } from "./stackedRows";
import { underBloc } from "./underBloc";
import type { JudgedUnit } from "./unitFile";

/**
 * A unit that was received before and whose file is not among those at hand: judged anew from its
 * stacked rows, so that what the bloc has entered since counts.
 * @param spoiled indicators that the check of its file found spoiled.
 */
export function judgeStacked(
  unit: string,
  { period, reference }: { readonly period: Period; readonly reference: number },
  bloc: BlocRecords,
  stacked: StackedQuarters,
  formulas: FormulaSet,
  spoiled: ReadonlySet<UnitIndicatorId>,
): JudgedUnit | null {
  const data = stacked.dataOf(unit, period);
  if (data === null) return null;
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
    indicators: evaluateIndicators(complete, calculation),
    spoiled: UNIT_INDICATOR_IDS.filter((id) => spoiled.has(id)),
    followUps: evaluateFollowUps(complete, calculation),
    reconciled: reconcile(bloc.conclusionsOf(unit), report, reference),
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

/** What the matrix of a bloc workbook said was spoiled, by unit; nothing for another quarter. */
export function spoiledInMatrix(
  data: WorkbookData,
  period: Period,
): Map<string, Set<UnitIndicatorId>> {
  const spoiled = new Map<string, Set<UnitIndicatorId>>();
  const year = countInRow(data.fields, "nam");
  const quarter = codeOfLabel(textInRow(data.fields, "quy") ?? "", "QUY");
  if (formatPeriod(period) !== `${year ?? ""}-${quarter ?? ""}`) return spoiled;
  for (const row of data.tables.get("tblMaTran") ?? []) {
    const ids = UNIT_INDICATOR_IDS.filter((id) => {
      const label = textInRow(row, id.toLowerCase());
      return label !== null && codeOfLabel(label, "VERDICT") === "LOI_SO_LIEU";
    });
    spoiled.set(unitKey(row.get("ma_don_vi")), new Set(ids));
  }
  return spoiled;
}
