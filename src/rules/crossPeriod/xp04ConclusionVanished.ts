import { unitConclusions, type UnitConclusion } from "../../followUps/unitConclusions";
import { textOf } from "../../spreadsheet/snapshot";
import { comparisonKey } from "../../text/normalise";
import { heirOf } from "../../workbook/heir";
import { unitOfReport } from "../roster/unitOfReport";
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
    const heir = successorOf(material);
    // Its workbook is beside this one at the bloc alone: the consolidation drops what it holds.
    const isUnknown = heir !== null && material.judgedAt !== "bloc";
    if (earlier === null || table === undefined || isUnknown) return [];
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
      .map(({ number, key, body }): Finding => ({
        rule: "XP04",
        severity: "error",
        places,
        ...(heir === null
          ? { names: [{ table: CONCLUSIONS, key: "ma_kl" }], facts: { so: number } }
          : {
              says: "XP04.handedOver",
              names: [{ table: CONCLUSIONS, rowCode: `${key}|${body ?? ""}`, key: "so_kl" }],
              facts: { so: number, dv: heir },
            }),
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

/** To whose workbook a unit that ended in the quarter leaves its open limitations. */
function successorOf(material: Material): string | null {
  const { bloc } = material;
  const period = periodOfMaterial(material);
  const unit = unitOfReport(material);
  if (bloc === undefined || period === null || unit === undefined) return null;
  const after = firstDay(nextPeriod(period));
  const isOver = unit.activeTo !== null && unit.activeTo < after;
  return isOver ? (heirOf(bloc, unit.code, after) ?? unit.successor) : null;
}
