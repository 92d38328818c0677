import type { LeftBehind } from "../../../app/leftBehind";
import type { CopyWords } from "../words";

const FEW = 5;

/** "C7, C9, D4 và 3 ô khác" */
const cells = (addresses: readonly string[]): string => {
  const more = addresses.length - FEW;
  return addresses.slice(0, FEW).join(", ") + (more > 0 ? ` và ${more} ô khác` : "");
};

function left(item: LeftBehind): string {
  switch (item.kind) {
    case "sheet":
      return `Trang "${item.sheet}" (${item.count} ô có nội dung): không thuộc mẫu, không chép.`;
    case "column":
      return `Trang ${item.sheet}: cột "${item.header}" (${item.count} ô): không thuộc mẫu, không chép.`;
    case "cells":
      return `Trang ${item.sheet}: ô ${cells(item.cells)} nằm ngoài chỗ nhập, không chép.`;
    case "formulas":
      return `Trang ${item.sheet}: ô ${cells(item.cells)} là công thức tự gõ, chỉ chép kết quả.`;
    case "typedOver":
      return `Trang ${item.sheet}: ô ${cells(item.cells)} gõ đè lên công thức, bản sao lấy lại công thức.`;
    case "errors":
      return `Trang ${item.sheet}: ô ${cells(item.cells)} báo lỗi, bản sao ghi lỗi ấy thành chữ để gõ lại.`;
    case "looks":
      return `Trang ${item.sheet}: ${item.count} chỗ ẩn dòng, ẩn cột hoặc gộp ô, bản sao hiện lại như mẫu.`;
    case "renamed":
      return `Trang "${item.sheet}" lấy lại tên của mẫu: "${item.tab}".`;
  }
}

export const copy: CopyWords = {
  title: "Bản sao đã soát",
  explained:
    "Sổ mới vẽ từ mẫu, có đủ số liệu của tệp này như đã gõ, kèm trang Kết quả soát. Tệp gốc giữ nguyên.",
  make: "Tải bản sao đã soát",
  making: "Đang vẽ bản sao…",
  made: (fileName) => `Đã tạo ${fileName}. Xem trong thư mục tải về của trình duyệt.`,
  failed: "Chưa tạo được bản sao. Bấm lại; vẫn lỗi thì chép chẩn đoán gửi người phụ trách.",
  carriedAll: "Mọi ô có nội dung đã được chép.",
  leftBehind: "Không chép, hoặc chép khác đi",
  left,
  unseen:
    "Ghi chú gắn vào ô, hình, biểu đồ, macro, màu và định dạng tự đặt thì trang này không đọc nên cũng không chép.",
};
