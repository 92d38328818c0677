import { fixedCount } from "../counts";
import { rowPlaces } from "../membershipRows";
import { checkRows } from "../rowChecks";
import type { Finding, Rule } from "../rule";

const PARTS = [
  ["DV14", "nữ"],
  ["DV15", "được miễn công tác và sinh hoạt đảng"],
  ["DV16", "đang bị đình chỉ sinh hoạt đảng"],
] as const;

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
    ...PARTS.flatMap(([code, name]): Finding[] => {
      const { report } = material;
      const part = fixedCount(report, "tblDangVien", code, "trong_quy");
      const all = fixedCount(report, "tblDangVien", "DV11", "trong_quy");
      if (part === null || all === null || part <= all) return [];
      const cells = rowPlaces(report, [code, "DV11"]);
      return [{ rule: "XF14", severity: "error", ...cells, facts: { ten: name, a: part, b: all } }];
    }),
    ...checkRows(material, "tblKetNap", "XF14", "error", (count) => {
      const [women, admitted] = [count("nu"), count("ket_nap")];
      // Only the part is named: the count of admissions itself is not in doubt.
      return women === null || admitted === null || women <= admitted
        ? []
        : [{ keys: ["nu"], facts: { ten: "nữ", a: women, b: admitted } }];
    }),
  ],
};
