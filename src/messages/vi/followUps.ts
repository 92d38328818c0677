import type { Sentence } from "../dictionary";

/** Limitations to be remedied, and consolidation. */
export const followUps = {
  FUP01: {
    what: "Kết luận {so}, hạn chế {i}: quá hạn {k} ngày (hạn {d}), chưa có báo cáo khắc phục.",
    next: "Ghi số, ngày báo cáo; nếu chưa xong, giải trình hoặc xin gia hạn.",
  },
  "FUP01.ofBloc": {
    what: "Kết luận {so}, hạn chế {i}: quá hạn {k} ngày (hạn {d}, lần giao hạn {vong} theo sổ của Khối), chưa có báo cáo khắc phục.",
    next: "Thêm dòng lần giao hạn {vong}, ghi số, ngày báo cáo; nếu chưa xong, giải trình hoặc xin gia hạn.",
  },
  "FUP01.reportedLater": {
    what: "Kết luận {so}, hạn chế {i}: quá hạn {k} ngày (hạn {d}); báo cáo khắc phục ngày {bc} sau ngày chốt nên chưa tính.",
    next: "Giải trình, hoặc sửa ngày báo cáo nếu ghi sai.",
  },
  FUP02: {
    what: "Kết luận {so}, hạn chế {i}: đến hạn trong {k} ngày (hạn {d}).",
    next: "Chuẩn bị báo cáo khắc phục.",
  },
  "FUP02.today": {
    what: "Kết luận {so}, hạn chế {i}: đến hạn đúng ngày chốt số liệu ({d}).",
    next: "Chuẩn bị báo cáo khắc phục.",
  },
  FUP03: {
    what: 'Kết luận {so}, hạn chế {i}: hậu kiểm tra "{kq}" nhưng chưa giao thời hạn mới (việc của Khối).',
    next: "Chờ Khối giao thời hạn mới.",
  },
  "FUP03.atBloc": {
    what: 'Kết luận {so}, hạn chế {i}: hậu kiểm tra "{kq}" nhưng chưa giao thời hạn mới (việc của Khối).',
    next: "Giao thời hạn mới, ghi lần giao hạn tiếp theo vào trang Sổ hậu kiểm tra.",
  },
  FUP04: {
    what: "Kết luận {so}, hạn chế {i}: chưa có thời hạn khắc phục (việc của Khối).",
    next: "Chờ Khối giao thời hạn.",
  },
  "FUP04.atBloc": {
    what: "Kết luận {so}, hạn chế {i}: chưa có thời hạn khắc phục (việc của Khối).",
    next: "Giao thời hạn, ghi vào sổ của Khối và báo đơn vị.",
  },
  FUP05: {
    what: "Kết luận {so}, hạn chế {i}: đã báo cáo {k} ngày, chưa hậu kiểm tra (việc của Khối).",
    next: "Chờ Khối hậu kiểm tra.",
  },
  "FUP05.atBloc": {
    what: "Kết luận {so}, hạn chế {i}: đã báo cáo {k} ngày, chưa hậu kiểm tra (việc của Khối).",
    next: "Hậu kiểm tra, ghi ngày và kết quả vào trang Sổ hậu kiểm tra.",
  },
  FUP06: {
    what: "Khối đã ban hành kết luận {so} ngày {d} ({cq}) cho đơn vị, nhưng trang Kết luận chưa có.",
    next: "Ghi kết luận vào trang Kết luận, các hạn chế vào trang Khắc phục.",
  },
  "FUP06.near": {
    what: "Khối đã ban hành kết luận {so} ngày {d} ({cq}) cho đơn vị; trang Kết luận chưa có, chỉ có kết luận gần giống: {gan}.",
    next: "Nếu là một văn bản, sửa số, ngày, cơ quan ban hành cho đúng; nếu không, ghi thêm kết luận và các hạn chế.",
  },
  "FUP06.inherited": {
    what: "Khối đã ban hành kết luận {so} ngày {d} ({cq}) cho {dv_cu}, nay đơn vị này theo dõi tiếp, nhưng trang Kết luận chưa có.",
    next: "Ghi kết luận vào trang Kết luận, các hạn chế còn phải khắc phục vào trang Khắc phục.",
  },
  "FUP06.day": {
    what: "Kết luận {so} ({cq}): sổ của Khối ghi ngày {d}, đơn vị ghi {ngay_don_vi}.",
    next: "Xem lại văn bản, ghi đúng ngày kết luận.",
  },
  "FUP06.count": {
    what: "Kết luận {so} ngày {d} ({cq}) có {so_khoi} hạn chế, đơn vị mới ghi {so_don_vi}.",
    next: "Ghi đủ hạn chế vào trang Kết luận và trang Khắc phục.",
  },
  FUP07: {
    what: 'Kết luận {so}, hạn chế {i}: đơn vị tự đánh giá "Đã xong" nhưng hậu kiểm tra "{kq}".',
    next: "Xem lại tự đánh giá, hoặc giải trình.",
  },
  "FUP07.ofBloc": {
    what: 'Kết luận {so}, hạn chế {i}, lần giao hạn {vong}: {truong} đơn vị ghi "{a}", sổ của Khối ghi "{b}"; tính theo sổ của Khối.',
    next: "Sửa theo sổ của Khối, hoặc báo Khối nếu sổ ghi sai.",
  },
  FUP08: {
    what: "Kết luận {so}, hạn chế {i}: có lần giao hạn {k} trong khi lần {truoc} chưa hậu kiểm tra, nên dòng này không được tính.",
    next: "Bỏ dòng, hoặc ghi hậu kiểm tra lần {truoc}.",
  },
  "FUP08.missing": {
    what: "Kết luận {so}, hạn chế {i}: có lần giao hạn {k} mà không có lần {truoc}, nên dòng này không được tính.",
    next: "Sửa số lần giao hạn, hoặc thêm dòng lần {truoc}.",
  },
  "FUP08.finished": {
    what: "Kết luận {so}, hạn chế {i}: có lần giao hạn {k} trong khi lần {truoc} đã khắc phục xong, nên dòng này không được tính.",
    next: "Bỏ dòng, hoặc sửa kết quả hậu kiểm tra lần {truoc}.",
  },
  "FUP08.fromOne": {
    what: "Kết luận {so}, hạn chế {i}: lần giao hạn ghi 0, nhưng lần đầu là 1, nên dòng này không được tính.",
    next: "Sửa lần giao hạn thành 1.",
  },
  FUP09: {
    what: "Kết luận {so}, hạn chế {i}: báo cáo khắc phục trễ {k} ngày (hạn {d}).",
    next: "Giải trình lý do.",
  },
  "FUP09.earlier": {
    what: "Kết luận {so}, hạn chế {i}: báo cáo khắc phục từ quý trước, trễ {k} ngày (hạn {d}).",
    next: "Để nguyên; không phải giải trình lại.",
  },
  FUP10: {
    what: 'Kết luận có độ mật "{m}" nhưng ô {o} đã ghi nội dung.',
    next: "Xóa nội dung khỏi ô; tệp đã lưu hoặc đã gửi phải xử lý theo quy định bảo vệ bí mật nhà nước, báo người phụ trách.",
  },
  AGG01: {
    what: "Tổng {o} ở bảng tổng hợp ({a}) khác tổng các đơn vị ({b}).",
    next: "Tổng hợp lại.",
  },
  AGG02: {
    what: "{dv}: tệp còn {n} lỗi; các chỉ tiêu liên quan chưa tính cho đơn vị này.",
    next: "Yêu cầu đơn vị sửa và nộp lại.",
  },
  AGG04: {
    what: "Số liệu công bố {a} khác số tính lại {b} ({n}/{d}).",
    next: "Xem lại số công bố.",
  },
  AGG05: {
    what: "Chưa nhập kết quả năm {nam_truoc} nên không tính được xu hướng.",
    next: "Nhập kết quả năm {nam_truoc} vào trang Lịch sử năm.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
