import { TEMPLATE, type RuleProse } from "./prose";

export const crossSheetAndDatesProse = {
  XS01: {
    title: "Kết nạp ở hai trang",
    problem: "Kết nạp mới trong quý (trang 2, DV02) khác tổng ba tháng của trang 3.",
    notProblem: "Kết nạp lại: ghi riêng, không cộng vào.",
    example: "Trang 2 ghi 3, trang 3 cộng được 4.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 6: «Kết nạp 2.000 đảng viên mới»",
  },
  XS02: {
    title: "Tổng đảng viên ở bảng đăng ký",
    problem:
      "Tổng đảng viên lúc đăng ký (trang 4) khác số cuối kỳ (trang 2) nhiều hơn tổng số tăng, giảm trong năm.",
    notProblem: "Khác nhau trong phạm vi tăng, giảm của năm: số đăng ký giữ từ đầu năm.",
    example: "Đăng ký 120, cuối kỳ 131, tăng giảm trong năm 5.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 2: «100% đảng viên, đoàn viên, hội viên đăng ký»",
  },
  XS03: {
    title: "Tổng đảng viên xếp loại",
    problem:
      "Quý IV xếp loại của năm, Quý I xếp loại của năm trước: tổng số ở dòng Đảng viên của trang 8 khác số đảng viên 31/12 ở trang 2.",
    notProblem: "Quý II, Quý III: trang 2 không cho biết số 31/12, không xét.",
    example: "Trang 8 ghi 118, ngày 31/12 có 122.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 5: xếp loại đảng viên hằng năm",
  },
  XS04: {
    title: "Khắc phục không có kết luận",
    problem: "Mã kết luận ở trang 11 không có ở trang 10.",
    notProblem: "Khác chữ hoa, chữ thường, khoảng trắng.",
    example: "Trang 11 ghi KL-2021-09, trang 10 không có.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 7: khắc phục sau các kết luận kiểm tra, giám sát",
  },
  XS05: {
    title: "Số hạn chế của kết luận",
    problem:
      'Số hạn chế của kết luận khác số hạn chế đang theo dõi ở trang 11; có hạn chế đánh số 0 hoặc lớn hơn số hạn chế; hoặc ô "Có hạn chế, thiếu sót" trái với số hạn chế.',
    notProblem: "Một hạn chế có nhiều lần giao hạn: đếm một.",
    example: "Kết luận ghi 2 hạn chế, trang 11 mới có 1.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 7: khắc phục sau các kết luận kiểm tra, giám sát",
  },
  XS06: {
    title: "Chưa có văn bản của năm",
    problem:
      "Trang 5 chưa có nghị quyết lãnh đạo năm, hoặc chưa có chương trình kiểm tra, giám sát năm. Quý I là lưu ý, từ Quý II là cảnh báo.",
    notProblem:
      "Văn bản ký cuối năm trước mà năm áp dụng là năm nay; đơn vị thành lập sau 1/10 của năm. Có dòng của văn bản ấy nhưng còn ô trống hoặc ngày ở tương lai: quy tắc khác đã hỏi. Chưa có văn bản là sự thật, không phải lỗi: vẫn nộp được.",
    example: "Quý II, trang 5 chưa có dòng Chương trình KT,GS năm.",
    source:
      "Nghị quyết mục 2.2, chỉ tiêu 1 và mục 2.3: «có xây dựng và tổ chức thực hiện chương trình kiểm tra, giám sát hàng năm»",
  },
  XS07: {
    title: "Thực hiện tốt 1374 mà có phản ánh quá hạn",
    problem: "Đơn vị tự đánh giá thực hiện tốt Quy định 1374 nhưng trang 12 có phản ánh quá hạn.",
    notProblem: "Quá hạn mà tự đánh giá là Không. Quy tắc này không đổi đánh giá chỉ tiêu nào.",
    example: "Tự đánh giá Có, quá hạn 2.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 8; Quy định 1374-QĐ/TU",
  },
  XS08: {
    title: "Miễn, đình chỉ sinh hoạt ở hai trang",
    problem:
      "Quý IV, xếp loại của năm: số miễn hoặc đình chỉ sinh hoạt ở trang 8 nhiều hơn ở trang 2.",
    notProblem: "Ít hơn hoặc bằng; các quý khác.",
    example: "Trang 8 miễn 4, trang 2 (DV15) 2.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 5: xếp loại đảng viên hằng năm",
  },
  DAT01: {
    title: "Thời hạn phải sau kết luận",
    problem:
      "Thời hạn khắc phục không sau ngày kết luận; ở lần giao hạn sau: không sau ngày hậu kiểm tra lần trước.",
    notProblem: "Thời hạn ngay ngày hôm sau. Ngày kết luận ở tương lai: DAT03 nêu.",
    example: "Kết luận 15/3, thời hạn 15/3.",
    source: "Thứ tự kết luận – thời hạn – báo cáo – hậu kiểm tra",
  },
  DAT02: {
    title: "Báo cáo trước kết luận",
    problem: "Ngày báo cáo khắc phục trước ngày kết luận.",
    notProblem: "Báo cáo cùng ngày kết luận.",
    example: "Kết luận 15/3, báo cáo 1/3.",
    source: "Thứ tự kết luận – thời hạn – báo cáo – hậu kiểm tra",
  },
  DAT03: {
    title: "Ngày ở tương lai",
    problem:
      "Ngày của việc đã xảy ra (ban hành, kết luận, kết thúc, báo cáo, hậu kiểm tra, ký) sau ngày hôm nay.",
    notProblem: "Thời hạn khắc phục và hạn kế hoạch: vốn ở phía trước.",
    example: "Ngày báo cáo 30/12/2026 trong tệp soát ngày 4/10/2021.",
    source: TEMPLATE,
  },
  DAT04: {
    title: "Ngày sau ngày chốt",
    problem:
      "Việc xảy ra sau ngày chốt số liệu, không sau hôm nay: chưa tính cho kỳ này. Cũng nhắc khi báo cáo ký trước ngày chốt.",
    notProblem: "Đúng ngày chốt; ngày ký báo cáo sau ngày chốt.",
    example: "Chốt 30/9, báo cáo khắc phục 2/10.",
    source: TEMPLATE,
  },
  DAT05: {
    title: "Hậu kiểm tra trước báo cáo",
    problem: "Ngày hậu kiểm tra trước ngày báo cáo khắc phục.",
    notProblem: "Cùng ngày; đơn vị chưa báo cáo.",
    example: "Báo cáo 20/8, hậu kiểm tra 10/8.",
    source: "Thứ tự kết luận – thời hạn – báo cáo – hậu kiểm tra",
  },
  DAT06: {
    title: "Ngày chốt ngoài quý",
    problem: "Ngày chốt số liệu không nằm trong quý báo cáo. Mọi thứ tạm tính theo ngày cuối quý.",
    notProblem: "Để trống: lấy ngày cuối quý (REQ01 hỏi).",
    example: "Quý III, chốt 30/6.",
    source: TEMPLATE,
  },
  DUP01: {
    title: "Trùng dòng",
    problem:
      "Hai dòng cùng khóa: mã kết luận; số, ngày và cơ quan ban hành của kết luận; lĩnh vực; mã cuộc kiểm tra, giám sát; kết luận + hạn chế + lần giao hạn; hoặc mã của dòng cố định.",
    notProblem: "Văn bản cùng loại, cùng năm. Ô khóa còn trống.",
    example: "Hai dòng (KL-2021-01, hạn chế 1, lần 1).",
    source: TEMPLATE,
  },
} as const satisfies Readonly<Record<string, RuleProse>>;
