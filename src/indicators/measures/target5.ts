import { add, fixed } from "../../spreadsheet/expression";
import type { Measure } from "../measure";
import { graded, gradedMeasure, membersGraded } from "./graded";

const members = (key: string) => fixed(membersGraded.table, membersGraded.row, key);

export const target5 = {
  CT5A: gradedMeasure("CT5A", membersGraded, {
    numerator: add(members("xs"), members("tot")),
    denominator: graded,
  }),
  /**
   * A unit of 250 graded members or fewer breaks the limit with one case: not met is only followed,
   * the verdict is the bloc's (domain 1.5).
   */
  CT5C: {
    ...gradedMeasure("CT5C", membersGraded, { numerator: members("kht"), denominator: graded }),
    verdict: { notMet: "THEO_DOI" },
  },
} as const satisfies Readonly<Record<string, Measure>>;
