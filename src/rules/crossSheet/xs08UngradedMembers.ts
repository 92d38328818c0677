import { headerOf } from "../cells";
import { fixedCount } from "../counts";
import type { Rule } from "../rule";
import { gradedYear } from "./gradedYear";
import { cellsOfCode } from "./joinCells";

const PAIRS = [
  ["kdg_mien", "DV15"],
  ["kdg_dinh_chi", "DV16"],
] as const;

/** At the end of the year, no more members are left ungraded for a reason than there are of them. */
export const xs08: Rule = {
  id: "XS08",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblXepLoai[DANG_VIEN].kdg_mien", "tblXepLoai[DANG_VIEN].kdg_dinh_chi"],
  check: (material) => {
    const { report, calculation } = material;
    const isYearEnd =
      calculation.field("tinh_quy") === 4 && gradedYear(material) === calculation.field("tinh_nam");
    if (!isYearEnd) return [];
    return PAIRS.flatMap(([key, code]) => {
      const ungraded = fixedCount(report, "tblXepLoai", "DANG_VIEN", key);
      const members = fixedCount(report, "tblDangVien", code, "trong_quy");
      if (ungraded === null || members === null || ungraded <= members) return [];
      return [
        {
          rule: "XS08",
          severity: "warning",
          ...cellsOfCode(report.tables.get("tblXepLoai"), "DANG_VIEN", [key]),
          facts: { ten: headerOf("tblXepLoai", key), a: ungraded, b: members },
        },
      ];
    });
  },
};
