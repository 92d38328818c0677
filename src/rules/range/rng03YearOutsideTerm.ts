import { TERMS, yearsOf } from "../../catalogue/targets";
import { information } from "../../workbook/unit/information";
import type { Rule } from "../rule";

/** The year belongs to a term that has targets. */
export function inSomeTerm(year: number): boolean {
  return TERMS.map(yearsOf).some(({ first, last }) => first <= year && year <= last);
}

/** The year of the report lies in a term that has targets. */
export const rng03: Rule = {
  id: "RNG03",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["nam"],
  check: ({ report }) => {
    const reading = report.fields.get("nam");
    const year = reading?.value;
    if (reading === undefined || typeof year !== "number" || !Number.isInteger(year)) return [];
    if (inSomeTerm(year) || year < 0) return [];
    return [
      {
        rule: "RNG03",
        severity: "error",
        places: [reading.place],
        names: [{ key: "nam" }],
        facts: { nhan: information.fields.year.label, v: year },
      },
    ];
  },
};
