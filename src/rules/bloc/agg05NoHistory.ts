import { parameterOn } from "../../workbook/blocRecords";
import { lastDay } from "../../catalogue/period";
import { offeredGradingYear } from "../../workbook/emptyUnitData";
import { countInRow, textInRow } from "../../workbook/rowValues";
import { NO_CELLS, type BlocRule, type SubmittedQuarter } from "./blocRule";

/** Ratios whose rise or fall is a target. */
const TREND_OF = ["CT4A", "CT4C", "CT5A", "CT5C"];

/** A trend needs the year before. */
export const agg05: BlocRule = {
  id: "AGG05",
  severity: "warning",
  severityWhen: [{ when: "first year of the tool", severity: "note" }],
  needs: "bloc",
  inSheet: false,
  spoils: false,
  touches: ["tblLichSuNam.nam"],
  check: (quarter) => {
    const before = offeredGradingYear(quarter.period) - 1;
    const known = new Set(
      (quarter.bloc.data.tables.get("tblLichSuNam") ?? [])
        .filter((row) => countInRow(row, "nam") === before)
        .map((row) => textInRow(row, "ma_chi_tieu")?.toUpperCase()),
    );
    const lacking = TREND_OF.filter((id) => !known.has(id));
    if (lacking.length === 0) return [];
    // An office that has entered some of that year is told which are left.
    const isPart = lacking.length < TREND_OF.length;
    return [
      {
        rule: "AGG05",
        severity: isFirstYear(quarter) ? "note" : "warning",
        ...NO_CELLS,
        unit: null,
        file: null,
        facts: { nam_truoc: isPart ? `${before} (${lacking.join(", ")})` : before },
      },
    ];
  },
};

/** The year that the office has noted; without a note, the year in which nothing is stacked yet. */
function isFirstYear({ bloc, period }: SubmittedQuarter): boolean {
  const noted = parameterOn(bloc.data, "nam_dau_dung_so", lastDay(period));
  if (noted !== null) return Number(noted) >= period.year;
  const stacked = bloc.data.tables.get("tblThThongTin") ?? [];
  return !stacked.some((row) => Number((textInRow(row, "ky") ?? "9999").slice(0, 4)) < period.year);
}
