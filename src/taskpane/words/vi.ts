import { labelIn, MUC_DO, VERDICT, type ListItem } from "../../catalogue/shownLists";
import { periodLabel } from "../../catalogue/period";
import { formatCount } from "../../text/formatCount";
import type { FileCounts, SeverityCounts } from "../check/fileChecks";
import { open } from "./vi/open";
import type { Words } from "./words";

const severityCounts = ({ error, warning, note, explained }: SeverityCounts): string =>
  `${error} lỗi, ${warning} cảnh báo${explained > 0 ? ` (${explained} đã giải trình)` : ""}, ${note} lưu ý`;

const stateCounts = ({ ready, notReady, unreadable }: FileCounts): string =>
  [
    ...(ready > 0 ? [`${ready} nộp được`] : []),
    ...(notReady > 0 ? [`${notReady} chưa nộp được`] : []),
    ...(unreadable > 0 ? [`${unreadable} chưa nhận được`] : []),
  ].join(", ");

const SEVERITIES = { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" } as const;

const verdictItem = (code: string): ListItem | undefined =>
  VERDICT.find((item) => item.code === code);

export const vi: Words = {
  product: "Sổ chỉ tiêu",
  otherLanguage: "English",
  views: {
    label: "Việc cần làm",
    check: "Soát số liệu",
    mending: "Sửa, chốt nộp",
    consolidation: "Tổng hợp",
    template: "Tạo mẫu",
    help: "Trợ giúp",
  },
  check: {
    choose: "Chọn tệp báo cáo",
    chooseOthers: "Soát tệp khác",
    drop: "hoặc kéo thả tệp vào đây",
    whatIsRead: "Báo cáo chỉ tiêu của đơn vị (.xlsx), một hoặc nhiều tệp một lúc.",
    whatHappens:
      "Trang này đọc tệp, chỉ ra từng ô cần sửa, đánh giá các chỉ tiêu và việc khắc phục sau kiểm tra. Tệp gốc giữ nguyên.",
    staysHere: "Số liệu ở lại trên máy này, không gửi đi đâu.",
    firstTime: "Lần đầu dùng? Xem ba bước",
    dropNow: "Thả tệp để soát",
    progress: (done, total) => `Đang soát: xong ${done}/${total} tệp`,
    stop: "Dừng",
    verdict: (state, counts) =>
      `${state === "ready" ? "Nộp được" : "Chưa nộp được"}: ${severityCounts(counts)}`,
    severalFiles: (counts) =>
      `${counts.ready + counts.notReady + counts.unreadable} tệp: ${stateCounts(counts)}`,
    stopped: "Đã dừng, chưa soát tệp nào.",
    notReceived: "Chưa nhận được",
    waiting: "Đang chờ soát",
    files: "Kết quả từng tệp",
  },
  open,
  report: {
    unknownUnit: "chưa rõ đơn vị",
    unknownPeriod: "chưa rõ kỳ",
    period: periodLabel,
    referenceDate: (date) => `số liệu đến ${date}`,
    contents: "Tóm tắt",
    severity: {
      error: labelIn(MUC_DO, "error"),
      warning: labelIn(MUC_DO, "warning"),
      note: labelIn(MUC_DO, "note"),
    },
    severityShort: (severity) => SEVERITIES[severity],
    findings: "Kết quả soát",
    noFindings: "Không có lỗi, cảnh báo hay lưu ý nào.",
    wholeFile: "Cả tệp",
    rule: (id) => `Quy tắc ${id}`,
    showMore: (count) => `Xem thêm ${count}`,
    morePlaces: (count) => `và ${count} ô nữa`,
    goTo: (place) => `Đến ô ${place}`,
    reveal: "Hiện trang",
    indicators: "Chỉ tiêu",
    indicatorLabel: ({ label }) => label,
    missed: (uncounted) =>
      `Chỉ tiêu chưa đạt${uncounted.length > 0 ? `, không kể ${uncounted.join(", ")}` : ""}`,
    figures: ({ figures }) => figures,
    part: ({ label, numerator, denominator }) =>
      `${label}: ${formatCount(numerator)}/${formatCount(denominator)}`,
    requirement: ({ sheetText, followedOnly }) =>
      followedOnly || sheetText === "" ? null : sheetText,
    required: "Yêu cầu",
    verdict: (code, nothingArose) =>
      (nothingArose ? verdictItem(code)?.labelNothingArose : undefined) ?? labelIn(VERDICT, code),
    alone: ({ alone }) => alone,
    gap: (count, upperLimit) => `${upperLimit ? "vượt" : "còn thiếu"} ${formatCount(count)}`,
    explain: (id) => `Giải thích ${id}`,
    followUps: "Khắc phục sau kiểm tra",
    noFollowUps: "Không có hạn chế, thiếu sót nào phải theo dõi.",
    overdue: () => "Khắc phục quá hạn",
    limitation: ({ conclusion, limitation, round }) =>
      `${conclusion}, hạn chế ${limitation}${round > 1 ? `, lần giao hạn ${round}` : ""}`,
    followUpStatus: ({ label }) => label,
    deadline: (date) => `hạn ${date}`,
    reportedLate: (days) => `báo cáo trễ ${days} ngày`,
  },
};
