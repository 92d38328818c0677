import { TEMPLATE, TYPING, type RuleProse } from "./prose";

export const requiredAndRangeProse = {
  REQ01: {
    title: "Ô bắt buộc còn trống",
    problem:
      "Ô bắt buộc chưa nhập; trong bảng thêm dòng tự do thì xét các dòng đã bắt đầu nhập. Hơn ba ô của một bảng thì gộp thành một dòng thông báo. Chưa nộp được, nhưng chỉ tiêu chỉ là chưa có số liệu.",
    notProblem:
      "Ô của trang, dòng đang ẩn; số 0; ô chưa đến lúc phải ghi: số và ngày báo cáo, thời hạn khắc phục; ô chỉ bắt buộc vì một số ghi sai ở cùng dòng. Dòng lũy kế của trang 3, số và kết quả hậu kiểm tra còn trống chỉ là lưu ý.",
    example: "Trang 12, nguồn N2, cột đã giải quyết còn trống.",
    source: TEMPLATE,
  },
  REQ02: {
    title: "Cơ quan hành chính chưa nhập bảng hài lòng",
    problem:
      "Đơn vị là cơ quan hành chính nhà nước nhưng trang 6 chưa có lĩnh vực nào có phiếu hợp lệ.",
    notProblem:
      'Khảo sát một năm một lần: giải trình "Chưa tổ chức khảo sát" là đủ. Đơn vị không phải cơ quan hành chính.',
    example: "Sở X, trang 6 để trống.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 1: «hài lòng với sự phục vụ ở từng lĩnh vực»",
  },
  REQ03: {
    title: "Bảng hài lòng không được hỏi",
    problem: "Đơn vị không phải cơ quan hành chính mà trang 6 có dòng; số liệu ấy không tính.",
    notProblem: "Trang 6 để trống.",
    example: "Báo Y nhập hai lĩnh vực.",
    source:
      "Nghị quyết mục 2.2, chỉ tiêu 1: chỉ «tổ chức cơ sở đảng trong các cơ quan hành chính nhà nước»",
  },
  REQ04: {
    title: "Không có trong danh mục",
    problem:
      "Ô chọn từ danh mục chứa chữ không có trong danh mục; hoặc năm đánh giá không phải năm báo cáo hay năm trước.",
    notProblem: "Khác chữ hoa, chữ thường, cách đặt dấu (hoà, hòa), khoảng trắng: coi như một.",
    example: 'Loại hình ghi "Chi bộ" (danh mục: Đảng bộ cơ sở, Chi bộ cơ sở).',
    source: TEMPLATE,
  },
  REQ05: {
    title: "Báo cáo khắc phục thiếu số hoặc thiếu ngày",
    problem: "Trong hai ô số báo cáo và ngày báo cáo khắc phục, chỉ một ô được ghi.",
    notProblem: "Cả hai cùng trống: chưa báo cáo.",
    example: "Ngày báo cáo 10/9/2021, số báo cáo trống.",
    source: TEMPLATE,
  },
  REQ06: {
    title: "Xếp loại chính thức thiếu căn cứ",
    problem:
      "Dòng ghi Chính thức nhưng thiếu số hoặc ngày quyết định (trang 8), hoặc thiếu căn cứ (trang 7).",
    notProblem: "Dòng Chưa đánh giá, Tự đánh giá.",
    example: "Chính thức, số quyết định trống.",
    source: "Nghị quyết mục 2.2, chỉ tiêu 3, 4 và 5: đánh giá, xếp loại hằng năm",
  },
  REQ07: {
    title: "Mục khác chưa ghi lý do",
    problem:
      "Tăng khác (DV04), giảm khác (DV10) hoặc không đánh giá vì lý do khác lớn hơn 0 mà ghi chú trống.",
    notProblem: "Các mục ấy bằng 0.",
    example: "DV10 = 2, ghi chú trống.",
    source: TEMPLATE,
  },
  RNG01: {
    title: "Không phải số nguyên từ 0 trở lên",
    problem: "Ô số đếm là số âm hoặc số lẻ, kể cả gõ thành chữ.",
    notProblem: "Số 0.",
    example: "-3; 12,5.",
    source: TYPING,
  },
  RNG03: {
    title: "Năm ngoài nhiệm kỳ",
    problem:
      "Năm báo cáo không thuộc nhiệm kỳ nào đã đặt: nhiệm kỳ 2020–2025, hoặc nhiệm kỳ Khối ghi ở trang Cấu hình (ngày bắt đầu, số quý) khi lập mẫu. Khi đó không nêu thêm những gì chỉ do năm sai mà ra (ngày chốt, năm đánh giá, văn bản của năm).",
    notProblem:
      "Quý I–III năm 2020 và Quý IV năm 2025: năm thuộc nhiệm kỳ, chỉ là không có chỉ tiêu nhiệm kỳ.",
    example: "2012.",
    source: "Nghị quyết: nhiệm kỳ 2020–2025",
  },
  RNG04: {
    title: "Tháng không thuộc quý",
    problem:
      "Cột Tháng của trang 3 là số gõ tay (chương trình khác ghi) và không phải tháng của quý.",
    notProblem: "Cột Tháng là công thức: luôn đúng theo kỳ.",
    example: "Tháng 7 trong báo cáo Quý II.",
    source: TEMPLATE,
  },
  RNG05: {
    title: "TCCSĐ là một tổ chức",
    problem: "Dòng TCCSĐ của trang 8 có tổng số khác 1.",
    notProblem: "Chi bộ trực thuộc đếm ở dòng riêng của mình.",
    example: "12 (đếm cả chi bộ trực thuộc).",
    source: "Nghị quyết mục 2.2, chỉ tiêu 4: đếm tổ chức cơ sở đảng",
  },
} as const satisfies Readonly<Record<string, RuleProse>>;
