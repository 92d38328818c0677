import type { HelpWords } from "../words";

export const help: HelpWords = {
  steps: "Các bước của đơn vị",
  stepsOfUnit: [
    "Lấy báo cáo của quý do Khối gửi, hoặc tự tạo ở Tạo mẫu.",
    "Nhập các ô màu vàng theo trang Mục lục, rồi lưu tệp.",
    "Vào Soát số liệu, chọn tệp vừa lưu.",
    "Sửa các lỗi trong Excel, lưu, rồi chọn lại tệp để soát lần nữa.",
    "Hết lỗi: mở tệp ở Sửa, chốt nộp, bấm Chốt để nộp, tải bản đã sửa và nộp tệp ấy theo đường đang dùng. Trang này không gửi tệp thay đơn vị.",
  ],
  stepsInExcel: [
    "Mở báo cáo của quý do Khối gửi, hoặc mở một sổ trống rồi bấm Tạo mẫu.",
    "Nhập các ô màu vàng theo trang Mục lục.",
    "Mở Soát số liệu: ngăn này đọc sổ và soát ngay. Bấm vào tên ô để đến ô ấy.",
    "Sửa trong Excel. Kết quả tự cập nhật sau mỗi lần sửa.",
    "Hết lỗi: vào Sửa, chốt nộp, bấm Chốt để nộp, lưu rồi nộp theo đường đang dùng. Ngăn này không gửi tệp thay đơn vị.",
  ],
  office: "Các bước của văn phòng Khối",
  stepsOfOffice: [
    "Mở Tổng hợp và chọn sổ của Khối; trong Excel, sổ của Khối đang mở thì khỏi chọn.",
    "Chọn tệp hoặc cả thư mục báo cáo của các đơn vị.",
    "Gửi lời trả cho tệp chưa nhận được, tin nhắc cho đơn vị chưa nộp: có sẵn để chép.",
    "Bấm một chỉ tiêu, một đơn vị hay một hạn chế để xem đến tận ô trong tệp.",
    "Tải sổ tổng hợp; trong Excel thì ghi vào sổ đang mở.",
  ],
  levels: "Ba mức của kết quả soát",
  levelsExplained: [
    "Lỗi: con số không thể đúng hoặc không đọc được. Phải sửa mới nộp được.",
    "Cảnh báo: cần sửa, hoặc giải trình một câu ở Sửa, chốt nộp. Vẫn nộp được.",
    "Lưu ý: nên xem lại. Vẫn nộp được.",
    "Chỉ tiêu không đạt không phải là lỗi: báo cáo đúng sự thật thì vẫn nộp được.",
  ],
  trouble: "Khi gặp trục trặc",
  troubles: [
    'Tệp mở từ thư điện tử chỉ xem được: bấm "Bật chỉnh sửa" trong Excel, lưu lại rồi soát.',
    "Đã sửa và lưu tệp mà trang báo không mở được: bấm Soát tệp khác và chọn lại tệp.",
    "Báo không mở được tệp đang mở trong Excel: đóng tệp trong Excel rồi chọn lại.",
  ],
  troublesInExcel: [
    'Sổ mở từ thư điện tử chỉ xem được: bấm "Bật chỉnh sửa" thì mới tô màu và ghi được.',
    "Kết quả không đổi sau khi sửa: bấm Enter để thôi sửa ô, rồi bấm Soát lại.",
    "Đã tô màu mà muốn in trắng: bấm Bỏ tô màu. Màu có sẵn của mẫu giữ nguyên.",
    "Tô màu hoặc ghi vào sổ xong, nút Hoàn tác của Excel có thể không lùi được nữa: dùng nút Hoàn tác trong ngăn này.",
  ],
  privacy: "Số liệu đi đâu",
  privacyExplained:
    "Không đi đâu cả. Sổ được đọc ngay trong trang này, trên máy này. Trang chỉ tải các tệp của chính nó và chạy được khi không có internet, miễn là tới được máy chủ nội bộ.",
};
