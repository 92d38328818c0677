import { unitConclusions } from "../../followUps/unitConclusions";
import { unitKey } from "../../workbook/rowValues";
import { fieldValue } from "../../workbook/report";
import type { Finding, Material, Rule } from "../rule";
import { lastQuarter, periodOfMaterial } from "./earlier";
import { trackedRounds } from "./limitations";
import { firstDay, nextPeriod } from "../../catalogue/period";

const CONCLUSIONS = "tblKetLuan";

/** A conclusion that had an open limitation last quarter is still there. */
export const xp04: Rule = {
  id: "XP04",
  severity: "error",
  needs: "previous",
  inSheet: false,
  spoils: true,
  touches: ["tblKetLuan.ma_kl"],
  check: (material) => {
    const earlier = lastQuarter(material);
    const table = material.report.tables.get(CONCLUSIONS);
    if (earlier === null || table === undefined || isHandedOver(material)) return [];
    const now = new Set(unitConclusions(material.report).map(({ key }) => key));
    const open = new Map(
      trackedRounds(earlier)
        .filter(({ state }) => state !== "" && state !== "DA_KHAC_PHUC")
        .map(({ conclusion }) => [conclusion.key, conclusion]),
    );
    const column = table.columns.get("ma_kl");
    const places =
      column === undefined ? [] : [{ sheet: table.sheet, row: table.headerRow, column }];
    return [...open.values()]
      .filter(({ key }) => !now.has(key))
      .map(({ number }): Finding => ({
        rule: "XP04",
        severity: "error",
        places,
        names: [{ table: CONCLUSIONS, key: "ma_kl" }],
        facts: { so: number },
      }));
  },
};

/** A unit that ended in the quarter leaves its open limitations to the successor's workbook. */
function isHandedOver(material: Material): boolean {
  const period = periodOfMaterial(material);
  const unit = material.bloc?.units.get(unitKey(fieldValue(material.report, "ma_don_vi")));
  if (period === null || unit === undefined || unit.successor === null) return false;
  return unit.activeTo !== null && unit.activeTo < firstDay(nextPeriod(period));
}
