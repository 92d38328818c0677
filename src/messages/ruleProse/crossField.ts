import { ARITHMETIC, TEMPLATE, type RuleProse } from "./prose";

export const crossFieldProse = {
  XF01: {
    title: "Phần nhiều hơn tổng",
    problem:
      "Trang 4: không thuộc diện nhiều hơn tổng số, đã đăng ký nhiều hơn số thuộc diện, hoặc đã thực hiện nhiều hơn đã đăng ký. Trang 7: thực hiện tốt nhiều hơn số người. Mỗi dòng nêu chỗ sai đầu tiên.",
    notProblem: "Bằng nhau.",
    example: "Tổng 50, không thuộc diện 0, đã đăng ký 51.",
    source: ARITHMETIC,
  },
  XF02: {
    title: "Bốn mức xếp loại không cộng đủ",
    problem: "Xuất sắc + tốt + hoàn thành + không hoàn thành khác số được đánh giá của dòng.",
    notProblem: "Người không đánh giá đã ghi vào các cột không đánh giá.",
    example: "10 + 39 + 1 + 1 = 51, được đánh giá 50.",
    source: ARITHMETIC,
  },
  XF03: {
    title: "Không đánh giá nhiều hơn tổng",
    problem:
      "Tổng các cột không đánh giá nhiều hơn tổng số của dòng. Khi đó không xét XF02 của dòng.",
    notProblem: "Bằng nhau: không ai được đánh giá.",
    example: "Tổng số 3, không đánh giá 4.",
    source: ARITHMETIC,
  },
  XF04: {
    title: "Xuất sắc vượt trần",
    problem:
      "Dòng Đảng viên của trang 8: từ 2 người xuất sắc trở lên và vượt 20% số hoàn thành tốt.",
    notProblem:
      "Đúng 20% (11 trên 58 còn dưới); chỉ 1 người xuất sắc; các dòng khác; năm từ 2025 (chưa đặt trần).",
    example: "12 xuất sắc, 58 tốt: nhiều nhất là 11.",
    source: "Hướng dẫn 21-HD/BTCTW ngày 18/10/2019",
  },
  XF05: {
    title: "Đoàn viên ưu tú, đoàn viên, kết nạp",
    problem: "Đoàn viên ưu tú nhiều hơn đoàn viên, hoặc đoàn viên nhiều hơn số kết nạp.",
    notProblem: "Bằng nhau.",
    example: "Ưu tú 5, đoàn viên 4, kết nạp 6.",
    source: ARITHMETIC,
  },
  XF06: {
    title: "Dự bị và chính thức",
    problem: "Dự bị (DV12) + chính thức (DV13) khác đảng viên có đến cuối kỳ (DV11).",
    notProblem: "Người sinh hoạt tạm thời (DV17): không tính vào tổng.",
    example: "4 + 117 = 121, cuối kỳ ghi 122.",
    source: ARITHMETIC,
  },
  XF07: {
    title: "Cân đối đảng viên",
    problem: "Có đến cuối kỳ (DV11) khác đầu kỳ cộng tăng trừ giảm (DV01 + DV02…DV04 − DV05…DV10).",
    notProblem: "Còn ô trống: REQ01 hỏi trước.",
    example: "120 + 3 + 2 − 1 − 1 − 1 = 122, ghi 123: lệch 1.",
    source: "Cân đối đầu kỳ – tăng – giảm – có đến cuối kỳ của thống kê đảng viên",
  },
  XF08: {
    title: "Bốn mức hài lòng không cộng đủ",
    problem:
      "Rất hài lòng + hài lòng + bình thường + không hài lòng khác số phiếu hợp lệ của lĩnh vực.",
    notProblem: "Phiếu không hợp lệ: không ghi vào bốn mức.",
    example: "300 + 80 + 10 + 5 = 395, hợp lệ 400.",
    source: ARITHMETIC,
  },
  XF09: {
    title: "Phiếu hợp lệ nhiều hơn phiếu phát",
    problem: "Có ghi số phiếu phát ra và phiếu hợp lệ nhiều hơn số ấy.",
    notProblem: "Số phiếu phát để trống (đánh giá điện tử).",
    example: "Phát 380, hợp lệ 400.",
    source: ARITHMETIC,
  },
  XF10: {
    title: "Cân đối phản ánh",
    problem:
      "Theo từng nguồn: kỳ trước chuyển sang + tiếp nhận khác chuyển nơi khác + không giải quyết + đã + đang + chưa giải quyết.",
    notProblem: "Phản ánh không thuộc thẩm quyền, không đủ cơ sở: có cột riêng.",
    example: "5 + 20 = 25 nhưng các cột xử lý cộng lại 24.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 8; Quy định 1374-QĐ/TU",
  },
  XF11: {
    title: "Đúng quy trình, quá hạn",
    problem:
      "Giải quyết đúng quy trình nhiều hơn đã giải quyết; hoặc quá hạn nhiều hơn đang + chưa giải quyết.",
    notProblem: "Bằng nhau.",
    example: "Đã giải quyết 7, đúng quy trình 9.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 8; Quy định 1374-QĐ/TU",
  },
  XF12: {
    title: "Số chi bộ trực thuộc",
    problem: "Chi bộ cơ sở mà có chi bộ trực thuộc; hoặc đảng bộ cơ sở mà có ít hơn 2.",
    notProblem: "Chi bộ cơ sở để trống hoặc ghi 0.",
    example: "Chi bộ cơ sở, số chi bộ trực thuộc 3.",
    source: TEMPLATE,
  },
  XF13: {
    title: "Nhiều người không thuộc diện đăng ký",
    problem: "Không thuộc diện đăng ký trên 10% tổng số và trên 3 người.",
    notProblem: "2 người trong 10: dù là 20%, chỉ có 2 người.",
    example: "12 trong 50.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 2: «100% đảng viên, đoàn viên, hội viên đăng ký»",
  },
  XF14: {
    title: "Mục con lớn hơn tổng",
    problem:
      "Trang 2: nữ, được miễn, đang bị đình chỉ nhiều hơn có đến cuối kỳ. Trang 3: nữ nhiều hơn số kết nạp.",
    notProblem: "Bằng nhau.",
    example: "Nữ 130, có đến cuối kỳ 122.",
    source: ARITHMETIC,
  },
  XF15: {
    title: "Kiêm nhiệm",
    problem: "Số người kiêm nhiệm nhiều hơn số người của một trong hai dòng của trang 7.",
    notProblem: "Bí thư đồng thời là thủ trưởng: đếm ở cả hai dòng, ghi 1 kiêm nhiệm.",
    example: "Kiêm nhiệm 2; người đứng đầu cấp ủy 1, chính quyền 2.",
    source: ARITHMETIC,
  },
} as const satisfies Readonly<Record<string, RuleProse>>;
