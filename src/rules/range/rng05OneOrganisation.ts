import { cellsOfRow } from "../cells";
import { countIn } from "../counts";
import type { Finding, Rule } from "../rule";

/** The unit is one organisation, however many cells it has. */
export const rng05: Rule = {
  id: "RNG05",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["tblXepLoai[TCCSD].tong_so"],
  check: ({ report }) => {
    const table = report.tables.get("tblXepLoai");
    return (table?.rows ?? []).flatMap((row, index): Finding[] => {
      const total = countIn(row, "tong_so");
      if (table === undefined || row.code !== "TCCSD" || total === null || total === 1) return [];
      const cells = cellsOfRow(table, index, ["tong_so"]);
      return [{ rule: "RNG05", severity: "error", ...cells, facts: { v: total } }];
    });
  },
};
