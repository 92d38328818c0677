import { quarterOfLabel, type Period } from "../catalogue/period";
import { textOf } from "../spreadsheet/snapshot";
import { fieldValue, type Report } from "./report";

/** The quarter that a report is of, to look its term up: year 0 or Quý I where it does not say. */
export function typedPeriod(report: Report): Period {
  const year = fieldValue(report, "nam");
  const quarter = quarterOfLabel(textOf(fieldValue(report, "quy")));
  return { year: typeof year === "number" ? year : 0, quarter: quarter ?? 1 };
}
