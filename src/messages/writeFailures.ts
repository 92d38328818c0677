/** Why a file could not be written, and what to do: nothing of it is left, what was there before is. */
export const writeFailures = {
  diskFull: "Ổ đĩa đã đầy nên chưa ghi được. Xóa bớt hoặc chọn ổ khác, rồi chạy lại.",
  noFolder: "Thư mục để ghi không có. Tạo thư mục hoặc sửa đường dẫn.",
  notAFile: "Đường dẫn này không phải của một tệp. Ghi tên tệp muốn tạo.",
  notAFolder: "Đường dẫn này là của một tệp. Ghi tên thư mục muốn ghi vào.",
  notAllowed:
    "Không được phép ghi vào đây, hoặc tệp đang mở trong chương trình khác. Đóng tệp hoặc chọn nơi khác, rồi chạy lại.",
  isInput: "Đây là tệp số liệu đưa vào, không ghi đè lên. Ghi tên khác cho tệp kết quả.",
  nameTooLong: "Tên tệp quá dài. Đặt tên ngắn hơn.",
  other: "Không ghi được tệp. Chọn nơi khác, rồi chạy lại.",
} as const;

export type WriteFailure = keyof typeof writeFailures;
