import { baseQuarter, type UnitKind } from "./baseQuarter";
import type { Quarter, Row } from "./quarter";
import { withCells, withFields, withRows } from "./quarter";
import type { FollowUp, Indicator, View } from "./referenceIndicators";

/** A filled workbook and what the model says of it in so many words. */
export interface WorkedCase {
  id: string;
  quarter: Quarter;
  /** Where the expectation holds. */
  views: View[];
  indicators: Record<string, Partial<Indicator>>;
  followUps?: FollowUp[];
}

export const BOTH: View[] = ["core", "sheet"];

export const base = (ky: string, kind: UnitKind = "administrative"): Quarter => {
  const [year, quarter] = ky.split("-Q").map(Number);
  if (quarter !== 1 && quarter !== 2 && quarter !== 3 && quarter !== 4) throw new Error(ky);
  return baseQuarter({ kind, year: year ?? 0, quarter });
};

/** Changes applied one after the other: `TABLE[CODE]` cells, `TABLE` rows, or `fields`. */
export function changed(quarter: Quarter, changes: Record<string, Row | Row[]>): Quarter {
  return Object.entries(changes).reduce((current, [place, change]) => {
    const [, table, code] = /^(\w+)(?:\[(\w+)\])?$/u.exec(place) ?? [];
    if (Array.isArray(change)) return withRows(current, place, change);
    if (table === "fields") return withFields(current, change);
    return withCells(current, table ?? "", code ?? "", change);
  }, quarter);
}

export function worked(
  id: string,
  quarter: Quarter,
  indicators: WorkedCase["indicators"],
  views: View[] = BOTH,
): WorkedCase {
  return { id, quarter, views, indicators };
}

/** Numerator, denominator, verdict, gap. */
export const says = (
  numerator: number | null,
  denominator: number | null,
  verdict: string,
  gap: number | null = null,
): Partial<Indicator> => ({ numerator, denominator, verdict, gap });

export const none = (verdict: string): Partial<Indicator> => says(null, null, verdict);

/** The row of a document kind taken out. */
export function withoutDocument(quarter: Quarter, kind: string): Quarter {
  const rows = quarter.tables["tblVanBan"] ?? [];
  return withRows(
    quarter,
    "tblVanBan",
    rows.filter((row) => row["loai"] !== kind),
  );
}
