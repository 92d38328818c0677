import type { RuleProse } from "../prose";
import { TYPING } from "./sources";

export const hygieneProse = {
  HYG01: {
    title: "Decomposed Unicode",
    problem:
      "The text is typed in decomposed Unicode (the accents are apart from their letters, mostly from a Mac). It looks the same, but formulas that look names up do not find it. Named once a sheet, at the first cell.",
    notProblem: "Text in precomposed Unicode.",
    example: '"Đảng bộ" typed on a Mac.',
    source: TYPING,
  },
  HYG02: {
    title: "Special or superfluous spaces",
    problem:
      "There is a space that does not break, a space of width 0, a tab, a space at the beginning or the end, or two spaces in a row. Named once a sheet.",
    notProblem: "One space between two words.",
    example: '"DV017 " (with a space at the end).',
    source: TYPING,
  },
  HYG03: {
    title: "Text in TCVN3 (.VnTime)",
    problem:
      "The text is typed in the old encoding TCVN3, as the font of the cell (.Vn…) or the characters themselves show. It is read in both old encodings; the message gives the reading with the most Vietnamese syllables.",
    notProblem:
      'A single sign such as «, ·, ² or © in ordinary text. One short word by itself ("bé" may be "bé" or "bộ") is not enough to know, unless the font tells. Unicode text, or text without accents, in a font .Vn…',
    example: '"§¶ng bé c¬ së" → "Đảng bộ cơ sở".',
    source: TYPING,
  },
  HYG04: {
    title: "Text in VNI",
    problem:
      "The text is typed in the old encoding VNI, as the font of the cell (VNI-…) or the characters themselves show. The message tells how it reads.",
    notProblem: 'Unicode text with "ñ" or "ö" in a foreign name.',
    example: '"Ñaûng boä cô sôû" → "Đảng bộ cơ sở".',
    source: TYPING,
  },
  HYG05: {
    title: "Broken characters",
    problem:
      "Characters were broken on the way between two programs and cannot be restored for certain.",
    notProblem: "Foreign words spelled properly.",
    example: '"Äáº£ng bá»™".',
    source: TYPING,
  },
  HYG06: {
    title: "Number stored as text",
    problem:
      "A counting cell holds text that reads as exactly one number. The program computes with that number; formulas in the file do not see it.",
    notProblem: "A cell that really is a number. Text that reads in two ways is HYG07.",
    example: '"2.000" typed as text → 2000.',
    source: TYPING,
  },
  HYG07: {
    title: "Number that reads in two ways",
    problem:
      "A counting cell holds text with one comma and exactly three digits after it: thousands, or decimals?",
    notProblem: '"1.234" (reads 1234, HYG06); "12,5" (a fraction, RNG01).',
    example: '"1,234": one thousand two hundred and thirty-four, or a little over one?',
    source: TYPING,
  },
  HYG08: {
    title: "Not a number",
    problem: "A counting cell holds words or signs that do not read as a number.",
    notProblem: "A cell that is really blank (REQ01 asks if it is required).",
    example: '"x"; "12 người".',
    source: TYPING,
  },
  HYG09: {
    title: "Dash in place of 0",
    problem:
      "A counting cell holds a dash. If there are none, type 0; if it is not known yet, leave it blank.",
    notProblem: "The number 0. A dash in a cell for notes.",
    example: '"–".',
    source: TYPING,
  },
  HYG10: {
    title: "Date stored as text",
    problem:
      "A date cell holds text that reads as exactly one date. The program goes by that date; formulas in the file do not see it.",
    notProblem: "A cell that really is a date, however it is shown.",
    example: '"15/9/2021" typed as text.',
    source: TYPING,
  },
  HYG11: {
    title: "No such date",
    problem: "A date cell holds a day that no calendar has, or no date at all.",
    notProblem: "29/2 of a leap year.",
    example: '"31/09/2021".',
    source: TYPING,
  },
  HYG12: {
    title: "Day and month may be swapped",
    problem:
      "The date is after the reference date, its day is 12 or less, and with day and month swapped it would lie in the quarter.",
    notProblem:
      "A date before the reference date, though it could be swapped; deadlines of remedies, planned dates, and the day the report is signed (they may well come later).",
    example: "09/12/2021 in the report of Quarter III: is it 12/09/2021?",
    source: TYPING,
  },
  HYG13: {
    title: "Year of two digits",
    problem: "A date is typed as text with a year of two digits; it is read as 20xx.",
    notProblem: "A real date that only shows two digits of its year.",
    example: '"1/9/21" → 2021.',
    source: TYPING,
  },
  HYG14: {
    title: "Quarter written otherwise",
    problem: "The quarter is not written as in the list, but can be understood.",
    notProblem: '"Quý I", "Quý II", "Quý III", "Quý IV"; capital or small letters.',
    example: '"Quí 3", "Q3", "III" → "Quý III".',
    source: TYPING,
  },
  HYG15: {
    title: "Share in a counting cell",
    problem: "A counting cell holds a percentage, as text with % or as a number formatted with %.",
    notProblem: "The cells for shares: they are formulas.",
    example: '"95%".',
    source: TYPING,
  },
  HYG16: {
    title: "Letters O, l for the digits 0, 1",
    problem: "A unit code or a count can be read once O becomes 0, and I or l becomes 1.",
    notProblem: "Letters O and l in names and notes.",
    example: '"DVO17" → DV017.',
    source: TYPING,
  },
} as const satisfies Readonly<Record<string, RuleProse>>;
