import type { Sentence } from "../dictionary";

export const structure = {
  STR01: {
    what: 'The table "{bang}" (sheet {sheet}) is nowhere to be found, so nothing on it could be read.',
    next: "Press Renew template under Mend, finalise and enter the figures, or copy the figures into a template of version {pb}.",
  },
  "STR01.renamed": {
    what: 'The sheet "{sheet}" is now called "{ten_moi}"; its figures can still be read.',
    next: "Leave it as it is if you like.",
  },
  "STR01.lostTables": {
    what: "The file lost tables ({mat_bang}) when another program saved it; its figures can still be read.",
    next: "Use Excel, WPS or LibreOffice next time.",
  },
  "STR01.twin": {
    what: 'The sheet "{ten_moi}" is a copy of the sheet "{sheet}"; only "{sheet}" is read.',
    next: 'Copy what was typed in the copy to "{sheet}", then delete the copy.',
  },
  STR02: {
    what: 'The sheet {sheet} lacks the column or cell "{cot}", so nothing could be read there.',
    next: "Press Renew template under Mend, finalise and enter the figures there.",
  },
  STR03: {
    what: "The template is version {a}, the program knows {b}, so cells may have been misread.",
    next: "Ask the bloc for a new template and copy the figures into it.",
  },
  "STR03.blank": {
    what: "The file no longer says the version of its template (the program knows {b}), so cells may have been misread.",
    next: "Ask the bloc for a new template and copy the figures into it.",
  },
  "STR03.newer": {
    what: "The template is version {a}, newer than {b}, which the program knows, so cells may have been misread.",
    next: "Reload the page of Sổ chỉ tiêu and check again; if that changes nothing, have its new version installed.",
  },
  STR04: {
    what: "The file name says {x}, the contents say {y}; the contents were checked.",
    next: "Rename the file; if it is another unit's or another quarter's, choose the right one.",
  },
  STR05: {
    what: 'Cell {o} ({nhan}) must be a formula, but "{v}" was typed over it, which is not what the formula gives.',
    next: "Press Undo (Ctrl+Z), or let Repairs under Mend, finalise bring the formula back.",
  },
  "STR05.same": {
    what: 'Cell {o} ({nhan}) must be a formula, but "{v}" was typed over it; right for now, it will not follow the figures.',
    next: "Press Undo (Ctrl+Z), or let Repairs under Mend, finalise bring the formula back.",
  },
  "STR05.sameMany": {
    what: "On this sheet {n} cells must be formulas, but something was typed over them (the first is {o}); right for now, they will not follow the figures.",
    next: "Press Undo (Ctrl+Z), or let Repairs under Mend, finalise bring the formulas back.",
  },
  STR06: {
    what: "Cell {o} ({nhan}) shows the error {loi}, so its figure could not be read.",
    next: "Type the value again.",
  },
  "STR06.formula": {
    what: "The formula in cell {o} ({nhan}) gives the error {loi}.",
    next: "Press Undo (Ctrl+Z), or bring the formula back with Renew template under Mend, finalise.",
  },
  STR07: {
    what: "Cell {o} ({nhan}) takes its figure from another file ({tep}), so it may be out of date.",
    next: "Copy the cell and paste it over itself, values only.",
  },
  "STR07.unnamed": {
    what: "Cell {o} ({nhan}) takes its figure from another file, so it may be out of date.",
    next: "Copy the cell and paste it over itself, values only.",
  },
  STR08: {
    what: "Cells are merged at {vung} inside a table, so only the first one could be read.",
    next: "Unmerge them and fill in every cell.",
  },
  STR09: {
    what: 'The table "{bang}" lacks the row "{dong}", so nothing could be worked out from it.',
    next: "Press Undo (Ctrl+Z), or bring the row back with Renew template under Mend, finalise and enter its figures.",
  },
  STR10: {
    what: 'The table "{bang}" has a blank row in the middle (row {r}); sorting and filtering stop there.',
    next: "Move the rows below up.",
  },
  STR11: {
    what: "Hidden rows or columns hold figures ({n}), at {vung}; they count all the same.",
    next: "Unhide them and look before signing.",
  },
  "STR11.filtered": {
    what: "A filter hides rows or columns with figures ({n}), at {vung}; they count all the same.",
    next: "Clear the filter and look before signing.",
  },
  "STR11.below": {
    what: 'Rows stand below the table "{bang}" ({n}), at {vung}; they are not read.',
    next: "Move them into blank rows of the table; if there are none, unprotect the sheet and drag the table's lower right corner down.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
