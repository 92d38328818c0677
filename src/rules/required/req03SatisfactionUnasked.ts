import { codeOfLabel } from "../../workbook/readValue";
import { fieldValue } from "../../workbook/report";
import { cellsOfRow } from "../cells";
import type { Rule } from "../rule";

/** Satisfaction is reported by a unit that is no administrative agency: it does not count. */
export const req03: Rule = {
  id: "REQ03",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblHaiLong.hop_le", "la_co_quan_hanh_chinh"],
  check: ({ report, calculation }) => {
    const table = report.tables.get("tblHaiLong");
    const label = fieldValue(report, "la_co_quan_hanh_chinh");
    const isOther = typeof label === "string" && codeOfLabel(label, "CO_KHONG") === "KHONG";
    if (table === undefined || !isOther) return [];
    const first = table.rows.findIndex(
      (_, index) => calculation.cell(table.name, index, "_ct") !== "",
    );
    return first < 0
      ? []
      : [
          {
            rule: "REQ03",
            severity: "warning",
            ...cellsOfRow(table, first, ["hop_le"]),
            facts: {},
          },
        ];
  },
};
