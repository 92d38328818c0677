import { fixedCount, total } from "../counts";
import type { Rule } from "../rule";
import { cellsOfCode, joinCells } from "./joinCells";

const MONTHS = ["T1", "T2", "T3"];

/** New members of the quarter = admissions of its three months. */
export const xs01: Rule = {
  id: "XS01",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["tblDangVien[DV02].trong_quy", ...MONTHS.map((month) => `tblKetNap[${month}].ket_nap`)],
  check: ({ report }) => {
    const ofQuarter = fixedCount(report, "tblDangVien", "DV02", "trong_quy");
    const ofMonths = total(
      MONTHS.map((month) => fixedCount(report, "tblKetNap", month, "ket_nap")),
    );
    if (ofQuarter === null || ofMonths === null || ofQuarter === ofMonths) return [];
    const admissions = report.tables.get("tblKetNap");
    return [
      {
        rule: "XS01",
        severity: "error",
        ...joinCells(
          cellsOfCode(report.tables.get("tblDangVien"), "DV02", ["trong_quy"]),
          ...MONTHS.map((month) => cellsOfCode(admissions, month, ["ket_nap"])),
        ),
        facts: { a: ofQuarter, b: ofMonths },
      },
    ];
  },
};
