import type { RuleProse } from "../prose";

const CLAUSE = "Resolution, section 2.2, target 7: remedies after conclusions of inspections";

export const followUpsProse = {
  FUP01: {
    title: "Remedy overdue",
    problem: "The reference date is past the deadline, and there is no report on the remedy.",
    notProblem:
      "Due on the reference date itself (FUP02); reported, though late (FUP09); a conclusion signed after the reference date; a date of the report in the future (DAT03 says so).",
    example: "Deadline 29/9, reference date 30/9, not reported: 1 day overdue.",
    source: CLAUSE,
  },
  FUP02: {
    title: "Nearly due",
    problem:
      'There are 0 to 15 days left until the deadline, and no report. The number of days is set on the sheet "Danh mục".',
    notProblem: "16 days left.",
    example: "Deadline 30/9, reference date 30/9.",
    source: CLAUSE,
  },
  FUP03: {
    title: "No new deadline",
    problem:
      "The re-inspection says that the remedy is not finished, but there is no further round. This is for the bloc to do, so in a unit's file it is only a note.",
    notProblem: "A re-inspection after the reference date: it does not count yet.",
    example: 'Re-inspected 20/8 "Một phần", no round 2.',
    source: CLAUSE,
  },
  FUP04: {
    title: "No deadline",
    problem:
      "A limitation has no deadline. This is for the bloc to do, so in a unit's file it is only a note.",
    notProblem: "Re-inspected and finished.",
    example: "The cell of the deadline is blank.",
    source: CLAUSE,
  },
  FUP05: {
    title: "Waiting too long for re-inspection",
    problem:
      'Reported more than 90 days ago and not re-inspected; the number of days is set on the sheet "Danh mục". This is for the bloc to do, so in a unit\'s file it is only a note.',
    notProblem: "Exactly 90 days.",
    example: "Report 28/6, reference date 30/9: 94 days.",
    source: CLAUSE,
  },
  FUP07: {
    title: "Self-assessment against re-inspection",
    problem:
      'The unit says "Đã xong", but the re-inspection says that the remedy is finished in part or not at all.',
    notProblem: "Rounds that are over; a re-inspection after the reference date.",
    example: 'Self-assessment "Đã xong", result of the re-inspection "Một phần".',
    source: CLAUSE,
  },
  FUP08: {
    title: "Round opened too early",
    problem:
      "There is a further round although the one before is missing, was not re-inspected or was finished; or the round is 0 (the first one is 1). Such a row does not count.",
    notProblem:
      "The round before was re-inspected as unfinished, even after the reference date: the row just does not count yet.",
    example: "There is a round 2, but round 1 has no day of re-inspection.",
    source: CLAUSE,
  },
  FUP09: {
    title: "Remedy reported late",
    problem:
      "The report is dated after the deadline, in the last round. Reported in an earlier quarter it is only a note.",
    notProblem: "Reported on the last day.",
    example: "Deadline 10/9, report 13/9: 3 days late.",
    source: CLAUSE,
  },
  FUP10: {
    title: "Secret content entered",
    problem:
      "A conclusion is classified, but its cell for the content on sheet 10 or 11 holds text. That text is repeated nowhere.",
    notProblem: 'Only numbers and dates entered; secrecy "Không".',
    example: 'Secrecy "Mật", the cell for the content holds text.',
    source: "Rules on the protection of state secrets",
  },
} as const satisfies Readonly<Record<string, RuleProse>>;
