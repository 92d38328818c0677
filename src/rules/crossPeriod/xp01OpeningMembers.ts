import { fixedCount } from "../counts";
import { cellsOfCode } from "../crossSheet/joinCells";
import type { Finding, Material, Rule } from "../rule";
import { isFirstOfUse, lastQuarter, periodOfMaterial } from "./earlier";

const MEMBERS = "tblDangVien";

/** Members at the beginning are those at the end of last quarter; one note when it is not at hand. */
export const xp01: Rule = {
  id: "XP01",
  severity: "warning",
  severityWhen: [{ when: "previous workbook not loaded", severity: "note" }],
  needs: "previous",
  inSheet: false,
  spoils: false,
  touches: ["tblDangVien[DV01].trong_quy"],
  check: (material) => {
    const earlier = lastQuarter(material);
    if (earlier === null) return notLoaded(material);
    const now = fixedCount(material.report, MEMBERS, "DV01", "trong_quy");
    const before = fixedCount(earlier.report, MEMBERS, "DV11", "trong_quy");
    if (now === null || before === null || now === before) return [];
    return [finding(material, "warning", { a: now, b: before })];
  },
};

function notLoaded(material: Material): Finding[] {
  const unasked = material.previous === undefined && material.judgedAt === undefined;
  if (!unasked || periodOfMaterial(material) === null || isFirstOfUse(material)) return [];
  return [{ ...finding(material, "note", {}), says: "XP01.notLoaded" }];
}

function finding(
  { report }: Material,
  severity: Finding["severity"],
  facts: Finding["facts"],
): Finding {
  const cells = cellsOfCode(report.tables.get(MEMBERS), "DV01", ["trong_quy"]);
  return { rule: "XP01", severity, ...cells, facts };
}
