import type { RuleProse } from "../prose";

const QUARTERS =
  "Resolution, section 2.3: by the quarterly, 6-month and yearly reports of the units";
const REMEDIES = "Resolution, section 2.2, target 7: remedies after conclusions of inspections";
const OFFICE = "How the bloc's office takes in files and consolidates them";

/** Rules that need last quarter's workbook, the bloc's, or all files. */
export const severalWorkbooksProse = {
  RNG02: {
    title: "Unusually large against last quarter",
    problem:
      "Members at the beginning, members at the end or a total of the registration table is more than three times that of last quarter, and more than 20 above it.",
    notProblem: "A small unit that grows from 5 to 18: no more than 20 above.",
    example: "Members at the beginning: 120 last quarter, 1200 now.",
    source: QUARTERS,
  },
  XS09: {
    title: "Members of less than 6 months, and admissions",
    problem:
      "Quarter IV, grading of the year: more members of less than 6 months than were admitted from month 7 to month 12 (months 7–9 come from last quarter's file).",
    notProblem: "No file of Quarter III of the year: not compared.",
    example: "Less than 6 months 5, admitted in the last 6 months of the year 3.",
    source: "Guideline 21-HD/BTCTW: probationary members of less than 6 months are not graded yet",
  },
  XS10: {
    title: "Unlike the roster",
    problem:
      "Kind of unit, functional group or administrative agency is not as the bloc's roster says.",
    notProblem: "A blank cell: REQ01 says so.",
    example: 'Administrative agency: the file says "Không", the roster "Có".',
    source: OFFICE,
  },
  XP01: {
    title: "Members at the beginning",
    problem:
      "The members at the beginning differ from those at the end of last quarter. Checked without last quarter's workbook at hand: one note.",
    notProblem:
      'The first quarter with this workbook. Last quarter was wrong and this one is right: explain with "Correction of the last quarter".',
    example: "Quarter III begins with 121, Quarter II ended with 122.",
    source: QUARTERS,
  },
  XP02: {
    title: "A total of the year that falls",
    problem:
      "Forms handed out or valid forms of a field of service, or the increases and decreases of members since the beginning of the year, are less than last quarter.",
    notProblem:
      "A new year: counting starts again. Admissions and public feedback are figures of the quarter.",
    example: "Valid forms 400 in Quarter II, 380 in Quarter III.",
    source: "Resolution, section 2.2, target 1: satisfaction in each field",
  },
  XP03: {
    title: "Public feedback brought forward",
    problem: "What a source brings forward differs from what last quarter carried over.",
    notProblem: "Last quarter's workbook not at hand: not compared, XP01 has said so.",
    example: "Last quarter carried over 5, this one brings forward 3.",
    source: "Resolution, section 2.2, target 8; Regulation 1374",
  },
  XP04: {
    title: "A conclusion that disappeared",
    problem:
      'A conclusion that had limitations to remedy last quarter is no longer on the sheet "Kết luận".',
    notProblem:
      "All limitations were remedied last quarter; the unit ended in the quarter and its successor's file has the conclusion.",
    example: "KL-2021-02 has open limitations in Quarter II, Quarter III does not have it.",
    source: REMEDIES,
  },
  XP05: {
    title: "Deadline changed",
    problem: "The deadline of a limitation differs from last quarter's, in the same round.",
    notProblem: "The bloc's register has that deadline; last quarter had none.",
    example: "Round 1 was due 31/8 and is due 30/11 now.",
    source: REMEDIES,
  },
  XP06: {
    title: "Limitation open again",
    problem: "A limitation that was remedied last quarter is no longer so.",
    notProblem: "A new limitation of a new conclusion.",
    example: "Quarter II: re-inspected and finished; Quarter III: re-inspection blank.",
    source: REMEDIES,
  },
  XP07: {
    title: "Report of last quarter missing",
    problem: "There are reports of this quarter and of two quarters ago, but none in between.",
    notProblem: "A new unit that has handed in none so far.",
    example: "Quarters I and III are there, Quarter II is not.",
    source: QUARTERS,
  },
  XP08: {
    title: "Fewer registrations",
    problem: "Fewer of a group have registered than last quarter, within one year.",
    notProblem:
      "Party members, fewer by no more than were transferred out or left otherwise in the quarter: only a note. A new year.",
    example: "48 last quarter, 45 now.",
    source:
      "Resolution, section 2.2, target 2: 100% of party, union and association members register",
  },
  XP09: {
    title: "Official grading changed",
    problem:
      "The unit's official grading differs from last quarter's, or from the one that the bloc has entered.",
    notProblem: "The grading of another year; a self-assessment replaced by the official grading.",
    example: 'Last quarter "Hoàn thành tốt", now "Hoàn thành xuất sắc".',
    source: "Resolution, section 2.2, target 4: yearly grading of units",
  },
  DUP02: {
    title: "Several files of one unit",
    problem:
      "There is more than one file of a unit for the quarter. The highest submission counts; if they are equal, the later day of signature, then the later time of the file, and last its name.",
    notProblem: "One file a unit.",
    example: "Submissions 1 and 2 of DV017 in one folder.",
    source: OFFICE,
  },
  DUP03: {
    title: "Two units, the same contents",
    problem:
      'The files of two units with different codes are alike in every cell filled in (except on the sheet "Thông tin"). The file that bears the name or the hidden code of the other unit is returned; if neither does, the one that came later.',
    notProblem: "Two small units that both enter 0 and have no document, inspection or conclusion.",
    example: "DV018 takes the file of DV017 and changes code and name only.",
    source: OFFICE,
  },
  ROS01: {
    title: "Unit code not in the roster",
    problem: "The bloc's roster does not have the unit code. The file is returned.",
    notProblem: "Small letters, superfluous spaces.",
    example: "DV117; the nearest is DV017.",
    source: OFFICE,
  },
  ROS02: {
    title: "The unit has ended",
    problem:
      "The unit was merged, moved away or dissolved before the first day of the quarter. The file is returned.",
    notProblem: "It ended within the quarter: it reports what happened up to that day.",
    example: "Merged on 1/6, and reports Quarter III.",
    source: OFFICE,
  },
  ROS03: {
    title: "Name unlike the roster",
    problem: "The unit is called otherwise in the roster.",
    notProblem: "Capital letters, spaces, the old and the new place of an accent.",
    example: '"Sở Nội vụ TP", in the roster "Sở Nội vụ".',
    source: OFFICE,
  },
  ROS04: {
    title: "Units that have not handed in",
    problem: "A unit owes a report, and no file of it was taken.",
    notProblem: "Units that ended before the quarter.",
    example: "69 of 71 units received.",
    source: QUARTERS,
  },
  ROS05: {
    title: "Handed in late",
    problem:
      "The file was received after the day it was due. The day that the office entered goes before that of the file.",
    notProblem: "No due day set; received on that day.",
    example: "Due 5/10, received 8/10: 3 days late.",
    source: QUARTERS,
  },
  FUP06: {
    title: "Not entered by the unit",
    problem:
      "The bloc's register has a conclusion with limitations for the unit, or an open one of a unit that was merged into it; but the unit's sheet \"Kết luận\" does not have it, has fewer limitations, or another day.",
    notProblem: "A conclusion after the reference date; a conclusion without limitations.",
    example: "12-KL/UBKT of 5/8 is in the bloc's register only.",
    source: REMEDIES,
  },
  AGG01: {
    title: "Total unlike its rows",
    problem:
      "A figure of the bloc's workbook is not the sum of the units' rows in the same workbook.",
    notProblem: "A workbook that was never consolidated.",
    example: "The workbook says 2,135, the rows add up to 2,134.",
    source: OFFICE,
  },
  AGG02: {
    title: "File with errors",
    problem:
      "The file was taken although it has errors. Its figures are written down; the indicators that the errors touch count the unit as unknown.",
    notProblem: "A file with warnings only.",
    example: "DV017 has 3 errors.",
    source: OFFICE,
  },
  AGG04: {
    title: "Published figure and computed figure",
    problem:
      "A published share differs from what its two counts give, rounded to as many decimals as were published.",
    notProblem: "Published with fewer decimals, and rounded properly.",
    example: "Published 94.9%; computed anew, 6,240/6,517 is 95.75%.",
    source: OFFICE,
  },
  AGG05: {
    title: "No result of the year before",
    problem:
      'The sheet "Lịch sử năm" has no result of the year before, so nobody can tell whether it rose or fell. In the first year with this workbook it is only a note.',
    notProblem: "All four shares of the year before are there.",
    example: "Grading of 2021, no result of 2020.",
    source: "Resolution, section 2.2, targets 4 and 5: each year higher than the one before",
  },
} as const satisfies Readonly<Record<string, RuleProse>>;
