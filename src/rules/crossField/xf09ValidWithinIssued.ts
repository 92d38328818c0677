import { checkRows } from "../rowChecks";
import type { Rule } from "../rule";

/** No more valid forms than were handed out. */
export const xf09: Rule = {
  id: "XF09",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["tblHaiLong.phieu_phat", "tblHaiLong.hop_le"],
  check: (material) =>
    checkRows(material, "tblHaiLong", "XF09", "error", (count) => {
      const [issued, valid] = [count("phieu_phat"), count("hop_le")];
      return issued === null || valid === null || valid <= issued
        ? []
        : [{ keys: ["hop_le", "phieu_phat"], facts: { a: valid, b: issued } }];
    }),
};
