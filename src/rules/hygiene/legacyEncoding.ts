import { detectLegacyEncoding, type LegacyText } from "../../text/legacyEncodings";
import { cellFinding } from "../cells";
import { rawText, wordingCells } from "./textCells";
import { isSecret } from "../secrecy";
import type { Rule } from "../rule";
import type { RuleId } from "../ruleIds";
import type { VariantId } from "../variants";

/**
 * The rule that finds wording typed in one encoding older than Unicode, by its letters or its font.
 * Of the readings, the one with the most Vietnamese syllables is proposed.
 */
export function legacyEncodingRule(
  id: RuleId,
  encoding: LegacyText["encoding"],
  secret: VariantId,
): Rule {
  return {
    id,
    severity: "error",
    needs: "workbook",
    inSheet: false,
    spoils: true,
    touches: ["*"],
    check: (material) =>
      wordingCells(material.report).flatMap((cell) => {
        const found = detectLegacyEncoding(rawText(cell), cell.reading.cell?.font);
        if (found?.encoding !== encoding) return [];
        return isSecret(cell, material)
          ? [cellFinding(id, "error", cell, {}, secret)]
          : [cellFinding(id, "error", cell, { v: rawText(cell), de_xuat: found.text })];
      }),
  };
}
