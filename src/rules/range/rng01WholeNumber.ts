import { textOf, type RawValue } from "../../spreadsheet/snapshot";
import { allCells, cellFinding, isTyped } from "../cells";
import type { Rule } from "../rule";

/** Counts are whole numbers from 0 on; a fraction may also have been typed as text. */
export const rng01: Rule = {
  id: "RNG01",
  severity: "error",
  needs: "workbook",
  inSheet: true,
  spoils: true,
  touches: ["*"],
  check: ({ report }) =>
    allCells(report)
      .filter((cell) => cell.declaration.type === "int" && isTyped(cell))
      .flatMap((cell) => {
        const { value, raw, problem } = cell.reading;
        const isWrong =
          problem?.kind === "fraction" ||
          (typeof value === "number" && (value < 0 || !Number.isInteger(value)));
        return isWrong ? [cellFinding("RNG01", "error", cell, { v: shown(raw) })] : [];
      }),
};

/** A number with its decimal comma, a text as typed. */
function shown(raw: RawValue): string {
  return typeof raw === "number" ? String(raw).replace(".", ",") : textOf(raw);
}
