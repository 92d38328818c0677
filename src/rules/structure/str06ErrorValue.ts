import { isError } from "../../spreadsheet/snapshot";
import { allCells, cellFinding } from "../cells";
import type { Rule } from "../rule";

/** An error value in a cell. One in an input shows in every formula below it: only the root is told. */
export const str06: Rule = {
  id: "STR06",
  severity: "error",
  needs: "workbook",
  inSheet: true,
  spoils: true,
  touches: ["*"],
  check: ({ report }) => {
    const faulty = allCells(report).filter(({ reading }) => isError(reading.raw));
    const typed = faulty.filter(({ declaration }) => declaration.filledBy !== "formula");
    const computed = faulty.filter(({ declaration }) => declaration.filledBy === "formula");
    const broken = computed.filter(
      ({ reading }) => reading.cell?.formula?.includes("#REF!") === true,
    );
    const roots = typed.length > 0 ? [...typed, ...broken] : computed;
    return roots.map((cell) => {
      const { raw } = cell.reading;
      const facts = { loi: isError(raw) ? raw.error : "" };
      const isComputed = cell.declaration.filledBy === "formula";
      return cellFinding("STR06", "error", cell, facts, isComputed ? "STR06.formula" : undefined);
    });
  },
};
