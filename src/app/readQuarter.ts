import type { EarlierQuarter } from "../rules/rule";
import { underBloc, periodOfReport } from "../consolidation/underBloc";
import type { Snapshot } from "../spreadsheet/snapshot";
import type { BlocRecords } from "../workbook/blocIndex";
import { calculate } from "../workbook/calculation";
import { completeReport } from "../workbook/completeReport";
import { readReport } from "../workbook/readReport";
import { fieldValue } from "../workbook/report";
import { unitKey } from "../workbook/rowValues";
import { UNIT_FORMULAS } from "./unitFormulas";

/** A unit's workbook of a quarter, read and computed; null when it does not say whose or which. */
export function readQuarter(
  snapshot: Snapshot,
  bloc?: BlocRecords,
): (EarlierQuarter & { readonly unit: string }) | null {
  const report = readReport(snapshot);
  const period = periodOfReport(report);
  const unit = unitKey(fieldValue(report, "ma_don_vi"));
  if (period === null || unit === "") return null;
  const filled = completeReport(report);
  const complete = bloc === undefined ? filled : underBloc(filled, bloc, null);
  const calculation = calculate(complete, UNIT_FORMULAS, { view: "core" });
  return { unit, period, report, calculation };
}
