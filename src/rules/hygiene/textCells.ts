import { allCells, isTyped, type DeclaredCell } from "../cells";
import { hasFormula } from "../../spreadsheet/snapshot";
import type { Material } from "../rule";

/** Typed cells that hold text, whatever they should hold. */
export function textCells({ report }: Material): DeclaredCell[] {
  return allCells(report).filter(
    (cell) =>
      isTyped(cell) && typeof cell.reading.raw === "string" && !hasFormula(cell.reading.cell),
  );
}

export function rawText(cell: DeclaredCell): string {
  return typeof cell.reading.raw === "string" ? cell.reading.raw : "";
}

/** Cells whose text is compared or shown as text; numbers and dates typed as text are others' matter. */
export function isWording({ declaration }: DeclaredCell): boolean {
  return ["text", "list", "code"].includes(declaration.type);
}
