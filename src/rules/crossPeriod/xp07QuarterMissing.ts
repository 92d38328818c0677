import { formatPeriod, periodLabel, previousPeriod } from "../../catalogue/period";
import type { Rule } from "../rule";
import { periodOfMaterial } from "./earlier";

/** No gap between the quarters of a unit. */
export const xp07: Rule = {
  id: "XP07",
  severity: "warning",
  severityWhen: [{ when: "unit workbook", severity: "note" }],
  needs: "previous",
  inSheet: false,
  spoils: false,
  touches: [],
  check: (material) => {
    const period = periodOfMaterial(material);
    const { previous, judgedAt } = material;
    if (period === null || previous === null || previous === undefined) return [];
    const wanted = previousPeriod(period);
    if (formatPeriod(previous.period) >= formatPeriod(wanted)) return [];
    return [
      {
        rule: "XP07",
        severity: judgedAt === "bloc" ? "warning" : "note",
        places: [],
        names: [],
        facts: { ky: periodLabel(wanted) },
      },
    ];
  },
};
