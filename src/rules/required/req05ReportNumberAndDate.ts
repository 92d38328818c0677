import { isBlank } from "../../workbook/readValue";
import { cellsOfRow } from "../cells";
import { isUnread } from "../followUps/remedyRows";
import type { Finding, Rule } from "../rule";

/** A report on the remedy has a number and a date, or neither. */
export const req05: Rule = {
  id: "REQ05",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblKhacPhuc.so_bc", "tblKhacPhuc.ngay_bc"],
  check: ({ report }) => {
    const table = report.tables.get("tblKhacPhuc");
    const [severity, facts] = ["error" as const, {}];
    return (table?.rows ?? []).flatMap((row, index): Finding[] => {
      const isEmpty = (key: string): boolean => isBlank(row.cells.get(key)?.raw);
      if (table === undefined || isEmpty("so_bc") === isEmpty("ngay_bc")) return [];
      // What stands there cannot be read: another rule says so.
      if (["so_bc", "ngay_bc"].some((key) => isUnread(row.cells.get(key)))) return [];
      // The empty one first: that is where to type.
      return isEmpty("so_bc")
        ? [{ rule: "REQ05", severity, ...cellsOfRow(table, index, ["so_bc", "ngay_bc"]), facts }]
        : [
            {
              rule: "REQ05",
              says: "REQ05.date",
              severity,
              ...cellsOfRow(table, index, ["ngay_bc", "so_bc"]),
              facts,
            },
          ];
    });
  },
};
