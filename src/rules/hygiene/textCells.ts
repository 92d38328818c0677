import { hasFormula } from "../../spreadsheet/snapshot";
import { oncePerReport, typedCells, type DeclaredCell } from "../cells";

/** Typed cells that hold text, whatever they should hold. */
export const textCells = oncePerReport((report) =>
  typedCells(report).filter(
    ({ reading: { raw, cell } }) => typeof raw === "string" && !hasFormula(cell),
  ),
);

export function rawText(cell: DeclaredCell): string {
  return typeof cell.reading.raw === "string" ? cell.reading.raw : "";
}

/** Those whose text is compared or shown as text; numbers and dates typed as text are others' matter. */
export const wordingCells = oncePerReport((report) =>
  textCells(report).filter(({ declaration }) =>
    ["text", "list", "code"].includes(declaration.type),
  ),
);
