import { periodOf, quarterLabel } from "../../catalogue/period";
import { formatSerial } from "../../spreadsheet/serialDate";
import { cellFinding } from "../cells";
import type { Rule } from "../rule";
import { dayCells } from "./dayCells";

/** The reference date lies in the quarter; otherwise the last day of the quarter takes its place. */
export const dat06: Rule = {
  id: "DAT06",
  severity: "error",
  severityWhen: [{ when: "at the bloc, differs from the bloc's R", severity: "warning" }],
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: [],
  check: (material) => {
    const figure = (key: string): number => Number(material.calculation.field(key));
    const period = periodOf(figure("tinh_nam"), figure("tinh_quy"));
    if (period === null || period.year === 0) return [];
    const [first, last] = [figure("tinh_dau_quy"), figure("tinh_cuoi_quy")];
    return dayCells(material, ["ngay_chot"])
      .filter(({ day }) => day < first || day > last)
      .map(({ cell, day }) =>
        cellFinding("DAT06", "error", cell, {
          a: formatSerial(day),
          ky: `${quarterLabel(period.quarter)} năm ${period.year}`,
        }),
      );
  },
};
