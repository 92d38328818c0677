import { indicator, type UnitIndicatorId } from "../catalogue/indicators";
import { formatPeriod } from "../catalogue/period";
import { cellDescriptions } from "../app/cellDescriptions";
import type { CheckedWorkbook } from "../app/checkWorkbook";
import { touchedIndicators } from "../app/touchedIndicators";
import { aloneNote } from "../indicators/aloneNote";
import { verdictWord } from "../indicators/sheetFormulas";
import { NOTHING_AROSE } from "../indicators/verdict";
import { intakeReasons } from "../messages/intakeReasons";
import { findingMessage } from "../messages/render";
import { groupFindings } from "../rules/groupFindings";
import type { Finding, Severity } from "../rules/rule";
import { cellAddress } from "../spreadsheet/address";
import { formatSerial } from "../spreadsheet/serialDate";
import { comparisonKey } from "../text/normalise";
import { UNIT_SHEETS } from "../workbook/unit";
import type { CheckedFile } from "./checkFile";
import { gapParts, gapWords } from "./gapWords";

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
  /** Lists all cells of a slip instead of the first three. */
  readonly everyPlace?: boolean;
}

const COLOURS = { error: 31, warning: 33, note: 36, good: 32 } as const;

function paint(text: string, colour: keyof typeof COLOURS, { colours }: Shown): string {
  return colours ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text;
}

/** A check for people: the verdict first, then what to mend, then the indicators and follow-ups. */
export function describeFile(file: CheckedFile, shown: Shown): string {
  if (!file.ok) {
    const reason = `Chưa nhận được: ${intakeReasons[file.reason]}`;
    return `${file.file}\n${paint(reason, "error", shown)}`;
  }
  const { checked } = file;
  const isReady = checked.findings.every(({ severity }) => severity !== "error");
  return [
    heading(file.file, checked),
    paint(verdictLine(checked), isReady ? "good" : "error", shown),
    ...receiptLines(checked),
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
  const explained = findings.filter(({ explanation }) => explanation !== undefined).length;
  const ofThem = explained === 0 ? "" : ` (${explained} đã giải trình)`;
  const counts = `${count("error")} lỗi, ${count("warning")} cảnh báo${ofThem}, ${count("note")} lưu ý`;
  return count("error") > 0 ? `Chưa nộp được: ${counts}` : `Nộp được: ${counts}`;
}

/** Whether the report was finalised, and whether a figure changed since. */
function receiptLines({ receipt }: CheckedWorkbook): string[] {
  switch (receipt.state) {
    case "none":
      return [];
    case "unchanged":
      return [`Đã chốt lúc ${receipt.at}, số liệu chưa đổi`];
    case "changed":
      return [`Số liệu đã đổi sau khi chốt lúc ${receipt.at}`];
    case "newer":
      return [`Đã chốt lúc ${receipt.at} bằng bản mới hơn, bản này không kiểm được`];
  }
}

const SEVERITY_WORDS = { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" } as const;

function findingLines(checked: CheckedWorkbook, shown: Shown): string[] {
  const { severities, sheet: wanted } = shown.filter;
  const describe = cellDescriptions(checked);
  const listed = checked.findings.filter(
    ({ severity, places }) =>
      severities.includes(severity) &&
      (wanted === null || comparisonKey(places[0]?.sheet ?? "") === comparisonKey(wanted)),
  );
  return groupFindings(listed).map(({ first, all }) => {
    const where = placeOf(all, describe, shown.everyPlace === true);
    const word = paint(SEVERITY_WORDS[first.severity], first.severity, shown);
    const many = all.length > 1 ? `${all.length} ô như nhau, ô đầu: ` : "";
    const message = [findingMessage(first), ...explanationOf(first)].join(" ");
    return `  ${word} ${first.rule}${where === "" ? "" : ` [${where}]`} ${many}${message}`;
  });
}

function explanationOf({ explanation }: Finding): string[] {
  if (explanation === undefined) return [];
  const words = [explanation.reason, explanation.text].filter((word) => word !== "");
  return [`(Đã giải trình: ${words.join(". ")})`];
}

/** More places of one slip than this are only counted, unless all are asked for. */
const FEW_PLACES = 3;

/**
 * "2 Đảng viên · D7 · Kết nạp mới · Trong quý" for one cell; "2 Đảng viên · D7, D8, D9 và 14 ô khác"
 * for many. Cells of another sheet carry its name.
 */
function placeOf(
  findings: readonly Finding[],
  describe: ReturnType<typeof cellDescriptions>,
  everyPlace: boolean,
): string {
  const places = findings.flatMap((finding) => finding.places);
  const [first] = places;
  if (first === undefined) return "";
  const cells = places.filter(({ row }) => row > 0);
  const names = cells.map(({ sheet, row, column }) =>
    [...(sheet === first.sheet ? [] : [`${sheet} `]), cellAddress(row, column)].join(""),
  );
  const more = everyPlace ? 0 : Math.max(0, names.length - FEW_PLACES);
  const listed = names.slice(0, names.length - more).join(", ");
  const only = cells.length === 1 ? describe(first) : null;
  return [
    first.sheet,
    more > 0 ? `${listed} và ${more} ô khác` : listed,
    only?.row ?? "",
    only?.column ?? "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function indicatorLines(checked: CheckedWorkbook): string[] {
  const touched = touchedIndicators(checked);
  const lines = checked.indicators.map((result) => {
    const word = verdictWord(result.nothingArose ? NOTHING_AROSE : result.verdict);
    const figures = result.display === word ? "" : `: ${result.display}`;
    const gap = gapWords(result.id, result.gap) + gapParts(result.parts);
    const label = indicator(result.id).label;
    const isMissing = result.verdict === "CHUA_CO_SO_LIEU";
    // Notes cast no doubt on a figure, but may say why there is none.
    const findings = (touched.get(result.id) ?? []).filter(
      ({ severity }) => severity !== "note" || isMissing,
    );
    const rules = [...new Set(findings.map(({ rule }) => rule))];
    const where = isMissing ? whereToFill(result.id) : "";
    const marks = rules.length === 0 ? where : ` (xem ${rules.join(", ")})`;
    const alone = aloneNote(result);
    const note = alone === null ? "" : `: ${alone}`;
    return `  ${result.id.padEnd(6)} ${label}${figures} – ${word}${gap}${note}${marks}`;
  });
  return ["Chỉ tiêu", ...lines];
}

/** No finding tells of what nobody is asked for yet: the sheet on which its figures would stand. */
function whereToFill(id: UnitIndicatorId): string {
  const { inputs, cadence } = indicator(id);
  const [, table] = /^(tbl[A-Za-z]+)/.exec(inputs[0] ?? "") ?? [];
  const tab = UNIT_SHEETS.find((sheet) => sheet.table?.name === table)?.tab;
  if (tab === undefined) return "";
  return ` (trang ${tab}${cadence === "graded" ? ": chưa có đánh giá Chính thức" : ""})`;
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
