import { brokenRows } from "../rowRules";
import type { Rule } from "../rule";

export const UNGRADED = ["kdg_mien", "kdg_dinh_chi", "kdg_duoi_6t", "kdg_khac"];
const GRADES = ["xs", "tot", "ht", "kht"];

/** The four grades add up to those graded. */
export const xf02: Rule = {
  id: "XF02",
  severity: "error",
  needs: "workbook",
  inSheet: true,
  spoils: true,
  touches: ["tong_so", ...UNGRADED, ...GRADES].map((key) => `tblXepLoai.${key}`),
  check: (material) =>
    brokenRows(material, "tblXepLoai", "XF02", (look) =>
      look("_xf02") === 0
        ? null
        : {
            keys: [...GRADES, "tong_so", ...UNGRADED],
            facts: {
              t: GRADES.map(look).reduce((total, count) => total + count, 0),
              d: UNGRADED.map(look).reduce((rest, count) => rest - count, look("tong_so")),
            },
          },
    ),
};
