import { allCells, cellFinding } from "../cells";
import type { Rule } from "../rule";

/** A formula that points to another file. It is never followed. */
export const str07: Rule = {
  id: "STR07",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["*"],
  check: ({ report }) =>
    allCells(report).flatMap((cell) => {
      // What stands in brackets is the same wherever a formula is continued.
      const written = cell.reading.cell?.continues ?? cell.reading.cell?.formula;
      if (written?.includes("[") !== true) return [];
      // Texts in quotes may hold brackets; names of tabs cannot.
      const formula = written.replaceAll(/"[^"]*"/g, "");
      // A file stands before a tab's name and "!"; the columns of a table stand in brackets too.
      const file = /\[([^\][]+)\](?:[^\][!'"*+/^&=<>(),;: -]*|(?:[^\][!']|'')*')!/.exec(
        formula,
      )?.[1];
      if (file === undefined) return [];
      // Saved files number the others instead of naming them.
      return /^\d+$/.test(file)
        ? [cellFinding("STR07", "warning", cell, {}, "STR07.unnamed")]
        : [cellFinding("STR07", "warning", cell, { tep: file })];
    }),
};
