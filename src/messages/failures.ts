/** Why a file could not be taken, and what its sender should do, ready to send back. */
export const failureMessages = {
  missing: "Không mở được tệp. Xem lại đường dẫn và quyền đọc tệp.",
  empty: "Tệp trống (0 byte). Gửi lại tệp gốc.",
  notZip:
    "Tệp không phải Excel (.xlsx). Mở bằng Excel, chọn Lưu thành → Excel Workbook (.xlsx), gửi lại.",
  textFile:
    "Tệp là văn bản hoặc CSV, không phải Excel. Mở bằng Excel, chọn Lưu thành → Excel Workbook (.xlsx), gửi lại.",
  webPage:
    "Tệp là trang web hoặc XML đổi đuôi. Mở bằng Excel, chọn Lưu thành → Excel Workbook (.xlsx), gửi lại.",
  oldXls:
    "Tệp kiểu Excel 97–2003. Mở bằng Excel, chọn Lưu thành → Excel Workbook (.xlsx), gửi lại.",
  encrypted:
    "Tệp có mật khẩu mở. Vào Tệp → Thông tin → Bảo vệ sổ làm việc, xóa mật khẩu, lưu, gửi lại.",
  binaryWorkbook:
    "Tệp kiểu .xlsb. Mở bằng Excel, chọn Lưu thành → Excel Workbook (.xlsx), gửi lại.",
  openDocument:
    "Tệp kiểu .ods. Mở bằng Excel hoặc LibreOffice, chọn Lưu thành → Excel (.xlsx), gửi lại.",
  notWorkbook:
    "Tệp không phải sổ Excel (.xlsx). Mở bằng Excel, chọn Lưu thành → Excel Workbook (.xlsx), gửi lại.",
  pdf: "Tệp PDF, không phải Excel. Gửi chính tệp Excel (.xlsx) của báo cáo.",
  picture: "Tệp là hình ảnh, không phải Excel. Gửi chính tệp Excel (.xlsx) của báo cáo.",
  wordFile: "Tệp Word, không phải Excel. Gửi chính tệp Excel (.xlsx) của báo cáo.",
  archive: "Tệp nén. Giải nén, gửi tệp Excel (.xlsx) ở trong.",
  tooLarge: "Tệp quá lớn, không đọc. Chép số liệu sang mẫu mới, bỏ hình và trang thừa, gửi lại.",
  tooManyCells:
    "Tệp có quá nhiều ô, không đọc hết được. Xóa trang, dòng và cột thừa, lưu, gửi lại.",
  damaged:
    "Tệp bị hỏng hoặc thiếu một đoạn. Gửi lại tệp gốc; vẫn vậy thì mở bằng Excel, lưu lại rồi gửi.",
  damagedPart: "Một phần của tệp bị hỏng. Mở bằng Excel, để Excel sửa, lưu lại rồi gửi.",
  unsafe:
    "Tệp có cấu trúc lạ, có thể gây hại, nên không đọc. Chép số liệu sang mẫu mới, lưu bằng Excel, gửi lại.",
  notUnitReport:
    "Không phải báo cáo chỉ tiêu của đơn vị. Dùng đúng mẫu BC_<mã đơn vị>_<năm>_Q<quý>.xlsx.",
  blocWorkbook:
    "Đây là sổ của Khối, không phải báo cáo của đơn vị. Để riêng, không gửi chung với báo cáo.",
} as const;

export type FailureReason = keyof typeof failureMessages;
