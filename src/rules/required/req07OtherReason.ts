import { cellsOfRow, headerOf, rowTitle } from "../cells";
import { countIn } from "../counts";
import type { Finding, Rule } from "../rule";

const OTHERS: readonly { name: string; rows: readonly string[] | null; key: string }[] = [
  { name: "tblDangVien", rows: ["DV04", "DV10"], key: "trong_quy" },
  { name: "tblXepLoai", rows: null, key: "kdg_khac" },
];

/** "Other" needs a word of explanation. */
export const req07: Rule = {
  id: "REQ07",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblDangVien[DV04].trong_quy", "tblDangVien[DV10].trong_quy", "tblXepLoai.kdg_khac"],
  check: ({ report }) =>
    OTHERS.flatMap(({ name, rows, key }) => {
      const table = report.tables.get(name);
      return (table?.rows ?? []).flatMap((row, index): Finding[] => {
        const count = countIn(row, key) ?? 0;
        const isNoted = (row.cells.get("ghi_chu")?.value ?? null) !== null;
        if (table === undefined || count === 0 || isNoted) return [];
        if (rows !== null && !rows.includes(row.code ?? "")) return [];
        const cells = cellsOfRow(table, index, [key, "ghi_chu"]);
        const item = rows === null ? headerOf(name, key) : rowTitle(table, row);
        return [{ rule: "REQ07", severity: "warning", ...cells, facts: { n: count, muc: item } }];
      });
    }),
};
