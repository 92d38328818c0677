import type { Sentence } from "../dictionary";

export const structure = {
  STR01: {
    what: 'Không thấy bảng "{bang}" (trang {sheet}), nên không đọc được số liệu của trang này.',
    next: "Vào Sửa, chốt nộp, bấm Cập nhật mẫu để lập lại trang rồi ghi số, hoặc chép số liệu vào mẫu phiên bản {pb}.",
  },
  "STR01.renamed": {
    what: 'Trang "{sheet}" đã đổi tên thành "{ten_moi}"; số liệu vẫn đọc được.',
    next: "Để nguyên cũng được.",
  },
  "STR01.lostTables": {
    what: "Tệp đã mất {mat_bang} bảng khi lưu bằng chương trình khác; số liệu vẫn đọc được.",
    next: "Lần sau dùng Excel, WPS hoặc LibreOffice.",
  },
  "STR01.twin": {
    what: 'Trang "{ten_moi}" là bản sao của trang "{sheet}"; chỉ trang "{sheet}" được đọc.',
    next: 'Số ghi ở bản sao thì chép sang trang "{sheet}", rồi xóa bản sao.',
  },
  STR02: {
    what: 'Trang {sheet} thiếu cột hoặc ô "{cot}", nên không đọc được số liệu ở đó.',
    next: "Vào Sửa, chốt nộp, bấm Cập nhật mẫu để lập lại chỗ thiếu rồi ghi số vào đó.",
  },
  STR03: {
    what: "Mẫu báo cáo phiên bản {a} không khớp phiên bản đang dùng {b}, nên có thể đọc sai chỗ.",
    next: "Xin Khối mẫu mới và chép số liệu sang.",
  },
  "STR03.blank": {
    what: "Tệp không còn ghi phiên bản mẫu (phiên bản đang dùng là {b}), nên có thể đọc sai chỗ.",
    next: "Xin Khối mẫu mới và chép số liệu sang.",
  },
  "STR03.newer": {
    what: "Mẫu báo cáo phiên bản {a} không khớp phiên bản đang dùng {b} (mẫu mới hơn), nên có thể đọc sai chỗ.",
    next: "Tải lại trang Sổ chỉ tiêu rồi soát lại; vẫn thế thì nhờ người phụ trách máy cài bản mới.",
  },
  STR04: {
    what: "Tên tệp ghi {x} nhưng bên trong ghi {y}; đã soát theo nội dung bên trong.",
    next: "Đổi tên tệp cho khớp; nếu lấy nhầm tệp của đơn vị hay kỳ khác thì thay tệp.",
  },
  STR05: {
    what: 'Ô {o} ({nhan}) phải là công thức nhưng đang là "{v}" gõ tay, khác số tính được.',
    next: "Bấm Hoàn tác (Ctrl+Z), hoặc vào Sửa, chốt nộp để Sửa giúp trả lại công thức.",
  },
  "STR05.same": {
    what: 'Ô {o} ({nhan}) phải là công thức nhưng đang là "{v}" gõ tay; hiện đúng, nhưng sẽ không đổi theo số liệu.',
    next: "Bấm Hoàn tác (Ctrl+Z), hoặc vào Sửa, chốt nộp để Sửa giúp trả lại công thức.",
  },
  "STR05.sameMany": {
    what: "Trang này có {n} ô phải là công thức nhưng đang là số hoặc chữ gõ tay (đầu tiên là ô {o}); hiện đúng, nhưng sẽ không đổi theo số liệu.",
    next: "Bấm Hoàn tác (Ctrl+Z), hoặc vào Sửa, chốt nộp để Sửa giúp trả lại công thức.",
  },
  STR06: {
    what: "Ô {o} ({nhan}) báo lỗi {loi}, nên không đọc được số.",
    next: "Gõ lại giá trị vào ô.",
  },
  "STR06.formula": {
    what: "Công thức ở ô {o} ({nhan}) báo lỗi {loi}, nên không tính được.",
    next: "Bấm Hoàn tác (Ctrl+Z), hoặc vào Sửa, chốt nộp, bấm Cập nhật mẫu để lập lại công thức.",
  },
  STR07: {
    what: "Ô {o} ({nhan}) lấy số từ tệp khác ({tep}), nên số có thể đã cũ.",
    next: "Chép ô này rồi dán lại vào chính ô đó, chỉ dán giá trị (Paste Values).",
  },
  "STR07.unnamed": {
    what: "Ô {o} ({nhan}) lấy số từ một tệp khác, nên số có thể đã cũ.",
    next: "Chép ô này rồi dán lại vào chính ô đó, chỉ dán giá trị (Paste Values).",
  },
  STR08: {
    what: "Có ô gộp tại {vung} trong bảng số liệu, nên chỉ đọc được ô đầu.",
    next: "Bỏ gộp ô và ghi đủ từng ô.",
  },
  STR09: {
    what: 'Bảng "{bang}" thiếu dòng bắt buộc "{dong}", nên không tính được từ dòng ấy.',
    next: "Bấm Hoàn tác (Ctrl+Z), hoặc vào Sửa, chốt nộp, bấm Cập nhật mẫu để lập lại dòng rồi ghi số.",
  },
  STR10: {
    what: 'Bảng "{bang}" có dòng trống ở giữa (dòng {r}), nên sắp xếp và lọc sẽ bỏ sót các dòng dưới.',
    next: "Dồn các dòng lên.",
  },
  STR11: {
    what: "Có {n} dòng hoặc cột đang ẩn chứa số liệu tại {vung}; số ẩn vẫn được tính.",
    next: "Bỏ ẩn để soát trước khi ký.",
  },
  "STR11.filtered": {
    what: "Trang đang lọc, che {n} dòng hoặc cột có số liệu tại {vung}; số bị che vẫn được tính.",
    next: "Bỏ lọc để soát trước khi ký.",
  },
  "STR11.below": {
    what: 'Có {n} dòng ghi dưới bảng "{bang}", tại {vung}; các dòng ấy không được đọc.',
    next: "Chép lên dòng trống của bảng; hết dòng trống thì bỏ bảo vệ trang, kéo góc dưới bên phải bảng xuống.",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
