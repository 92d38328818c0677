import { brokenRows } from "../rowRules";
import type { Rule } from "../rule";

const LEVELS = ["rat_hai_long", "hai_long", "binh_thuong", "khong_hai_long"];

/** The four levels of satisfaction add up to the valid forms of the field. */
export const xf08: Rule = {
  id: "XF08",
  severity: "error",
  needs: "workbook",
  inSheet: true,
  spoils: true,
  touches: ["hop_le", ...LEVELS].map((key) => `tblHaiLong.${key}`),
  check: (material) =>
    brokenRows(material, "tblHaiLong", "XF08", (look) =>
      look("_xf08") === 0
        ? null
        : {
            keys: ["hop_le", ...LEVELS],
            facts: {
              a: LEVELS.map(look).reduce((total, count) => total + count, 0),
              b: look("hop_le"),
            },
          },
    ),
};
