import { quarterLabel } from "../../../catalogue/period";
import type { TemplateWords } from "../words";

export const template: TemplateWords = {
  intro: "Báo cáo trống của một quý, có sẵn công thức, ô chọn và hướng dẫn từng trang.",
  unitCode: "Mã đơn vị",
  unitHint: "Ví dụ DV017; gõ 17 cũng được.",
  unitWrong: "Mã đơn vị gồm hai chữ cái và ba chữ số, ví dụ DV017. Gõ lại mã.",
  year: "Năm",
  quarter: "Quý",
  quarterName: quarterLabel,
  create: "Tạo mẫu và tải về",
  creating: "Đang tạo mẫu…",
  created: (fileName) => `Đã tạo ${fileName}. Xem trong thư mục tải về của trình duyệt.`,
  failed: "Chưa tạo được mẫu. Tải lại trang rồi bấm lại.",
  afterwards:
    "Mở tệp bằng Excel (bấm Bật chỉnh sửa nếu Excel hỏi), nhập các ô màu vàng, lưu, rồi quay lại Soát số liệu.",
  introOpen:
    "Thêm vào sổ đang mở các trang báo cáo trống của một quý, có sẵn công thức, ô chọn và hướng dẫn từng trang. Sổ phải còn trống.",
  createOpen: "Tạo mẫu trong sổ này",
  createdOpen: (fileName) =>
    `Đã thêm các trang báo cáo. Lưu sổ với tên ${fileName}, nhập các ô màu vàng theo trang Mục lục, rồi vào Soát số liệu.`,
  notEmpty: "Sổ đang mở đã có nội dung nên chưa thêm gì. Mở một sổ trống (Ctrl+N) rồi bấm lại.",
};
