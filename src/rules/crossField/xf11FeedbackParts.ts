import { brokenRows } from "../rowRules";
import type { Rule } from "../rule";

/** No more resolved properly than resolved, no more overdue than pending. */
export const xf11: Rule = {
  id: "XF11",
  severity: "error",
  needs: "workbook",
  inSheet: true,
  spoils: true,
  touches: ["da_gq", "dung_quy_trinh", "dang_gq", "chua_gq", "qua_han"].map(
    (key) => `tblPhanAnh.${key}`,
  ),
  check: (material) =>
    brokenRows(material, "tblPhanAnh", "XF11", (look) => {
      switch (look("_xf11")) {
        case 1:
          return {
            keys: ["dung_quy_trinh", "da_gq"],
            facts: { a: look("dung_quy_trinh"), b: look("da_gq") },
          };
        case 2:
          return {
            keys: ["qua_han", "dang_gq", "chua_gq"],
            facts: { a: look("qua_han"), b: look("dang_gq") + look("chua_gq") },
            says: "XF11.overdue",
          };
        default:
          return null;
      }
    }),
};
