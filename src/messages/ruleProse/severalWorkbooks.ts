import type { RuleProse } from "./prose";

const QUARTERS = "Nghị quyết mục 2.3: «thông qua các báo cáo quý, 6 tháng, năm của các cơ sở đảng»";
const REMEDIES = "Nghị quyết mục 2.2, chỉ tiêu 7: khắc phục sau các kết luận kiểm tra, giám sát";
const OFFICE = "Quy trình nhận tệp và tổng hợp của Văn phòng Đảng ủy Khối";

/** Rules that need last quarter's workbook, the bloc's, or all files. */
export const severalWorkbooksProse = {
  RNG02: {
    title: "Lớn bất thường so với quý trước",
    problem:
      "Đảng viên đầu kỳ, cuối kỳ hoặc tổng số ở bảng đăng ký lớn hơn ba lần số quý trước, và chênh quá 20.",
    notProblem: "Đơn vị nhỏ tăng từ 5 lên 18: chênh chưa quá 20.",
    example: "Đầu kỳ quý trước 120, quý này 1200.",
    source: QUARTERS,
  },
  XS09: {
    title: "Chưa đủ 6 tháng và số kết nạp",
    problem:
      "Quý IV, xếp loại của năm: số chưa đủ 6 tháng nhiều hơn số kết nạp từ tháng 7 đến tháng 12 (tháng 7–9 lấy ở tệp quý trước).",
    notProblem: "Không có tệp Quý III của năm: không xét.",
    example: "Chưa đủ 6 tháng 5, kết nạp 6 tháng cuối năm 3.",
    source: "Hướng dẫn 21-HD/BTCTW: đảng viên dự bị chưa đủ 6 tháng chưa xếp loại",
  },
  XS10: {
    title: "Khác danh mục đơn vị",
    problem:
      "Loại hình, nhóm chức năng hoặc mục cơ quan hành chính ghi khác danh mục đơn vị của Khối.",
    notProblem: "Ô để trống: quy tắc REQ01 đã nêu.",
    example: "Tệp ghi Là cơ quan hành chính: Không, danh mục ghi Có.",
    source: OFFICE,
  },
  XP01: {
    title: "Đảng viên đầu kỳ",
    problem:
      "Đảng viên đầu kỳ khác đảng viên cuối kỳ của quý trước. Soát mà chưa nạp tệp quý trước: một lưu ý.",
    notProblem:
      "Quý đầu tiên dùng sổ. Quý trước ghi sai, nay ghi đúng: giải trình Đính chính kỳ trước.",
    example: "Quý III ghi đầu kỳ 121, Quý II ghi cuối kỳ 122.",
    source: QUARTERS,
  },
  XP02: {
    title: "Số cộng dồn trong năm giảm",
    problem:
      "Phiếu phát ra, phiếu hợp lệ của một lĩnh vực, hoặc lũy kế tăng, giảm đảng viên từ đầu năm nhỏ hơn quý trước.",
    notProblem: "Sang năm mới: đếm lại từ đầu. Kết nạp, phản ánh là số phát sinh của quý.",
    example: "Phiếu hợp lệ Quý II 400, Quý III 380.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 1: hài lòng «ở từng lĩnh vực»",
  },
  XP03: {
    title: "Phản ánh kỳ trước chuyển sang",
    problem: "Số kỳ trước chuyển sang của một nguồn khác số chuyển kỳ sau của quý trước.",
    notProblem: "Chưa nạp kỳ trước: không xét, XP01 đã nhắc.",
    example: "Quý trước chuyển 5, quý này ghi nhận 3.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 8; Quy định 1374-QĐ/TU",
  },
  XP04: {
    title: "Kết luận biến mất",
    problem:
      "Kết luận mà quý trước còn hạn chế chưa khắc phục xong nay không còn ở trang Kết luận.",
    notProblem:
      "Mọi hạn chế đã khắc phục từ quý trước; đơn vị kết thúc trong quý, tệp của đơn vị kế thừa có kết luận ấy.",
    example: "KL-2021-02 còn hạn chế ở Quý II, Quý III không có.",
    source: REMEDIES,
  },
  XP05: {
    title: "Thời hạn khắc phục bị sửa",
    problem: "Thời hạn của một hạn chế khác quý trước mà vẫn cùng lần giao hạn.",
    notProblem: "Sổ của Khối ghi thời hạn ấy; quý trước chưa có thời hạn.",
    example: "Lần 1 ghi 31/8, nay ghi 30/11.",
    source: REMEDIES,
  },
  XP06: {
    title: "Hạn chế mở lại",
    problem: "Hạn chế quý trước đã khắc phục xong nay không còn là đã khắc phục.",
    notProblem: "Hạn chế mới của kết luận mới.",
    example: "Quý II hậu kiểm tra xong, Quý III để trống hậu kiểm tra.",
    source: REMEDIES,
  },
  XP07: {
    title: "Thiếu báo cáo quý trước",
    problem: "Có báo cáo của quý trước nữa và của quý này, quý ở giữa thì không.",
    notProblem: "Đơn vị mới, chưa nộp quý nào.",
    example: "Có Quý I và Quý III, không có Quý II.",
    source: QUARTERS,
  },
  XP08: {
    title: "Số đã đăng ký giảm",
    problem: "Số đã đăng ký của một đối tượng giảm so với quý trước trong cùng năm.",
    notProblem:
      "Dòng đảng viên giảm không quá số chuyển đi và giảm khác trong quý: chỉ là lưu ý. Sang năm mới.",
    example: "Quý trước 48, quý này 45.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 2: «100% đảng viên, đoàn viên, hội viên đăng ký»",
  },
  XP09: {
    title: "Xếp loại chính thức bị đổi",
    problem:
      "Xếp loại chính thức của tổ chức cơ sở đảng khác quý trước, hoặc khác xếp loại Khối đã ghi.",
    notProblem: "Xếp loại của năm khác; tự đánh giá được thay bằng chính thức.",
    example: "Quý trước Hoàn thành tốt, nay Hoàn thành xuất sắc.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 4: xếp loại tổ chức cơ sở đảng hằng năm",
  },
  DUP02: {
    title: "Một đơn vị nhiều tệp",
    problem:
      "Có hơn một tệp của một đơn vị trong kỳ. Lấy lần nộp lớn nhất; bằng nhau thì ngày ký, rồi giờ của tệp, sau cùng là tên tệp.",
    notProblem: "Mỗi đơn vị một tệp.",
    example: "Trong thư mục có lần nộp 1 và lần nộp 2 của DV017.",
    source: OFFICE,
  },
  DUP03: {
    title: "Hai đơn vị, một nội dung",
    problem:
      "Tệp của hai đơn vị khác mã có mọi ô nhập giống hệt nhau (trừ trang Thông tin). Trả lại tệp có tên hoặc mã ẩn của đơn vị kia, nếu không thì tệp đến sau.",
    notProblem: "Hai đơn vị nhỏ cùng ghi 0 và không có văn bản, cuộc kiểm tra, kết luận nào.",
    example: "DV018 lấy tệp của DV017, chỉ đổi mã và tên.",
    source: OFFICE,
  },
  ROS01: {
    title: "Mã đơn vị ngoài danh mục",
    problem: "Mã đơn vị không có trong danh mục đơn vị của Khối. Tệp được trả lại.",
    notProblem: "Gõ chữ thường, thừa khoảng trắng.",
    example: "DV117; gần nhất là DV017.",
    source: OFFICE,
  },
  ROS02: {
    title: "Đơn vị đã kết thúc",
    problem: "Đơn vị đã sáp nhập, chuyển đi hoặc giải thể trước ngày đầu quý. Tệp được trả lại.",
    notProblem: "Kết thúc trong quý: đơn vị báo cáo số phát sinh đến ngày ấy.",
    example: "Sáp nhập ngày 1/6 mà nộp Quý III.",
    source: OFFICE,
  },
  ROS03: {
    title: "Tên khác danh mục",
    problem: "Tên tổ chức đảng khác tên trong danh mục đơn vị.",
    notProblem: "Khác chữ hoa, khoảng trắng, cách bỏ dấu cũ và mới.",
    example: "Sở Nội vụ TP, danh mục ghi Sở Nội vụ.",
    source: OFFICE,
  },
  ROS04: {
    title: "Đơn vị chưa nộp",
    problem: "Đơn vị phải nộp mà chưa có tệp nào được nhận.",
    notProblem: "Đơn vị kết thúc trước quý.",
    example: "Nhận 69 trong 71 đơn vị.",
    source: QUARTERS,
  },
  ROS05: {
    title: "Nộp trễ",
    problem: "Ngày nhận sau hạn nộp. Ngày Văn phòng ghi thắng ngày của tệp.",
    notProblem: "Chưa đặt hạn nộp; nhận đúng ngày hạn.",
    example: "Hạn 5/10, nhận 8/10: trễ 3 ngày.",
    source: QUARTERS,
  },
  FUP06: {
    title: "Đơn vị chưa ghi vào sổ",
    problem:
      "Sổ của Khối có kết luận có hạn chế cho đơn vị, hoặc còn mở của đơn vị đã nhập vào đơn vị này, mà trang Kết luận chưa có, có ít hạn chế hơn, hoặc ghi ngày khác.",
    notProblem: "Kết luận sau ngày chốt; kết luận không có hạn chế.",
    example: "12-KL/UBKT ngày 5/8 chỉ có trong sổ của Khối.",
    source: REMEDIES,
  },
  AGG01: {
    title: "Tổng khác các dòng",
    problem: "Số trong sổ của Khối khác số cộng lại từ các dòng đơn vị của chính sổ ấy.",
    notProblem: "Sổ chưa tổng hợp lần nào.",
    example: "Sổ ghi 2.135, các dòng cộng được 2.134.",
    source: OFFICE,
  },
  AGG02: {
    title: "Tệp còn lỗi",
    problem:
      "Tệp được nhận mà còn lỗi. Số liệu vẫn được ghi; các chỉ tiêu liên quan coi đơn vị là chưa rõ.",
    notProblem: "Tệp chỉ có cảnh báo.",
    example: "DV017 còn 3 lỗi.",
    source: OFFICE,
  },
  AGG04: {
    title: "Số công bố và số tính lại",
    problem:
      "Tỷ lệ đã công bố khác tỷ lệ tính lại từ số đạt và tổng số, làm tròn đến số chữ số đã công bố.",
    notProblem: "Công bố ít chữ số hơn mà làm tròn đúng.",
    example: "Công bố 94,9%, tính lại 6.240/6.517 là 95,75%.",
    source: OFFICE,
  },
  AGG05: {
    title: "Thiếu kết quả năm trước",
    problem:
      "Trang Lịch sử năm chưa có kết quả năm trước, nên không biết tăng hay giảm. Năm đầu dùng sổ: chỉ là lưu ý.",
    notProblem: "Đã có đủ bốn tỷ lệ của năm trước.",
    example: "Xếp loại năm 2021, chưa có kết quả năm 2020.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 4 và 5: «năm sau cao hơn năm trước»",
  },
} as const satisfies Readonly<Record<string, RuleProse>>;
