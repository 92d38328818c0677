import { DAYS_LATE } from "../../followUps/roundFormulas";
import { dayIn } from "../counts";
import type { Rule } from "../rule";
import { cellsOfRemedy, REMEDIES, remedyRows } from "./remedyRows";
import { factsOf, stateOf } from "./stateFindings";

/** Reported after the deadline; the last round only. On the deadline is on time. */
export const fup09: Rule = {
  id: "FUP09",
  severity: "warning",
  severityWhen: [{ when: "reported in an earlier quarter", severity: "note" }],
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblKhacPhuc.ngay_bc", "tblKhacPhuc.thoi_han"],
  check: (material) => {
    const { calculation } = material;
    const quarterStart = Number(calculation.field("tinh_dau_quy"));
    return remedyRows(material).flatMap((remedy) => {
      if (stateOf(material, remedy) === null) return [];
      const { index, row } = remedy;
      const late = Number(calculation.evaluate(DAYS_LATE, { table: REMEDIES, index }));
      if (late === 0) return [];
      const isOld = (dayIn(row, "ngay_bc") ?? 0) < quarterStart;
      return [
        {
          rule: "FUP09",
          ...(isOld ? { says: "FUP09.earlier" as const } : {}),
          severity: isOld ? "note" : "warning",
          ...cellsOfRemedy(material, remedy, "ngay_bc", "thoi_han"),
          facts: { ...factsOf(material, remedy), k: late },
        },
      ];
    });
  },
};
