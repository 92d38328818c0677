import { evaluateIndicators } from "../indicators/evaluateIndicators";
import type { RawValue } from "../spreadsheet/snapshot";
import type { Calculation } from "../workbook/calculation";
import type { Report } from "../workbook/report";
import { indicatorResults } from "../workbook/unit/indicatorResults";
import type { DataRow } from "../workbook/workbookData";

const { columns } = indicatorResults.table;

/** Columns of the table of results in which an earlier quarter stands, as a reader sees its figures. */
const EARLIER = {
  quarter: columns.untilPreviousQuarter.key,
  year: columns.samePeriodLastYear.key,
} as const;

interface Quarter {
  readonly report: Report;
  readonly calculation: Calculation;
}

/**
 * Rows of the table of results that tell what a unit came to earlier, "94,96% (113/119)"; an
 * indicator without figures has none.
 */
export function earlierResults(
  lastQuarter: Quarter | null,
  sameQuarterLastYear: Quarter | null,
): DataRow[] {
  const rows = new Map<string, Map<string, RawValue>>();
  const tell = (quarter: Quarter | null, key: string): void => {
    if (quarter === null) return;
    for (const { id, numerator, display } of evaluateIndicators(
      quarter.report,
      quarter.calculation,
    )) {
      if (numerator === null) continue;
      const row = rows.get(id) ?? new Map<string, RawValue>([[columns.code.key, id]]);
      // Of several parts the count: which one was lowest is another matter.
      rows.set(id, row.set(key, display.split(";")[0] ?? display));
    }
  };
  tell(lastQuarter, EARLIER.quarter);
  tell(sameQuarterLastYear, EARLIER.year);
  return [...rows.values()];
}
