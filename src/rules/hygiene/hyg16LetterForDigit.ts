import { cellFinding, type DeclaredCell } from "../cells";
import { rawText, textCells } from "./textCells";
import type { Rule } from "../rule";

const UNIT_CODE = /^[A-Z]{2}\d{3}$/;

/** The unit code that a text becomes when letters turn into digits; null when it is one or never. */
export function meantUnitCode(text: string): string | null {
  const typed = text.trim();
  const mended = typed.slice(0, 2) + typed.slice(2).replace(/[Oo]/g, "0").replace(/[Il]/g, "1");
  return !UNIT_CODE.test(typed) && UNIT_CODE.test(mended) ? mended : null;
}

function mistypedCode(cell: DeclaredCell): string | null {
  if (cell.name.table !== undefined || cell.name.key !== "ma_don_vi") return null;
  return meantUnitCode(rawText(cell));
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
    textCells(material.report).flatMap((cell) => {
      const { problem } = cell.reading;
      const meant = problem?.kind === "letterForDigit" ? problem.value : mistypedCode(cell);
      return meant === null
        ? []
        : [cellFinding("HYG16", "warning", cell, { v: rawText(cell), de_xuat: meant })];
    }),
};
