import { parsePeriod, type Period } from "../catalogue/period";

/**
 * "BC_DV017_2021_Q3 (1).xlsx" → DV017 and 2021-Q3; null for a name that says nothing. What copying,
 * signing and Macs add to a name is looked past.
 */
export function readFileName(
  name: string,
): { readonly unit: string; readonly period: Period } | null {
  const match = /BC_([A-Z]{2}\d{3})_(\d{4})_Q([1-4])(?!\d)/i.exec(name.normalize("NFC"));
  if (match === null) return null;
  const [, unit = "", year = "", quarter = ""] = match;
  const period = parsePeriod(`${year}-Q${quarter}`);
  return period === null ? null : { unit: unit.toUpperCase(), period };
}

/** What no name of a file may hold on some system, a slash above all. */
const NOT_IN_NAMES = /[\\/:*?"<>|]/g;

/** Name under which the workbook of a unit and quarter goes, whatever a roster's codes look like. */
export function unitFileName(unit: string, { year, quarter }: Period): string {
  return `BC_${unit.replace(NOT_IN_NAMES, "_")}_${year}_Q${quarter}.xlsx`;
}
