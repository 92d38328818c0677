import { TERMS, yearsOf } from "../../catalogue/targets";
import { fieldValue, type Report } from "../../workbook/report";
import { information } from "../../workbook/unit/information";
import { periodFigures } from "../../workbook/unit/periodFigures";
import type { Rule } from "../rule";

/** The year belongs to a term of the catalogue, or to the one that the bloc has set. */
export function inSomeTerm(report: Report, year: number): boolean {
  const { termFirstYear, termLastYear } = periodFigures;
  const ofTerm = {
    first: Number(fieldValue(report, termFirstYear.key) ?? NaN),
    last: Number(fieldValue(report, termLastYear.key) ?? NaN),
  };
  return [...TERMS.map(yearsOf), ofTerm].some(({ first, last }) => first <= year && year <= last);
}

/** The year of the report lies in a term that is set. */
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
    if (inSomeTerm(report, year) || year < 0) return [];
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
