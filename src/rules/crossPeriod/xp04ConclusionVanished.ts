import { unitConclusions, type UnitConclusion } from "../../followUps/unitConclusions";
import { textOf } from "../../spreadsheet/snapshot";
import { comparisonKey } from "../../text/normalise";
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
    const now = unitConclusions(material.report);
    const before = unitConclusions(earlier.report);
    const open = new Map(
      trackedRounds(earlier)
        .filter(({ state }) => state !== "" && state !== "DA_KHAC_PHUC")
        .map(({ conclusion }) => [conclusion.index, conclusion]),
    );
    /** Not one that stood beside it last quarter. */
    const isNew = ({ key, body }: UnitConclusion): boolean =>
      !before.some((other) => other.key === key && other.body === body);
    const isThere = (old: UnitConclusion): boolean =>
      now.some((own) =>
        own.key === old.key
          ? own.body === old.body || isNew(own)
          : isNew(own) && isCorrected(old, own),
      );
    const column = table.columns.get("ma_kl");
    const places =
      column === undefined ? [] : [{ sheet: table.sheet, row: table.headerRow, column }];
    return [...open.values()]
      .filter((conclusion) => !isThere(conclusion))
      .map(({ number }): Finding => ({
        rule: "XP04",
        severity: "error",
        places,
        names: [{ table: CONCLUSIONS, key: "ma_kl" }],
        facts: { so: number },
      }));
  },
};

/** The same row with its number or its day put right, as FUP06 asks. */
function isCorrected(old: UnitConclusion, own: UnitConclusion): boolean {
  if (codeOf(old) === "" || codeOf(old) !== codeOf(own)) return false;
  return old.day === own.day || comparisonKey(old.number) === comparisonKey(own.number);
}

const codeOf = ({ row }: UnitConclusion): string =>
  comparisonKey(textOf(row.cells.get("ma_kl")?.value ?? null));

/** A unit that ended in the quarter leaves its open limitations to the successor's workbook. */
function isHandedOver(material: Material): boolean {
  const period = periodOfMaterial(material);
  const unit = material.bloc?.units.get(unitKey(fieldValue(material.report, "ma_don_vi")));
  if (period === null || unit === undefined || unit.successor === null) return false;
  return unit.activeTo !== null && unit.activeTo < firstDay(nextPeriod(period));
}
