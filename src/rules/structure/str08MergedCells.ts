import { areaAddress } from "../../spreadsheet/address";
import type { Rule } from "../rule";

/** Merged cells inside a table: only the first holds a value. */
export const str08: Rule = {
  id: "STR08",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: [],
  check: ({ report, snapshot }) =>
    [...report.tables.values()].flatMap(({ sheet, area }) => {
      const merged = snapshot.sheets.find(({ name }) => name === sheet)?.merged ?? [];
      return merged
        .filter(
          (other) =>
            other.top <= area.bottom &&
            other.bottom >= area.top &&
            other.left <= area.right &&
            other.right >= area.left,
        )
        .map((other) => ({
          rule: "STR08" as const,
          severity: "warning" as const,
          places: [
            {
              sheet,
              row: other.top,
              column: other.left,
              to: { row: other.bottom, column: other.right },
            },
          ],
          names: [],
          facts: { vung: areaAddress(other) },
        }));
    }),
};
