import { LISTS } from "../../../catalogue/lists";
import { copy } from "../../words/en/copy";
import { englishMoment, many } from "../../words/englishNumbers";
import type { MendingWords } from "./words";

/** Rows added to sheets 10 and 11; nothing to say where there are none. */
function addedRows(conclusions: readonly string[], rounds: number): string {
  const added = [
    ...(conclusions.length === 0
      ? []
      : [`${many(conclusions.length, "conclusion")} (${conclusions.join(", ")})`]),
    ...(rounds === 0 ? [] : [many(rounds, "follow-up row")]),
  ];
  return added.length === 0 ? "" : `Added ${added.join(" and ")}.`;
}

const REASONS = {
  CHUA_KHAO_SAT: "Survey not held yet",
  DINH_CHINH: "Correction of the last quarter",
  CHUYEN_SINH_HOAT: "Members transferred",
  DANG_TRINH_KY: "Waiting for signature",
  KHAC: "Another reason",
} as const;

/** Of what the sheet says; a label that is not of the list stays as it was typed. */
function reasonOf(label: string): string {
  const listed = LISTS.LY_DO_GIAI_TRINH.find((item) => item.label === label);
  return listed === undefined ? label : REASONS[listed.code];
}

export const en: MendingWords = {
  intro:
    "Choose a report to mend, explain and finalise it. The file you choose stays as it is; the mended one is a new file.",
  choose: "Choose a report to mend",
  chooseOther: "Choose another file",
  drop: "or drop a report here",
  dropNow: "Drop to open this report",
  working: "Looking at the report…",
  of: (unit, period) =>
    [
      unit ?? "Unit unknown",
      period === null ? "period unknown" : `Q${period.quarter} ${period.year}`,
    ].join(" · "),
  readingAgain: "reading the workbook again…",
  errorsLeft: (count) => (count === 0 ? "No errors left" : `${many(count, "error")} left`),
  again: "Look again",
  retry: "Try again",
  undo: "Undo the last change",
  undone: (kept) =>
    kept > 0
      ? `As it was before, but for ${kept === 1 ? "one cell" : `${kept} cells`} typed into since.`
      : "Everything is as it was before.",
  other: {
    blocWorkbook: "This is the bloc's workbook. Open the report of a unit to mend and finalise it.",
    empty: "The file is empty. Go to New workbook to make a report.",
    foreign: "This is not a unit's indicator report. Choose the unit's BC_… file.",
  },
  repairs: {
    title: "Repairs",
    none: "There is nothing that can be mended for you. Where errors are left, only the author knows the right figures.",
    consent: "Look at each item first. Only the chosen cells are written, and you can undo it.",
    choice: (where) => `Mend ${where}`,
    places: (first, more) => (more === 0 ? first : `${first} and ${many(more, "more cell")}`),
    becomes: "becomes",
    blank: "(blank)",
    why: {
      legacy: "Typed in an old encoding, read again as Unicode.",
      quarter: "The same quarter, as the list writes it.",
      letters: "Letters O, l typed for the digits 0, 1.",
      counted: "The number stays, the word beside it goes.",
      number: "A number stored as text is not added up; the number stays the same.",
      date: "A date stored as text is not counted; the date stays the same.",
      year: "A year of two digits gets all four.",
      dash: "Where the dash means none: 0. Where the figure is not known yet, leave this one out.",
      unicode:
        "The same letters, each as one character, so that names are found; it looks the same.",
      spaces: "Extra spaces go; the words stay.",
      formula: "A figure typed over a formula: the cell's own formula comes back.",
      zeros: "Blank counts of the table.",
      nothingArose: "The sheet holds no figures yet.",
    },
    apply: (count) => `Mend ${many(count, "chosen item")}`,
    nothingChosen: "Choose at least one item.",
    done: (count) => `${many(count, "cell")} mended.`,
    statements: "Where there was none in the quarter, write zeros",
    zeros: (count) => `Write 0 into ${many(count, "blank cell")} of the table`,
    nothingArose: (sheet) => `Nothing arose: ${sheet}`,
  },
  explanations: {
    title: "Explanations of warnings",
    none: "There are no warnings.",
    intro:
      "Give a reason for a warning that stays; it travels to the bloc with the file. When the figure changes, explain again.",
    open: (open, all) =>
      open === 0
        ? `${all === 1 ? "This warning is" : `All ${all} warnings are`} explained.`
        : `${open} of ${many(all, "warning")} not explained`,
    reason: "Reason",
    reasons: REASONS,
    choose: "Choose a reason",
    text: "Explanation",
    draft: "Taken from an earlier explanation: read it, then write it.",
    write: (count) => (count > 1 ? `Explain ${count} warnings` : "Explain"),
    said: ({ reason, text }) =>
      `Explained: ${[reasonOf(reason), text].filter((part) => part !== "").join(". ")}`,
    more: (count) => `and ${many(count, "more", "more")} of the kind`,
    done: "Written to the sheet 14 Giải trình.",
    refused: {
      noSheet: "The sheet 14 Giải trình is missing. Choose Renew template to get it back.",
      noRoom: "The sheet 14 Giải trình is full. Choose Renew template to get more rows.",
      noWords: "Choose a reason or write an explanation; another reason needs one.",
    },
    lapsed: (rule, why) =>
      ({
        ruleGone: `The explanation for ${rule}: this code is no longer in use; its words stay on sheet 14.`,
        figureChanged: `The explanation for ${rule} lapsed because its figure changed. Write it again if needed.`,
        settled: `The explanation for ${rule}: this warning is gone.`,
      })[why],
  },
  finalise: {
    title: "Finalise",
    explained:
      "Writes the findings, the time and a check code of the figures into the workbook, so that the bloc sees whether a figure changed afterwards. It is not a signature. Number and date of the report may be typed later.",
    action: "Finalise for submission",
    state: (receipt) => {
      switch (receipt.state) {
        case "none":
          return "Not finalised.";
        case "unchanged":
          return `Finalised ${englishMoment(receipt.at)}, figures unchanged.`;
        case "changed":
          return `Figures changed after it was finalised ${englishMoment(receipt.at)}. Finalise again before you submit.`;
        case "newer":
          return `Finalised ${englishMoment(receipt.at)} by a newer version that this one cannot check. Update Sổ chỉ tiêu.`;
      }
    },
    errors: (count) =>
      `${many(count, "error")} left: it cannot be finalised yet. Check figures shows each cell; mend them, then finalise.`,
    noCells: "The hidden sheet for the check code is missing. Renew the template, then finalise.",
    done: (at, submission) =>
      `Finalised ${englishMoment(at)}, submission ${submission}. What comes next stands below Finalise for submission.`,
    openWarnings: (count) => `${many(count, "warning")} not explained; the bloc will see.`,
    next: "What comes next:",
  },
  file: {
    title: "Download and hand in",
    download: "Download the mended report",
    explained: "The workbook with repairs, explanations and check code, as a new file.",
    unsaved: (button) =>
      `What you mended, explained or finalised is on this page only. Press ${button}; the file you chose has none of it.`,
    handIn: (errors) =>
      errors === 0
        ? "Hand in this file, not the one you chose at first."
        : `${many(errors, "error")} left in this file: open it in Excel, mend and check it again. The file you chose at first is of no use any more.`,
    leave:
      "What you mended, explained or finalised in this file was not downloaded and will be lost. Open another file all the same?",
  },
  more: {
    title: "More with this workbook",
    beside: "What is made opens as a new workbook beside this one, which stays as it is.",
    next: "Start next quarter",
    nextExplained:
      "Makes next quarter's report from this one: profile, open conclusions and running totals stay, what must be counted anew is blank.",
    nextDrafts: (count) => `${many(count, "explanation")} of this quarter stand in it as drafts.`,
    nextErrors: (count) =>
      `This quarter has ${many(count, "error")} left: mend them and make the next one again, since opening and cumulative figures come from here.`,
    nextUnknown: "Year and quarter are unknown. Mend these two cells on sheet 1 Thông tin first.",
    redraw: "Renew template",
    redrawExplained: "Draws the workbook anew by today's template around its figures.",
    damagedTitle: "Restore the workbook",
    damaged:
      "Tables, columns, rows or formulas are missing, or it was made by another template. Renew template draws the workbook anew around its figures; cells of lost rows are to be entered again.",
    redrawn: (errors) =>
      errors === 0 ? "" : `${many(errors, "error")} left in it: mend them there, then finalise.`,
    making: "Drawing the workbook…",
    made: (fileName) => `${fileName} is made.`,
    opened: (fileName) => `It has opened as a new workbook. Save it as ${fileName}.`,
    carriedAll: copy.carriedAll,
    leftBehind: copy.leftBehind,
    left: copy.left,
    previous: "Take last quarter's figures",
    previousExplained:
      "Choose the unit's report of last quarter (BC_…xlsx): blank running totals and opening figures are filled, conclusions that are still followed and missing here come back, and the report is checked beside last quarter. Cells with a figure stay as they are.",
    taken: ({ figures, results, conclusions, rounds, kept }) =>
      [
        figures === 0 ? "There was no figure to fill in." : `Filled ${many(figures, "cell")}.`,
        results === 0 ? "" : "Wrote the column Kỳ trước of sheet 15.",
        addedRows(conclusions, rounds),
        kept === 0 ? "" : `${many(kept, "cell")} with another figure left as they are.`,
        "Checked again, beside last quarter too.",
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
    notTaken: {
      notReport: "The chosen file is not a unit's report, or its unit and period are unknown.",
      noPeriod: "Year and period of this workbook are unknown. Mend them on sheet 1 first.",
      otherUnit: "The chosen file is another unit's.",
      otherPeriod: "The chosen file is not of the quarter just before this one.",
      noTable: "Sheet 10 or 11 is missing. Renew the template first.",
      noRoom: "Sheet 10 or 11 is full. Renew the template to get more rows.",
    },
    register: "Add from the bloc's workbook",
    registerExplained:
      "Choose the bloc's workbook (TH_…xlsx): conclusions that it holds and this one lacks are added to sheets 10 and 11.",
    added: ({ conclusions, rounds, counted: numbers }) =>
      [
        addedRows(conclusions, rounds),
        numbers.length === 0
          ? ""
          : `The number of limitations is now the bloc's: conclusion ${numbers.join(", ")}.`,
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
    notAdded: {
      notBloc: "The chosen file is not the bloc's workbook.",
      unknownUnit: "The bloc's workbook does not know this unit, or unit and period are unknown.",
      noTable: "Sheet 10 or 11 is missing. Renew the template first.",
      noRoom: "Sheet 10 or 11 is full. Renew the template to get more rows.",
      nothing: "Every conclusion of the bloc's workbook is here already.",
    },
  },
  word: {
    title: "For the written report",
    explained:
      "A sentence for each indicator and a table, in Times New Roman 14. The annex to print and sign is the sheet 15 Chỉ tiêu.",
    copy: "Copy for Word",
    copied: "Copied. Paste it into Word.",
    plain: "Only the text was copied. Paste it into Word; the table has tabs between its cells.",
    byHand: "Select all of the text below and press Ctrl+C.",
  },
};
