import type { RuleProse } from "../prose";
import { TEMPLATE, TYPING } from "./sources";

export const requiredAndRangeProse = {
  REQ01: {
    title: "Required cell left blank",
    problem:
      "A required cell is not filled in; in a table to which rows are added freely, only rows that were begun are looked at. More than three cells of a table become one message. The report cannot be handed in yet, but the indicators concerned only have no figures yet.",
    notProblem:
      "Cells of hidden sheets and rows; the number 0; cells that are not due yet: number and date of the report, deadline of a remedy; a cell that is required only because another figure of its row is wrong. Blanks in the row of the term so far on sheet 3, and a blank number or result of a re-inspection, are only notes.",
    example: "Sheet 12, source N2: the column of reports resolved is blank.",
    source: TEMPLATE,
  },
  REQ02: {
    title: "Satisfaction table of an agency is blank",
    problem:
      "The unit is an administrative agency, but no field of service on sheet 6 has valid forms.",
    notProblem:
      'A survey held once a year: explaining with "Chưa tổ chức khảo sát" is enough. Units that are not administrative agencies.',
    example: "An agency whose sheet 6 is blank.",
    source: "Resolution, section 2.2, target 1: satisfaction with the service in each field",
  },
  REQ03: {
    title: "Satisfaction table not asked for",
    problem: "The unit is not an administrative agency, but sheet 6 has rows; they do not count.",
    notProblem: "Sheet 6 left blank.",
    example: "A newspaper enters two fields of service.",
    source: "Resolution, section 2.2, target 1: only units in administrative agencies",
  },
  REQ04: {
    title: "Not in the list",
    problem:
      "A cell that is chosen from a list says something that the list does not have; or the year graded is neither the year of the report nor the one before.",
    notProblem:
      'Capital or small letters, the place of an accent ("hoà", "hòa"), spaces: taken as the same.',
    example: 'The kind of unit says "Chi bộ" (the list has "Đảng bộ cơ sở" and "Chi bộ cơ sở").',
    source: TEMPLATE,
  },
  REQ05: {
    title: "Report on a remedy without number or date",
    problem: "Of the number and the date of the report on a remedy, only one is entered.",
    notProblem: "Both blank: not reported yet.",
    example: "Date of the report 10/9/2021, number blank.",
    source: TEMPLATE,
  },
  REQ06: {
    title: "Official grading that rests on nothing",
    problem:
      'A row says "Chính thức", but number or date of the decision (sheet 8) or the basis (sheet 7) is missing.',
    notProblem: 'Rows that say "Chưa đánh giá" or "Tự đánh giá".',
    example: '"Chính thức", number of the decision blank.',
    source: "Resolution, section 2.2, targets 3, 4 and 5: yearly grading",
  },
  REQ07: {
    title: "Others without a reason",
    problem:
      "Other increases (DV04), other decreases (DV10) or those left ungraded for another reason are more than 0, and the note is blank.",
    notProblem: "These figures are 0.",
    example: "DV10 is 2, the note is blank.",
    source: TEMPLATE,
  },
  RNG01: {
    title: "Not a whole number from 0 on",
    problem: "A count is negative or a fraction, typed as a number or as text.",
    notProblem: "The number 0.",
    example: '"-3"; "12,5".',
    source: TYPING,
  },
  RNG03: {
    title: "Year outside the term",
    problem:
      'The year of the report is in no term that is known: the term 2020–2025, or the one that the bloc set on the sheet "Cấu hình" (first day, number of quarters) when it made the template. What comes of the wrong year alone is not named as well (reference date, year graded, documents of the year).',
    notProblem:
      "Quarters I–III of 2020 and Quarter IV of 2025: the year belongs to the term, there just are no targets of the term.",
    example: "2012.",
    source: "Resolution: the term 2020–2025",
  },
  RNG04: {
    title: "Month outside the quarter",
    problem:
      "The month on sheet 3 is a typed number (written by another program) and not a month of the quarter.",
    notProblem: "A month column of formulas: it always follows the quarter.",
    example: "Month 7 in the report of Quarter II.",
    source: TEMPLATE,
  },
  RNG05: {
    title: "The unit is one organisation",
    problem: 'The total in row "TCCSĐ" of sheet 8 is not 1.',
    notProblem: "Subordinate cells counted in their own row.",
    example: "12 (subordinate cells counted along).",
    source: "Resolution, section 2.2, target 4: what is counted are units",
  },
} as const satisfies Readonly<Record<string, RuleProse>>;
