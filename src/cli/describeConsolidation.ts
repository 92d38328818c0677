import { indicator } from "../catalogue/indicators";
import { formatPeriod, periodLabel } from "../catalogue/period";
import type { Consolidated } from "../app/consolidate";
import { blocFindings } from "../app/consolidateJson";
import { chased, type BlocFollowUp } from "../consolidation/chaseList";
import { otherPeriod } from "../consolidation/otherPeriod";
import type { BlocIndicatorResult } from "../indicators/bloc/evaluateBloc";
import { verdictWord } from "../indicators/sheetFormulas";
import { NOTHING_AROSE } from "../indicators/verdict";
import { gapWords } from "./gapWords";
import { formatSerial } from "../spreadsheet/serialDate";
import { formatCount } from "../text/formatCount";

/** A consolidation for people: what came in, the answer, whom to chase, what to send. */
export function describeConsolidation(done: Consolidated): string[] {
  return [
    heading(done),
    ...firstLines(done),
    "",
    ...fileLines(done),
    "",
    ...indicatorLines(done),
    "",
    ...chaseLines(done),
    ...messageLines(done),
    ...remarkLines(done),
  ];
}

function heading({ quarter, consolidation }: Consolidated): string {
  const { period, reference, dueOn } = quarter;
  const due = dueOn === null ? "chưa đặt hạn nộp" : `hạn nộp ${formatSerial(dueOn)}`;
  const { units, missing } = consolidation;
  return (
    `Tổng hợp ${periodLabel(period)} (${formatPeriod(period)}), ` +
    `số liệu đến ${formatSerial(reference)}, ${due}: ` +
    `${units.length} đơn vị đã nộp, ${missing.length} chưa nộp`
  );
}

/** What may put everything below in question: said before it. */
function firstLines({
  consolidation,
  repeatedCodes,
  unknownTrials,
  unknownReceived,
  unclear,
}: Consolidated): string[] {
  const { files, missing, units, swapped } = consolidation;
  const other = otherPeriod(files);
  return [
    ...(units.length + missing.length === 0
      ? ["Danh mục đơn vị trong sổ của Khối không có đơn vị nào phải nộp. Xem lại trang Đơn vị."]
      : []),
    ...(other === null
      ? []
      : [
          `${other.files} tệp là của kỳ ${formatPeriod(other.period)}. Chọn nhầm kỳ thì chạy lại với --period ${formatPeriod(other.period)}.`,
        ]),
    ...(files.length === 0 ? ["Thư mục không có tệp nào. Xem lại đường dẫn."] : []),
    ...repeatedCodes.map(
      (code) => `Danh mục ghi ${code} hơn một lần: đã lấy dòng đầu. Xóa dòng thừa ở trang Đơn vị.`,
    ),
    ...unclear.map((what) => `Sổ của Khối có ô không đọc được, coi như trống: ${what}. Gõ lại.`),
    ...unknownTrials.map(
      (name) =>
        `Cấu hình cho chạy thử "${name}", nhưng không có quy tắc mã ấy. Sửa ở trang Cấu hình.`,
    ),
    ...unknownReceived.map(
      (code) =>
        `Danh sách ngày nhận ghi "${code}", không có trong danh mục: chưa tính ngày nhận ấy. Sửa mã trong danh sách.`,
    ),
    ...swapped.map(
      ([one, other]) =>
        `Tệp của ${one} và ${other} có thể ghi nhầm mã cho nhau: đã nhận theo mã bên trong. Mở hai tệp, xem lại.`,
    ),
  ];
}

const STATUSES = [
  ["accepted", "nhận"],
  ["superseded", "thay bằng lần nộp khác"],
  ["returned", "trả lại"],
  ["unreadable", "chưa nhận được"],
] as const;

function fileLines({ consolidation }: Consolidated): string[] {
  const { files } = consolidation;
  const counts = STATUSES.map(
    ([status, words]) => `${words} ${files.filter((file) => file.status === status).length}`,
  );
  const notTaken = STATUSES.slice(1).flatMap(([status, words]) =>
    files
      .filter((file) => file.status === status)
      .map(({ file, reason }) => `  ${capitalised(words)}: ${file} – ${reason ?? ""}`),
  );
  const findings = blocFindings(consolidation);
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return [
    `${files.length} tệp: ${counts.join(", ")}`,
    ...notTaken,
    `${count("error")} lỗi, ${count("warning")} cảnh báo, ${count("note")} lưu ý`,
  ];
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function indicatorLines({ results }: Consolidated): string[] {
  return ["Chỉ tiêu của Khối", ...results.indicators.map(indicatorLine)];
}

function indicatorLine(result: BlocIndicatorResult): string {
  const { id, display, verdict, nothingArose, gap, low, high, denominator } = result;
  const word = verdictWord(nothingArose ? NOTHING_AROSE : verdict)
    .replace("{n}", String(result.known))
    .replace("{N}", String(result.concerned));
  const figures = display === word ? "" : `: ${display}`;
  const bounds =
    low === null || high === null || low === high
      ? ""
      : `, từ ${formatCount(low)} đến ${formatCount(high)} trong ${formatCount(denominator ?? 0)}`;
  return `  ${id.padEnd(6)} ${indicator(id).label}${figures} – ${word}${bounds}${knownUnits(result)}${gapWords(id, gap)}`;
}

/** Sums over people are of the units that are known: the verdict may hide how many are not. */
function knownUnits({ numerator, low, verdict, known, concerned }: BlocIndicatorResult): string {
  const isOpen = known < concerned && verdict !== "CHUA_DU_SO_LIEU";
  return isOpen && numerator !== null && low === null
    ? `, mới có ${known}/${concerned} đơn vị`
    : "";
}

function chaseLines({ consolidation }: Consolidated): string[] {
  const list = chased(consolidation.followUps);
  if (list.length === 0) return ["Khắc phục sau kiểm tra: không có việc phải đôn đốc", ""];
  const ofUnits = list.filter(({ task }) => task === "unit");
  const ofBloc = list.filter(({ task }) => task === "bloc");
  return [
    `Khắc phục sau kiểm tra: ${ofUnits.length} việc của đơn vị, ${ofBloc.length} việc của Khối`,
    ...ofUnits.map(chaseLine),
    ...(ofBloc.length === 0 ? [] : ["  Việc của Khối", ...ofBloc.map(chaseLine)]),
    "",
  ];
}

function chaseLine(followUp: BlocFollowUp): string {
  const { unit, heir, conclusion, limitation, label, days, late } = followUp;
  const whom = heir === null ? unit : `${heir} (của ${unit})`;
  const what = limitation === null ? conclusion : `${conclusion}, hạn chế ${limitation}`;
  const state = label ?? `Đơn vị chưa ghi vào sổ, ${days} ngày từ kết luận`;
  return `  ${whom} ${what}: ${state}${late > 0 ? `, báo cáo trễ ${late} ngày` : ""}`;
}

function messageLines({ consolidation }: Consolidated): string[] {
  const { groupMessage, reminders } = consolidation;
  return [
    ...(groupMessage === null ? [] : ["Gửi nhóm", `  ${groupMessage}`, ""]),
    ...(reminders.size === 0
      ? []
      : ["Gửi từng đơn vị", ...[...reminders.values()].map((text) => `  ${text}`), ""]),
  ];
}

function remarkLines({ notCarried }: Consolidated): string[] {
  return notCarried.map((what) => `Không chép sang sổ mới: ${what}`);
}
