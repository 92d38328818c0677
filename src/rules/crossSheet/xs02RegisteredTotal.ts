import { FLOWS } from "../../workbook/unit/membership";
import { fixedCount, total } from "../counts";
import type { Rule } from "../rule";
import { cellsOfCode } from "./joinCells";

/** The members of the registration differ from those of today by no more than came and went. */
export const xs02: Rule = {
  id: "XS02",
  severity: "note",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblDangKy[DV].tong_so"],
  check: ({ report, calculation }) => {
    const registered = fixedCount(report, "tblDangKy", "DV", "tong_so");
    const members = fixedCount(report, "tblDangVien", "DV11", "trong_quy");
    const moved = total(
      FLOWS.map((code) => {
        const ofYear = calculation.fixedCell("tblDangVien", code, "luy_ke_nam");
        const isFaulty = calculation.fixedCell("tblDangVien", code, "_loi") !== 0;
        return typeof ofYear === "number" && !isFaulty ? ofYear : null;
      }),
    );
    if (registered === null || members === null || moved === null) return [];
    if (Math.abs(registered - members) <= moved) return [];
    return [
      {
        rule: "XS02",
        severity: "note",
        ...cellsOfCode(report.tables.get("tblDangKy"), "DV", ["tong_so"]),
        facts: { a: registered, b: members, c: moved },
      },
    ];
  },
};
