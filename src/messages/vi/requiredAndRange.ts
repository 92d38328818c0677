import type { Sentence } from "../dictionary";

export const requiredAndRange = {
  REQ01: {
    what: 'Chưa ghi "{truong}" tại ô {o}.',
    next: "Ghi số vào ô; không có thì gõ 0.",
  },
  "REQ01.words": {
    what: 'Chưa ghi "{truong}" tại ô {o}.',
    next: "Ghi vào ô.",
  },
  "REQ01.date": {
    what: 'Chưa ghi "{truong}" tại ô {o}.',
    next: "Ghi ngày/tháng/năm vào ô.",
  },
  "REQ01.choice": {
    what: 'Chưa chọn "{truong}" tại ô {o}.',
    next: "Chọn trong danh sách của ô.",
  },
  "REQ01.noResult": {
    what: "Ô {o} ({truong}) là công thức chưa có kết quả, nên không đọc được.",
    next: "Mở bằng Excel và lưu lại, hoặc gõ thẳng vào ô.",
  },
  "REQ01.many": {
    what: "Cột {truong}: còn {n} ô bắt buộc để trống, từ ô {o}.",
    next: "Ghi đủ các ô; ô số đếm không có gì thì gõ 0.",
  },
  "REQ01.manyWords": {
    what: "Cột {truong}: còn {n} ô bắt buộc để trống, từ ô {o}.",
    next: "Ghi đủ các ô.",
  },
  "REQ01.carriedForward": {
    what: "Dòng lũy kế từ đầu nhiệm kỳ còn trống từ ô {o} (cột {truong}), nên số từ đầu nhiệm kỳ (cho chỉ tiêu 6) chưa đủ.",
    next: "Lấy số kỳ trước, hoặc hỏi Khối.",
  },
  "REQ01.termBegins": {
    what: "Dòng lũy kế từ đầu nhiệm kỳ còn trống từ ô {o} (cột {truong}); quý đầu nhiệm kỳ nên được tính là 0.",
    next: "Ghi 0, hoặc số kết nạp từ ngày bắt đầu nhiệm kỳ.",
  },
  "REQ01.ofBloc": {
    what: 'Chưa ghi "{truong}" tại ô {o} (việc của Khối), nên lần hậu kiểm tra này chưa đủ để tính.',
    next: "Để Khối ghi; đơn vị không phải sửa.",
  },
  "REQ01.paperOfBloc": {
    what: 'Chưa ghi "{truong}" tại ô {o} (việc của Khối), nên lần hậu kiểm tra này chưa có căn cứ.',
    next: "Để Khối ghi; đơn vị không phải sửa.",
  },
  REQ02: {
    what: "Đơn vị là cơ quan hành chính nhưng bảng hài lòng chưa có phiếu nào.",
    next: 'Ghi bảng hài lòng, hoặc giải trình "Chưa tổ chức khảo sát".',
  },
  REQ03: {
    what: "Đơn vị không phải cơ quan hành chính nhưng có ghi bảng hài lòng; số liệu ấy không được tính.",
    next: 'Xóa bảng, hoặc báo Khối sửa mục "Là cơ quan hành chính nhà nước".',
  },
  REQ04: {
    what: 'Ô {o} ({nhan}) ghi "{v}", không có trong danh mục.',
    next: "Chọn một trong: {ds}.",
  },
  "REQ04.year": {
    what: "Ô {o} ({nhan}) ghi năm {v}; chỉ đánh giá năm báo cáo hoặc năm trước.",
    next: "Ghi lại {a} hoặc {b}.",
  },
  REQ05: {
    what: "Đã có ngày báo cáo khắc phục nhưng ô {o} (số báo cáo) còn trống.",
    next: "Ghi số báo cáo vào ô.",
  },
  "REQ05.date": {
    what: "Đã có số báo cáo khắc phục nhưng ô {o} (ngày báo cáo) còn trống.",
    next: "Ghi ngày báo cáo vào ô.",
  },
  REQ06: {
    what: 'Dòng "{dong}" ghi là chính thức nhưng chưa có căn cứ: {truong} còn trống.',
    next: "Ghi tại ô {o}, hoặc chọn lại tình trạng đánh giá.",
  },
  REQ07: {
    what: 'Ô {o} ghi {n} ở mục "{muc}" nhưng chưa có lý do, nên Khối sẽ hỏi lại.',
    next: "Ghi lý do vào cột Ghi chú cùng dòng.",
  },
  RNG01: {
    what: "Ô {o} ({nhan}) ghi {v}; số đếm phải là số nguyên từ 0 trở lên.",
    next: "Sửa lại số.",
  },
  "RNG01.thousands": {
    what: "Ô {o} ({nhan}) đang là {v}, không phải số nguyên; có thể do gõ dấu chấm trong số {de_xuat}.",
    next: "Gõ lại {de_xuat}, không có dấu phân cách.",
  },
  RNG02: {
    what: "Ô {o} ({nhan}) ghi {v}, lớn bất thường so với quý trước ({tr}).",
    next: "Xem lại, hoặc giải trình.",
  },
  RNG03: {
    what: "Ô {o} ({nhan}) ghi {v}, ngoài mọi nhiệm kỳ đã đặt mức chỉ tiêu.",
    next: "Sửa năm báo cáo.",
  },
  RNG04: {
    what: "Ô {o} ({nhan}) ghi tháng {m}; dòng này của {quy} là tháng {dung}.",
    next: "Ghi lại {dung}, rồi xem số kết nạp có đúng của tháng ấy không.",
  },
  RNG05: {
    what: "Ô {o} (tổng số tổ chức cơ sở đảng) ghi {v}, nhưng đơn vị chỉ là 1 tổ chức.",
    next: "Ghi 1; số chi bộ ghi ở dòng Chi bộ trực thuộc.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
