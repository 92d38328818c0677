import type { Sentence } from "../dictionary";

/** Between sheets, and between quarters. */
export const crossSheet = {
  XS01: {
    what: "Kết nạp mới ở trang Đảng viên ({a}) khác tổng ba tháng ở trang Kết nạp ({b}).",
    next: "Sửa cho hai trang bằng nhau.",
  },
  XS02: {
    what: "Tổng đảng viên ở bảng đăng ký ({a}) khác số cuối kỳ ({b}) nhiều hơn số tăng, giảm trong năm ({c}).",
    next: "Xem lại tổng số lúc đăng ký.",
  },
  XS03: {
    what: "Tổng số đảng viên xếp loại năm {n} ({a}) khác số đảng viên ngày 31/12 ({b}).",
    next: "Xem lại, hoặc giải trình.",
  },
  XS04: {
    what: 'Ô {o} (mã theo dõi) ghi "{ma}", không có ở trang Kết luận.',
    next: "Sửa mã, hoặc thêm kết luận vào trang Kết luận.",
  },
  XS05: {
    what: "Kết luận {so} ghi {a} hạn chế nhưng trang Khắc phục theo dõi {b}.",
    next: "Sửa số hạn chế, hoặc ghi đủ ở trang Khắc phục.",
  },
  "XS05.contradiction": {
    what: 'Kết luận {so} ghi {a} hạn chế nhưng cột "Có hạn chế, thiếu sót" ghi {b}.',
    next: "Sửa một trong hai ô.",
  },
  "XS05.beyond": {
    what: "Kết luận {so} ghi {a} hạn chế nhưng trang Khắc phục có hạn chế thứ {b}.",
    next: "Sửa số thứ tự của hạn chế, hoặc sửa số hạn chế.",
  },
  "XS05.fromOne": {
    what: "Kết luận {so}: trang Khắc phục có hạn chế thứ 0, nhưng hạn chế đánh số từ 1.",
    next: "Sửa số thứ tự của hạn chế.",
  },
  XS06: {
    what: 'Trang Văn bản chưa có "{loai}" áp dụng cho năm {n}.',
    next: "Ghi vào khi đã ban hành; chưa ban hành thì giải trình.",
  },
  "XS06.early": {
    what: 'Trang Văn bản chưa có "{loai}" áp dụng cho năm {n}.',
    next: "Ghi vào khi ban hành.",
  },
  XS07: {
    what: "Tự đánh giá thực hiện tốt Quy định 1374 là Có, nhưng có {n} phản ánh quá hạn.",
    next: "Xem lại, hoặc giải trình.",
  },
  XS08: {
    what: '"{ten}" ở trang Xếp loại ({a}) nhiều hơn ở trang Đảng viên ({b}).',
    next: "Sửa một trong hai số, hoặc giải trình.",
  },
  XS09: {
    what: "Đảng viên chưa đủ 6 tháng ({a}) nhiều hơn số kết nạp 6 tháng cuối năm ({b}).",
    next: "Xem lại, hoặc giải trình.",
  },
  XS10: {
    what: "Khác danh mục đơn vị của Khối: {khac}.",
    next: "Báo Khối để sửa cho khớp.",
  },
  XP01: {
    what: "Đảng viên đầu kỳ ({a}) khác cuối kỳ quý trước ({b}).",
    next: 'Sửa cho khớp, hoặc giải trình "Đính chính kỳ trước".',
  },
  "XP01.notLoaded": {
    what: "Chưa nạp kỳ trước, nên chưa đối chiếu được số đầu kỳ và các kết luận đang theo dõi.",
    next: "Vào Sửa, chốt nộp, bấm Lấy số kỳ trước và chọn tệp quý trước để soát đủ.",
  },
  XP02: {
    what: "Số cộng dồn trong năm ở ô {o} giảm so với quý trước, từ {b} xuống {a}.",
    next: "Sửa cho khớp, hoặc giải trình.",
  },
  XP03: {
    what: "Kỳ trước chuyển sang ({a}) khác số chuyển kỳ sau của quý trước ({b}).",
    next: 'Sửa cho khớp, hoặc giải trình "Đính chính kỳ trước".',
  },
  XP04: {
    what: "Kết luận {so} quý trước còn theo dõi, nay không còn trong tệp.",
    next: "Vào Sửa, chốt nộp, bấm Lấy số kỳ trước để thêm lại kết luận và các hạn chế.",
  },
  "XP04.handedOver": {
    what: "Kết luận {so} quý trước còn theo dõi, nay không còn trong tệp, tệp của {dv} (đơn vị kế thừa) cũng không có.",
    next: "Yêu cầu {dv} ghi kết luận và các hạn chế vào tệp của mình.",
  },
  XP05: {
    what: "Kết luận {kl}, hạn chế {hc}: thời hạn khắc phục bị sửa từ {a} thành {b} mà không có lần giao hạn mới.",
    next: "Ghi lại thời hạn cũ, hoặc thêm lần giao hạn.",
  },
  "XP05.blank": {
    what: "Kết luận {kl}, hạn chế {hc}: thời hạn khắc phục quý trước là {a}, nay bị xóa.",
    next: "Ghi lại thời hạn cũ.",
  },
  XP06: {
    what: "Kết luận {kl}, hạn chế {hc}: quý trước đã khắc phục xong, nay mở lại.",
    next: "Xem lại kết quả hậu kiểm tra, hoặc giải trình.",
  },
  XP07: {
    what: "Thiếu báo cáo quý trước ({ky}).",
    next: "Nộp bổ sung báo cáo {ky}.",
  },
  XP08: {
    what: "Số đã đăng ký giảm từ {a} xuống {b} trong cùng năm.",
    next: "Xem lại, hoặc giải trình.",
  },
  "XP08.membersLeft": {
    what: "Số đã đăng ký giảm từ {a} xuống {b} trong cùng năm; trong quý có {n} đảng viên chuyển đi hoặc giảm khác.",
    next: "Để nguyên nếu giảm vì lý do ấy.",
  },
  XP09: {
    what: 'Xếp loại chính thức năm {n} ghi "{nay}", khác quý trước ("{truoc}").',
    next: "Xem lại theo quyết định, hoặc giải trình.",
  },
  "XP09.ofBloc": {
    what: 'Xếp loại chính thức năm {n} ghi "{nay}", khác số của Khối ("{khoi}"); Khối tính theo số của Khối.',
    next: "Xem lại theo quyết định, hoặc giải trình.",
  },
  "XP09.withdrawn": {
    what: 'Xếp loại năm {n} quý trước đã là chính thức ("{truoc}"), nay không còn ghi Chính thức.',
    next: "Chọn lại Chính thức theo quyết định, hoặc giải trình.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
