import { formatSerial } from "../../spreadsheet/serialDate";
import { withProblem } from "./problems";
import type { Rule } from "../rule";

/** A date stored as text, read without doubt. */
export const hyg10: Rule = {
  id: "HYG10",
  severity: "warning",
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["*"],
  check: (material) =>
    withProblem(material, "dateAsText", "HYG10", "warning", ({ value }) => ({
      ngay: formatSerial(value),
    })),
};
