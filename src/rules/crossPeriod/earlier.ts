import { isSamePeriod, periodOf, previousPeriod, type Period } from "../../catalogue/period";
import { fixedCount } from "../counts";
import type { EarlierQuarter, Material } from "../rule";

export function periodOfMaterial({ calculation }: Material): Period | null {
  const year = Number(calculation.field("tinh_nam"));
  return year === 0 ? null : periodOf(year, Number(calculation.field("tinh_quy")));
}

/** The workbook of the quarter just before, when it is at hand. */
export function lastQuarter(material: Material): EarlierQuarter | null {
  const period = periodOfMaterial(material);
  const { previous } = material;
  if (period === null || previous === null || previous === undefined) return null;
  return isSamePeriod(previous.period, previousPeriod(period)) ? previous : null;
}

/** The same, when it lies in the same year: figures that add up over the year. */
export function lastQuarterOfYear(material: Material): EarlierQuarter | null {
  const earlier = lastQuarter(material);
  return earlier !== null && earlier.period.year === periodOfMaterial(material)?.year
    ? earlier
    : null;
}

/**
 * Nothing came before: the term's first quarter, or no admissions carried forward (a new-period
 * command would have written them).
 */
export function isFirstOfUse({ report, calculation, bloc }: Material): boolean {
  if (Number(calculation.field("tinh_q")) <= 1) return true;
  if (bloc !== undefined && bloc.data.tables.get("tblThThongTin")?.length === 0) return true;
  return fixedCount(report, "tblKetNap", "LK", "ket_nap") === null;
}
