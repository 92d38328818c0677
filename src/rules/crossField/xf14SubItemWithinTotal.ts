import { membership } from "../../workbook/unit/membership";
import { headerOf } from "../cells";
import { fixedCount } from "../counts";
import { rowPlaces } from "../membershipRows";
import { checkRows } from "../rowChecks";
import type { Finding, Rule } from "../rule";

const PARTS = ["DV14", "DV15", "DV16"];
const TOTAL = "DV11";

/** A part is no larger than its total. */
export const xf14: Rule = {
  id: "XF14",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: [
    "tblDangVien[DV11].trong_quy",
    "tblDangVien[DV14].trong_quy",
    "tblDangVien[DV15].trong_quy",
    "tblDangVien[DV16].trong_quy",
    "tblKetNap.nu",
  ],
  check: (material) => [
    ...PARTS.flatMap((code): Finding[] => {
      const { report } = material;
      const part = fixedCount(report, "tblDangVien", code, "trong_quy");
      const all = fixedCount(report, "tblDangVien", TOTAL, "trong_quy");
      if (part === null || all === null || part <= all) return [];
      const facts = { ten: labelOfRow(code), a: part, ten_tong: labelOfRow(TOTAL), b: all };
      return [{ rule: "XF14", severity: "error", ...rowPlaces(report, [code, TOTAL]), facts }];
    }),
    ...checkRows(material, "tblKetNap", "XF14", "error", (count) => {
      const [women, admitted] = [count("nu"), count("ket_nap")];
      // Only the part is named: the count of admissions itself is not in doubt.
      return women === null || admitted === null || women <= admitted
        ? []
        : [
            {
              keys: ["nu"],
              facts: {
                ten: headerOf("tblKetNap", "nu"),
                a: women,
                ten_tong: headerOf("tblKetNap", "ket_nap"),
                b: admitted,
              },
            },
          ];
    }),
  ],
};

function labelOfRow(code: string): string {
  return membership.table.rows.find((row) => row.code === code)?.label ?? code;
}
