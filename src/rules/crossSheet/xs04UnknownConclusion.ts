import {
  cellsOfRemedy,
  CONCLUSIONS,
  hasErrorForCode,
  remedyRows,
  textIn,
} from "../followUps/remedyRows";
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
    const conclusions = material.report.tables.get(CONCLUSIONS);
    if (conclusions?.columns.has("ma_kl") !== true) return [];
    // Nor while the code of one cannot be read, which may be the one looked for.
    if (conclusions.rows.some(hasErrorForCode)) return [];
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
