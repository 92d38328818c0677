import { UNIT_SHEETS } from "../../workbook/unit";
import { columnKeys } from "../../workbook/sheetDeclaration";
import type { Rule } from "../rule";

/** A fixed row was deleted, or its code was typed over. */
export const str09: Rule = {
  id: "STR09",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["*"],
  check: ({ report }) =>
    UNIT_SHEETS.flatMap(({ table, title }) => {
      const found = table === undefined ? undefined : report.tables.get(table.name);
      if (table === undefined || found === undefined) return [];
      // Without the column of codes no row can be told: STR02 says so.
      if (found.missingColumns.includes(columnKeys(table)[0] ?? "")) return [];
      return found.missingRows.map((code) => {
        const label = table.rows?.find((row) => row.code === code)?.label ?? "";
        return {
          rule: "STR09" as const,
          severity: "error" as const,
          places: [{ sheet: found.sheet, row: found.headerRow, column: found.area.left }],
          names: [{ table: table.name, rowCode: code }],
          facts: { bang: title, dong: `${code} ${label}`.trim() },
        };
      });
    }),
};
