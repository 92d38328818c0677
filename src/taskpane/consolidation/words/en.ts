import { quarterLabel } from "../../../catalogue/period";
import { englishQuarter, plural } from "../../words/englishNumbers";
import { fileReason } from "./englishReasons";
import { reasons } from "../../words/en/reasons";
import { counted } from "./englishCounts";
import { BODIES, STATUSES } from "./englishFollowUps";
import { englishFigures, englishPlaces, englishRequirement } from "./sheetEnglish";
import type { ConsolidationWords } from "./words";

const THEN = { quarter: "last quarter", year: "the same quarter last year" } as const;
const DIRECTIONS = { up: "up from", down: "down from", same: "unchanged from" } as const;

export const en: ConsolidationWords = {
  intro:
    "Reads the units' reports, checks each file again, adds them up to the bloc's results and tells whom to chase.",
  stays: "The units' files stay as they are. The figures stay on this machine.",
  bloc: {
    title: "The bloc's workbook",
    hint: "The workbook TH_<year>_Q<quarter>.xlsx with the roster of units.",
    choose: "Choose the bloc's workbook",
    other: "Choose another",
    opening: "Opening the bloc's workbook…",
    readingOpen: "Reading the open workbook…",
    isOpen: "The open workbook",
    facts: (name, units) => `${name}: ${counted(units, "unit")} in the roster`,
    stillUsed: (name) => `${name} is still the one in use.`,
    trouble: {
      ...reasons,
      notBloc:
        "This file is not the bloc's workbook. Choose the consolidation workbook with the roster.",
      noRoster:
        "The roster in this workbook is empty. Enter the units there, then choose it again.",
      missing: "The file could not be opened. Close it in Excel, then choose it again.",
      tooSlow: "Reading this workbook took too long and was stopped. Choose it again.",
      programFault:
        "The program failed on this workbook. Check the network, reload the page and choose it again; if it fails again, copy the diagnostics under Help and send them to the person in charge.",
    },
  },
  period: {
    title: "Quarter to consolidate",
    quarter: "Quarter",
    year: "Year",
    quarterName: (quarter) => englishQuarter(quarterLabel(quarter)),
    name: ({ year, quarter }) => `Q${quarter} ${year}`,
  },
  files: {
    title: "The units' reports",
    choose: "Choose files",
    chooseFolder: "Choose a folder",
    drop: (needsBloc) =>
      `or drop files and folders here${needsBloc ? "; the bloc's workbook may be among them" : ""}`,
    dropAgain: "Drop the bloc's workbook and the files here again, or press Change.",
    dropNow: (more) => (more ? "Drop to add to the files chosen" : "Drop to consolidate"),
    add: "Add files",
    addFolder: "Add a folder",
    dropMore:
      "or drop more here; a file of the same name and folder takes the place of the one chosen",
    forget: "Clear the files chosen",
    chosen: (count) => counted(count, "file"),
    skipped: (count) =>
      `skipped ${counted(count, "file")} that ${count === 1 ? "is not a spreadsheet" : "are not spreadsheets"}`,
    none: "No spreadsheet was found. Choose the folder with the files BC_….xlsx.",
    onlyBloc: "That is the bloc's workbook in use. Choose the units' files BC_….xlsx.",
    needsBloc: "Choose the bloc's workbook as well: it says which units owe a report.",
  },
  received: {
    choose: "Choose the list of days received",
    hint: "Not required: a CSV of two columns, unit code (or file name) and day of arrival. Without it, on time or late goes by the files' own dates.",
    read: (name, days) => `${name}: ${counted(days, "day")} of arrival listed`,
    unclear: (name, line) =>
      `${name}: the line "${line}" has no unit code (or file name) with a day. Mend it and choose the list again; until then the files' own dates count.`,
    noDays: (name) =>
      `${name}: no day could be read. Save the list as CSV, one unit code and one day a line, and choose it again.`,
  },
  run: {
    start: "Consolidate",
    again: "Consolidate again",
    change: "Change",
    progress: (done, total) => `Checking: ${done} of ${counted(total, "file")} done`,
    merging: "All checked, adding up…",
    left: (seconds) =>
      seconds < 60
        ? `about ${counted(seconds, "second")} left`
        : `about ${counted(Math.ceil(seconds / 60), "minute")} left`,
    cancel: "Stop",
    stopped: (done, total) =>
      `Stopped after ${done} of ${counted(total, "file")}. There is no result, and no file was changed.`,
    failed: {
      tooSlow: "Consolidating took too long and was stopped. Choose fewer files and try again.",
      programFault:
        "The program failed while consolidating. Reload the page and try again; if it fails again, copy the diagnostics under Help and send them to the person in charge.",
    },
    kept: "The last result is kept. Choose the files again to make the workbook or to look at cells.",
  },
  result: {
    headline: (received, owing) => `${received} of ${counted(owing, "unit")} handed in`,
    about: (reference, dueOn) =>
      `figures as of ${reference}${dueOn === null ? "" : `, due on ${dueOn}`}`,
    download: "Download the workbook",
    openBeside: "Open as a new workbook",
    opened:
      "The consolidation has opened as a new workbook, with its charts; the one that was open stays as it was. Look it over and save it as TH_<year>_Q<quarter>.xlsx, over the old one if you like.",
    downloading: "Drawing the workbook…",
    downloaded: (fileName) => `${fileName} is made. Look in the browser's download folder.`,
    downloadFailed: "The workbook could not be made. Consolidate again, then download once more.",
    parts: "Results",
    indicators: "Indicators",
    units: "Units",
    followUps: "Follow-ups",
    missing: (count) => `${counted(count, "unit")} missing`,
    otherPeriod: (files, theirs, ours) =>
      `${counted(files, "file")} ${files === 1 ? "is" : "are"} of ${theirs}, and ${ours} was consolidated. If that was the wrong quarter, consolidate the right one; no unit has to send its file again.`,
    ofPeriod: (theirs) => `Consolidate ${theirs}`,
    counts: {
      failed: "missed",
      behind: "provisionally missed or behind",
      tooFew: "too few units to judge",
      about:
        "The first three count targets and duties with a number only, without CT7B and NV4B (the same as CT7A), as the overview sheet does.",
      overdue: (count) => `${plural(count, "limitation")} overdue`,
      notTaken: (count) => `${plural(count, "file")} not taken`,
    },
    remarks: "Worth knowing",
    notCarried: (what) => `Not carried into the new workbook: ${englishPlaces(what)}.`,
    unknownTrial: (name) => `The settings put "${name}" on trial, but there is no such rule.`,
    unknownReceived: (code) =>
      `The list of days received has "${code}", which the roster does not have: that day counts for nobody. Correct the code in the list.`,
    swapped: (one, other) =>
      `The files of ${one} and ${other} may bear each other's code: they were taken by the code in them. Open both and compare.`,
    ofBloc: (count) => `The bloc's own check (${count})`,
    repeatedCode: (code) => `The roster has ${code} more than once: only the first row counts.`,
    unclear: (what) => `Not understood, taken as blank: ${englishPlaces(what)}. Type it again.`,
  },
  renewal: {
    write: "Write into the open workbook",
    writing: "Writing into the workbook…",
    written: ({ cells, sheets }) =>
      `${counted(cells, "cell")} written on ${counted(sheets, "sheet")}. The office's own sheets, cells and notes stay where they are. Look it over and save the workbook.`,
    undo: "Take it back",
    undone: "The workbook is as it was before.",
    finished: "The write is complete. Look it over and save the workbook.",
    layout:
      "The open workbook is not laid out as this version draws it (a renamed sheet, rows or columns that were added, or a workbook of another version), so nothing was written. Open it as a new workbook.",
    changed:
      "The workbook has changed since it was consolidated, so nothing was written. Consolidate again, then write.",
  },
  indicator: {
    show: "Show indicators",
    shows: {
      all: "All",
      missed: "Not met",
      undecided: "Undecided",
      met: "Met",
      failed: "With a number: missed",
      behind: "With a number: provisionally missed or behind",
      tooFew: "With a number: too few units",
    },
    then: (when, { display, direction }) =>
      direction === null
        ? `${THEN[when]}: ${englishFigures(display)}`
        : `${DIRECTIONS[direction]} ${THEN[when]} (${englishFigures(display)})`,
    bounds: (low, high, of) => `between ${low} and ${high} of ${of}, by the units still unknown`,
    known: (known, concerned) => `Figures of ${known} of ${counted(concerned, "unit")}`,
    figures: englishFigures,
    requirement: (text) => `Required: ${englishRequirement(text)}`,
    clause: "The resolution says (in Vietnamese)",
    sentence: "Sentence for the report (in Vietnamese)",
    distribution: "Results of the units",
    units: (count) => counted(count, "unit"),
    failing: (count) => `${counted(count, "unit")} not meeting it`,
    none: "No indicator matches. Shorten the search or choose All.",
  },
  unit: {
    received: "Received",
    withErrors: "Received, has errors",
    earlier: "Received earlier",
    missing: "Missing",
    findings: (errors, warnings) => `${counted(errors, "error")}, ${counted(warnings, "warning")}`,
    failed: (count) => `${counted(count, "target")} missed`,
    overdue: (count) => `${counted(count, "limitation")} overdue`,
    late: (days) => `${counted(days, "day")} late`,
    reason: fileReason,
    status: {
      accepted: "Taken",
      superseded: "Replaced by another submission",
      returned: "Returned",
      unreadable: "Not received",
    },
    show: "Show units",
    shows: {
      all: "All",
      missing: "Missing",
      received: "Received",
      notTaken: "Files not taken",
      errors: "With errors",
    },
    open: "Open the report",
    opening: "Opening the report…",
    close: "Close",
    needsFiles: "Choose the files again to look at cells.",
    notOpened: "This report could not be opened. Consolidate again, then look once more.",
    filesNotTaken: (count) => `${counted(count, "file")} not taken or not counted`,
    none: "No unit or file matches. Shorten the search or choose All.",
  },
  compare: {
    open: "See what differs",
    title: (cells) => `The two submissions differ in ${counted(cells, "cell")}`,
    cell: "Cell",
    counted: "The file that counts",
    notCounted: "This file",
    same: "Both files say the same in every cell.",
    blank: "blank",
  },
  copy: {
    reply: "Copy the reply",
    reminder: "Copy the reminder",
    missing: "Copy the message about missing units",
    group: "Copy the message about follow-ups",
    sentence: "Copy the sentence",
    copied: "Copied",
    byHand: "It could not be copied. Click into the box and press Ctrl+C.",
  },
  search: "Search (accents not needed)",
  followUps: {
    none: "There are no limitations to follow up.",
    noneLeft: "Nothing matches. Shorten the search or choose All.",
    body: "Issuing body",
    allBodies: "All bodies",
    bodyName: (body) => BODIES[body],
    issued: (day) => `issued on ${day}`,
    task: "Whose move",
    tasks: {
      all: "All",
      open: "To be chased",
      overdue: "Overdue",
      unit: "The unit",
      bloc: "The bloc",
    },
    taskOf: { unit: "The unit's move", bloc: "The bloc's move", none: "Nothing to chase" },
    today: (date) => `Reference date ${date}`,
    noDeadline: "No deadline",
    limitation: (conclusion, limitation) =>
      limitation === null ? conclusion : `${conclusion}, limitation ${limitation}`,
    status: (_, status, days) => STATUSES[status](days),
    late: (days) => `reported ${counted(days, "day")} late`,
    heir: (name) => `now ${name}`,
    overdueFirst: "By deadline, earliest first",
  },
};
