import { fixedCount } from "../counts";
import { cellsOfRow } from "../cells";
import type { Rule } from "../rule";

/** Nobody holds both posts who is not counted in each. */
export const xf15: Rule = {
  id: "XF15",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["tblNeuGuong[NG1].kiem_nhiem"],
  check: ({ report }) => {
    const both = fixedCount(report, "tblNeuGuong", "NG1", "kiem_nhiem");
    const people = ["NG1", "NG2"].flatMap(
      (row) => fixedCount(report, "tblNeuGuong", row, "so_nguoi") ?? [],
    );
    const fewest = Math.min(...people);
    const table = report.tables.get("tblNeuGuong");
    const index = table?.rows.findIndex(({ code }) => code === "NG1") ?? -1;
    if (both === null || both <= fewest || table === undefined) return [];
    const cells = cellsOfRow(table, index, ["kiem_nhiem"]);
    return [{ rule: "XF15", severity: "warning", ...cells, facts: { a: both, b: fewest } }];
  },
};
