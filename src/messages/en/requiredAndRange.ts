import type { Sentence } from "../dictionary";

export const requiredAndRange = {
  REQ01: {
    what: '"{truong}" in cell {o} is empty.',
    next: "Type the number; type 0 if there are none.",
  },
  "REQ01.words": {
    what: '"{truong}" in cell {o} is empty.',
    next: "Fill in the cell.",
  },
  "REQ01.date": {
    what: '"{truong}" in cell {o} is empty.',
    next: "Type day/month/year.",
  },
  "REQ01.choice": {
    what: 'Nothing is chosen for "{truong}" in cell {o}.',
    next: "Choose from the list of the cell.",
  },
  "REQ01.noResult": {
    what: "Cell {o} ({truong}) holds a formula without a result, so it cannot be read.",
    next: "Open the file in Excel and save it, or type into the cell.",
  },
  "REQ01.many": {
    what: "Under {truong}: {n} required cells are empty, from {o} on.",
    next: "Fill them in; in a counting cell type 0 if there are none.",
  },
  "REQ01.manyWords": {
    what: "Under {truong}: {n} required cells are empty, from {o} on.",
    next: "Fill them in.",
  },
  "REQ01.carriedForward": {
    what: "The row of the term so far is empty from cell {o} on (under {truong}), so the figures of the term (for target 6) are incomplete.",
    next: "Take over the figures of last quarter, or ask the bloc.",
  },
  "REQ01.termBegins": {
    what: "The row of the term so far is empty from cell {o} on (under {truong}); in the term's first quarter this counts as 0.",
    next: "Type 0, or the admissions since the term began.",
  },
  "REQ01.ofBloc": {
    what: '"{truong}" in cell {o} is empty (for the bloc to fill), so this re-inspection does not count yet.',
    next: "Leave it to the bloc.",
  },
  "REQ01.paperOfBloc": {
    what: '"{truong}" in cell {o} is empty (for the bloc to fill), so this re-inspection has no paper to show.',
    next: "Leave it to the bloc.",
  },
  REQ02: {
    what: "The unit is an administrative agency, but its satisfaction table holds no form.",
    next: 'Fill in the table, or explain with "Survey not held yet".',
  },
  REQ03: {
    what: "The unit is not an administrative agency, but its satisfaction table is filled in; it does not count.",
    next: 'Clear the table, or ask the bloc to correct "Là cơ quan hành chính nhà nước".',
  },
  REQ04: {
    what: 'Cell {o} ({nhan}) says "{v}", which is not in the list.',
    next: "Choose one of: {ds}.",
  },
  "REQ04.year": {
    what: "Cell {o} ({nhan}) says {v}; only the year of the report or the one before is graded.",
    next: "Type {a} or {b}.",
  },
  REQ05: {
    what: "The remedy has a date of report, but cell {o} (number of the report) is empty.",
    next: "Type the number of the report.",
  },
  "REQ05.date": {
    what: "The remedy has a number of report, but cell {o} (date of the report) is empty.",
    next: "Type the date of the report.",
  },
  REQ06: {
    what: 'The row "{dong}" is marked official but rests on nothing: {truong} still empty.',
    next: "Fill in cell {o}, or choose another state of the grading.",
  },
  REQ07: {
    what: 'Cell {o} says {n} for "{muc}" without a reason, so the bloc will ask.',
    next: "Write the reason into the column Ghi chú of the row.",
  },
  RNG01: {
    what: "Cell {o} ({nhan}) says {v}; a count is a whole number from 0 on.",
    next: "Correct the number.",
  },
  "RNG01.thousands": {
    what: "Cell {o} ({nhan}) holds {v}, no whole number; perhaps a point was typed in {de_xuat}.",
    next: "Type {de_xuat} without a separator.",
  },
  RNG02: {
    what: "Cell {o} ({nhan}) says {v}, unusually large against last quarter ({tr}).",
    next: "Look again, or explain.",
  },
  RNG03: {
    what: "Cell {o} ({nhan}) says {v}, outside every term that has targets.",
    next: "Correct the year of the report.",
  },
  RNG04: {
    what: "Cell {o} ({nhan}) says month {m}; in {quy} this row is month {dung}.",
    next: "Type {dung}, then see that the admissions are those of that month.",
  },
  RNG05: {
    what: "Cell {o} (number of grassroots organisations) says {v}, but the unit is 1 organisation.",
    next: "Type 1; count the cells in the row Chi bộ trực thuộc.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
