import type { Sentence } from "../dictionary";

/** Dates, rows given twice, and the roster. */
export const dates = {
  DAT01: {
    what: "Thời hạn khắc phục {a} không sau ngày kết luận ({b}).",
    next: "Sửa ngày ghi sai.",
  },
  "DAT01.reinspection": {
    what: "Thời hạn khắc phục {a} không sau ngày hậu kiểm tra lần trước ({b}).",
    next: "Sửa ngày ghi sai.",
  },
  DAT02: {
    what: "Ngày báo cáo khắc phục {a} trước ngày kết luận {b}.",
    next: "Sửa ngày ghi sai.",
  },
  DAT03: {
    what: "Ô {o} ({nhan}) ghi ngày {a}, ở tương lai (hôm nay {b}).",
    next: "Gõ lại ngày đúng.",
  },
  DAT04: {
    what: "Ô {o} ({nhan}) ghi ngày {a}, sau ngày chốt {r}, nên chưa tính cho kỳ này.",
    next: "Để nguyên nếu ngày đúng.",
  },
  "DAT04.signedEarly": {
    what: "Ngày ký {a} trước ngày chốt {r}, nên số liệu là ước đến cuối quý.",
    next: "Soát lại khi có số chính thức.",
  },
  DAT05: {
    what: "Ngày hậu kiểm tra {a} trước ngày báo cáo khắc phục {b}.",
    next: "Sửa ngày ghi sai, hoặc giải trình.",
  },
  DAT06: {
    what: "Ngày chốt {a} không thuộc {quy} năm {nam}; tạm tính theo ngày cuối quý.",
    next: "Sửa ngày chốt.",
  },
  "DAT06.ofBloc": {
    what: "Số liệu tính đến {a}, khác ngày chốt của Khối {r}; Khối tính theo ngày của Khối.",
    next: "Giải trình, hoặc ghi lại ngày chốt.",
  },
  DUP01: {
    what: "Dòng {r2} trùng dòng {r1} ({khoa}: {v}), nên không rõ tính dòng nào.",
    next: "Bỏ hoặc sửa một dòng.",
  },
  DUP02: {
    what: "{dv} gửi {n} tệp; lấy lần nộp {k}, các tệp khác: {ds}.",
    next: "Xem lại nếu lần nộp đúng là tệp khác.",
  },
  DUP03: {
    what: "Hai đơn vị khác mã có nội dung giống hệt nhau: {ds}.",
    next: "Yêu cầu đơn vị lấy nhầm tệp gửi lại.",
  },
  ROS01: {
    what: 'Mã đơn vị "{v}" không có trong danh mục của Khối.',
    next: "Sửa mã đơn vị.",
  },
  "ROS01.near": {
    what: 'Mã đơn vị "{v}" không có trong danh mục của Khối; gần nhất là {goi_y}.',
    next: "Sửa mã đơn vị.",
  },
  ROS02: {
    what: "{v} đã {viec}, hiệu lực đến {ngay}; số liệu báo cáo ở {don_vi_ke_thua}.",
    next: "Chuyển số liệu sang báo cáo của đơn vị kế thừa.",
  },
  "ROS02.noSuccessor": {
    what: "{v} đã {viec}, hiệu lực đến {ngay}, nên không còn báo cáo kỳ này.",
    next: "Hỏi Khối số liệu báo cáo ở đơn vị nào.",
  },
  ROS03: {
    what: 'Tên đơn vị "{a}" khác danh mục "{b}".',
    next: "Để nguyên nếu cùng một đơn vị; Khối xem lại tên trong danh mục.",
  },
  ROS04: {
    what: "Chưa nhận báo cáo của {n} đơn vị: {ds}.",
    next: "Nhắc các đơn vị gửi báo cáo.",
  },
  ROS05: {
    what: "Đơn vị {v} nộp trễ {k} ngày.",
    next: "Ghi lý do nếu cần.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
