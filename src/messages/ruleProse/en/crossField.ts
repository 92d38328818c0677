import type { RuleProse } from "../prose";
import { ARITHMETIC, TEMPLATE } from "./sources";

const FEEDBACK = "Resolution, section 2.2, target 8; Regulation 1374";

export const crossFieldProse = {
  XF01: {
    title: "A part larger than its total",
    problem:
      "Sheet 4: more need not register than there are, more have registered than had to, or more have carried it out than registered. Sheet 7: more set a good example than there are people. Only the first slip of a row is named.",
    notProblem: "Equal numbers.",
    example: "Total 50, need not register 0, registered 51.",
    source: ARITHMETIC,
  },
  XF02: {
    title: "Four grades that do not add up",
    problem:
      "Excellent, good, completed and not completed add up to another number than the row's graded.",
    notProblem: "People who are not graded, entered in the columns for the ungraded.",
    example: "10 + 39 + 1 + 1 = 51, graded 50.",
    source: ARITHMETIC,
  },
  XF03: {
    title: "More ungraded than there are",
    problem:
      "The columns for the ungraded add up to more than the total of the row. XF02 then leaves the row alone.",
    notProblem: "Equal numbers: nobody was graded.",
    example: "Total 3, ungraded 4.",
    source: ARITHMETIC,
  },
  XF04: {
    title: "Too many graded excellent",
    problem:
      'Row "Đảng viên" of sheet 8: 2 members or more are graded excellent, and they exceed 20% of those graded good.',
    notProblem:
      "Up to exactly 20% (11 against 58 is below); only 1 member graded excellent; the other rows; the years from 2025 on (no ceiling is set yet).",
    example: "12 excellent, 58 good: the most is 11.",
    source: "Guideline 21-HD/BTCTW of 18/10/2019",
  },
  XF05: {
    title: "Outstanding union members, union members, admissions",
    problem:
      "More outstanding union members than union members, or more union members than admissions.",
    notProblem: "Equal numbers.",
    example: "Outstanding 5, union members 4, admissions 6.",
    source: ARITHMETIC,
  },
  XF06: {
    title: "Probationary and full members",
    problem:
      "Probationary (DV12) and full members (DV13) add up to another number than the members at the end (DV11).",
    notProblem: "People who only take part for a time (DV17): they are not in the total.",
    example: "4 + 117 = 121, members at the end 122.",
    source: ARITHMETIC,
  },
  XF07: {
    title: "Balance of members",
    problem:
      "The members at the end (DV11) are not the beginning, plus increases, less decreases (DV01 + DV02…DV04 − DV05…DV10).",
    notProblem: "Cells still blank: REQ01 asks first.",
    example: "120 + 3 + 2 − 1 − 1 − 1 = 122, entered 123: off by 1.",
    source: "The balance of party membership statistics: beginning, increases, decreases, end",
  },
  XF08: {
    title: "Four levels of satisfaction that do not add up",
    problem:
      "Very satisfied, satisfied, neutral and dissatisfied add up to another number than the valid forms of the field.",
    notProblem: "Forms that are not valid: they belong in none of the four levels.",
    example: "300 + 80 + 10 + 5 = 395, valid 400.",
    source: ARITHMETIC,
  },
  XF09: {
    title: "More valid forms than were handed out",
    problem: "The forms handed out are entered, and the valid ones are more.",
    notProblem: "Forms handed out left blank (answers given electronically).",
    example: "Handed out 380, valid 400.",
    source: ARITHMETIC,
  },
  XF10: {
    title: "Balance of public feedback",
    problem:
      "For each source: brought forward and received make another number than forwarded, dismissed, resolved, being handled and not yet handled together.",
    notProblem:
      "Reports that are for others to handle, or rest on too little: they have columns of their own.",
    example: "5 + 20 = 25, but all outcomes make 24.",
    source: FEEDBACK,
  },
  XF11: {
    title: "Resolved properly, overdue",
    problem:
      "More resolved properly than resolved; or more overdue than being handled and not yet handled together.",
    notProblem: "Equal numbers.",
    example: "Resolved 7, properly 9.",
    source: FEEDBACK,
  },
  XF12: {
    title: "Number of subordinate cells",
    problem:
      "A unit that is one party cell has subordinate cells; or a party committee has fewer than 2.",
    notProblem: "A party cell that leaves it blank or enters 0.",
    example: "A party cell with 3 subordinate cells.",
    source: TEMPLATE,
  },
  XF13: {
    title: "Many who need not register",
    problem: "More than 10% of the total, and more than 3 people, need not register.",
    notProblem: "2 in 10: that is 20%, but only 2 people.",
    example: "12 in 50.",
    source:
      "Resolution, section 2.2, target 2: 100% of party, union and association members register",
  },
  XF14: {
    title: "A part larger than the whole",
    problem:
      "Sheet 2: women, exempt or suspended members are more than the members at the end. Sheet 3: women are more than the admissions.",
    notProblem: "Equal numbers.",
    example: "Women 130, members at the end 122.",
    source: ARITHMETIC,
  },
  XF15: {
    title: "People who hold both posts",
    problem: "More people hold both posts than one of the two rows of sheet 7 counts.",
    notProblem:
      "A secretary who is also head of the agency: counted in both rows, with 1 holding both posts.",
    example: "Both posts 2; heads of the party committee 1, of the agency 2.",
    source: ARITHMETIC,
  },
} as const satisfies Readonly<Record<string, RuleProse>>;
