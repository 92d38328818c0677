import type { CheckedWorkbook } from "../app/checkWorkbook";
import type { VerdictCode } from "../indicators/verdict";
import type { Severity } from "../rules/rule";
import type { Difference } from "./compareFindings";
import type { DemoUnit } from "./demoUnit";

/** One unit's line of the table, in figures. */
export interface UnitResult {
  readonly unit: DemoUnit;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly ready: boolean;
  readonly failed: readonly string[];
  readonly provisional: readonly string[];
  readonly slow: readonly string[];
  readonly faulty: readonly string[];
  /** Days of each overdue limitation. */
  readonly overdue: readonly number[];
}

export function unitResult(unit: DemoUnit, checked: CheckedWorkbook): UnitResult {
  const { findings, indicators, followUps } = checked;
  const count = (wanted: Severity): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  const withVerdict = (wanted: VerdictCode): string[] =>
    indicators.filter(({ verdict }) => verdict === wanted).map(({ id }) => id);
  return {
    unit,
    counts: { error: count("error"), warning: count("warning"), note: count("note") },
    ready: count("error") === 0,
    failed: withVerdict("KHONG_DAT"),
    provisional: withVerdict("TAM_KHONG"),
    slow: withVerdict("CHAM_TIEN_DO"),
    faulty: withVerdict("LOI_SO_LIEU"),
    overdue: followUps.filter(({ status }) => status === "QUA_HAN").map(({ days }) => days),
  };
}

const WIDTHS = { code: 6, name: 40, verdict: 14, count: 9 };

export function tableHeading(): string {
  return lineOf("Đơn vị", "Tên", "Kết quả", ["Lỗi", "Cảnh báo", "Lưu ý"], "Cần để ý");
}

export function tableLine(result: UnitResult): string {
  const { unit, ready, counts } = result;
  return lineOf(
    unit.code,
    unit.name,
    ready ? "Nộp được" : "Chưa nộp được",
    [counts.error, counts.warning, counts.note].map((count) => (count === 0 ? "·" : `${count}`)),
    remarks(result),
  );
}

function lineOf(
  code: string,
  name: string,
  verdict: string,
  counts: readonly string[],
  remark: string,
): string {
  return [
    code.padEnd(WIDTHS.code),
    name.padEnd(WIDTHS.name),
    verdict.padEnd(WIDTHS.verdict),
    ...counts.map((count) => count.padStart(WIDTHS.count)),
    ` ${remark}`,
  ]
    .join(" ")
    .trimEnd();
}

function remarks({ failed, provisional, slow, faulty, overdue }: UnitResult): string {
  const listed = (words: string, ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [`${words} ${ids.join(", ")}`];
  const days = overdue.join(", ");
  return [
    ...listed("không đạt", failed),
    ...listed("tạm tính chưa đạt", provisional),
    ...listed("chậm tiến độ", slow),
    ...listed("số liệu có lỗi", faulty),
    ...(overdue.length === 0 ? [] : [`${overdue.length} hạn chế quá hạn ${days} ngày`]),
  ].join("; ");
}

/** The quarter in a few lines. */
export function totalLines(results: readonly UnitResult[]): string[] {
  const sum = (of: (result: UnitResult) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  const ready = results.filter((result) => result.ready).length;
  const late = results.filter(({ overdue }) => overdue.length > 0).length;
  return [
    `${results.length} đơn vị: ${ready} nộp được, ${results.length - ready} chưa nộp được; ` +
      `${sum(({ counts }) => counts.error)} lỗi, ${sum(({ counts }) => counts.warning)} cảnh báo, ` +
      `${sum(({ counts }) => counts.note)} lưu ý`,
    `Không đạt (số đơn vị): ${tally(results, ({ failed }) => failed)}`,
    `Tạm tính chưa đạt (số đơn vị): ${tally(results, ({ provisional }) => provisional)}`,
    `Chậm tiến độ (số đơn vị): ${tally(results, ({ slow }) => slow)}`,
    `Quá hạn khắc phục: ${sum(({ overdue }) => overdue.length)} hạn chế của ${late} đơn vị`,
  ];
}

/** "CT2A 5, CT5A 2", most first. */
function tally(
  results: readonly UnitResult[],
  ids: (result: UnitResult) => readonly string[],
): string {
  const counts = new Map<string, number>();
  for (const id of results.flatMap(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.length === 0
    ? "không có"
    : sorted.map(([id, count]) => `${id} ${count}`).join(", ");
}

/** What the check said against what was planted. */
export function comparisonLines(planted: number, differences: readonly Difference[]): string[] {
  if (differences.length === 0) return [`Khớp cả ${planted} lỗi cài`];
  return [
    `Không khớp với ${planted} lỗi cài:`,
    ...differences.map(({ unit, kind, rule, severity, sheet, cell, words }) => {
      const place = sheet === null ? "cả tệp" : `${sheet} · ${cell ?? ""}`;
      const what = kind === "notFound" ? "không tìm thấy" : "thừa";
      return `  ${unit} ${what} ${rule} (${SEVERITY_WORDS[severity]}) [${place}] ${words}`;
    }),
  ];
}

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "lỗi",
  warning: "cảnh báo",
  note: "lưu ý",
};
