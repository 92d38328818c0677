import { cellsOfRemedy, CONCLUSIONS, remedyRows, textIn } from "../followUps/remedyRows";
import type { Rule } from "../rule";

/** A limitation is followed for a conclusion that is not there. */
export const xs04: Rule = {
  id: "XS04",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["tblKhacPhuc.ma_kl"],
  check: (material) => {
    // Without the codes of the conclusions nothing can be looked up: STR01 or STR02 says so.
    if (material.report.tables.get(CONCLUSIONS)?.columns.has("ma_kl") !== true) return [];
    return remedyRows(material).flatMap((remedy) => {
      const code = textIn(remedy.row, "ma_kl");
      if (code === null || remedy.conclusion !== null) return [];
      return [
        {
          rule: "XS04",
          severity: "error",
          ...cellsOfRemedy(material, remedy, "ma_kl"),
          facts: { ma: code },
        },
      ];
    });
  },
};
