import { LISTS, labelOf, type ListItem } from "../../catalogue/lists";
import { quarterLabel } from "../../catalogue/period";
import { failureMessages } from "../../messages/failures";
import type { FileCounts, SeverityCounts } from "../check/fileChecks";
import { copy } from "./vi/copy";
import { failures } from "./vi/failures";
import { open } from "./vi/open";
import type { Words } from "./words";

const severityCounts = ({ error, warning, note }: SeverityCounts): string =>
  `${error} lỗi, ${warning} cảnh báo, ${note} lưu ý`;

const stateCounts = ({ ready, notReady, unreadable }: FileCounts): string =>
  [
    ...(ready > 0 ? [`${ready} nộp được`] : []),
    ...(notReady > 0 ? [`${notReady} chưa nộp được`] : []),
    ...(unreadable > 0 ? [`${unreadable} chưa nhận được`] : []),
  ].join(", ");

const verdictItem = (code: string): ListItem | undefined =>
  LISTS.VERDICT.find((item) => item.code === code);

export const vi: Words = {
  product: "Sổ chỉ tiêu",
  otherLanguage: "English",
  views: {
    label: "Việc cần làm",
    check: "Soát số liệu",
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
    reasons: {
      ...failureMessages,
      missing: "Không mở được tệp. Đóng tệp trong Excel, xem lại quyền đọc, rồi chọn lại.",
      tooSlow:
        "Soát quá một phút chưa xong nên đã dừng. Chép số liệu sang mẫu mới rồi soát lại tệp mới.",
      programFault:
        "Chương trình gặp lỗi khi soát tệp này. Tải lại trang rồi thử lại; nếu vẫn lỗi, gửi tệp cho người phụ trách.",
    },
  },
  open,
  failures,
  copy,
  diagnostics: {
    title: "Chẩn đoán",
    explained:
      "Khi nhờ người phụ trách giúp, chép đoạn này gửi kèm. Trong đó có phiên bản chương trình, loại Excel, mã lỗi và số hiệu quy tắc; không có số liệu, tên người, tên tệp hay mã đơn vị.",
    copy: "Chép chẩn đoán",
    copied: "Đã chép. Dán vào thư hoặc tin nhắn.",
    copyByHand: "Chưa chép được. Bấm vào khung dưới, bấm Ctrl+C.",
  },
  report: {
    unknownUnit: "chưa rõ đơn vị",
    unknownPeriod: "chưa rõ kỳ",
    period: ({ year, quarter }) => `${quarterLabel(quarter)}/${year}`,
    referenceDate: (date) => `số liệu đến ${date}`,
    contents: "Tóm tắt",
    severity: {
      error: labelOf("MUC_DO", "error"),
      warning: labelOf("MUC_DO", "warning"),
      note: labelOf("MUC_DO", "note"),
    },
    severityShort: { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" },
    findings: "Kết quả soát",
    noFindings: "Không có lỗi, cảnh báo hay lưu ý nào.",
    wholeFile: "Cả tệp",
    rule: (id) => `Quy tắc ${id}`,
    showMore: (count) => `Xem thêm ${count}`,
    morePlaces: (count) => `và ${count} ô nữa`,
    goTo: (place) => `Đến ô ${place}`,
    reveal: "Hiện trang",
    cell: {
      sheet: "Trang",
      row: "Dòng",
      column: "Cột",
      value: "Đang ghi",
      blank: "để trống",
      secret: "nội dung mật, không hiện ở đây",
    },
    indicators: "Chỉ tiêu",
    indicatorLabel: ({ label }) => label,
    missed: "Chỉ tiêu chưa đạt",
    figures: ({ figures }) => figures,
    part: ({ label, numerator, denominator }) => `${label}: ${numerator}/${denominator}`,
    requirement: ({ sheetText, followedOnly }) =>
      followedOnly || sheetText === "" ? null : `Yêu cầu: ${sheetText}`,
    verdict: (code, nothingArose) =>
      (nothingArose ? verdictItem(code)?.labelNothingArose : undefined) ?? labelOf("VERDICT", code),
    gap: (count, upperLimit) => `${upperLimit ? "vượt" : "còn thiếu"} ${count}`,
    followUps: "Khắc phục sau kiểm tra",
    noFollowUps: "Không có hạn chế, thiếu sót nào phải theo dõi.",
    overdue: "Khắc phục quá hạn",
    limitation: ({ conclusion, limitation, round }) =>
      `${conclusion}, hạn chế ${limitation}${round > 1 ? `, lần giao hạn ${round}` : ""}`,
    followUpStatus: ({ label }) => label,
    deadline: (date) => `hạn ${date}`,
    reportedLate: (days) => `báo cáo trễ ${days} ngày`,
  },
  template: {
    intro: "Báo cáo trống của một quý, có sẵn công thức, ô chọn và hướng dẫn từng trang.",
    unitCode: "Mã đơn vị",
    unitHint: "Ví dụ DV017; gõ 17 cũng được.",
    unitWrong: "Mã đơn vị gồm hai chữ cái và ba chữ số, ví dụ DV017. Gõ lại mã.",
    year: "Năm",
    quarter: "Quý",
    quarterName: quarterLabel,
    create: "Tạo mẫu và tải về",
    creating: "Đang tạo mẫu…",
    created: (fileName) => `Đã tạo ${fileName}. Xem trong thư mục tải về của trình duyệt.`,
    failed: "Chưa tạo được mẫu. Tải lại trang rồi bấm lại.",
    afterwards:
      "Mở tệp bằng Excel (bấm Bật chỉnh sửa nếu Excel hỏi), nhập các ô màu vàng, lưu, rồi quay lại Soát số liệu.",
    introOpen:
      "Thêm vào sổ đang mở các trang báo cáo trống của một quý, có sẵn công thức, ô chọn và hướng dẫn từng trang. Sổ phải còn trống.",
    createOpen: "Tạo mẫu trong sổ này",
    createdOpen:
      "Đã thêm các trang báo cáo. Nhập các ô màu vàng theo trang Mục lục, lưu sổ với tên BC_<mã đơn vị>_<năm>_Q<quý>.xlsx.",
    notEmpty: "Sổ đang mở đã có nội dung nên chưa thêm gì. Mở một sổ trống (Ctrl+N) rồi bấm lại.",
  },
  help: {
    steps: "Các bước của đơn vị",
    stepsOfUnit: [
      "Lấy báo cáo của quý do Khối gửi, hoặc tự tạo ở Tạo mẫu.",
      "Nhập các ô màu vàng theo trang Mục lục, rồi lưu tệp.",
      "Vào Soát số liệu, chọn tệp vừa lưu.",
      "Sửa các lỗi trong Excel, lưu, rồi chọn lại tệp để soát lần nữa.",
      "Hết lỗi thì nộp theo đường đang dùng. Trang này không gửi tệp thay đơn vị.",
    ],
    stepsInExcel: [
      "Mở báo cáo của quý do Khối gửi, hoặc mở một sổ trống rồi bấm Tạo mẫu.",
      "Nhập các ô màu vàng theo trang Mục lục.",
      "Mở Soát số liệu: ngăn này đọc sổ và soát ngay. Bấm vào tên ô để đến ô ấy.",
      "Sửa trong Excel. Kết quả tự cập nhật sau mỗi lần sửa.",
      "Hết lỗi thì lưu và nộp theo đường đang dùng. Ngăn này không gửi tệp thay đơn vị.",
    ],
    levels: "Ba mức của kết quả soát",
    levelsExplained: [
      "Lỗi: con số không thể đúng hoặc không đọc được. Phải sửa mới nộp được.",
      "Cảnh báo: cần sửa, hoặc giải trình một câu ở trang Giải trình. Vẫn nộp được.",
      "Lưu ý: nên xem lại. Vẫn nộp được.",
      "Chỉ tiêu không đạt không phải là lỗi: báo cáo đúng sự thật thì vẫn nộp được.",
    ],
    trouble: "Khi gặp trục trặc",
    troubles: [
      'Tệp mở từ thư điện tử chỉ xem được: bấm "Bật chỉnh sửa" trong Excel, lưu lại rồi soát.',
      "Đã sửa và lưu tệp mà trang báo không mở được: bấm Soát tệp khác và chọn lại tệp.",
      "Báo không mở được tệp đang mở trong Excel: đóng tệp trong Excel rồi chọn lại.",
    ],
    troublesInExcel: [
      'Sổ mở từ thư điện tử chỉ xem được: bấm "Bật chỉnh sửa" thì mới tô màu và ghi được.',
      "Kết quả không đổi sau khi sửa: bấm Enter để thôi sửa ô, rồi bấm Soát lại.",
      "Đã tô màu mà muốn in trắng: bấm Bỏ tô màu. Màu có sẵn của mẫu giữ nguyên.",
      "Tô màu hoặc ghi vào sổ xong, nút Hoàn tác của Excel có thể không lùi được nữa: dùng nút Hoàn tác trong ngăn này.",
    ],
    privacy: "Số liệu đi đâu",
    privacyExplained:
      "Không đi đâu cả. Sổ được đọc ngay trong trang này, trên máy này. Trang chỉ tải các tệp của chính nó và chạy được khi không có internet, miễn là tới được máy chủ nội bộ.",
    limits: "Trang này chưa làm",
    limitsExplained: ["Chưa so với quý trước, chưa tổng hợp ở cấp Khối."],
  },
};
