import { rawText, wordingCells } from "./textCells";
import { onePerSheet } from "./perSheet";
import type { Rule } from "../rule";

const ODD_SPACE = /[\u00a0\u200b\ufeff\u202f\t]|^ | $| {2}/u;

/** Special or superfluous spaces. */
export const hyg02: Rule = {
  id: "HYG02",
  severity: "note",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["*"],
  check: (material) =>
    onePerSheet(
      "HYG02",
      "note",
      "HYG02.many",
      wordingCells(material.report).filter((cell) => ODD_SPACE.test(rawText(cell))),
    ),
};
