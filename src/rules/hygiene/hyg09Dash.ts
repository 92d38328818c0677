import { PLAIN_INTEGERS } from "../../workbook/plainIntegers";
import { withProblem } from "./problems";
import type { Rule } from "../rule";

/** A dash for nothing: nothing is 0, and empty is not yet known. */
export const hyg09: Rule = {
  id: "HYG09",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["*"],
  check: (material) =>
    withProblem(
      material,
      "dash",
      "HYG09",
      "error",
      () => ({}),
      (_, { declaration }) => (PLAIN_INTEGERS.has(declaration.key) ? "HYG09.plain" : undefined),
    ),
};
