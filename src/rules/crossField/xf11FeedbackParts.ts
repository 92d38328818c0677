import type { RowReading } from "../../workbook/report";
import { countIn } from "../counts";
import { brokenRows, type RowBreach, type RowLook } from "../rowRules";
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
    brokenRows(material, "tblPhanAnh", "XF11", (look, row) => {
      switch (look("_xf11")) {
        case 1:
          return isMoreOverdue(row) ? both(look) : resolved(look);
        case 2:
          return overdue(look);
        default:
          return null;
      }
    }),
};

function resolved(look: RowLook): RowBreach {
  const facts = { a: look("dung_quy_trinh"), b: look("da_gq") };
  return { keys: ["dung_quy_trinh", "da_gq"], facts };
}

function overdue(look: RowLook): RowBreach {
  const facts = { a: look("qua_han"), b: look("dang_gq") + look("chua_gq") };
  return { keys: PENDING, facts, says: "XF11.overdue" };
}

function both(look: RowLook): RowBreach {
  const { keys, facts } = resolved(look);
  return {
    keys: [...keys, ...PENDING],
    facts: { ...facts, c: look("qua_han"), d: look("dang_gq") + look("chua_gq") },
    says: "XF11.both",
  };
}

/** The helper column stops at the first breach. */
function isMoreOverdue(row: RowReading): boolean {
  const [late = null, handled = null, open = null] = PENDING.map((key) => countIn(row, key));
  return late !== null && handled !== null && open !== null && late > handled + open;
}

const PENDING = ["qua_han", "dang_gq", "chua_gq"];
