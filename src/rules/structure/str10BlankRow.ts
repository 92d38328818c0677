import { UNIT_SHEETS } from "../../workbook/unit";
import type { RowReading } from "../../workbook/report";
import type { Rule } from "../rule";

/** A blank row between filled rows of a free table: sorting and filtering stop there. */
export const str10: Rule = {
  id: "STR10",
  severity: "note",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: [],
  check: ({ report }) =>
    UNIT_SHEETS.flatMap(({ table, title }) => {
      const found = table === undefined ? undefined : report.tables.get(table.name);
      if (table === undefined || found === undefined || table.rows !== undefined) return [];
      const typed = Object.values(table.columns)
        .filter(({ filledBy }) => filledBy !== "formula")
        .map(({ key }) => key);
      const isBlank = ({ cells }: RowReading): boolean =>
        typed.every((key) => (cells.get(key)?.value ?? null) === null);
      // The first of a run speaks for the run.
      return found.rows
        .filter((row, index) => {
          const before = found.rows[index - 1];
          return isBlank(row) && before !== undefined && !isBlank(before);
        })
        .map(({ row }) => ({
          rule: "STR10" as const,
          severity: "note" as const,
          places: [{ sheet: found.sheet, row, column: found.area.left }],
          names: [],
          facts: { bang: title, r: row },
        }));
    }),
};
