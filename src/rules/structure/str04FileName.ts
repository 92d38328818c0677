import { textOf } from "../../spreadsheet/snapshot";
import { formatPeriod, periodOf } from "../../catalogue/period";
import { comparisonKey } from "../../text/normalise";
import { fieldValue } from "../../workbook/report";
import type { Rule } from "../rule";

/** The name of the file speaks of another unit or period than its contents, which win. */
export const str04: Rule = {
  id: "STR04",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: [],
  check: ({ report, calculation, fileName }) => {
    const said = fileName === null ? null : readFileName(fileName);
    if (said === null) return [];
    const period = periodOf(
      Number(calculation.field("tinh_nam")),
      Number(calculation.field("tinh_quy")),
    );
    const unit = textOf(fieldValue(report, "ma_don_vi"));
    if (period === null || period.year === 0 || unit === "") return [];
    const inside = `${unit} ${formatPeriod(period)}`;
    return comparisonKey(said) === comparisonKey(inside)
      ? []
      : [
          {
            rule: "STR04",
            severity: "warning",
            places: [],
            names: [],
            facts: { x: said, y: inside },
          },
        ];
  },
};

/**
 * "BC_DV017_2021_Q3 (1).xlsx" → "DV017 2021-Q3"; null for a name that says nothing. What copying,
 * signing and Macs add to a name is looked past.
 */
function readFileName(name: string): string | null {
  const match = /BC_([A-Z]{2}\d{3})_(\d{4})_Q([1-4])(?!\d)/i.exec(name.normalize("NFC"));
  if (match === null) return null;
  const [, unit = "", year = "", quarter = ""] = match;
  return `${unit.toUpperCase()} ${year}-Q${quarter}`;
}
