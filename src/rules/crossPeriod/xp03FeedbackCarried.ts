import { cellsOfRow } from "../cells";
import { countIn } from "../counts";
import type { Rule } from "../rule";
import { lastQuarter } from "./earlier";

const FEEDBACK = "tblPhanAnh";

/** What a source brings forward is what last quarter left open; XP01 says when it is not at hand. */
export const xp03: Rule = {
  id: "XP03",
  severity: "warning",
  severityWhen: [{ when: "previous workbook not loaded", severity: "note" }],
  needs: "previous",
  inSheet: false,
  spoils: false,
  touches: ["tblPhanAnh.ton_dau"],
  check: (material) => {
    const earlier = lastQuarter(material);
    const table = material.report.tables.get(FEEDBACK);
    if (earlier === null || table === undefined) return [];
    return table.rows.flatMap((row, index) => {
      const now = countIn(row, "ton_dau");
      const before = earlier.calculation.fixedCell(FEEDBACK, row.code ?? "", "ton_cuoi");
      if (now === null || typeof before !== "number" || now === before) return [];
      return [
        {
          rule: "XP03",
          severity: "warning",
          ...cellsOfRow(table, index, ["ton_dau"]),
          facts: { a: now, b: before },
        },
      ];
    });
  },
};
