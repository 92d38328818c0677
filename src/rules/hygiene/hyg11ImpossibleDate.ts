import { withProblem } from "./problems";
import type { Rule } from "../rule";

/** No such day, or no date at all. */
export const hyg11: Rule = {
  id: "HYG11",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["*"],
  check: (material) => withProblem(material, "impossibleDate", "HYG11", "error", () => ({})),
};
