import type { Sentence } from "../dictionary";

export const hygiene = {
  HYG01: {
    what: "Ô {o} ({nhan}) gõ bằng Unicode tổ hợp, nhìn không khác nhưng công thức tra tên không thấy.",
    next: "Chuyển sang Unicode dựng sẵn bằng UniKey (Ctrl+Shift+F6), hoặc gõ lại.",
  },
  "HYG01.many": {
    what: "Trang này có {n} ô gõ bằng Unicode tổ hợp (đầu tiên là ô {o}), nhìn không khác nhưng công thức tra tên không thấy.",
    next: "Chuyển sang Unicode dựng sẵn bằng UniKey (Ctrl+Shift+F6), hoặc gõ lại.",
  },
  HYG02: {
    what: "Ô {o} ({nhan}) có khoảng trắng đặc biệt hoặc thừa, nên công thức tra tên có thể không thấy.",
    next: "Xóa khoảng trắng thừa, gõ lại khoảng trắng thường.",
  },
  "HYG02.many": {
    what: "Trang này có {n} ô chứa khoảng trắng đặc biệt hoặc thừa (đầu tiên là ô {o}), nên công thức tra tên có thể không thấy.",
    next: "Xóa khoảng trắng thừa, gõ lại khoảng trắng thường.",
  },
  HYG03: {
    what: 'Ô {o} ({nhan}) gõ bằng bảng mã cũ TCVN3 (.VnTime): "{v}" đọc là "{de_xuat}".',
    next: "Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6), hoặc gõ lại.",
  },
  "HYG03.secret": {
    what: "Ô {o} ({nhan}) gõ bằng bảng mã cũ TCVN3 (.VnTime); nội dung mật, không nhắc lại.",
    next: "Xóa nội dung khỏi ô.",
  },
  HYG04: {
    what: 'Ô {o} ({nhan}) gõ bằng bảng mã cũ VNI: "{v}" đọc là "{de_xuat}".',
    next: "Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6), hoặc gõ lại.",
  },
  "HYG04.secret": {
    what: "Ô {o} ({nhan}) gõ bằng bảng mã cũ VNI; nội dung mật, không nhắc lại.",
    next: "Xóa nội dung khỏi ô.",
  },
  HYG05: {
    what: 'Ô {o} ({nhan}) có ký tự bị hỏng: "{v}".',
    next: "Gõ lại nội dung.",
  },
  "HYG05.secret": {
    what: "Ô {o} ({nhan}) có ký tự bị hỏng; nội dung mật, không nhắc lại.",
    next: "Xóa nội dung khỏi ô.",
  },
  HYG06: {
    what: 'Ô {o} ({nhan}) ghi số ở dạng chữ "{v}", đọc là {so}, nhưng công thức không cộng ô này.',
    next: "Gõ lại {so}, chỉ gõ chữ số.",
  },
  HYG07: {
    what: 'Ô {o} ({nhan}) ghi "{v}", không rõ là {a} hay {b}.',
    next: "Gõ lại số, không có dấu phân cách.",
  },
  HYG08: {
    what: 'Ô {o} ({nhan}) ghi "{v}", không phải số đếm.',
    next: "Gõ lại bằng chữ số; không có thì gõ 0.",
  },
  "HYG08.plain": {
    what: 'Ô {o} ({nhan}) ghi "{v}", không phải số.',
    next: "Gõ lại bằng chữ số.",
  },
  "HYG08.counted": {
    what: 'Ô {o} ({nhan}) ghi "{v}", có chữ kèm số nên không cộng được.',
    next: "Gõ lại {de_xuat}, chỉ gõ chữ số.",
  },
  "HYG08.asDay": {
    what: "Ô {o} ({nhan}) đang ở dạng ngày, hiện {v}, nhưng ô này cần một số.",
    next: "Chép một ô ghi số khác, dán đè lên ô này rồi gõ lại số.",
  },
  "HYG08.asTime": {
    what: "Ô {o} ({nhan}) đang ở dạng giờ, hiện {v}, nhưng ô này cần một số.",
    next: "Chép một ô ghi số khác, dán đè lên ô này rồi gõ lại số.",
  },
  HYG09: {
    what: 'Ô {o} ({nhan}) ghi dấu "{v}", không rõ là không có hay chưa biết.',
    next: "Gõ 0 nếu không có; chưa biết thì hỏi lại rồi ghi số.",
  },
  "HYG09.plain": {
    what: 'Ô {o} ({nhan}) ghi dấu "{v}", nhưng ô này cần một số.',
    next: "Gõ số vào ô.",
  },
  HYG10: {
    what: 'Ô {o} ({nhan}) ghi ngày ở dạng chữ "{v}", đọc là {ngay}, nhưng công thức không thấy.',
    next: "Gõ lại ngày {ngay}.",
  },
  HYG11: {
    what: 'Ô {o} ({nhan}) ghi "{v}", không phải một ngày có thật.',
    next: "Gõ lại ngày/tháng/năm.",
  },
  HYG12: {
    what: "Ô {o} ({nhan}) ghi ngày {a}, sau ngày chốt; có thể bị đảo ngày và tháng của {b}.",
    next: "Gõ lại {b} nếu bị đảo; đúng là {a} thì giải trình.",
  },
  HYG13: {
    what: 'Ô {o} ({nhan}) ghi năm hai chữ số "{v}", được hiểu là năm {nam}.',
    next: "Gõ lại đủ bốn chữ số của năm.",
  },
  HYG14: {
    what: 'Ô {o} ({nhan}) ghi "{v}", được hiểu là Quý {q}.',
    next: "Chọn lại trong danh sách.",
  },
  HYG15: {
    what: "Ô {o} ({nhan}) ghi tỷ lệ {v}, nhưng ô này cần số đếm.",
    next: "Gõ lại số đếm; tỷ lệ đã có công thức.",
  },
  "HYG15.asShare": {
    what: "Ô {o} ({nhan}) đang ở dạng tỷ lệ, hiện {v}, nhưng ô này cần một số.",
    next: "Chép một ô ghi số khác, dán đè lên ô này rồi gõ lại số; tỷ lệ đã có công thức.",
  },
  HYG16: {
    what: 'Ô {o} ({nhan}) ghi "{v}", có chữ O, I hoặc l thay cho số 0 hoặc 1.',
    next: "Gõ lại {de_xuat}.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
