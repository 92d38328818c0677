import type { RuleProse } from "../prose";
import { TEMPLATE } from "./sources";

const FEEDBACK = "Resolution, section 2.2, target 8; Regulation 1374";
const GRADING = "Resolution, section 2.2, target 5: yearly grading of members";
const REMEDIES = "Resolution, section 2.2, target 7: remedies after conclusions of inspections";
const ORDER = "The order of things: conclusion, deadline, report, re-inspection";

export const crossSheetAndDatesProse = {
  XS01: {
    title: "Admissions on two sheets",
    problem: "Admissions of the quarter (sheet 2, DV02) differ from the three months of sheet 3.",
    notProblem: "Members admitted anew: entered apart and not counted in.",
    example: "Sheet 2 says 3, sheet 3 adds up to 4.",
    source: "Resolution, section 2.2, target 6: 2,000 new members",
  },
  XS02: {
    title: "Members in the registration table",
    problem:
      "The members at registration (sheet 4) differ from those at the end (sheet 2) by more than came and went in the year.",
    notProblem:
      "A difference no larger than that: the number at registration is kept from the beginning of the year.",
    example: "Registration 120, end 131, came and went in the year 5.",
    source:
      "Resolution, section 2.2, target 2: 100% of party, union and association members register",
  },
  XS03: {
    title: "Total of members graded",
    problem:
      'In Quarter IV for the grading of the year, in Quarter I for that of the year before: the total in row "Đảng viên" of sheet 8 differs from the members on 31/12 on sheet 2.',
    notProblem: "Quarters II and III: sheet 2 does not tell the number on 31/12.",
    example: "Sheet 8 says 118, on 31/12 there were 122.",
    source: GRADING,
  },
  XS04: {
    title: "Remedy without a conclusion",
    problem: "Sheet 11 has the code of a conclusion that sheet 10 does not have.",
    notProblem: "Capital or small letters, spaces.",
    example: "Sheet 11 says KL-2021-09, sheet 10 does not have it.",
    source: REMEDIES,
  },
  XS05: {
    title: "Limitations of a conclusion",
    problem:
      'The limitations of a conclusion are not as many as sheet 11 follows; or a limitation is numbered 0 or above their number; or the cell "Có hạn chế, thiếu sót" contradicts the number.',
    notProblem: "One limitation with several rounds: counted once.",
    example: "The conclusion has 2 limitations, sheet 11 only 1.",
    source: REMEDIES,
  },
  XS06: {
    title: "Document of the year missing",
    problem:
      "Sheet 5 has no leadership resolution of the year, or no inspection programme of the year. A note in Quarter I, a warning from Quarter II on.",
    notProblem:
      "A document signed late last year that applies to this year; a unit founded after 1/10 of the year. A row of that document that has a blank cell or a date in the future: other rules ask. That a document is not there yet is a fact and not an error: the report can be handed in.",
    example: 'Quarter II, sheet 5 has no row "Chương trình KT,GS năm".',
    source:
      "Resolution, section 2.2, target 1, and section 2.3: an inspection programme is drawn up and carried out every year",
  },
  XS07: {
    title: "Regulation 1374 followed well, yet feedback overdue",
    problem:
      "The unit says that it follows Regulation 1374 well, but sheet 12 has reports overdue.",
    notProblem: 'Reports overdue, and the unit says "Không". This rule changes no verdict.',
    example: 'Self-assessment "Có", overdue 2.',
    source: FEEDBACK,
  },
  XS08: {
    title: "Exempt and suspended on two sheets",
    problem:
      "Quarter IV, grading of the year: more members are exempt or suspended on sheet 8 than on sheet 2.",
    notProblem: "Fewer or as many; the other quarters.",
    example: "Sheet 8 has 4 exempt, sheet 2 (DV15) has 2.",
    source: GRADING,
  },
  DAT01: {
    title: "Deadline not after the conclusion",
    problem:
      "The deadline of a remedy is not after the day of the conclusion; in a later round: not after the re-inspection of the round before.",
    notProblem: "A deadline on the very next day. A conclusion in the future: DAT03 says so.",
    example: "Conclusion 15/3, deadline 15/3.",
    source: ORDER,
  },
  DAT02: {
    title: "Report before the conclusion",
    problem: "The remedy was reported before the day of the conclusion.",
    notProblem: "Reported on the day of the conclusion.",
    example: "Conclusion 15/3, report 1/3.",
    source: ORDER,
  },
  DAT03: {
    title: "Date in the future",
    problem:
      "The date of something that has happened (issued, concluded, finished, reported, re-inspected, signed) is after today.",
    notProblem: "Deadlines of remedies and planned dates: they lie ahead.",
    example: "Date of the report 30/12/2026 in a file checked on 4/10/2021.",
    source: TEMPLATE,
  },
  DAT04: {
    title: "Date after the reference date",
    problem:
      "Something happened after the reference date, but not after today: it does not count this quarter yet. A report signed before the reference date is named too.",
    notProblem: "On the reference date itself; a report signed after it.",
    example: "Reference date 30/9, report on the remedy 2/10.",
    source: TEMPLATE,
  },
  DAT05: {
    title: "Re-inspection before the report",
    problem: "The re-inspection comes before the report on the remedy.",
    notProblem: "On the same day; the unit has not reported yet.",
    example: "Report 20/8, re-inspection 10/8.",
    source: ORDER,
  },
  DAT06: {
    title: "Reference date outside the quarter",
    problem:
      "The reference date is not in the quarter of the report. For now the last day of the quarter is used for everything.",
    notProblem: "Left blank: the last day of the quarter is used (REQ01 asks).",
    example: "Quarter III, reference date 30/6.",
    source: TEMPLATE,
  },
  DUP01: {
    title: "The same row twice",
    problem:
      "Two rows share what must be their own: the code of a conclusion; its number, day and issuing body; a field of service; the code of an inspection; conclusion, limitation and round; or the code of a fixed row.",
    notProblem: "Documents of the same kind and year. Rows where that cell is blank.",
    example: "Two rows of KL-2021-01, limitation 1, round 1.",
    source: TEMPLATE,
  },
} as const satisfies Readonly<Record<string, RuleProse>>;
