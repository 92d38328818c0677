import { rowTitle } from "../cells";
import { countIn, fixedCount } from "../counts";
import { cellsOfCode } from "../crossSheet/joinCells";
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
    const table = report.tables.get("tblNeuGuong");
    const fewest = (table?.rows ?? [])
      .flatMap((row) => {
        const people = countIn(row, "so_nguoi");
        return people === null ? [] : [{ row, people }];
      })
      .sort((a, b) => a.people - b.people)[0];
    if (both === null || table === undefined || fewest === undefined) return [];
    if (both <= fewest.people) return [];
    const facts = { a: both, dong: rowTitle(table, fewest.row), b: fewest.people };
    const cells = cellsOfCode(table, "NG1", ["kiem_nhiem"]);
    return [{ rule: "XF15", severity: "warning", ...cells, facts }];
  },
};
