import { TYPING, type RuleProse } from "./prose";

export const hygieneProse = {
  HYG01: {
    title: "Unicode tổ hợp",
    problem:
      "Chữ gõ bằng Unicode tổ hợp (dấu rời khỏi chữ cái, thường từ máy Mac). Nhìn không khác, nhưng công thức tra danh mục sẽ không thấy. Mỗi trang nêu một lần, tại ô đầu tiên.",
    notProblem: "Chữ Unicode dựng sẵn.",
    example: '"Đảng bộ" gõ trên máy Mac.',
    source: TYPING,
  },
  HYG02: {
    title: "Khoảng trắng lạ hoặc thừa",
    problem:
      "Có khoảng trắng không ngắt, khoảng trắng rộng 0, dấu tab, khoảng trắng ở đầu, ở cuối hoặc hai khoảng trắng liền nhau. Mỗi trang nêu một lần.",
    notProblem: "Một khoảng trắng giữa hai từ.",
    example: '"DV017 " (thừa khoảng trắng cuối).',
    source: TYPING,
  },
  HYG03: {
    title: "Chữ TCVN3 (.VnTime)",
    problem:
      "Chữ gõ bằng bảng mã cũ TCVN3, theo phông chữ của ô (.Vn…) hoặc theo chính các chữ. Đọc thử theo cả hai bảng mã cũ; thông báo kèm cách đọc có nhiều âm tiết tiếng Việt nhất.",
    notProblem:
      'Một ký hiệu lẻ như «, ·, ², © trong câu chữ bình thường. Một từ ngắn đứng riêng ("bé" là bé hay bộ) không đủ để biết, trừ khi phông chữ cho biết. Chữ Unicode, chữ không dấu trong phông .Vn…',
    example: '"§¶ng bé c¬ së" → "Đảng bộ cơ sở".',
    source: TYPING,
  },
  HYG04: {
    title: "Chữ VNI",
    problem:
      "Chữ gõ bằng bảng mã cũ VNI, theo phông chữ của ô (VNI-…) hoặc theo chính các chữ. Thông báo kèm cách đọc lại.",
    notProblem: "Chữ Unicode có ñ, ö trong tên riêng nước ngoài.",
    example: '"Ñaûng boä cô sôû" → "Đảng bộ cơ sở".',
    source: TYPING,
  },
  HYG05: {
    title: "Ký tự lỗi mã hóa",
    problem:
      "Có ký tự hỏng sinh ra khi chuyển giữa hai chương trình, không khôi phục chắc chắn được.",
    notProblem: "Chữ nước ngoài đúng.",
    example: '"Äáº£ng bá»™".',
    source: TYPING,
  },
  HYG06: {
    title: "Số ở dạng chữ",
    problem:
      "Ô số đếm chứa chữ đọc được thành đúng một số. Chương trình tính theo số đọc được; công thức trong tệp thì không thấy số này.",
    notProblem: "Ô thật sự là số. Chữ có thể đọc hai cách thì là HYG07.",
    example: '"2.000" gõ thành chữ → 2000.',
    source: TYPING,
  },
  HYG07: {
    title: "Số không rõ",
    problem:
      "Ô số đếm chứa chữ có một dấu phẩy và đúng ba chữ số theo sau: hàng nghìn hay thập phân?",
    notProblem: '"1.234" (đọc là 1234, HYG06); "12,5" (số lẻ, RNG01).',
    example: '"1,234" là 1234 hay 1,234.',
    source: TYPING,
  },
  HYG08: {
    title: "Không phải số",
    problem: "Ô số đếm chứa chữ hoặc ký hiệu không đọc thành số.",
    notProblem: "Ô trống thật sự (REQ01 hỏi nếu bắt buộc).",
    example: '"x"; "12 người".',
    source: TYPING,
  },
  HYG09: {
    title: "Dấu gạch thay số 0",
    problem: "Ô số đếm ghi dấu gạch. Không có thì gõ 0; chưa biết thì để trống.",
    notProblem: "Số 0. Dấu gạch trong ô ghi chú.",
    example: '"–".',
    source: TYPING,
  },
  HYG10: {
    title: "Ngày ở dạng chữ",
    problem:
      "Ô ngày chứa chữ đọc được thành đúng một ngày. Chương trình tính theo ngày đọc được; công thức trong tệp không thấy.",
    notProblem: "Ô thật sự là ngày, hiện theo kiểu nào cũng được.",
    example: '"15/9/2021" gõ thành chữ.',
    source: TYPING,
  },
  HYG11: {
    title: "Ngày không tồn tại",
    problem: "Ô ngày chứa ngày không có trong lịch, hoặc không phải ngày.",
    notProblem: "29/2 của năm nhuận.",
    example: '"31/09/2021".',
    source: TYPING,
  },
  HYG12: {
    title: "Có thể đảo ngày và tháng",
    problem:
      "Ngày nằm sau ngày chốt, ngày không quá 12, và đổi chỗ ngày với tháng thì rơi vào trong quý.",
    notProblem:
      "Ngày trước ngày chốt, dù đổi chỗ được; thời hạn khắc phục, hạn kế hoạch, ngày ký báo cáo (vốn ở sau).",
    example: "09/12/2021 trong báo cáo Quý III: có phải 12/09/2021?",
    source: TYPING,
  },
  HYG13: {
    title: "Năm hai chữ số",
    problem: "Ngày gõ thành chữ với năm hai chữ số; được hiểu là năm 20xx.",
    notProblem: "Ngày thật, chỉ hiện hai chữ số năm.",
    example: '"1/9/21" → 2021.',
    source: TYPING,
  },
  HYG14: {
    title: "Kỳ viết cách khác",
    problem: "Kỳ báo cáo không đúng chữ trong danh mục nhưng hiểu được.",
    notProblem: "Quý I, Quý II, Quý III, Quý IV; khác chữ hoa, chữ thường.",
    example: '"Quí 3", "Q3", "III" → Quý III.',
    source: TYPING,
  },
  HYG15: {
    title: "Tỷ lệ ở ô số đếm",
    problem: "Ô số đếm ghi phần trăm, bằng chữ có % hoặc bằng số mang định dạng %.",
    notProblem: "Các ô tỷ lệ: chúng là công thức.",
    example: '"95%".',
    source: TYPING,
  },
  HYG16: {
    title: "Chữ O, l thay số 0, 1",
    problem: "Mã đơn vị hoặc số đếm đọc được khi đổi O thành 0 và I, l thành 1.",
    notProblem: "Chữ O, l trong tên, ghi chú.",
    example: '"DVO17" → DV017.',
    source: TYPING,
  },
} as const satisfies Readonly<Record<string, RuleProse>>;
