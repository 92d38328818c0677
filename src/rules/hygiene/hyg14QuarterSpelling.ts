import { withProblem } from "./problems";
import type { Rule } from "../rule";

/** A quarter spelled another way. */
export const hyg14: Rule = {
  id: "HYG14",
  severity: "note",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["quy"],
  check: (material) =>
    withProblem(material, "quarterSpelling", "HYG14", "note", ({ quarter }) => ({
      q: ["I", "II", "III", "IV"][quarter - 1] ?? "",
    })),
};
