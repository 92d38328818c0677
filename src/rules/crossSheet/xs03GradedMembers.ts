import { fixedCount } from "../counts";
import type { Rule } from "../rule";
import { gradedYear } from "./gradedYear";
import { cellsOfCode } from "./joinCells";

/** The members graded for a year are those of its last day, where the report shows that day. */
export const xs03: Rule = {
  id: "XS03",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblXepLoai[DANG_VIEN].tong_so"],
  check: (material) => {
    const { report, calculation } = material;
    const graded = gradedYear(material);
    const year = Number(calculation.field("tinh_nam"));
    const row = rowOfYearEnd(graded, year, Number(calculation.field("tinh_quy")));
    if (row === null || graded === null) return [];
    const total = fixedCount(report, "tblXepLoai", "DANG_VIEN", "tong_so");
    const members = fixedCount(report, "tblDangVien", row, "trong_quy");
    if (total === null || members === null || total === members) return [];
    return [
      {
        rule: "XS03",
        severity: "warning",
        ...cellsOfCode(report.tables.get("tblXepLoai"), "DANG_VIEN", ["tong_so"]),
        facts: { n: graded, a: total, b: members },
      },
    ];
  },
};

/** This year's end stands at the end of Quý IV, last year's at the beginning of Quý I. */
function rowOfYearEnd(graded: number | null, year: number, quarter: number): string | null {
  if (year === 0) return null;
  if (quarter === 4 && graded === year) return "DV11";
  return quarter === 1 && graded === year - 1 ? "DV01" : null;
}
