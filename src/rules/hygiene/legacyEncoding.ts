import { detectLegacyEncoding, type LegacyText } from "../../text/legacyEncodings";
import { cellFinding } from "../cells";
import { isWording, rawText, shownText, textCells } from "./textCells";
import type { Rule } from "../rule";
import type { RuleId } from "../ruleIds";

/**
 * The rule that finds wording typed in one encoding older than Unicode. Of the readings, the one
 * with the most Vietnamese syllables is proposed.
 */
export function legacyEncodingRule(id: RuleId, encoding: LegacyText["encoding"]): Rule {
  return {
    id,
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
          if (found?.encoding !== encoding) return [];
          const shown = shownText(cell, material);
          const isShown = shown === rawText(cell);
          return [
            cellFinding(id, "error", cell, { v: shown, de_xuat: isShown ? found.text : shown }),
          ];
        }),
  };
}
