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
        ...(typeof raw === "number" ? { v: shownDay(raw) } : {}),
      }),
      ({ suggestion }, { declaration, reading: { raw } }) => {
        // A number formatted as a date: what is typed anew stays one as long as the cell is so.
        if (typeof raw === "number") return "HYG08.asDay";
        if (suggestion !== null) return "HYG08.counted";
        return PLAIN_INTEGERS.has(declaration.key) ? "HYG08.plain" : undefined;
      },
    ),
};

/** Excel's phantom 29/2/1900: what it shows for the days before it. */
const PHANTOM = 60;

/** As the cell shows it: a count of 3 formatted as a date is 03/01/1900. */
function shownDay(serial: number): string {
  return formatSerial(serial < PHANTOM ? serial + 1 : serial);
}
