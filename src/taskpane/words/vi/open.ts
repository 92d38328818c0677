import type { OpenWords } from "../words";

export const open: OpenWords = {
  reading: "Đang đọc sổ đang mở…",
  checking: "Đang soát số liệu…",
  silent:
    "Excel chưa trả lời. Nếu đang gõ dở một ô, bấm Enter trong ô ấy; nếu Excel đang hiện hộp thoại, đóng hộp thoại.",
  checkedAt: (time) => `Soát lúc ${time}`,
  changed: "Sổ đã thay đổi, đang soát lại…",
  changedUnchecked: "Sổ đã thay đổi, kết quả dưới đây là của lần soát trước.",
  notCheckedAgain: "Chưa soát lại được, kết quả dưới đây là của lần soát trước.",
  unwatched: "Sửa xong thì bấm Soát lại",
  again: "Soát lại",
  retry: "Thử lại",
  actions: "Việc với sổ đang mở",
  mark: "Tô màu trong sổ",
  unmark: "Bỏ tô màu",
  write: "Ghi vào trang Kết quả soát",
  undo: "Hoàn tác",
  busy: "Đang làm trong Excel…",
  done: {
    mark: "Đã tô màu các ô cần xem. Màu không đổi số liệu, bỏ lúc nào cũng được.",
    unmark: "Đã bỏ tô màu.",
    write: "Đã ghi kết quả vào trang Kết quả soát và cột Số lỗi của Mục lục.",
    undo: "Đã trả lại như trước khi ghi.",
    finish: "Đã ghi xong lần ghi dở.",
    undoUnfinished: "Đã trả lại như trước lần ghi dở.",
  },
  noFindingsSheet:
    "Sổ không còn trang Kết quả soát và Mục lục nên không ghi được. Chép số liệu sang mẫu mới.",
  unfinished: ({ of, canFinish }) =>
    of === "marks"
      ? "Lần tô màu trước chưa xong."
      : `Lần ghi vào sổ trước chưa xong, sổ có thể đang có một phần cũ, một phần mới. ${canFinish ? "Chọn một trong hai cách." : "Bấm Trả lại như trước rồi ghi lại."}`,
  finish: "Ghi tiếp cho xong",
  undoUnfinished: "Trả lại như trước",
  other: {
    empty: {
      what: "Sổ đang mở còn trống.",
      next: "Bấm Tạo mẫu để có báo cáo trống của một quý ngay trong sổ này, hoặc mở báo cáo của đơn vị.",
    },
    blocWorkbook: {
      what: "Đây là sổ tổng hợp của Khối, không phải báo cáo của một đơn vị.",
      next: "Bấm Tổng hợp để đọc báo cáo của các đơn vị và ra kết quả của Khối; quý mới chọn ngay ở đó. Muốn soát một đơn vị thì mở tệp BC_… của đơn vị ấy.",
    },
    foreign: {
      what: "Sổ đang mở không phải báo cáo chỉ tiêu của đơn vị.",
      next: "Sổ này giữ nguyên, không có gì bị đổi. Mở tệp BC_<mã đơn vị>_<năm>_Q<quý>.xlsx. Chưa có thì mở một sổ trống rồi bấm Tạo mẫu.",
    },
  },
  toTemplate: "Tạo mẫu",
};
