import { failureMessages } from "../../../messages/failures";
import type { NoResult } from "../../workbench";

/** Why a file could not be checked, and what to do. */
export const reasons: Readonly<Record<NoResult, string>> = {
  ...failureMessages,
  // Whoever checks files may hold the bloc's own; a unit that gets a reply does not.
  notUnitReport: `${failureMessages.notUnitReport} Sổ tổng hợp của Khối thì chọn ở Tổng hợp.`,
  missing: "Không mở được tệp. Đóng tệp trong Excel, xem lại quyền đọc, rồi chọn lại.",
  tooSlow:
    "Soát quá một phút chưa xong nên đã dừng. Chép số liệu sang mẫu mới rồi soát lại tệp mới.",
  programFault:
    "Chương trình gặp lỗi khi soát tệp này. Tải lại trang rồi thử lại; nếu vẫn lỗi, gửi tệp cho người phụ trách.",
};
