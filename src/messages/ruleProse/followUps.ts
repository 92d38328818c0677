import type { RuleProse } from "./prose";

const CLAUSE =
  "Nghị quyết mục 2.2, chỉ tiêu 7: «khắc phục hạn chế, thiếu sót sau các kết luận kiểm tra, giám sát»";

export const followUpsProse = {
  FUP01: {
    title: "Quá hạn khắc phục",
    problem: "Ngày chốt đã qua thời hạn mà chưa có báo cáo khắc phục.",
    notProblem:
      "Đến hạn đúng ngày chốt (FUP02); đã báo cáo, dù trễ (FUP09); kết luận ký sau ngày chốt; ngày báo cáo ở tương lai (DAT03 nêu).",
    example: "Thời hạn 29/9, chốt 30/9, chưa báo cáo: quá hạn 1 ngày.",
    source: CLAUSE,
  },
  FUP02: {
    title: "Sắp đến hạn",
    problem: "Còn từ 0 đến 15 ngày là đến hạn, chưa báo cáo. Số ngày đặt ở trang Danh mục.",
    notProblem: "Còn 16 ngày.",
    example: "Thời hạn 30/9, chốt 30/9.",
    source: CLAUSE,
  },
  FUP03: {
    title: "Chưa giao hạn mới",
    problem:
      "Hậu kiểm tra kết luận chưa xong mà chưa có lần giao hạn tiếp theo. Việc của Khối, nên trong tệp đơn vị chỉ là lưu ý.",
    notProblem: "Hậu kiểm tra sau ngày chốt: chưa tính.",
    example: 'Hậu kiểm tra 20/8 "Một phần", chưa có lần 2.',
    source: CLAUSE,
  },
  FUP04: {
    title: "Chưa có thời hạn",
    problem:
      "Hạn chế chưa có thời hạn khắc phục. Việc của Khối, nên trong tệp đơn vị chỉ là lưu ý.",
    notProblem: "Đã hậu kiểm tra và xong.",
    example: "Ô thời hạn trống.",
    source: CLAUSE,
  },
  FUP05: {
    title: "Chờ hậu kiểm tra quá lâu",
    problem:
      "Đã báo cáo quá 90 ngày mà chưa hậu kiểm tra; số ngày đặt ở trang Danh mục. Việc của Khối, nên trong tệp đơn vị chỉ là lưu ý.",
    notProblem: "Đúng 90 ngày.",
    example: "Báo cáo 28/6, chốt 30/9: 94 ngày.",
    source: CLAUSE,
  },
  FUP07: {
    title: "Tự đánh giá trái với hậu kiểm tra",
    problem: 'Đơn vị tự đánh giá "Đã xong", hậu kiểm tra ghi một phần hoặc chưa khắc phục.',
    notProblem: "Lần giao hạn đã qua; hậu kiểm tra sau ngày chốt.",
    example: "Tự đánh giá Đã xong, kết quả hậu kiểm tra Một phần.",
    source: CLAUSE,
  },
  FUP08: {
    title: "Lần giao hạn mở quá sớm",
    problem:
      "Có lần giao hạn tiếp theo trong khi lần trước không có, chưa hậu kiểm tra hoặc đã khắc phục xong; hoặc lần giao hạn ghi 0 (lần đầu là 1). Dòng ấy không tính.",
    notProblem: "Lần trước hậu kiểm tra chưa xong, dù sau ngày chốt: dòng chỉ chưa tính.",
    example: "Có lần 2, lần 1 chưa ghi ngày hậu kiểm tra.",
    source: CLAUSE,
  },
  FUP09: {
    title: "Báo cáo khắc phục trễ",
    problem:
      "Ngày báo cáo sau thời hạn, ở lần giao hạn cuối. Báo cáo từ quý trước thì chỉ là lưu ý.",
    notProblem: "Báo cáo đúng ngày hết hạn.",
    example: "Thời hạn 10/9, báo cáo 13/9: trễ 3 ngày.",
    source: CLAUSE,
  },
  FUP10: {
    title: "Nội dung mật đã nhập",
    problem:
      "Kết luận có độ mật mà ô nội dung ở trang 10 hoặc trang 11 có chữ. Chữ ấy không được nhắc lại ở đâu.",
    notProblem: "Chỉ ghi số, ngày; độ mật Không.",
    example: "Độ mật Mật, ô nội dung có chữ.",
    source: "Quy định về bảo vệ bí mật nhà nước",
  },
} as const satisfies Readonly<Record<string, RuleProse>>;
