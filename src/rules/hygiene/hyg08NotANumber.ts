import { PLAIN_INTEGERS } from "../../workbook/plainIntegers";
import { seenDay, seenTime } from "../../workbook/seenNumber";
import { withProblem } from "./problems";
import type { Rule } from "../rule";

/** Words or signs in a counting cell. */
export const hyg08: Rule = {
  id: "HYG08",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["*"],
  check: (material) =>
    withProblem(
      material,
      "notNumber",
      "HYG08",
      "error",
      ({ suggestion }, { reading }) => {
        const seen = seenDay(reading) ?? seenTime(reading);
        return {
          ...(suggestion === null ? {} : { de_xuat: suggestion }),
          ...(seen === null ? {} : { v: seen }),
        };
      },
      ({ suggestion }, { declaration, reading }) => {
        // A number formatted as a date: what is typed anew stays one as long as the cell is so.
        if (seenDay(reading) !== null) return "HYG08.asDay";
        if (seenTime(reading) !== null) return "HYG08.asTime";
        if (suggestion !== null) return "HYG08.counted";
        return PLAIN_INTEGERS.has(declaration.key) ? "HYG08.plain" : undefined;
      },
    ),
};
