import { labelOf } from "../../../catalogue/lists";
import { periodLabel } from "../../../catalogue/period";
import { copy } from "../../words/vi/copy";
import type { MendingWords } from "./words";

const reason = (code: string): string => labelOf("LY_DO_GIAI_TRINH", code);

/** Rows added to sheets 10 and 11; nothing to say where there are none. */
function addedRows(conclusions: readonly string[], rounds: number): string {
  const added = [
    ...(conclusions.length === 0
      ? []
      : [`${conclusions.length} kết luận (${conclusions.join(", ")})`]),
    ...(rounds === 0 ? [] : [`${rounds} dòng khắc phục`]),
  ];
  return added.length === 0 ? "" : `Đã thêm ${added.join(" và ")}.`;
}

export const vi: MendingWords = {
  intro:
    "Chọn tệp báo cáo để sửa giúp, giải trình và chốt. Tệp đã chọn giữ nguyên, bản đã sửa tải về thành tệp mới.",
  choose: "Chọn báo cáo cần sửa",
  chooseOther: "Chọn tệp khác",
  drop: "hoặc kéo thả một báo cáo vào đây",
  dropNow: "Thả để mở báo cáo này",
  working: "Đang xem báo cáo…",
  of: (unit, period) =>
    [unit ?? "Chưa rõ đơn vị", period === null ? "chưa rõ kỳ" : periodLabel(period)].join(" · "),
  readingAgain: "đang đọc lại sổ…",
  errorsLeft: (count) => (count === 0 ? "Không còn lỗi" : `Còn ${count} lỗi`),
  again: "Xem lại",
  retry: "Thử lại",
  undo: "Hoàn tác lần sửa",
  undone: (kept) =>
    `Đã trả lại như trước lần sửa.${kept > 0 ? ` Giữ nguyên ${kept} ô đã gõ lại sau đó.` : ""}`,
  other: {
    blocWorkbook: "Đây là sổ tổng hợp của Khối. Mở báo cáo của đơn vị để sửa và chốt.",
    empty: "Tệp còn trống. Vào Tạo mẫu để lập báo cáo.",
    foreign: "Tệp này không phải báo cáo chỉ tiêu của đơn vị. Chọn tệp BC_… của đơn vị.",
  },
  repairs: {
    title: "Sửa giúp",
    none: "Không có ô nào cần sửa giúp. Nếu còn lỗi, chỉ người lập mới biết số đúng.",
    consent: "Xem từng mục trước khi sửa. Chỉ các ô đã chọn được ghi, và hoàn tác được.",
    choice: (where) => `Sửa ${where}`,
    places: (first, more) => (more === 0 ? first : `${first} và ${more} ô khác`),
    becomes: "thành",
    blank: "(trống)",
    why: {
      legacy: "Chữ gõ bằng bảng mã cũ, đọc lại thành Unicode.",
      quarter: "Cùng một quý, ghi theo danh mục.",
      letters: "Chữ O, l gõ thay số 0, 1.",
      counted: "Giữ số, bỏ chữ đi kèm.",
      number: "Số đang là chữ nên công thức không cộng; số không đổi.",
      date: "Ngày đang là chữ nên công thức không tính; ngày không đổi.",
      year: "Năm hai chữ số ghi đủ bốn số.",
      dash: "Dấu gạch là không có thì ghi 0; chưa biết số thì bỏ chọn mục này.",
      unicode: "Cùng chữ đó, mã dựng sẵn để tra được tên; nhìn không đổi.",
      spaces: "Bỏ khoảng trắng thừa; chữ không đổi.",
      formula: "Số gõ đè lên công thức: trả lại đúng công thức của ô.",
      zeros: "Ô đếm còn trống của bảng.",
      nothingArose: "Trang chưa có số nào.",
    },
    apply: (count) => `Sửa ${count} mục đã chọn`,
    nothingChosen: "Chọn ít nhất một mục để sửa.",
    done: (count) => `Đã sửa ${count} ô.`,
    statements: "Nếu trong kỳ không có, ghi giúp số 0",
    zeros: (count) => `Ghi 0 vào ${count} ô trống của bảng`,
    nothingArose: (sheet) => `Không phát sinh: ${sheet}`,
  },
  explanations: {
    title: "Giải trình cảnh báo",
    none: "Không có cảnh báo nào.",
    intro:
      "Cảnh báo để lại thì ghi một lý do; lý do đi theo tệp về Khối. Đổi số thì phải giải trình lại.",
    open: (open, all) =>
      open === 0
        ? `Đã giải trình ${all === 1 ? "cảnh báo này" : `cả ${all} cảnh báo`}.`
        : `${open} trong ${all} cảnh báo chưa giải trình`,
    reason: "Lý do",
    reasons: {
      CHUA_KHAO_SAT: reason("CHUA_KHAO_SAT"),
      DINH_CHINH: reason("DINH_CHINH"),
      CHUYEN_SINH_HOAT: reason("CHUYEN_SINH_HOAT"),
      DANG_TRINH_KY: reason("DANG_TRINH_KY"),
      KHAC: reason("KHAC"),
    },
    choose: "Chọn lý do",
    text: "Nội dung giải trình",
    draft: "Nội dung lấy từ lần giải trình trước, xem lại rồi ghi.",
    write: (count) => (count > 1 ? `Ghi giải trình cho ${count} cảnh báo` : "Ghi giải trình"),
    said: ({ reason: label, text }) =>
      `Đã giải trình: ${[label, text].filter((part) => part !== "").join(". ")}`,
    more: (count) => `và ${count} cảnh báo cùng loại`,
    done: "Đã ghi giải trình vào trang 14 Giải trình.",
    refused: {
      noSheet: "Sổ thiếu trang 14 Giải trình. Bấm Cập nhật mẫu để lập lại trang này.",
      noRoom: "Trang 14 Giải trình đã hết dòng. Bấm Cập nhật mẫu để có thêm dòng.",
      noWords: "Chọn lý do hoặc ghi nội dung; Lý do khác thì phải ghi nội dung.",
    },
    lapsed: (rule, why) =>
      ({
        ruleGone: `Giải trình cho mã ${rule}: mã này không còn dùng, nội dung giữ nguyên trong trang 14.`,
        figureChanged: `Giải trình cho ${rule} hết hiệu lực vì số đã đổi. Ghi lại nếu vẫn cần.`,
        settled: `Giải trình cho ${rule}: cảnh báo này không còn nữa.`,
      })[why],
  },
  finalise: {
    title: "Chốt để nộp",
    explained:
      "Ghi kết quả soát, thời điểm và mã kiểm số liệu vào sổ, để Khối biết số có đổi sau khi chốt hay không. Đây không phải chữ ký. Số và ngày ký báo cáo ghi sau cũng được.",
    action: "Chốt để nộp",
    state: (receipt) => {
      switch (receipt.state) {
        case "none":
          return "Chưa chốt.";
        case "unchanged":
          return `Đã chốt lúc ${receipt.at}, số liệu chưa đổi.`;
        case "changed":
          return `Số liệu đã đổi sau khi chốt lúc ${receipt.at}. Chốt lại trước khi nộp.`;
        case "newer":
          return `Đã chốt lúc ${receipt.at} bằng bản mới hơn, bản này không kiểm được. Cập nhật Sổ chỉ tiêu.`;
      }
    },
    errors: (count) =>
      `Còn ${count} lỗi nên chưa chốt được. Soát số liệu chỉ rõ từng ô; sửa hết rồi chốt.`,
    noCells: "Sổ thiếu trang ẩn để ghi mã kiểm. Bấm Cập nhật mẫu rồi chốt lại.",
    done: (at, submission) =>
      `Đã chốt lúc ${at}, lần nộp ${submission}. Việc tiếp theo ghi dưới nút Chốt để nộp.`,
    openWarnings: (count) => `Còn ${count} cảnh báo chưa giải trình; Khối sẽ thấy.`,
    next: "Việc tiếp theo:",
  },
  file: {
    title: "Tải về để nộp",
    download: "Tải bản đã sửa",
    explained: "Sổ vẽ lại với các ô đã sửa, giải trình và mã chốt, thành một tệp mới.",
    unsaved: (button) =>
      `Những gì vừa sửa, giải trình, chốt mới chỉ có trong trang này. Bấm ${button}; tệp đã chọn không có.`,
    handIn: (errors) =>
      errors === 0
        ? "Nộp tệp này, không phải tệp đã chọn lúc đầu."
        : `Tệp này còn ${errors} lỗi: mở bằng Excel, sửa rồi soát lại. Không dùng tệp đã chọn lúc đầu nữa.`,
    leave: "Những gì đã sửa, giải trình, chốt ở tệp này chưa tải về và sẽ mất. Vẫn mở tệp khác?",
  },
  more: {
    title: "Việc khác với sổ này",
    beside: "Sổ lập ra mở thành sổ mới bên cạnh; sổ đang mở giữ nguyên.",
    next: "Tạo kỳ mới",
    nextExplained:
      "Lập báo cáo quý sau từ sổ này: giữ thông tin, kết luận đang theo dõi và số lũy kế, để trống số phải đếm lại.",
    nextDrafts: (count) => `${count} giải trình kỳ trước ghi sẵn làm nháp.`,
    nextErrors: (count) =>
      `Quý này còn ${count} lỗi: sửa rồi lập lại sổ quý sau, vì số đầu kỳ và lũy kế lấy từ đây.`,
    nextUnknown: "Chưa rõ năm và kỳ của sổ. Sửa hai ô đó ở trang 1 Thông tin trước.",
    redraw: "Cập nhật mẫu",
    redrawExplained: "Lập lại sổ theo mẫu hiện hành, số đã nhập giữ nguyên.",
    damagedTitle: "Khôi phục sổ",
    damaged:
      "Sổ thiếu bảng, cột, dòng hoặc công thức, hoặc lập bằng mẫu khác. Cập nhật mẫu lập lại sổ quanh các số đã nhập; ô của dòng đã mất thì ghi lại sau.",
    redrawn: (errors) => (errors === 0 ? "" : `Sổ ấy còn ${errors} lỗi: sửa ở đó rồi chốt.`),
    making: "Đang lập sổ…",
    made: (fileName) => `Đã tạo ${fileName}.`,
    opened: (fileName) => `Đã mở thành sổ mới. Lưu sổ ấy với tên ${fileName}.`,
    carriedAll: copy.carriedAll,
    leftBehind: copy.leftBehind,
    left: copy.left,
    previous: "Lấy số kỳ trước",
    previousExplained:
      "Chọn báo cáo quý trước của đơn vị (BC_…xlsx): ô lũy kế, đầu kỳ còn trống được điền, kết luận còn theo dõi mà sổ này thiếu được thêm lại, rồi soát cả với quý trước. Ô đã có số giữ nguyên.",
    taken: ({ figures, results, conclusions, rounds, kept }) =>
      [
        figures === 0 ? "Không có số nào để điền thêm." : `Đã điền ${figures} ô.`,
        results === 0 ? "" : "Đã ghi cột Kỳ trước của trang 15 Chỉ tiêu.",
        addedRows(conclusions, rounds),
        kept === 0 ? "" : `${kept} ô đã có số khác, giữ nguyên.`,
        "Đã soát lại, cả với quý trước.",
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
    notTaken: {
      notReport: "Tệp đã chọn không phải báo cáo của đơn vị, hoặc chưa rõ đơn vị và kỳ.",
      noPeriod: "Chưa rõ năm và kỳ của sổ. Sửa hai ô đó ở trang 1 Thông tin trước.",
      otherUnit: "Tệp đã chọn là của đơn vị khác.",
      otherPeriod: "Tệp đã chọn không phải của quý ngay trước quý này.",
      noTable: "Sổ thiếu trang 10 hoặc 11. Bấm Cập nhật mẫu trước.",
      noRoom: "Trang 10 hoặc 11 đã hết dòng. Bấm Cập nhật mẫu để có thêm dòng.",
    },
    register: "Thêm từ sổ của Khối",
    registerExplained:
      "Chọn sổ của Khối (TH_…xlsx): kết luận Khối đã ban hành mà sổ này chưa có được thêm vào trang 10 và 11.",
    added: ({ conclusions, rounds, counted }) =>
      [
        addedRows(conclusions, rounds),
        counted.length === 0
          ? ""
          : `Đã ghi số hạn chế theo sổ của Khối: kết luận ${counted.join(", ")}.`,
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
    notAdded: {
      notBloc: "Tệp đã chọn không phải sổ của Khối.",
      unknownUnit: "Sổ của Khối không có đơn vị này, hoặc sổ này chưa rõ đơn vị và kỳ.",
      noTable: "Sổ thiếu trang 10 hoặc 11. Bấm Cập nhật mẫu trước.",
      noRoom: "Trang 10 hoặc 11 đã hết dòng. Bấm Cập nhật mẫu để có thêm dòng.",
      nothing: "Mọi kết luận trong sổ của Khối đều đã có ở đây.",
    },
  },
  word: {
    title: "Cho báo cáo bằng văn bản",
    explained:
      "Mỗi chỉ tiêu một câu và một bảng, chữ Times New Roman 14. Bản in ký là trang 15 Chỉ tiêu.",
    copy: "Chép sang Word",
    copied: "Đã chép. Dán vào Word.",
    plain: "Chỉ chép được chữ. Dán vào Word, phần bảng cách nhau bằng dấu tab.",
    byHand: "Chọn hết đoạn dưới, bấm Ctrl+C.",
  },
};
