import type { DiagnosticsWords } from "../words";

export const diagnostics: DiagnosticsWords = {
  title: "Chẩn đoán",
  explained:
    "Khi nhờ người phụ trách giúp, chép đoạn này gửi kèm. Trong đó có phiên bản chương trình, loại Excel, mã lỗi và số hiệu quy tắc; không có số liệu, tên người, tên tệp hay mã đơn vị.",
  copy: "Chép chẩn đoán",
  copied: "Đã chép. Dán vào thư hoặc tin nhắn.",
  copyByHand: "Chưa chép được. Bấm vào khung dưới, bấm Ctrl+C.",
};
