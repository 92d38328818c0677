import { UNGRADED } from "../../catalogue/gradings";
import { brokenRows } from "../rowRules";
import type { Rule } from "../rule";

/** No more people left ungraded than there are. */
export const xf03: Rule = {
  id: "XF03",
  severity: "error",
  needs: "workbook",
  inSheet: true,
  spoils: true,
  touches: ["tong_so", ...UNGRADED].map((key) => `tblXepLoai.${key}`),
  check: (material) =>
    brokenRows(material, "tblXepLoai", "XF03", (look) =>
      look("_xf03") === 0
        ? null
        : {
            keys: ["tong_so", ...UNGRADED],
            facts: {
              x: UNGRADED.map(look).reduce((total, count) => total + count, 0),
              y: look("tong_so"),
            },
          },
    ),
};
