import { indicator } from "../catalogue/indicators";
import { formatPeriod } from "../catalogue/period";
import { findingEntry } from "../app/checkJson";
import type { CheckedWorkbook } from "../app/checkWorkbook";
import { verdictWord } from "../indicators/sheetFormulas";
import { NOTHING_AROSE } from "../indicators/verdict";
import { failureMessages } from "../messages/failures";
import type { Finding, Severity } from "../rules/rule";
import { cellAddress } from "../spreadsheet/address";
import { formatSerial } from "../spreadsheet/serialDate";
import { comparisonKey } from "../text/normalise";
import type { CheckedFile } from "./checkFile";

/** Which findings to list; counts and the verdict always speak of all. */
export interface FindingFilter {
  readonly severities: readonly Severity[];
  /** Tab name as in the file, compared after normalisation; null = every sheet. */
  readonly sheet: string | null;
}

export interface Shown {
  readonly filter: FindingFilter;
  /** For terminals only: a file must not hold escape codes. */
  readonly colours: boolean;
}

const COLOURS = { error: 31, warning: 33, note: 36, good: 32 } as const;

function paint(text: string, colour: keyof typeof COLOURS, { colours }: Shown): string {
  return colours ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text;
}

/** A check for people: the verdict first, then what to mend, then the indicators and follow-ups. */
export function describeFile(file: CheckedFile, shown: Shown): string {
  if (!file.ok) {
    const reason = `Chưa nhận được: ${failureMessages[file.reason]}`;
    return `${file.file}\n${paint(reason, "error", shown)}`;
  }
  const { checked } = file;
  const isReady = checked.findings.every(({ severity }) => severity !== "error");
  return [
    heading(file.file, checked),
    paint(verdictLine(checked), isReady ? "good" : "error", shown),
    ...findingLines(checked, shown),
    "",
    ...indicatorLines(checked),
    "",
    ...followUpLines(checked),
  ].join("\n");
}

function heading(file: string, { unit, period, referenceDate }: CheckedWorkbook): string {
  const parts = [
    unit ?? "chưa rõ đơn vị",
    period === null ? "chưa rõ kỳ" : formatPeriod(period),
    ...(referenceDate === null ? [] : [`số liệu đến ${formatSerial(referenceDate)}`]),
  ];
  return `${file}  (${parts.join(", ")})`;
}

function verdictLine({ findings }: CheckedWorkbook): string {
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = `${count("error")} lỗi, ${count("warning")} cảnh báo, ${count("note")} lưu ý`;
  return count("error") > 0 ? `Chưa nộp được: ${counts}` : `Nộp được: ${counts}`;
}

const SEVERITY_WORDS = { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" } as const;

function findingLines({ findings }: CheckedWorkbook, shown: Shown): string[] {
  const { severities, sheet: wanted } = shown.filter;
  return findings
    .filter(
      ({ severity, places }) =>
        severities.includes(severity) &&
        (wanted === null || comparisonKey(places[0]?.sheet ?? "") === comparisonKey(wanted)),
    )
    .map((finding) => {
      const { rule, message } = findingEntry(finding);
      const where = placesOf(finding);
      const word = paint(SEVERITY_WORDS[finding.severity], finding.severity, shown);
      return `  ${word} ${rule}${where === "" ? "" : ` [${where}]`} ${message}`;
    });
}

/** More places of one slip than this are only counted. */
const FEW_PLACES = 3;

/** "2 Đảng viên · D7, D8, D9 và 14 ô khác". */
function placesOf({ places }: Finding): string {
  const [first] = places;
  if (first === undefined) return "";
  const cells = places.filter(({ row }) => row > 0).map((at) => cellAddress(at.row, at.column));
  const more = cells.length - FEW_PLACES;
  const listed = cells.slice(0, FEW_PLACES).join(", ");
  return [first.sheet, more > 0 ? `${listed} và ${more} ô khác` : listed]
    .filter((part) => part !== "")
    .join(" · ");
}

function indicatorLines({ indicators }: CheckedWorkbook): string[] {
  const lines = indicators.map((result) => {
    const word = verdictWord(result.nothingArose ? NOTHING_AROSE : result.verdict);
    const figures = result.display === word ? "" : `: ${result.display}`;
    const gap = result.gap !== null && result.gap > 0 ? `, còn thiếu ${result.gap}` : "";
    const label = indicator(result.id).label;
    return `  ${result.id.padEnd(6)} ${label}${figures} – ${word}${gap}`;
  });
  return ["Chỉ tiêu", ...lines];
}

function followUpLines({ followUps }: CheckedWorkbook): string[] {
  if (followUps.length === 0) return ["Khắc phục sau kiểm tra: không có"];
  const overdueFirst = [...followUps].sort(
    (a, b) => Number(b.status === "QUA_HAN") - Number(a.status === "QUA_HAN") || b.days - a.days,
  );
  return [
    "Khắc phục sau kiểm tra",
    ...overdueFirst.map(({ conclusion, limitation, round, label, late }) => {
      const lateness = late > 0 ? `, báo cáo trễ ${late} ngày` : "";
      const again = round > 1 ? `, lần giao hạn ${round}` : "";
      return `  ${conclusion}, hạn chế ${limitation}${again}: ${label}${lateness}`;
    }),
  ];
}
