import type { CodeOf } from "../../catalogue/lists";
import type { FileCounts, SeverityCounts } from "../check/fileChecks";
import type { Requirement, ShownIndicator } from "../check/checkedFile";
import { open } from "./en/open";
import { englishCount, englishNumbers, many, plural } from "./englishNumbers";
import type { Words } from "./words";

const SEVERITIES = { error: "Error", warning: "Warning", note: "Note" } as const;

const severityCounts = ({ error, warning, note, explained }: SeverityCounts): string => {
  const warnings = `${many(warning, "warning")}${explained > 0 ? ` (${explained} explained)` : ""}`;
  return [many(error, "error"), warnings, many(note, "note")].join(", ");
};

const stateCounts = ({ ready, notReady, unreadable }: FileCounts): string =>
  [
    ...(ready > 0 ? [`${ready} ready to submit`] : []),
    ...(notReady > 0 ? [`${notReady} not ready`] : []),
    ...(unreadable > 0 ? [`${unreadable} could not be read`] : []),
  ].join(", ");

const verdicts: Readonly<Record<CodeOf<"VERDICT">, string>> = {
  DAT: "Met",
  KHONG_DAT: "Not met",
  TAM_DAT: "Provisional: met",
  TAM_KHONG: "Provisional: not met yet",
  DUNG_TIEN_DO: "On schedule",
  CHAM_TIEN_DO: "Behind schedule",
  KHONG_AP_DUNG: "Does not apply",
  CHUA_DEN_KY: "Not due yet",
  CHUA_CO_SO_LIEU: "No figures yet",
  LOI_SO_LIEU: "Faulty figures, not judged",
  THEO_DOI: "Followed only",
  CHUA_DU_SO_LIEU: "Units still missing",
  GIU_TOI_DA: "Stays at 100%",
  GIU_TOI_THIEU: "Stays at 0%",
  KHONG_DOI: "Same as last year",
};

function figures(indicator: ShownIndicator): string | null {
  const { kind, parts, numerator, denominator, verdict, figures: shown } = indicator;
  if (shown === null) return null;
  if (parts !== null && verdict === "THEO_DOI") return many(denominator ?? 0, "part");
  if (parts !== null) return `${numerator ?? 0} of ${many(denominator ?? 0, "part")} met`;
  if (kind === "yesNo") return numerator === 1 ? "Yes" : "No";
  if (kind === "existence") return numerator === 1 ? "Yes" : "Not yet";
  return englishNumbers(shown);
}

function requirement({ followedOnly, quota, comparison, threshold }: Requirement): string | null {
  if (followedOnly) return null;
  if (quota !== null) return `at least ${many(quota, "member")}`;
  if (threshold === null) return null;
  const percent = `${threshold / 100}%`;
  if (threshold === 10_000) return percent;
  switch (comparison) {
    case ">=":
      return `at least ${percent}`;
    case ">":
      return `more than ${percent}`;
    case "<":
      return `less than ${percent}`;
    default:
      return null;
  }
}

export const en: Words = {
  product: "Sổ chỉ tiêu",
  otherLanguage: "Tiếng Việt",
  views: {
    label: "Tasks",
    check: "Check figures",
    mending: "Mend, finalise",
    consolidation: "Consolidation",
    template: "New workbook",
    help: "Help",
  },
  check: {
    choose: "Choose reports",
    chooseOthers: "Check other files",
    drop: "or drop files here",
    whatIsRead: "Indicator reports of a unit (.xlsx), one or several at once.",
    whatHappens:
      "This page reads the file, names each cell to mend, and judges the indicators and the follow-up of inspections. The file itself stays as it is.",
    staysHere: "The figures stay on this computer and are sent nowhere.",
    firstTime: "First time here? See three steps",
    dropNow: "Drop the files to check them",
    progress: (done, total) => `Checking: ${done} of ${many(total, "file")} done`,
    stop: "Stop",
    verdict: (state, counts) =>
      `${state === "ready" ? "Ready to submit" : "Not ready to submit"}: ${severityCounts(counts)}`,
    severalFiles: (counts) =>
      `${many(counts.ready + counts.notReady + counts.unreadable, "file")}: ${stateCounts(counts)}`,
    stopped: "Stopped before any file was checked.",
    notReceived: "Could not be read",
    waiting: "Waiting",
    files: "Results by file",
  },
  open,
  report: {
    unknownUnit: "unit unknown",
    unknownPeriod: "period unknown",
    period: ({ year, quarter }) => `Q${quarter} ${year}`,
    referenceDate: (date) => `figures as of ${date}`,
    contents: "Summary",
    severity: {
      error: "Errors: must be mended",
      warning: "Warnings: mend or explain",
      note: "Notes",
    },
    severityShort: (severity, count) => plural(count, SEVERITIES[severity]),
    findings: "Findings",
    noFindings: "No errors, warnings or notes.",
    wholeFile: "Whole file",
    rule: (id) => `Rule ${id}`,
    showMore: (count) => `Show ${count} more`,
    morePlaces: (count) => `and ${many(count, "more cell", "more cells")}`,
    goTo: (place) => `Go to cell ${place}`,
    reveal: "Show the sheet",
    indicators: "Indicators",
    indicatorLabel: ({ english }) => english,
    missed: (uncounted, count) =>
      `${plural(count, "Indicator")} missed${uncounted.length > 0 ? `, without ${uncounted.join(", ")}` : ""}`,
    figures,
    part: ({ label, numerator, denominator }) =>
      `${label}: ${englishCount(numerator)}/${englishCount(denominator)}`,
    requirement,
    required: "Required",
    verdict: (code, nothingArose) => (nothingArose ? "Nothing arose" : verdicts[code]),
    alone: ({ alone, upperLimit }) =>
      alone === null
        ? null
        : `${upperLimit ? "over the limit" : "not met"} if the unit is taken by itself; this target is the bloc's`,
    gap: (count, upperLimit) => `${englishCount(count)} ${upperLimit ? "too many" : "lacking"}`,
    explain: (id) => `Explain ${id}`,
    followUps: "Follow-up of inspections",
    noFollowUps: "No limitation has to be followed.",
    overdue: (count) => `${plural(count, "Follow-up")} overdue`,
    limitation: ({ conclusion, limitation, round }) =>
      `${conclusion}, limitation ${limitation}${round > 1 ? `, round ${round}` : ""}`,
    followUpStatus: ({ status, days }) => {
      switch (status) {
        case "DA_KHAC_PHUC":
          return "Remedied";
        case "THIEU_HAN_MOI":
          return "New deadline not set";
        case "CHUA_GIAO_HAN":
          return "No deadline";
        case "CHO_HAU_KIEM_QUA_LAU":
          return `Waiting too long for re-inspection: ${many(days, "day")}`;
        case "CHO_HAU_KIEM":
          return "Waiting for re-inspection";
        case "QUA_HAN":
          return `${many(days, "day")} overdue`;
        case "SAP_DEN_HAN":
          return days === 0 ? "Due on the reference date" : `${many(days, "day")} left`;
        case "TRONG_HAN":
          return "In time";
      }
    },
    deadline: (date) => `due ${date}`,
    reportedLate: (days) => `reported ${many(days, "day")} late`,
  },
};
