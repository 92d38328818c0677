import { cellFinding, type DeclaredCell } from "../cells";
import { rawText, textCells } from "./textCells";
import type { Rule } from "../rule";

const UNIT_CODE = /^[A-Z]{2}\d{3}$/;

/** A unit code that becomes one when letters turn into digits. */
function isMistypedCode(cell: DeclaredCell): boolean {
  if (cell.name.table !== undefined || cell.name.key !== "ma_don_vi") return false;
  const typed = rawText(cell).trim();
  const mended = typed.slice(0, 2) + typed.slice(2).replace(/[Oo]/g, "0").replace(/[Il]/g, "1");
  return !UNIT_CODE.test(typed) && UNIT_CODE.test(mended);
}

/** Letters O, I, l typed for the digits 0 and 1. */
export const hyg16: Rule = {
  id: "HYG16",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["*"],
  check: (material) =>
    textCells(material)
      .filter((cell) => cell.reading.problem?.kind === "letterForDigit" || isMistypedCode(cell))
      .map((cell) => cellFinding("HYG16", "warning", cell, { v: rawText(cell) })),
};
