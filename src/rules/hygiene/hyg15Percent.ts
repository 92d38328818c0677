import { textOf } from "../../spreadsheet/snapshot";
import { seenShare } from "../../workbook/seenNumber";
import { cellFinding, typedCells } from "../cells";
import type { Rule } from "../rule";

/** A ratio where a count belongs: ratios are computed. */
export const hyg15: Rule = {
  id: "HYG15",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["*"],
  check: ({ report }) =>
    typedCells(report)
      .filter(({ declaration }) => declaration.type === "int")
      .flatMap((cell) => {
        const { raw, problem } = cell.reading;
        const share = seenShare(cell.reading);
        if (problem?.kind !== "percent" && share === null) return [];
        // What is typed anew stays a share as long as the cell is formatted as one.
        return share === null
          ? [cellFinding("HYG15", "error", cell, { v: textOf(raw) })]
          : [cellFinding("HYG15", "error", cell, { v: share }, "HYG15.asShare")];
      }),
};
