import type { Sentence } from "../dictionary";

export const hygiene = {
  HYG01: {
    what: "Cell {o} ({nhan}) is typed in decomposed Unicode: it looks the same, but formulas do not find the name.",
    next: "Convert it to precomposed Unicode with UniKey (Ctrl+Shift+F6), or type it again.",
  },
  "HYG01.many": {
    what: "On this sheet {n} cells are typed in decomposed Unicode (the first is {o}): they look the same, but formulas do not find the names.",
    next: "Convert them to precomposed Unicode with UniKey (Ctrl+Shift+F6), or type them again.",
  },
  HYG02: {
    what: "Cell {o} ({nhan}) has special or superfluous spaces, so formulas may not find the name.",
    next: "Delete the superfluous spaces and use ordinary ones.",
  },
  "HYG02.many": {
    what: "On this sheet {n} cells have special or superfluous spaces (the first is {o}), so formulas may not find the names.",
    next: "Delete the superfluous spaces and use ordinary ones.",
  },
  HYG03: {
    what: 'Cell {o} ({nhan}) is typed in the old encoding TCVN3 (.VnTime): "{v}" reads "{de_xuat}".',
    next: "Convert it to Unicode with UniKey (Ctrl+Shift+F6), or type it again.",
  },
  "HYG03.secret": {
    what: "Cell {o} ({nhan}) is typed in the old encoding TCVN3 (.VnTime); its content is secret and not repeated.",
    next: "Delete the content of the cell.",
  },
  HYG04: {
    what: 'Cell {o} ({nhan}) is typed in the old encoding VNI: "{v}" reads "{de_xuat}".',
    next: "Convert it to Unicode with UniKey (Ctrl+Shift+F6), or type it again.",
  },
  "HYG04.secret": {
    what: "Cell {o} ({nhan}) is typed in the old encoding VNI; its content is secret and not repeated.",
    next: "Delete the content of the cell.",
  },
  HYG05: {
    what: 'Cell {o} ({nhan}) has broken characters: "{v}".',
    next: "Type the text again.",
  },
  "HYG05.secret": {
    what: "Cell {o} ({nhan}) has broken characters; its content is secret and not repeated.",
    next: "Delete the content of the cell.",
  },
  HYG06: {
    what: 'Cell {o} ({nhan}) holds the number "{v}" as text, read as {so}, but formulas do not add it up.',
    next: "Type {so} again, digits only.",
  },
  HYG07: {
    what: 'Cell {o} ({nhan}) says "{v}", which may be {a} or {b}.',
    next: "Type the number again without a separator.",
  },
  HYG08: {
    what: 'Cell {o} ({nhan}) says "{v}", which is not a count.',
    next: "Type digits; type 0 if there are none.",
  },
  "HYG08.plain": {
    what: 'Cell {o} ({nhan}) says "{v}", which is not a number.',
    next: "Type digits.",
  },
  "HYG08.counted": {
    what: 'Cell {o} ({nhan}) says "{v}"; with words beside the number it cannot be added up.',
    next: "Type {de_xuat}, digits only.",
  },
  "HYG08.asDay": {
    what: "Cell {o} ({nhan}) is formatted as a date and shows {v}, where a number belongs.",
    next: "Copy another cell with a number, paste it over this one, then type the number.",
  },
  "HYG08.asTime": {
    what: "Cell {o} ({nhan}) is formatted as a time and shows {v}, where a number belongs.",
    next: "Copy another cell with a number, paste it over this one, then type the number.",
  },
  HYG09: {
    what: 'Cell {o} ({nhan}) holds a "{v}": none, or not known yet?',
    next: "Type 0 if there are none; if it is not known yet, find out and type the number.",
  },
  "HYG09.plain": {
    what: 'Cell {o} ({nhan}) holds a "{v}", but needs a number.',
    next: "Type the number.",
  },
  HYG10: {
    what: 'Cell {o} ({nhan}) holds the date "{v}" as text, read as {ngay}, but formulas do not see it.',
    next: "Type the date {ngay} again.",
  },
  HYG11: {
    what: 'Cell {o} ({nhan}) says "{v}", which is not a day of the calendar.',
    next: "Type day/month/year again.",
  },
  HYG12: {
    what: "Cell {o} ({nhan}) says {a}, after the reference date; day and month of {b} may have been swapped.",
    next: "Type {b} if they were; explain if {a} is right.",
  },
  HYG13: {
    what: 'Cell {o} ({nhan}) says "{v}" with a year of two digits, read as {nam}.',
    next: "Type all four digits of the year.",
  },
  HYG14: {
    what: 'Cell {o} ({nhan}) says "{v}", read as "Quý {q}".',
    next: "Choose it from the list again.",
  },
  HYG15: {
    what: "Cell {o} ({nhan}) holds the share {v}, where a count belongs.",
    next: "Type the count; the share is computed by a formula.",
  },
  "HYG15.asShare": {
    what: "Cell {o} ({nhan}) is formatted as a share and shows {v}, where a number belongs.",
    next: "Copy another cell with a number, paste it over this one, then type the number; the share is computed by a formula.",
  },
  HYG16: {
    what: 'Cell {o} ({nhan}) says "{v}", with a letter O, I or l for the digit 0 or 1.',
    next: "Type {de_xuat}.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
