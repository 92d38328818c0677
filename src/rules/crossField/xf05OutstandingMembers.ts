import { checkRows } from "../rowChecks";
import type { Rule } from "../rule";

/** Outstanding union members ≤ union members ≤ admitted. */
export const xf05: Rule = {
  id: "XF05",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["tblKetNap.ket_nap", "tblKetNap.doan_vien", "tblKetNap.doan_vien_uu_tu"],
  check: (material) =>
    checkRows(material, "tblKetNap", "XF05", "error", (count) => {
      const [outstanding, union, admitted] = [
        count("doan_vien_uu_tu"),
        count("doan_vien"),
        count("ket_nap"),
      ];
      const unknown = "chưa rõ";
      const facts = { a: outstanding ?? unknown, b: union ?? unknown, c: admitted ?? unknown };
      const first =
        outstanding !== null && union !== null && outstanding > union
          ? ["doan_vien_uu_tu", "doan_vien"]
          : [];
      const second =
        union !== null && admitted !== null && union > admitted ? ["doan_vien", "ket_nap"] : [];
      const keys = [...new Set([...first, ...second])];
      return keys.length === 0 ? [] : [{ keys, facts }];
    }),
};
