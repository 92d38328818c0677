import { codeOfLabel } from "../../workbook/readValue";
import { fieldValue } from "../../workbook/report";
import { cellsOfRow } from "../cells";
import { countIn } from "../counts";
import type { Rule } from "../rule";
import { joinCells } from "./joinCells";

/** Regulation 1374 is said to be well applied, yet feedback is overdue. */
export const xs07: Rule = {
  id: "XS07",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tu_danh_gia_1374", "tblPhanAnh.qua_han"],
  check: ({ report }) => {
    const answer = fieldValue(report, "tu_danh_gia_1374");
    const place = report.fields.get("tu_danh_gia_1374")?.place;
    const table = report.tables.get("tblPhanAnh");
    if (typeof answer !== "string" || codeOfLabel(answer, "CO_KHONG") !== "CO") return [];
    if (place === undefined || table === undefined) return [];
    const overdue = table.rows.flatMap((row, index) => {
      const count = countIn(row, "qua_han") ?? 0;
      return count === 0 ? [] : [{ count, cells: cellsOfRow(table, index, ["qua_han"]) }];
    });
    if (overdue.length === 0) return [];
    return [
      {
        rule: "XS07",
        severity: "warning",
        ...joinCells(
          { places: [place], names: [{ key: "tu_danh_gia_1374" }] },
          ...overdue.map(({ cells }) => cells),
        ),
        facts: { n: overdue.reduce((sum, { count }) => sum + count, 0) },
      },
    ];
  },
};
