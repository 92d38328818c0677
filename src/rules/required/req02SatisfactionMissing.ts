import { codeOfLabel } from "../../workbook/readValue";
import { fieldValue, type RowReading } from "../../workbook/report";
import { countIn } from "../counts";
import type { Rule } from "../rule";

function isAdministrative(label: unknown): boolean {
  return typeof label === "string" && codeOfLabel(label, "CO_KHONG") === "CO";
}

/** Something stands there that cannot be read: another rule says so. */
function isUnread(row: RowReading): boolean {
  const reading = row.cells.get("hop_le");
  return reading !== undefined && reading.raw !== null && countIn(row, "hop_le") === null;
}

/** An administrative agency has reported no satisfaction yet; many survey once a year. */
export const req02: Rule = {
  id: "REQ02",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblHaiLong.hop_le"],
  check: ({ report }) => {
    const table = report.tables.get("tblHaiLong");
    if (table === undefined || !isAdministrative(fieldValue(report, "la_co_quan_hanh_chinh"))) {
      return [];
    }
    if (table.rows.some((row) => (countIn(row, "hop_le") ?? 0) > 0 || isUnread(row))) return [];
    const column = table.columns.get("hop_le") ?? table.area.left;
    return [
      {
        rule: "REQ02",
        severity: "warning",
        places: [{ sheet: table.sheet, row: table.headerRow + 1, column }],
        names: [{ table: table.name, key: "hop_le" }],
        facts: {},
      },
    ];
  },
};
