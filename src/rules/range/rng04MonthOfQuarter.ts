import { periodOf, quarterLabel } from "../../catalogue/period";
import { hasFormula } from "../../spreadsheet/snapshot";
import { cellsOfRow, headerOf, shownValue } from "../cells";
import type { Finding, Rule } from "../rule";

/** A month that is none of the quarter, in a file filled by another program. */
export const rng04: Rule = {
  id: "RNG04",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["tblKetNap.thang", "tblKetNap.ket_nap"],
  check: ({ report, calculation }) => {
    const table = report.tables.get("tblKetNap");
    const quarter = periodOf(2000, Number(calculation.field("tinh_quy")))?.quarter;
    if (table === undefined || quarter === undefined) return [];
    const ofQuarter = [-2, -1, 0].map((before) => quarter * 3 + before);
    return table.rows.flatMap((row, index): Finding[] => {
      const month = row.cells.get("thang");
      // A formula gives the right month by itself; another program may have typed one.
      if (month === undefined || hasFormula(month.cell)) return [];
      if (typeof month.raw !== "number" || ofQuarter.includes(month.raw)) return [];
      const right = calculation.cell(table.name, index, "thang");
      if (typeof right !== "number") return [];
      const cells = cellsOfRow(table, index, ["thang", "ket_nap"]);
      const facts = {
        nhan: headerOf(table.name, "thang"),
        m: shownValue(month.raw),
        quy: quarterLabel(quarter),
        dung: right,
      };
      return [{ rule: "RNG04", severity: "error", ...cells, facts }];
    });
  },
};
