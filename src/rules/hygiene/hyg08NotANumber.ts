import { formatSerial } from "../../spreadsheet/serialDate";
import { PLAIN_INTEGERS } from "../../workbook/plainIntegers";
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
      ({ suggestion }, { reading: { raw } }) => ({
        ...(suggestion === null ? {} : { de_xuat: suggestion }),
        ...(typeof raw === "number" ? { v: formatSerial(raw) } : {}),
      }),
      ({ suggestion }, { declaration }) => {
        if (suggestion !== null) return "HYG08.counted";
        return PLAIN_INTEGERS.has(declaration.key) ? "HYG08.plain" : undefined;
      },
    ),
};
