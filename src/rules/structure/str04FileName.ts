import { textOf } from "../../spreadsheet/snapshot";
import { formatPeriod, periodOf } from "../../catalogue/period";
import { readFileName } from "../../workbook/fileNames";
import { comparisonKey } from "../../text/normalise";
import { fieldValue } from "../../workbook/report";
import { meantUnitCode } from "../hygiene/hyg16LetterForDigit";
import { inSomeTerm } from "../range/rng03YearOutsideTerm";
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
    const name = fileName === null ? null : readFileName(fileName);
    if (name === null) return [];
    const said = `${name.unit} ${formatPeriod(name.period)}`;
    const period = periodOf(
      Number(calculation.field("tinh_nam")),
      Number(calculation.field("tinh_quy")),
    );
    const unit = textOf(fieldValue(report, "ma_don_vi"));
    if (period === null || period.year === 0 || unit === "") return [];
    const inside = `${unit} ${formatPeriod(period)}`;
    // What HYG16 and RNG03 say of the code and of the year is not said again.
    const year = inSomeTerm(report, period.year) ? period.year : name.period.year;
    const meant = `${meantUnitCode(unit) ?? unit} ${formatPeriod({ ...period, year })}`;
    return comparisonKey(said) === comparisonKey(meant)
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
