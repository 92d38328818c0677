import { withProblem } from "./problems";
import type { Rule } from "../rule";

/** A year of two digits. */
export const hyg13: Rule = {
  id: "HYG13",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["*"],
  check: (material) =>
    withProblem(material, "twoDigitYear", "HYG13", "warning", ({ year }) => ({ nam: year })),
};
