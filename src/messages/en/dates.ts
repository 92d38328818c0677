import type { Sentence } from "../dictionary";

/** Dates, rows given twice, and the roster. */
export const dates = {
  DAT01: {
    what: "The deadline {a} is not after the day of the conclusion ({b}).",
    next: "Correct the wrong date.",
  },
  "DAT01.reinspection": {
    what: "The deadline {a} is not after the re-inspection of the round before ({b}).",
    next: "Correct the wrong date.",
  },
  DAT02: {
    what: "The remedy was reported on {a}, before the conclusion of {b}.",
    next: "Correct the wrong date.",
  },
  DAT03: {
    what: "Cell {o} ({nhan}) says {a}, in the future (today is {b}).",
    next: "Type the right date.",
  },
  DAT04: {
    what: "Cell {o} ({nhan}) says {a}, after the reference date {r}, so it does not count this quarter.",
    next: "Leave it if the date is right.",
  },
  "DAT04.signedEarly": {
    what: "Signed on {a}, before the reference date {r}, so the figures are estimates.",
    next: "Check again when the final figures are there.",
  },
  DAT05: {
    what: "The re-inspection ({a}) comes before the report on the remedy ({b}).",
    next: "Correct the wrong date, or explain.",
  },
  DAT06: {
    what: "The reference date {a} is not in {quy} {nam}; the last day of the quarter is used for now.",
    next: "Correct the reference date.",
  },
  "DAT06.ofBloc": {
    what: "The figures are as of {a}, not of the bloc's reference date {r}; the bloc's counts.",
    next: "Explain, or correct the reference date.",
  },
  DUP01: {
    what: "Row {r2} repeats row {r1} ({khoa}: {v}), so it is unclear which one counts.",
    next: "Delete or correct one of them.",
  },
  DUP02: {
    what: "{dv} sent {n} files; submission {k} counts; other files: {ds}.",
    next: "Look again if another one is the right one.",
  },
  DUP03: {
    what: "Units with different codes have exactly the same contents: {ds}.",
    next: "Ask the unit that took the wrong file to send its own.",
  },
  ROS01: {
    what: 'The unit code "{v}" is not in the bloc\'s roster.',
    next: "Correct the unit code.",
  },
  "ROS01.near": {
    what: 'The unit code "{v}" is not in the bloc\'s roster; nearest: {goi_y}.',
    next: "Correct the unit code.",
  },
  ROS02: {
    what: "{v} ended on {ngay} ({viec}); its figures are reported by {don_vi_ke_thua}.",
    next: "Move the figures into the successor's report.",
  },
  "ROS02.noSuccessor": {
    what: "{v} ended on {ngay} ({viec}), so it has nothing to report this quarter.",
    next: "Ask the bloc which unit reports its figures.",
  },
  ROS03: {
    what: 'The unit is called "{a}" here and "{b}" in the roster.',
    next: "Leave it if it is the same unit; the bloc looks at the name in its roster.",
  },
  ROS04: {
    what: "Reports of {n} {n|unit|units} are missing: {ds}.",
    next: "Remind them.",
  },
  ROS05: {
    what: "Unit {v} submitted {k} {k|day|days} late.",
    next: "Note the reason if need be.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
