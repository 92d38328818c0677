import { cellFinding } from "../cells";
import { rawText, wordingCells } from "./textCells";
import { isSecret } from "../secrecy";
import type { Rule } from "../rule";

const MOJIBAKE = /\ufffd|áº|á»|Ä‘|Æ°/u;

/** Characters broken on the way between two programs. */
export const hyg05: Rule = {
  id: "HYG05",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["*"],
  check: (material) =>
    wordingCells(material.report)
      .filter((cell) => MOJIBAKE.test(rawText(cell)))
      .map((cell) =>
        isSecret(cell, material)
          ? cellFinding("HYG05", "warning", cell, {}, "HYG05.secret")
          : cellFinding("HYG05", "warning", cell, { v: rawText(cell) }),
      ),
};
