import { labelOf } from "../../../catalogue/lists";
import { periodLabel, quarterLabel } from "../../../catalogue/period";
import { failureMessages } from "../../../messages/failures";
import { isUnopened } from "../../../consolidation/fileReason";
import { changedSince } from "../../../messages/intakeReasons";
import { formatCount } from "../../../text/formatCount";
import type { ConsolidationWords } from "./words";

const THEN = { quarter: "quý trước", year: "cùng kỳ năm trước" } as const;
const DIRECTIONS = { up: "tăng so với", down: "giảm so với", same: "không đổi so với" } as const;

export const vi: ConsolidationWords = {
  intro:
    "Đọc báo cáo của các đơn vị, soát lại từng tệp, cộng thành kết quả của Khối và cho biết còn phải đôn đốc ai.",
  stays: "Tệp của đơn vị giữ nguyên. Số liệu ở lại trên máy này.",
  bloc: {
    title: "Sổ của Khối",
    hint: "Sổ tổng hợp TH_<năm>_Q<quý>.xlsx có danh mục đơn vị.",
    choose: "Chọn sổ của Khối",
    other: "Chọn sổ khác",
    opening: "Đang mở sổ của Khối…",
    readingOpen: "Đang đọc sổ đang mở…",
    isOpen: "Sổ đang mở",
    facts: (name, units) => `${name}: ${units} đơn vị trong danh mục`,
    stillUsed: (name) => `Vẫn dùng ${name}.`,
    trouble: {
      ...failureMessages,
      notBloc: "Tệp này không phải sổ của Khối. Chọn sổ tổng hợp có danh mục đơn vị.",
      noRoster: "Danh mục đơn vị trong sổ này còn trống. Ghi các đơn vị vào danh mục rồi chọn lại.",
      missing: "Không mở được tệp. Đóng tệp trong Excel rồi chọn lại.",
      tooSlow: "Đọc sổ này quá lâu nên đã dừng. Chọn lại sổ.",
      programFault:
        "Chương trình gặp lỗi khi đọc sổ này. Xem lại mạng nội bộ, tải lại trang rồi chọn lại; nếu vẫn lỗi, chép chẩn đoán ở Trợ giúp gửi người phụ trách.",
    },
  },
  period: {
    title: "Kỳ tổng hợp",
    quarter: "Quý",
    year: "Năm",
    quarterName: quarterLabel,
    name: periodLabel,
  },
  files: {
    title: "Báo cáo của các đơn vị",
    choose: "Chọn tệp",
    chooseFolder: "Chọn thư mục",
    drop: (needsBloc) =>
      `hoặc kéo thả tệp, thư mục vào đây${needsBloc ? "; có thể thả cả sổ của Khối cùng lúc" : ""}`,
    dropAgain: "Thả lại sổ của Khối và các tệp vào đây, hoặc bấm Chọn lại.",
    dropNow: (more) => (more ? "Thả để thêm vào các tệp đã chọn" : "Thả để tổng hợp"),
    add: "Thêm tệp",
    addFolder: "Thêm thư mục",
    dropMore: "hoặc kéo thả thêm vào đây; tệp cùng tên, cùng thư mục thì thay tệp đã chọn",
    forget: "Bỏ các tệp đã chọn",
    chosen: (count) => `${formatCount(count)} tệp`,
    skipped: (count) => `bỏ qua ${formatCount(count)} tệp không phải bảng tính`,
    none: "Không thấy bảng tính nào. Chọn thư mục chứa các tệp BC_….xlsx.",
    onlyBloc: "Đó là sổ của Khối đang dùng. Chọn các tệp BC_….xlsx của đơn vị.",
    needsBloc: "Chọn thêm sổ của Khối để biết đơn vị nào phải nộp.",
  },
  received: {
    choose: "Chọn danh sách ngày nhận",
    hint: "Không bắt buộc: tệp CSV hai cột, mã đơn vị (hoặc tên tệp) và ngày nhận. Không có thì nộp đúng hạn hay trễ tính theo ngày ghi của tệp.",
    read: (name, days) => `${name}: ngày nhận của ${formatCount(days)} đơn vị hoặc tệp`,
    unclear: (name, line) =>
      `${name}: dòng "${line}" không có mã đơn vị (hoặc tên tệp) và ngày. Sửa dòng ấy rồi chọn lại; hiện tính theo ngày ghi của tệp.`,
    noDays: (name) =>
      `${name}: không đọc được ngày nào. Lưu danh sách thành CSV, mỗi dòng một mã đơn vị và một ngày, rồi chọn lại.`,
  },
  run: {
    start: "Tổng hợp",
    again: "Tổng hợp lại",
    change: "Chọn lại",
    progress: (done, total) => `Đang soát: xong ${formatCount(done)}/${formatCount(total)} tệp`,
    merging: "Đã soát xong, đang cộng kết quả…",
    left: (seconds) =>
      seconds < 60 ? `còn khoảng ${seconds} giây` : `còn khoảng ${Math.ceil(seconds / 60)} phút`,
    cancel: "Dừng",
    stopped: (done, total) =>
      `Đã dừng khi xong ${formatCount(done)}/${formatCount(total)} tệp. Chưa có kết quả, không tệp nào bị sửa.`,
    failed: {
      tooSlow: "Tổng hợp quá lâu chưa xong nên đã dừng. Chọn ít tệp hơn rồi thử lại.",
      programFault:
        "Chương trình gặp lỗi khi tổng hợp. Tải lại trang rồi thử lại; nếu vẫn lỗi, chép chẩn đoán ở Trợ giúp gửi người phụ trách.",
    },
    kept: "Kết quả của lần trước được giữ lại. Chọn lại tệp để lập sổ hoặc xem từng ô.",
  },
  result: {
    headline: (received, owing) => `${received}/${owing} đơn vị đã nộp`,
    about: (reference, dueOn) =>
      `số liệu đến ${reference}${dueOn === null ? "" : `, hạn nộp ${dueOn}`}`,
    download: "Tải sổ tổng hợp",
    openBeside: "Mở thành sổ mới",
    opened:
      "Sổ tổng hợp đã mở thành sổ mới, có đủ biểu đồ; sổ đang mở lúc đầu giữ nguyên. Xem lại rồi lưu với tên TH_<năm>_Q<quý>.xlsx, đè lên sổ cũ nếu muốn.",
    downloading: "Đang vẽ sổ…",
    downloaded: (fileName) => `Đã tạo ${fileName}. Xem trong thư mục tải về của trình duyệt.`,
    downloadFailed: "Chưa tạo được sổ. Bấm Tổng hợp lại rồi tải lần nữa.",
    parts: "Kết quả tổng hợp",
    indicators: "Chỉ tiêu",
    units: "Đơn vị",
    followUps: "Khắc phục",
    missing: (count) => `${count} đơn vị chưa nộp`,
    otherPeriod: (files, theirs, ours) =>
      `${formatCount(files)} tệp là của ${theirs}, còn đang tổng hợp ${ours}. Chọn nhầm kỳ thì tổng hợp lại cho đúng, đơn vị không phải gửi lại.`,
    ofPeriod: (theirs) => `Tổng hợp ${theirs}`,
    counts: {
      failed: "không đạt",
      behind: "tạm tính chưa đạt hoặc chậm tiến độ",
      tooFew: "chưa đủ đơn vị để đánh giá",
      about:
        "Ba số đầu chỉ tính chỉ tiêu và nhiệm vụ có mức, không kể CT7B và NV4B (trùng CT7A), như trang Tổng quan.",
      overdue: () => "hạn chế quá hạn",
      notTaken: () => "tệp chưa nhận",
    },
    remarks: "Cần biết thêm",
    notCarried: (what) => `Không chép sang sổ mới: ${what}.`,
    unknownTrial: (name) => `Cấu hình cho chạy thử "${name}", nhưng không có quy tắc mã ấy.`,
    unknownReceived: (code) =>
      `Danh sách ngày nhận ghi "${code}", không có trong danh mục: chưa tính ngày nhận ấy. Sửa mã trong danh sách.`,
    swapped: (one, other) =>
      `Tệp của ${one} và ${other} có thể ghi nhầm mã cho nhau: đã nhận theo mã bên trong. Mở hai tệp, xem lại.`,
    ofBloc: (count) => `Soát ở cấp Khối (${count})`,
    repeatedCode: (code) => `Danh mục có ${code} hơn một lần: chỉ lấy dòng đầu.`,
    unclear: (what) => `Không đọc được, coi như trống: ${what}. Gõ lại.`,
  },
  renewal: {
    write: "Ghi vào sổ đang mở",
    writing: "Đang ghi vào sổ…",
    written: ({ cells, sheets }) =>
      `Đã ghi ${formatCount(cells)} ô trên ${sheets} trang. Trang, ô và ghi chú của riêng Khối giữ nguyên chỗ. Xem lại rồi lưu sổ.`,
    undo: "Trả lại như trước",
    undone: "Đã trả lại sổ như trước khi ghi.",
    finished: "Đã ghi xong. Xem lại rồi lưu sổ.",
    layout:
      "Sổ đang mở không bày như bản này vẽ (trang đổi tên, thêm dòng hay cột, hoặc sổ của bản khác) nên chưa ghi gì. Bấm Mở thành sổ mới.",
    changed: "Sổ đã thay đổi sau lần tổng hợp này nên chưa ghi gì. Bấm Tổng hợp lại rồi ghi.",
  },
  indicator: {
    show: "Hiện chỉ tiêu",
    shows: {
      all: "Tất cả",
      missed: "Chưa đạt",
      undecided: "Chưa đánh giá được",
      met: "Đạt",
      failed: "Có mức: không đạt",
      behind: "Có mức: tạm tính chưa đạt hoặc chậm tiến độ",
      tooFew: "Có mức: chưa đủ đơn vị",
    },
    then: (when, { display, direction }) =>
      direction === null
        ? `${THEN[when]}: ${display}`
        : `${DIRECTIONS[direction]} ${THEN[when]} (${display})`,
    bounds: (low, high, of) => `từ ${low} đến ${high} trong ${of}, tùy đơn vị chưa có số liệu`,
    known: (known, concerned) => `Số liệu của ${known}/${concerned} đơn vị`,
    figures: (text) => text,
    requirement: (text) => `Yêu cầu: ${text}`,
    clause: "Nghị quyết viết",
    sentence: "Câu cho báo cáo",
    distribution: "Kết quả ở từng đơn vị",
    units: (count) => `${count} đơn vị`,
    failing: (count) => `${count} đơn vị chưa đạt`,
    none: "Không có chỉ tiêu nào khớp. Xóa bớt chữ tìm hoặc chọn Tất cả.",
  },
  unit: {
    received: "Đã nhận",
    withErrors: "Đã nhận, có lỗi",
    earlier: "Đã nhận lần trước",
    missing: "Chưa nộp",
    findings: (errors, warnings) => `${errors} lỗi, ${warnings} cảnh báo`,
    failed: (count) => `${count} chỉ tiêu không đạt`,
    overdue: (count) => `${count} hạn chế quá hạn`,
    late: (days) => `nộp trễ ${formatCount(days)} ngày`,
    reason: (why, vietnamese) => {
      if (isUnopened(why)) {
        return "Không mở được tệp: tệp đã đổi hoặc chuyển chỗ sau khi chọn, hoặc chương trình khác đang giữ. Bấm Chọn lại, thêm lại tệp ấy.";
      }
      return vietnamese ?? (why.kind === "changed" ? changedSince(why.at) : "");
    },
    status: {
      accepted: "Nhận",
      superseded: "Thay bằng lần nộp khác",
      returned: "Trả lại",
      unreadable: "Chưa nhận được",
    },
    show: "Hiện đơn vị",
    shows: {
      all: "Tất cả",
      missing: "Chưa nộp",
      received: "Đã nhận",
      notTaken: "Tệp chưa nhận",
      errors: "Có lỗi",
    },
    open: "Xem báo cáo",
    opening: "Đang mở báo cáo…",
    close: "Đóng",
    needsFiles: "Chọn lại tệp để xem từng ô.",
    notOpened: "Chưa mở được báo cáo này. Bấm Tổng hợp lại rồi xem lần nữa.",
    filesNotTaken: (count) => `${formatCount(count)} tệp chưa nhận hoặc không tính`,
    none: "Không có đơn vị hay tệp nào khớp. Xóa bớt chữ tìm hoặc chọn Tất cả.",
  },
  compare: {
    open: "Xem khác nhau",
    title: (cells) => `Hai lần nộp khác nhau ở ${cells} ô`,
    cell: "Ô",
    counted: "Tệp được tính",
    notCounted: "Tệp này",
    same: "Hai tệp ghi giống nhau ở mọi ô.",
    blank: "để trống",
  },
  copy: {
    reply: "Chép lời trả",
    reminder: "Chép lời nhắc",
    missing: "Chép tin nhắc nộp",
    group: "Chép tin nhắc khắc phục",
    sentence: "Chép câu",
    copied: "Đã chép",
    byHand: "Chưa chép được. Bấm vào khung, bấm Ctrl+C.",
  },
  search: "Tìm (không cần dấu)",
  followUps: {
    none: "Không có hạn chế, thiếu sót nào phải theo dõi.",
    noneLeft: "Không có việc nào khớp. Xóa bớt chữ tìm hoặc chọn Tất cả.",
    body: "Cơ quan kết luận",
    allBodies: "Mọi cơ quan",
    bodyName: (body) => labelOf("CO_QUAN", body),
    issued: (day) => `ban hành ${day}`,
    task: "Việc của",
    tasks: {
      all: "Tất cả",
      open: "Phải đôn đốc",
      overdue: "Quá hạn",
      unit: "Đơn vị",
      bloc: "Khối",
    },
    taskOf: { unit: "Việc của đơn vị", bloc: "Việc của Khối", none: "Không phải đôn đốc" },
    today: (date) => `Ngày chốt ${date}`,
    noDeadline: "Chưa có hạn",
    limitation: (conclusion, limitation) =>
      limitation === null ? conclusion : `${conclusion}, hạn chế ${limitation}`,
    status: (label, status, days) => label ?? `${labelOf("FOLLOW_UP", status)} (${days} ngày)`,
    late: (days) => `báo cáo trễ ${formatCount(days)} ngày`,
    heir: (name) => `nay là ${name}`,
    overdueFirst: "Theo thời hạn, sớm nhất trước",
  },
};
