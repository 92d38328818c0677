import { rawText, wordingCells } from "./textCells";
import { onePerSheet } from "./perSheet";
import type { Rule } from "../rule";

/** Text in composed Unicode, as Macs write it: it looks the same and is not found. */
export const hyg01: Rule = {
  id: "HYG01",
  severity: "note",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["*"],
  check: (material) =>
    onePerSheet(
      "HYG01",
      "note",
      "HYG01.many",
      wordingCells(material.report).filter(
        (cell) => rawText(cell) !== rawText(cell).normalize("NFC"),
      ),
    ),
};
