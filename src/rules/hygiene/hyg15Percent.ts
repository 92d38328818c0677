import { textOf } from "../../spreadsheet/snapshot";
import { allCells, cellFinding, isTyped } from "../cells";
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
    allCells(report)
      .filter((cell) => cell.declaration.type === "int" && isTyped(cell))
      .flatMap((cell) => {
        const { raw, problem, cell: found } = cell.reading;
        const isShare = typeof raw === "number" && found?.format?.includes("%") === true;
        if (problem?.kind !== "percent" && !isShare) return [];
        const share = isShare
          ? `${Number((raw * 100).toFixed(6))}%`.replace(".", ",")
          : textOf(raw);
        return [cellFinding("HYG15", "error", cell, { v: share })];
      }),
};
