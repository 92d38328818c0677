import { GRADES, GRADING_COUNTS, UNGRADED } from "../../catalogue/gradings";
import { brokenRows } from "../rowRules";
import type { Rule } from "../rule";

/** The four grades add up to those graded. */
export const xf02: Rule = {
  id: "XF02",
  severity: "error",
  needs: "workbook",
  inSheet: true,
  spoils: true,
  touches: GRADING_COUNTS.map((key) => `tblXepLoai.${key}`),
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
