import { rowByCode } from "../../workbook/report";
import { DECREASES } from "../../workbook/unit/membership";
import { cellsOfRow } from "../cells";
import { countIn, fixedCount, total } from "../counts";
import type { Material, Rule } from "../rule";
import { lastQuarterOfYear } from "./earlier";

const REGISTRATIONS = "tblDangKy";

/** Registered once in a year, registered for the year; fewer members may explain it. */
export const xp08: Rule = {
  id: "XP08",
  severity: "warning",
  severityWhen: [{ when: "explained by decreases", severity: "note" }],
  needs: "previous",
  inSheet: false,
  spoils: false,
  touches: ["tblDangKy.da_dang_ky"],
  check: (material) => {
    const earlier = lastQuarterOfYear(material);
    const table = material.report.tables.get(REGISTRATIONS);
    if (earlier === null || table === undefined) return [];
    return table.rows.flatMap((row, index) => {
      const now = countIn(row, "da_dang_ky");
      const old = countIn(rowByCode(earlier.report, REGISTRATIONS, row.code ?? ""), "da_dang_ky");
      if (now === null || old === null || now >= old) return [];
      const left = row.code === "DV" ? membersLeft(material) : null;
      const explains = left !== null && old - now <= left;
      return [
        {
          rule: "XP08",
          ...(explains ? { says: "XP08.membersLeft" as const } : {}),
          severity: explains ? "note" : "warning",
          ...cellsOfRow(table, index, ["da_dang_ky"]),
          facts: { a: old, b: now, n: left ?? 0 },
        },
      ];
    });
  },
};

/** Members of the unit who are there no more: fewer of them may be registered. */
function membersLeft({ report }: Material): number | null {
  return total(DECREASES.map((row) => fixedCount(report, "tblDangVien", row, "trong_quy")));
}
