import type { Sentence } from "../dictionary";

export const crossField = {
  XF01: {
    what: 'Ô {o} ({ten_tu}) ghi {a}, nhiều hơn "{ten_mau}" ({b}).',
    next: "Sửa một trong hai số.",
  },
  XF02: {
    what: 'Dòng "{dong}": bốn mức xếp loại cộng lại là {t}, khác số được đánh giá, xếp loại ({d}).',
    next: "Sửa cho hai số bằng nhau.",
  },
  XF03: {
    what: 'Dòng "{dong}": số không đánh giá ({x}) nhiều hơn tổng số ({y}).',
    next: "Sửa một trong hai số.",
  },
  XF04: {
    what: "Số đảng viên hoàn thành xuất sắc ({xs}) vượt {tran} số hoàn thành tốt ({tot}); nhiều nhất là {max}.",
    next: "Xem lại, hoặc giải trình.",
  },
  XF05: {
    what: 'Dòng "{dong}": đoàn viên ưu tú ({a}) nhiều hơn đoàn viên ({b}).',
    next: "Sửa một trong hai số.",
  },
  "XF05.union": {
    what: 'Dòng "{dong}": đoàn viên ({b}) nhiều hơn số kết nạp ({c}).',
    next: "Sửa một trong hai số.",
  },
  "XF05.both": {
    what: 'Dòng "{dong}": đoàn viên ưu tú ({a}) nhiều hơn đoàn viên ({b}), đoàn viên nhiều hơn số kết nạp ({c}).',
    next: "Sửa các số sai.",
  },
  XF06: {
    what: "Dự bị và chính thức cộng lại là {x}, khác đảng viên có đến cuối kỳ ({y}).",
    next: "Sửa cho hai số bằng nhau.",
  },
  XF07: {
    what: "Đảng viên có đến cuối kỳ ghi {a}, nhưng đầu kỳ cộng tăng trừ giảm là {b} (lệch {c}).",
    next: "Đối chiếu lại các dòng tăng, giảm.",
  },
  XF08: {
    what: 'Lĩnh vực "{dong}": bốn mức hài lòng cộng lại là {a}, khác số phiếu hợp lệ ({b}).',
    next: "Sửa cho hai số bằng nhau.",
  },
  XF09: {
    what: 'Lĩnh vực "{dong}": phiếu hợp lệ ({a}) nhiều hơn phiếu phát ra ({b}).',
    next: "Sửa một trong hai số.",
  },
  XF10: {
    what: 'Nguồn "{dong}": kỳ trước chuyển sang và tiếp nhận cộng lại là {a}, nhưng các cột xử lý cộng lại là {b}.',
    next: "Đối chiếu lại từng cột.",
  },
  XF11: {
    what: 'Nguồn "{dong}": giải quyết đúng quy trình ({a}) nhiều hơn đã giải quyết ({b}).',
    next: "Sửa một trong hai số.",
  },
  "XF11.overdue": {
    what: 'Nguồn "{dong}": quá hạn ({a}) nhiều hơn đang giải quyết và chưa giải quyết cộng lại ({b}).',
    next: "Sửa số ghi sai.",
  },
  "XF11.both": {
    what: 'Nguồn "{dong}": giải quyết đúng quy trình ({a}) nhiều hơn đã giải quyết ({b}), quá hạn ({c}) nhiều hơn đang giải quyết và chưa giải quyết cộng lại ({d}).',
    next: "Sửa các số ghi sai.",
  },
  XF12: {
    what: "Đơn vị là chi bộ cơ sở nhưng ghi {n} chi bộ trực thuộc; chi bộ cơ sở không có chi bộ trực thuộc.",
    next: "Xem lại loại hình và số chi bộ trực thuộc.",
  },
  "XF12.committee": {
    what: "Đơn vị là đảng bộ cơ sở nhưng ghi {n} chi bộ trực thuộc; đảng bộ cơ sở có từ 2 chi bộ trực thuộc.",
    next: "Xem lại loại hình và số chi bộ trực thuộc.",
  },
  XF13: {
    what: 'Dòng "{dong}": không thuộc diện đăng ký chiếm {x}, trên 10%.',
    next: "Xem lại, hoặc giải trình.",
  },
  XF14: {
    what: 'Ô {o} ({ten}) ghi {a}, nhiều hơn "{ten_tong}" ({b}).',
    next: "Sửa một trong hai số.",
  },
  XF15: {
    what: 'Số người kiêm nhiệm ({a}) nhiều hơn số người của dòng "{dong}" ({b}).',
    next: "Sửa một trong hai số.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
