import type { Sentence } from "../dictionary";

export const crossField = {
  XF01: {
    what: 'Cell {o} ({ten_tu}) says {a}, more than "{ten_mau}" ({b}).',
    next: "Correct one of the two.",
  },
  XF02: {
    what: 'Row "{dong}": the four grades add up to {t}, not to the number graded ({d}).',
    next: "Correct them so that they agree.",
  },
  XF03: {
    what: 'Row "{dong}": more are left ungraded ({x}) than there are ({y}).',
    next: "Correct one of the two.",
  },
  XF04: {
    what: "Members graded excellent ({xs}) exceed {tran} of those graded good ({tot}); the most is {max}.",
    next: "Look again, or explain.",
  },
  XF05: {
    what: 'Row "{dong}": more outstanding union members ({a}) than union members ({b}).',
    next: "Correct one of the two.",
  },
  "XF05.union": {
    what: 'Row "{dong}": more union members ({b}) than admissions ({c}).',
    next: "Correct one of the two.",
  },
  "XF05.both": {
    what: 'Row "{dong}": more outstanding union members ({a}) than union members ({b}), and more of these than admissions ({c}).',
    next: "Correct what is wrong.",
  },
  XF06: {
    what: "Probationary and full members add up to {x}, not to the members at the end ({y}).",
    next: "Correct them so that they agree.",
  },
  XF07: {
    what: "Members at the end: {a}; but the beginning, plus increases, less decreases gives {b} (off by {c}).",
    next: "Go through the rows of increases and decreases.",
  },
  XF08: {
    what: 'Field "{dong}": the four levels add up to {a}, not to the valid forms ({b}).',
    next: "Correct them so that they agree.",
  },
  XF09: {
    what: 'Field "{dong}": more valid forms ({a}) than were handed out ({b}).',
    next: "Correct one of the two.",
  },
  XF10: {
    what: 'Source "{dong}": brought forward and received make {a}, but all outcomes make {b}.',
    next: "Go through the columns.",
  },
  XF11: {
    what: 'Source "{dong}": more resolved properly ({a}) than resolved ({b}).',
    next: "Correct one of the two.",
  },
  "XF11.overdue": {
    what: 'Source "{dong}": more overdue ({a}) than being handled and not yet handled together ({b}).',
    next: "Correct what is wrong.",
  },
  "XF11.both": {
    what: 'Source "{dong}": more resolved properly ({a}) than resolved ({b}), and more overdue ({c}) than being handled and not yet handled together ({d}).',
    next: "Correct what is wrong.",
  },
  XF12: {
    what: "The unit is a party cell, but says {n} subordinate {n|cell|cells}; a cell has none.",
    next: "Look at the kind of unit and the number of cells again.",
  },
  "XF12.committee": {
    what: "The unit is a party committee, but says {n} subordinate {n|cell|cells}; a committee has at least 2.",
    next: "Look at the kind of unit and the number of cells again.",
  },
  XF13: {
    what: 'Row "{dong}": {x} need not register, more than 10%.',
    next: "Look again, or explain.",
  },
  XF14: {
    what: 'Cell {o} ({ten}) says {a}, more than "{ten_tong}" ({b}).',
    next: "Correct one of the two.",
  },
  XF15: {
    what: 'More people hold both posts ({a}) than the row "{dong}" counts ({b}).',
    next: "Correct one of the two.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
