import type { EarlierQuarter } from "../rules/rule";
import { periodOfReport, underBloc } from "../consolidation/underBloc";
import type { Snapshot } from "../spreadsheet/snapshot";
import type { BlocRecords } from "../workbook/blocIndex";
import { unitKey } from "../workbook/rowValues";
import { ALONE, checkAlone } from "./checkAlone";

/**
 * A unit's workbook of an earlier quarter, read and computed, with what its own check finds spoiled;
 * null when it does not say whose or which.
 */
export function readQuarter(
  snapshot: Snapshot,
  bloc?: BlocRecords,
): (EarlierQuarter & { readonly unit: string }) | null {
  // A day that was in the future then decides nothing now.
  const checked = checkAlone(
    { snapshot, fileName: null, today: Infinity },
    bloc === undefined ? ALONE : { ...ALONE, overrule: (report) => underBloc(report, bloc, null) },
  );
  const { report, calculation } = checked;
  const period = periodOfReport(report);
  const unit = unitKey(checked.unit);
  return period === null || unit === "" ? null : { unit, period, report, calculation };
}
