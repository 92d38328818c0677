import type { FailureCode, FailureWords } from "../words";

export const failures: Readonly<Record<FailureCode, FailureWords>> = {
  editing: {
    what: "Một ô trong Excel đang được sửa dở.",
    next: "Bấm Enter hoặc Esc trong ô ấy, rồi bấm lại.",
  },
  busy: {
    what: "Excel đang bận.",
    next: "Chờ vài giây rồi bấm lại.",
  },
  elsewhere: {
    what: "Excel đang hiện sổ khác ở phía trước, hoặc nhiều trang đang được chọn cùng lúc.",
    next: "Về lại sổ này, bấm vào tên một trang, rồi bấm lại.",
  },
  readOnly: {
    what: "Sổ đang mở chỉ để đọc.",
    next: "Bấm Bật chỉnh sửa trên dải vàng, hoặc lưu sổ thành tệp khác, rồi bấm lại.",
  },
  protected: {
    what: "Có trang khóa bằng mật khẩu riêng nên không ghi được.",
    next: "Vào Xem lại → Bỏ bảo vệ trang tính, gõ mật khẩu ấy, rồi bấm lại.",
  },
  sessionLost: {
    what: "Mất liên lạc với sổ đang mở.",
    next: "Lưu sổ, đóng ngăn này rồi mở lại.",
  },
  tooLarge: {
    what: "Sổ có quá nhiều ô, Excel không đưa hết được.",
    next: "Xóa trang, dòng và cột thừa, rồi bấm lại.",
  },
  changedMeanwhile: {
    what: "Sổ đã thay đổi sau lần soát này nên chưa ghi gì.",
    next: "Bấm Soát lại, rồi bấm lại việc vừa làm.",
  },
  beingWritten: {
    what: "Một ngăn khác đang ghi vào sổ này nên chưa ghi gì.",
    next: "Chờ ngăn ấy ghi xong rồi bấm lại.",
  },
  notFound: {
    what: "Trang hoặc ô ấy không còn trong sổ.",
    next: "Bấm Soát lại để xem kết quả mới.",
  },
  hidden: {
    what: "Trang ấy đang ẩn.",
    next: "Bấm Hiện trang để mở trang ra và đến ô.",
  },
  notSupported: {
    what: "Bản Excel này không làm được việc ấy.",
    next: "Dùng Excel mới hơn, hoặc lưu sổ rồi soát tệp ở trang Sổ chỉ tiêu trong Edge, Chrome.",
  },
  tooSlow: {
    what: "Soát quá một phút chưa xong nên đã dừng.",
    next: "Bấm lại; vẫn vậy thì chép số liệu sang mẫu mới rồi soát sổ mới.",
  },
  programFault: {
    what: "Chương trình gặp lỗi.",
    next: "Bấm lại; vẫn lỗi thì chép chẩn đoán gửi người phụ trách.",
  },
};
