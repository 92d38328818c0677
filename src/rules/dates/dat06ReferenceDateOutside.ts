import { periodOf, quarterLabel } from "../../catalogue/period";
import { formatSerial } from "../../spreadsheet/serialDate";
import { cellFinding } from "../cells";
import type { Finding, Rule } from "../rule";
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
    const reference = figure("tinh_chot");
    return dayCells(material, ["ngay_chot"]).flatMap(({ cell, day }): Finding[] => {
      if (day < first || day > last) {
        const facts = {
          a: formatSerial(day),
          quy: quarterLabel(period.quarter),
          nam: period.year,
        };
        return [cellFinding("DAT06", "error", cell, facts)];
      }
      if (material.judgedAt !== "bloc" || day === reference) return [];
      const facts = { a: formatSerial(day), r: formatSerial(reference) };
      return [{ ...cellFinding("DAT06", "warning", cell, facts), says: "DAT06.ofBloc" }];
    });
  },
};
