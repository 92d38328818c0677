import { failureMessages } from "../../../messages/failures";
import type { NoResult } from "../../workbench";

/** Why a file could not be checked, and what to do. */
export const reasons: Readonly<Record<NoResult, string>> = {
  ...failureMessages,
  // Whoever checks files may mean to consolidate; a unit that gets a reply does not.
  blocWorkbook: "Đây là sổ của Khối, không phải báo cáo của đơn vị. Chọn sổ này ở Tổng hợp.",
  missing: "Không mở được tệp. Đóng tệp trong Excel, xem lại quyền đọc, rồi chọn lại.",
  tooSlow:
    "Soát quá một phút chưa xong nên đã dừng. Chép số liệu sang mẫu mới rồi soát lại tệp mới.",
  programFault:
    "Chương trình gặp lỗi khi soát tệp này. Tải lại trang rồi thử lại; nếu vẫn lỗi, gửi tệp cho người phụ trách.",
};
