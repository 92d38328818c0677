import { detectLegacyEncoding } from "../../text/legacyEncodings";
import { cellFinding } from "../cells";
import { isWording, rawText, shownText, textCells } from "./textCells";
import type { Rule } from "../rule";

/** Text typed in the old VNI encoding; the reading with the most Vietnamese syllables is proposed. */
export const hyg04: Rule = {
  id: "HYG04",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["*"],
  check: (material) =>
    textCells(material)
      .filter(isWording)
      .flatMap((cell) => {
        const found = detectLegacyEncoding(rawText(cell));
        if (found?.encoding !== "vni") return [];
        const shown = shownText(cell, material);
        const isShown = shown === rawText(cell);
        return [
          cellFinding("HYG04", "error", cell, { v: shown, de_xuat: isShown ? found.text : shown }),
        ];
      }),
};
