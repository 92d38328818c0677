import { indicator } from "../catalogue/indicators";
import { formatPeriod } from "../catalogue/period";
import { findingEntry } from "../app/checkJson";
import type { CheckedWorkbook } from "../app/checkWorkbook";
import { verdictWord } from "../indicators/sheetFormulas";
import { NOTHING_AROSE } from "../indicators/verdict";
import { failureMessages } from "../messages/failures";
import { formatSerial } from "../spreadsheet/serialDate";
import type { CheckedFile } from "./checkFile";

/** A check for people: the verdict first, then what to mend, then the indicators and follow-ups. */
export function describeFile(file: CheckedFile): string {
  if (!file.ok) return `${file.file}\nChưa nhận được: ${failureMessages[file.reason]}`;
  const { checked } = file;
  return [
    heading(file.file, checked),
    verdictLine(checked),
    ...findingLines(checked),
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

function findingLines({ findings }: CheckedWorkbook): string[] {
  return findings.map((finding) => {
    const { sheet, cell, message, rule } = findingEntry(finding);
    const place = [sheet, cell].filter((part) => part !== null).join(" · ");
    const where = place === "" ? "" : ` [${place}]`;
    return `  ${SEVERITY_WORDS[finding.severity]} ${rule}${where} ${message}`;
  });
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
