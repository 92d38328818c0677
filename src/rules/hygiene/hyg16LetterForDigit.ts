import { cellFinding, type DeclaredCell } from "../cells";
import { unitOfReport } from "../roster/unitOfReport";
import type { Material, Rule } from "../rule";
import { rawText, textCells } from "./textCells";

const UNIT_CODE = /^[A-Z]{2}\d{3}$/;

/** The unit code that a text becomes when letters turn into digits; null when it is one or never. */
export function meantUnitCode(text: string): string | null {
  const typed = text.trim();
  const mended = typed.slice(0, 2) + typed.slice(2).replace(/[Oo]/g, "0").replace(/[Il]/g, "1");
  return !UNIT_CODE.test(typed) && UNIT_CODE.test(mended) ? mended : null;
}

/** The office may have codes of another form (mau_ma_don_vi): one that its roster has is right. */
function mistypedCode(cell: DeclaredCell, material: Material): string | null {
  if (cell.name.table !== undefined || cell.name.key !== "ma_don_vi") return null;
  if (unitOfReport(material) !== undefined) return null;
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
      const meant =
        problem?.kind === "letterForDigit" ? problem.value : mistypedCode(cell, material);
      return meant === null
        ? []
        : [cellFinding("HYG16", "warning", cell, { v: rawText(cell), de_xuat: meant })];
    }),
};
