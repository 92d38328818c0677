import { DECREASES, INCREASES } from "../../workbook/unit/membership";
import { rowPlaces } from "../membershipRows";
import { fixedCount, total } from "../counts";
import type { Rule } from "../rule";

/** Members at the end = at the beginning + increases − decreases. */
export const xf07: Rule = {
  id: "XF07",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: [],
  check: ({ report }) => {
    const count = (row: string) => fixedCount(report, "tblDangVien", row, "trong_quy");
    const [gains, losses] = [total(["DV01", ...INCREASES].map(count)), total(DECREASES.map(count))];
    const end = count("DV11");
    if (gains === null || losses === null || end === null || end === gains - losses) return [];
    const balance = gains - losses;
    return [
      {
        rule: "XF07",
        severity: "error",
        ...rowPlaces(report, ["DV11"]),
        facts: { a: end, b: balance, c: Math.abs(end - balance) },
      },
    ];
  },
};
