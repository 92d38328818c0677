import { withProblem } from "./problems";
import type { Rule } from "../rule";

/** A comma before three digits: thousands or a decimal, nobody can tell. */
export const hyg07: Rule = {
  id: "HYG07",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["*"],
  check: (material) =>
    withProblem(material, "ambiguousNumber", "HYG07", "error", ({ thousands, decimal }) => ({
      a: thousands,
      b: decimal,
    })),
};
