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
      if (union === null) return [];
      const tooOutstanding = outstanding !== null && outstanding > union;
      const tooMany = admitted !== null && union > admitted;
      const facts = { a: outstanding ?? "", b: union, c: admitted ?? "" };
      if (tooOutstanding && tooMany) {
        const keys = ["doan_vien_uu_tu", "doan_vien", "ket_nap"];
        return [{ keys, facts, says: "XF05.both" }];
      }
      if (tooOutstanding) return [{ keys: ["doan_vien_uu_tu", "doan_vien"], facts }];
      return tooMany ? [{ keys: ["doan_vien", "ket_nap"], facts, says: "XF05.union" }] : [];
    }),
};
