import { isDayFormat } from "../../spreadsheet/numberFormats";
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
      ({ suggestion }, { reading: { raw, cell } }) => ({
        ...(suggestion === null ? {} : { de_xuat: suggestion }),
        ...(typeof raw === "number" ? { v: shownMoment(raw, cell?.format ?? "") } : {}),
      }),
      ({ suggestion }, { declaration, reading: { raw, cell } }) => {
        // A number formatted as a date: what is typed anew stays one as long as the cell is so.
        if (typeof raw === "number")
          return isDayFormat(cell?.format ?? "") ? "HYG08.asDay" : "HYG08.asTime";
        if (suggestion !== null) return "HYG08.counted";
        return PLAIN_INTEGERS.has(declaration.key) ? "HYG08.plain" : undefined;
      },
    ),
};

/** Excel's phantom 29/2/1900: what it shows for the days before it. */
const PHANTOM = 60;

/** As the cell shows it: a count of 3 formatted as a date is 03/01/1900. */
function shownMoment(serial: number, format: string): string {
  if (isDayFormat(format)) return formatSerial(serial < PHANTOM ? serial + 1 : serial);
  const minutes = Math.floor(serial * 1440 + 1e-6);
  // "[h]" counts on beyond a day.
  const hours = Math.floor(minutes / 60) % (/\[h/i.test(format) ? Infinity : 24);
  return `${hours}:${String(minutes % 60).padStart(2, "0")}`;
}
