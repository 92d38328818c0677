import { rowPlaces } from "../membershipRows";
import { fixedCount, total } from "../counts";
import type { Rule } from "../rule";

/** Probationary and full members make up the members at the end of the quarter. */
export const xf06: Rule = {
  id: "XF06",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: [],
  check: ({ report }) => {
    const count = (row: string) => fixedCount(report, "tblDangVien", row, "trong_quy");
    const [parts, end] = [total([count("DV12"), count("DV13")]), count("DV11")];
    return parts === null || end === null || parts === end
      ? []
      : [
          {
            rule: "XF06",
            severity: "error",
            ...rowPlaces(report, ["DV12", "DV13", "DV11"]),
            facts: { x: parts, y: end },
          },
        ];
  },
};
