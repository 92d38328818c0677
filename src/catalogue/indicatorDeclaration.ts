/**
 * What is measured, as data: the resolution's clause, who is measured when, and which cells feed it.
 * Thresholds are dated and stand in targets/.
 */
export interface IndicatorDeclaration {
  readonly level: "unit" | "bloc" | "both";
  /** Obligation class: CT target, PD aspiration, NV100 duty with a number, NVTD duty without. */
  readonly class: "CT" | "PD" | "NV100" | "NVTD";
  readonly cadence: "once" | "yearToDate" | "quarter" | "graded" | "term" | "followed";
  /** How the least number of further cases is counted. */
  readonly gap: "closed" | "open" | "count" | "limit" | "parts" | "none";
  /** Short Vietnamese label. */
  readonly label: string;
  readonly name: string;
  readonly english: string;
  /** Input cells besides the year and the quarter: `name`, `tblX.key` or `tblX[ROW].key`. */
  readonly inputs: readonly string[];
  /** The resolution's own words. */
  readonly clause: string;
}

/** "tblX[ROW]", keys → "tblX[ROW].key" for each key. */
export function inputs(table: string, ...keys: readonly string[]): string[] {
  return keys.map((key) => `${table}.${key}`);
}

/** What trends are measured against. */
export const YEARLY_HISTORY = inputs(
  "tblLichSuNam",
  "nam",
  "ma_chi_tieu",
  "tu_so",
  "mau_so",
  "trang_thai",
);

export function defineIndicators<const I extends Readonly<Record<string, IndicatorDeclaration>>>(
  indicators: I,
): I {
  return indicators;
}
