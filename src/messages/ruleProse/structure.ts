import { TEMPLATE, type RuleProse } from "./prose";

export const structureProse = {
  STR01: {
    title: "Thiếu bảng",
    problem:
      "Không thấy bảng của mẫu ở đâu trong tệp: không còn tên bảng, không còn dòng khóa ẩn, cũng không còn dòng tiêu đề nhận ra được. Với trang chỉ có các ô đơn: mọi ô đều mất tên.",
    notProblem:
      "Trang đổi chỗ. Trang chỉ đổi tên, hoặc bảng mất định dạng bảng khi lưu bằng chương trình khác nhưng còn dòng khóa hay dòng tiêu đề: vẫn đọc được, là lưu ý. Trang chép thành hai bản: chỉ một bản được đọc, cũng là lưu ý.",
    example: "Xóa trang 3 Kết nạp.",
    source: TEMPLATE,
  },
  STR02: {
    title: "Thiếu cột hoặc ô",
    problem:
      "Bảng vẫn còn nhưng một cột không tìm thấy theo khóa lẫn theo tiêu đề; hoặc một ô có tên của trang không còn.",
    notProblem: "Cột đổi chỗ, cột thêm vào giữa, tiêu đề sửa chữ nhưng dòng khóa còn nguyên.",
    example: 'Xóa cột "Trong đó: đoàn viên ưu tú" ở trang 3 Kết nạp.',
    source: TEMPLATE,
  },
  STR03: {
    title: "Phiên bản mẫu không biết",
    problem: "Phiên bản mẫu ghi trong tệp không nằm trong các phiên bản chương trình này đọc được.",
    notProblem: "Tệp đã mất trang ẩn ghi phiên bản: chương trình đọc theo các bảng.",
    example: 'Tệp ghi phiên bản "0.9.0".',
    source: TEMPLATE,
  },
  STR04: {
    title: "Tên tệp khác nội dung",
    problem:
      "Tên tệp có dạng BC_<mã>_<năm>_Q<quý> nhưng mã, năm hoặc quý khác với trang 1 Thông tin. Số liệu lấy theo nội dung.",
    notProblem:
      'Tên có thêm " (1)", "Copy of", "Bản sao", "_signed", tên gõ từ máy Mac; tên không nói gì về đơn vị và kỳ; chỗ khác nhau mà HYG16 hoặc RNG03 đã báo.',
    example: "Tệp BC_DV017_2021_Q2.xlsx mà trang 1 ghi Quý III năm 2021.",
    source: TEMPLATE,
  },
  STR05: {
    title: "Số gõ đè lên công thức",
    problem: "Ô phải là công thức nhưng đang là số hoặc chữ gõ tay, khác kết quả công thức sẽ cho.",
    notProblem:
      "Gõ đè nhưng đúng bằng kết quả thì là lưu ý; trên ba ô một trang thì là một dòng. Cột Mã, cột Tháng và các liên kết của Mục lục không xét ở đây.",
    example: "Ô tỷ lệ đăng ký gõ 0,95 trong khi 48/50 = 0,96.",
    source: TEMPLATE,
  },
  STR06: {
    title: "Ô báo lỗi công thức",
    problem:
      "Ô chứa #REF!, #DIV/0!, #VALUE!, #N/A, #NAME?, #NUM! hoặc #NULL!. Chỉ nêu ô gốc, không nêu các ô tính theo ô đó.",
    notProblem: "Ô tính ra chữ trống vì chưa nhập đủ số.",
    example: "Xóa dòng làm công thức thành #REF!.",
    source: TEMPLATE,
  },
  STR07: {
    title: "Liên kết tới tệp khác",
    problem: "Công thức trong ô lấy số từ một tệp Excel khác. Chương trình không mở tệp đó.",
    notProblem: "Công thức lấy số từ trang khác của cùng tệp; dấu ngoặc vuông nằm trong đoạn chữ.",
    example: "='[cu.xlsx]Q1'!B4",
    source: TEMPLATE,
  },
  STR08: {
    title: "Ô gộp trong bảng",
    problem: "Có vùng ô gộp chạm vào bảng số liệu; chỉ ô đầu của vùng giữ giá trị.",
    notProblem: "Ô gộp nằm ngoài bảng.",
    example: "Gộp B5:B6 trong bảng.",
    source: TEMPLATE,
  },
  STR09: {
    title: "Thiếu dòng bắt buộc",
    problem: "Bảng có dòng cố định nhưng không còn dòng mang mã ấy, vì bị xóa hoặc mã bị gõ đè.",
    notProblem:
      "Các dòng đổi thứ tự. Cả cột Mã không còn thì đã có STR02, không nêu từng dòng nữa.",
    example: "Xóa dòng DV07 Xóa tên ở trang 2 Đảng viên.",
    source: TEMPLATE,
  },
  STR10: {
    title: "Dòng trống ở giữa bảng",
    problem: "Trong bảng thêm dòng tự do, giữa hai dòng có số liệu có dòng trống.",
    notProblem: "Các dòng trống ở cuối bảng.",
    example: "Dòng 7 và 9 có số liệu, dòng 8 trống.",
    source: TEMPLATE,
  },
  STR11: {
    title: "Số liệu ở chỗ không ai thấy",
    problem:
      "Dòng hoặc cột bị ẩn bằng tay mà bên trong có số liệu đã nhập; hoặc dòng ghi dưới dòng cuối của bảng, nơi không được đọc.",
    notProblem:
      "Dòng khóa, trang Danh mục, dòng mẫu tự ẩn theo loại hình. Còn bật bộ lọc thì là lưu ý. Ghi chú, chữ ký dưới bảng.",
    example: "Ẩn dòng 12 của trang 11 Khắc phục.",
    source: TEMPLATE,
  },
} as const satisfies Readonly<Record<string, RuleProse>>;
