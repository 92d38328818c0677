import { withProblem } from "./problems";
import type { Rule } from "../rule";

/** A number stored as text, read without doubt: the formulas do not see it. */
export const hyg06: Rule = {
  id: "HYG06",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["*"],
  check: (material) =>
    withProblem(material, "numberAsText", "HYG06", "warning", ({ value }) => ({ so: value })),
};
