import { brokenRows } from "../rowRules";
import type { Rule } from "../rule";

const INCOMING = ["ton_dau", "tiep_nhan"];
const OUTCOMES = ["chuyen", "khong_gq", "da_gq", "dang_gq", "chua_gq"];

/** Brought forward + received = all outcomes, source by source (domain 1.8). */
export const xf10: Rule = {
  id: "XF10",
  severity: "error",
  needs: "workbook",
  inSheet: true,
  spoils: true,
  touches: [...INCOMING, ...OUTCOMES].map((key) => `tblPhanAnh.${key}`),
  check: (material) =>
    brokenRows(material, "tblPhanAnh", "XF10", (look) =>
      look("_xf10") === 0
        ? null
        : {
            keys: [...INCOMING, ...OUTCOMES],
            facts: {
              a: INCOMING.map(look).reduce((total, count) => total + count, 0),
              b: OUTCOMES.map(look).reduce((total, count) => total + count, 0),
            },
          },
    ),
};
